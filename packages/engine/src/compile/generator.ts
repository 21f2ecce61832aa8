import type { Rule, Rulebook } from "@sojourn/policy";
import { SCHEMA_WORDS } from "@sojourn/record";
import type { Law } from "../compose.ts";
import { ColumnBook } from "./columns.ts";
import { placed } from "./expressions.ts";
import { Memory, type Recall } from "./memory.ts";
import { needed } from "./needed.ts";
import { type TermColumns, termRows } from "./runtime/index.ts";
import type { Schools } from "./schools.ts";
import { captured, type Scope, write } from "./scope.ts";
import { Seen } from "./seen.ts";
import { isLiteral, type Val } from "./values.ts";

/**
 * Writes the code of one program: functions for what pages define, each worked out once a student (`memo`), over the
 * columns of the record that they read.
 */
export class Generator {
  readonly law: Law;
  readonly rulebook: Rulebook;
  readonly columns: ColumnBook = new ColumnBook();
  readonly memory: Memory = new Memory();
  readonly functions: string[] = [];
  readonly texts: Map<string, string> = new Map();
  readonly lists: Map<string, string> = new Map();
  readonly termEdges: string[] = [];
  /** Lists of variables, each with its name. */
  readonly arrayLines: [name: string, value: string][] = [];
  readonly permissions: readonly string[];
  readonly schools: readonly string[];
  readonly chosen: Schools["chosen"];
  #names = 0;
  #stamps = 0;
  readonly #sure: Set<string> = new Set();
  #terms: TermNames | undefined;
  #calendarNames: string[] | undefined;
  readonly #keys: Map<object, object> = new Map();
  readonly #made: Map<object, Map<string, Recall>> = new Map();

  constructor(rulebook: Rulebook, { all, schools, chosen }: Schools) {
    this.rulebook = rulebook;
    this.law = all;
    this.schools = schools;
    this.chosen = chosen;
    this.permissions = [...all.permissions.keys()];
  }

  /** How many memories of each kind the program needs. */
  get size(): { stamps: number; floats: number; ints: number } {
    return { stamps: this.#stamps, floats: this.memory.floats, ints: this.memory.ints };
  }

  name(): string {
    return `v${this.#names++}`;
  }

  /** The code of a text that stands on a page: fixed for the schema's own words, else looked up in the columns' words. */
  code(text: string): string {
    const known = SCHEMA_WORDS.indexOf(text, 1);
    if (known > 0) return String(known);
    const name = this.texts.get(text) ?? `w${this.texts.size}`;
    this.texts.set(text, name);
    return name;
  }

  /** What a condition on the calendar asks for, by its place among all that are asked. */
  termEdge(season: string): number {
    if (!this.termEdges.includes(season)) this.termEdges.push(season);
    return this.termEdges.indexOf(season);
  }

  /** The variable of a dated list, by code. */
  datedList(name: string): string {
    const known = this.lists.get(name) ?? `d${this.lists.size}`;
    this.lists.set(name, known);
    return known;
  }

  /** A variable that holds a list of other variables, made anew with other columns. */
  arrays(names: readonly string[]): string {
    return this.#array(`[${names.join(", ")}]`);
  }

  /** The variable of the names of the calendar's terms at the school at hand, as codes. */
  calendarNames(): string {
    this.#calendarNames ??= [undefined, ...this.schools].map((school) => {
      const rows = termRows(this.rulebook.calendars[school ?? ""] ?? []);
      const codes = rows.map(({ name }) => this.code(name));
      return `[${[...codes, ...this.permissions.map(() => "0"), "0"].join(", ")}]`;
    });
    return "listedNames";
  }

  /** By school, from none on: the names of its calendar's terms. Empty where nobody asks. */
  get namesBySchool(): readonly string[] {
    return this.#calendarNames ?? [];
  }

  #array(value: string): string {
    const known = this.arrayLines.find(([, other]) => other === value);
    if (known) return known[0];
    const name = `a${this.arrayLines.length}`;
    this.arrayLines.push([name, value]);
    return name;
  }

  /** From here on the program needs the columns of terms. */
  usesTerms(): void {
    this.#terms ??= termColumns(this.columns);
  }

  /** How the runtime takes the columns of terms; nothing where no term is asked about. */
  termColumns(): string {
    if (!this.#terms) return "";
    const parts = Object.entries(this.#terms).map(([key, name]) => `${key}: ${name}`);
    return `terms.bind({ ${parts.join(", ")}, words });`;
  }

  /** What belongs to a thing on a page, made at its first use. */
  keysOf<K extends object>(of: object, make: () => K): K {
    const known = (this.#keys.get(of) as K | undefined) ?? make();
    this.#keys.set(of, known);
    return known;
  }

  scope(rule: Rule | undefined, permission: string | undefined): Scope {
    return { gen: this, lines: [], rule, permission, items: [], seen: new Seen() };
  }

  /** A variable that is never unknown. */
  sure(atom: string): string {
    this.#sure.add(atom);
    return atom;
  }

  /** Whether a truth or a text is never unknown. */
  isSure(val: Val): boolean {
    if (val.t !== "b" && val.t !== "s") return false;
    return isLiteral(val.v) ? val.v !== (val.t === "b" ? "1" : "0") : this.#sure.has(val.v);
  }

  /**
   * What is worked out once a student under a key and a permission; later uses take it from memory. What turns out
   * to be known when the code is written needs neither.
   */
  once(what: object, permission: string | undefined, scope: Scope, work: (inner: Scope) => Val): Val {
    const table = this.#made.get(what) ?? new Map<string, Recall>();
    this.#made.set(what, table);
    const key = permission ?? "";
    let use = table.get(key);
    if (!use) {
      use = this.#define(this.scope(scope.rule, permission), work);
      table.set(key, use);
    }
    return use(scope);
  }

  #define(scope: Scope, work: (inner: Scope) => Val): Recall {
    const { lines, value, inner } = captured(scope, (within) => placed(within, () => work(within)));
    if (lines.length === 0 && isConstant(value)) return () => value;
    const stamp = this.#stamps++;
    const recall = this.memory.store(inner, value);
    const name = `f${stamp}`;
    this.functions.push(`function ${name}(r) {`, ...needed([...lines, `S[${stamp}] = st;`]), "}");
    return (user) => {
      const known = user.seen.get(name);
      if (known) return known;
      write(user, `if (S[${stamp}] !== st) ${name}(r);`);
      const val = recall(user);
      user.seen.set(name, val);
      return val;
    };
  }
}

type TermNames = Record<keyof Omit<TermColumns, "words">, string>;

function termColumns(columns: ColumnBook): TermNames {
  const leaf = (...path: string[]): string => columns.leaf(path)!.name;
  return {
    offsets: columns.offsets(["terms"]),
    starts: leaf("terms", "start"),
    ends: leaf("terms", "end"),
    seasons: leaf("terms", "season"),
    names: leaf("terms", "name"),
    sessions: leaf("terms", "session"),
    vacations: leaf("terms", "vacation"),
    breaks: columns.offsets(["terms", "breaks"]),
    breakStarts: leaf("terms", "breaks", "start"),
    breakEnds: leaf("terms", "breaks", "end"),
    complete: leaf("termsComplete"),
    requestTerm: leaf("request", "term"),
    requestStart: leaf("request", "start"),
    requestEnd: leaf("request", "end"),
    requestKind: leaf("request", "kind"),
  };
}

function isConstant(val: Val): boolean {
  switch (val.t) {
    case "x":
      return true;
    case "n":
      return isLiteral(val.lo) && isLiteral(val.hi);
    case "m":
      return [val.lo.months, val.lo.days, val.hi.months, val.hi.days, val.business].every(isLiteral);
    case "b":
    case "s":
    case "p":
      return isLiteral(val.v);
    default:
      return false;
  }
}
