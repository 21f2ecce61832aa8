import { isoFromDay } from "@sojourn/dates";
import type { DatedList, Rulebook, Type } from "@sojourn/policy";
import { type Field, fieldAt, kebab } from "@sojourn/record";
import { FIRST, LAST } from "./calendar.ts";
import { type Uses, usesOf } from "./scan.ts";
import type { Axioms, Model } from "./solver.ts";
import {
  and,
  bool,
  boolVar,
  eq,
  FALSE,
  INF,
  implies,
  int,
  intVar,
  ite,
  le,
  not,
  or,
  realVar,
  type Term,
  TRUE,
} from "./terms.ts";
import { type Items, NOTHING, truth, type Value } from "./values.ts";

/** How many entries a list of the record may have in what is proved. */
const ENTRIES: Record<string, number> = { terms: 3, authorizations: 3, reducedLoads: 3 };
const USUAL = 2;

/** Which records: how many entries a list may have, and facts that are fixed beforehand (to find one record fast). */
export type Reach = { entries: (list: string) => number; fixed: Readonly<Record<string, number>> };
export const WIDE: Reach = { entries: (list) => ENTRIES[list] ?? USUAL, fixed: {} };

/** Kept known in every entry: an entry without them says nothing. */
const ALWAYS_KNOWN = new Set([
  "kind",
  "level",
  "start",
  "end",
  "on",
  "id",
  "season",
  "enrollment",
  "left",
  "returns",
]);
/** What a plan may leave out. */
const PLANS = [
  "request.start",
  "request.end",
  "request.submittedOn",
  "applications.requestedStart",
  "applications.receivedOn",
];
const WHOLE = new Set(["terms", "classes", "year"]);
const MOST: Record<string, number> = { hours: 168, days: 7, year: 2036 };

/** Every record that the schema allows, with few entries in each list: a variable for each fact that a rule reads. */
export class World {
  readonly axioms: Axioms = new Map();
  readonly asOf: Term;
  readonly #uses: Uses;
  readonly #lists: Record<string, DatedList>;
  readonly #texts = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #fields = new Map<
    string,
    { value: Value; field: Field; absent: Term; none: Term; at: Term; path: (string | number)[] }
  >();
  readonly #present = new Map<string, Term[]>();
  readonly termOfRequest: Term;
  readonly #reach: Reach;

  constructor(rulebook: Rulebook, reach = WIDE, uses = usesOf(rulebook.rules)) {
    this.#reach = reach;
    this.asOf = this.#day("as-of", FIRST + 3650, LAST - 1825);
    this.termOfRequest = intVar("request#term", 0, reach.entries("terms"));
    this.#uses = uses;
    this.#lists = rulebook.lists;
    for (const key of PLANS) this.#uses.mayLack.add(key);
  }

  #day(key: string, from: number, until: number): Term {
    const fixed = this.#reach.fixed[key];
    return fixed === undefined ? intVar(key, from, until) : int(fixed);
  }

  text(word: string): Term {
    const known = this.#texts.get(word);
    if (known !== undefined) return int(known);
    this.#texts.set(word, this.#words.length);
    this.#words.push(word);
    return int(this.#words.length - 1);
  }

  /** The entries of a list; those present come first. */
  list(name: string): Items {
    const present = this.#presence(name);
    return {
      t: "l",
      entries: present.map((here, at) => ({ item: { list: name, at }, may: here, sure: here })),
      open: FALSE,
    };
  }

  #presence(name: string): Term[] {
    const known = this.#present.get(name);
    if (known) return known;
    const made = Array.from({ length: this.#reach.entries(name) }, (_, at) =>
      name === "programs" && at === 0 ? TRUE : boolVar(`${name}#${at}`),
    );
    made.forEach((one, at) => {
      if (at > 0 && one.op === "var")
        this.axioms.set(one, { loose: [implies(one, made[at - 1]!)], exact: [] });
    });
    this.#present.set(name, made);
    return made;
  }

  /** A field by its path from the record: `["programs", 0, "start"]`. */
  field(path: (string | number)[], type: Type): Value {
    const key = path.join(".");
    const known = this.#fields.get(key);
    if (known) return known.value;
    const names = path.filter((one) => typeof one === "string");
    const field = fieldAt(names.map(kebab));
    if (!field) return NOTHING;
    const plain = names.join(".");
    const inList = typeof path[1] === "number";
    const optional =
      this.#uses.mayLack.has(plain) && !(inList && ALWAYS_KNOWN.has(names.at(-1)!) && !PLANS.includes(plain));
    const absent = optional ? boolVar(`${key}?`) : FALSE;
    const none = field.nullable ? and(not(absent), boolVar(`${key}-`)) : FALSE;
    const { value, at } = this.#made(key, plain, field, type, absent, none);
    this.#fields.set(key, { value, field, absent, none, at, path });
    this.#ordered(path);
    return value;
  }

  #made(
    key: string,
    plain: string,
    field: Field,
    type: Type,
    absent: Term,
    none: Term,
  ): { value: Value; at: Term } {
    if (field.type === "date") {
      const at = this.#day(key, FIRST, LAST);
      return { at, value: { t: "n", lo: ite(absent, int(-INF), at), hi: ite(absent, int(INF), at), none } };
    }
    if (field.type === "number") {
      const unit = field.unit ?? "";
      const make = WHOLE.has(unit) ? intVar : realVar;
      const at = make(key, unit === "year" ? 2012 : 0, MOST[unit] ?? 60);
      return { at, value: { t: "n", lo: ite(absent, int(-INF), at), hi: ite(absent, int(INF), at), none } };
    }
    if (field.type === "boolean" || type.t === "boolean") {
      const at = boolVar(key);
      return {
        at,
        value: truth(and(at, not(absent), not(none)), and(not(at), not(absent), not(none)), none),
      };
    }
    const ids = this.#domain(plain, field).map((word) => this.text(word));
    const at = intVar(key, Math.min(...ids.map((one) => one.min)), Math.max(...ids.map((one) => one.max)));
    this.axioms.set(at, { loose: [or(...ids.map((one) => eq(at, one)))], exact: [] });
    return { at, value: { t: "s", id: at, none, unknown: absent } };
  }

  /** The values of a choice; of a text those it is compared with, and some others. */
  #domain(plain: string, field: Field): string[] {
    if (field.type === "enum") return field.values;
    if (plain.endsWith(".cip")) return this.#codes();
    return [...(this.#uses.texts.get(plain) ?? []), "something-else", "something-other"];
  }

  /** One code of each sort on the lists: all that share their dates are alike. */
  #codes(): string[] {
    const alike = new Map<string, string>();
    for (const [name, list] of Object.entries(this.#lists)) {
      for (const [code, { from, until }] of Object.entries(list.entries))
        alike.set(`${name} ${from} ${until}`, code);
      for (const prefix of list.prefixes) alike.set(`${name} ${prefix}`, `${prefix}9998`);
    }
    return [...alike.values(), "52.0201"];
  }

  /** Whether a code is on a list on a day. */
  listed(id: Term, list: string, on: Term): Term {
    const known = this.#lists[list];
    if (!known) return FALSE;
    return or(
      ...this.#codes().map((code) => {
        const entry = known.entries[code];
        const there = entry
          ? and(le(int(entry.from ?? -INF), on), le(on, int(entry.until ?? INF)))
          : bool(known.prefixes.some((prefix) => code.startsWith(prefix)));
        return and(eq(id, this.text(code)), there);
      }),
    );
  }

  /** Schema: a start is no later than its end. */
  #ordered(path: (string | number)[]): void {
    for (const [first, last] of [
      ["start", "end"],
      ["left", "returns"],
    ] as const) {
      const name = path.at(-1);
      if (name !== first && name !== last) continue;
      const pair = [first, last].map((one) => this.#sibling([...path.slice(0, -1), one]));
      const [a, b] = pair;
      if (!a || !b) continue;
      const fact = or(a.absent, a.none, b.absent, b.none, le(a.at, b.at));
      for (const { at } of [a, b]) if (at.op === "var") this.axioms.set(at, { loose: [fact], exact: [] });
    }
  }

  #sibling(path: (string | number)[]) {
    this.field(path, { t: "date" });
    return this.#fields.get(path.join("."));
  }

  /** The record that a model speaks of: what it settles, and every list complete. */
  record(model: Model, request?: string): Record<string, unknown> {
    const record: Record<string, unknown> = { record: 1 };
    for (const list of LISTS) record[`${list}Complete`] = true;
    for (const list of this.#present.keys()) this.#entries(list, model, record);
    for (const { at, path, field, absent, none } of this.#fields.values()) {
      const value = at.op === "const" ? at.value : model.get(at.name!);
      if (value === undefined || holds(absent, model)) continue;
      put(record, path, holds(none, model) ? null : this.#shown(value, field));
    }
    if (record.request && request !== undefined) Object.assign(record.request, { kind: request });
    const term = model.get(this.termOfRequest.name!);
    if (record.request && typeof term === "number" && Array.isArray(record.terms) && record.terms[term])
      Object.assign(record.request, { term: `term-${term + 1}` });
    return record;
  }

  #entries(list: string, model: Model, record: Record<string, unknown>): void {
    const here = this.#presence(list).filter((one) => holds(one, model)).length;
    record[list] = Array.from({ length: here }, (_, at) =>
      list === "terms" ? { name: `term ${at + 1}` } : {},
    );
  }

  #shown(value: number | boolean, field: Field): unknown {
    if (typeof value === "boolean") return value;
    if (field.type === "date") return isoFromDay(value);
    return field.type === "number" ? value : this.#words[value];
  }
}

const LISTS = [
  "programs",
  "terms",
  "authorizations",
  "applications",
  "employment",
  "leaves",
  "reducedLoads",
  "trips",
  "moves",
  "reports",
  "dependents",
];

function holds(term: Term, model: Model): boolean {
  if (term.op === "const") return term.value as boolean;
  if (term.op === "not") return !holds(term.args[0]!, model);
  if (term.op === "and") return term.args.every((one) => holds(one, model));
  return model.get(term.name!) === true;
}

/** An entry that is not present takes nothing. */
function put(record: Record<string, unknown>, path: readonly (string | number)[], value: unknown): void {
  let at = record;
  for (const key of path.slice(0, -1)) {
    if (typeof key === "string") at[key] ??= {};
    const next = at[key as string];
    if (next === undefined) return;
    at = next as Record<string, unknown>;
  }
  at[path.at(-1) as string] = value;
}
