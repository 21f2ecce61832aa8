import type { Expr, Type } from "@sojourn/policy";
import { camel } from "@sojourn/record";
import type { Law } from "../compose.ts";
import { Fields, MEMBERS, WHOLE } from "./fields.ts";

/** What a part of a page looks at itself, and the names it uses. */
type Found = { fields: Fields; names: Set<string> };
type Stated = { statement: unknown };
const nothing = (): Found => ({ fields: new Fields(), names: new Set() });

/** What the ways to put an entry at hand look at, and the list it stands in. */
const FOCUS: Readonly<Record<string, { list: string; reads: readonly string[] }>> = {
  program: { list: "programs", reads: ["programs.start"] },
  application: {
    list: "applications",
    reads: [
      ..."kind receivedOn recommendedOn requestedStart".split(" ").map((field) => `applications.${field}`),
      "programs.start",
    ],
  },
  authorization: {
    list: "authorizations",
    reads: [..."kind start status".split(" ").map((field) => `authorizations.${field}`), "programs.start"],
  },
  trip: { list: "trips", reads: ["trips.returns"] },
  "request-term": { list: "terms", reads: [`terms.${WHOLE}`, `request.${WHOLE}`] },
};
const EDGES = "start left from on end returns returned".split(" ");

/** Reads what expressions look at: the fields of a record that can change their value. */
export class Reader {
  readonly #law: Law;
  readonly #named = new Map<string, Found>();

  constructor(law: Law) {
    this.#law = law;
  }

  /** What a statement, a clause or an expression looks at, with all that it names. */
  of(part: unknown): Fields {
    const found = nothing();
    this.#walk(part, [], found);
    const all = new Fields();
    all.addAll(found.fields);
    // Names may speak of each other: each is taken in once. A set goes on over what is added to it.
    for (const name of found.names) {
      const { fields, names } = this.#meaning(name);
      all.addAll(fields);
      for (const other of names) found.names.add(other);
    }
    return all;
  }

  /** What a name stands for in any layer looks at. */
  #meaning(name: string): Found {
    const known = this.#named.get(name);
    if (known) return known;
    const found = nothing();
    this.#named.set(name, found);
    for (const one of this.#definitions(name)) this.#walk(one, [], found);
    if (name === "this-level") this.#focus("program", ["level"], found);
    if (name === "in-session-days") found.fields.add("terms", WHOLE);
    return found;
  }

  #definitions(name: string): unknown[] {
    const { lets, choices, chosen, milestones, clocks } = this.#law;
    const lists: (readonly Stated[] | undefined)[] = [lets.get(name), milestones.get(name), clocks.get(name)];
    const single: (Stated | undefined)[] = [choices.get(name), chosen.get(name)];
    return [...lists.flatMap((list) => list ?? []), ...single].map((from) => from?.statement);
  }

  /** `scopes`: the lists whose entries are at hand, innermost last. */
  #walk(part: unknown, scopes: readonly (string | undefined)[], found: Found): void {
    if (part === null || typeof part !== "object") return;
    this.#look(part as Expr, scopes, found);
    const list = listIn(part as Listing);
    const at = list && this.#listOf(list);
    if (list) this.#dates(at, found);
    const inside = list ? [...scopes, at] : scopes;
    for (const [key, inner] of Object.entries(part))
      this.#walk(inner, WITHOUT_ENTRY.has(key) ? scopes : inside, found);
  }

  #look(expr: Expr, scopes: readonly (string | undefined)[], found: Found): void {
    if (expr.k === "fact") this.#fact(expr.path, expr.type, found);
    else if (expr.k === "field") this.#field(expr.path, scopes.at(-1 - expr.up), found);
    else if (expr.k === "ref") this.#ref(expr, found);
    else if (expr.k === "exceeded") found.names.add(expr.clock);
    else if (expr.k === "term") found.fields.add("terms", WHOLE);
    else if (expr.k === "days-of") this.#dates(this.#listOf(expr.of), found);
  }

  #fact(path: readonly string[], type: Type, found: Found): void {
    const [head = "", ...rest] = path;
    if (head.startsWith("@")) this.#focus(head.slice(1), rest, found);
    else if (head === "calendarTerms") {
      found.fields.add("terms", WHOLE);
      found.fields.add("request", WHOLE);
    } else found.fields.add(head, type.t === "list" ? MEMBERS : (rest[0] ?? WHOLE));
    // A request speaks only for the permission it asks for.
    if (head === "request") found.fields.add("request", "kind");
  }

  #focus(name: string, rest: readonly string[], { fields }: Found): void {
    const way = FOCUS[name.split(":")[0]!];
    if (!way) return;
    for (const read of way.reads) fields.add(...(read.split(".") as [string, string]));
    fields.add(way.list, rest[0] ?? MEMBERS);
  }

  #field(path: readonly string[], list: string | undefined, { fields }: Found): void {
    if (list !== undefined) fields.add(list, path[0] ?? WHOLE);
    else fields.addEverything();
  }

  #ref({ name, path }: Extract<Expr, { k: "ref" }>, found: Found): void {
    found.names.add(name);
    if (path.length === 0) return;
    for (const list of this.#listsOf(name)) this.#field(path, list, found);
  }

  /** The days of entries, by whichever of their own fields say when they are. */
  #dates(list: string | undefined, found: Found): void {
    for (const edge of EDGES) this.#field([edge], list, found);
  }

  /** The list that the entries of an expression stand in. */
  #listOf(expr: Expr): string | undefined {
    switch (expr.k) {
      case "fact":
        return expr.path[0]?.startsWith("@")
          ? FOCUS[expr.path[0].slice(1).split(":")[0]!]?.list
          : listNamed(expr.type);
      case "ref":
        return listNamed(expr.type);
      case "where":
      case "pick":
      case "run":
        return this.#listOf(expr.list);
      case "if":
        // Both are entries of the same list: the checker of pages sees to that.
        return this.#listOf(expr.then);
      default:
        return undefined;
    }
  }

  /** The lists that an entry which a page picks may stand in. */
  #listsOf(name: string): (string | undefined)[] {
    return this.#definitions(name).flatMap((one) => {
      const { value, silent } = (one ?? {}) as { value?: Expr; silent?: Expr };
      return [value, silent].filter((expr) => expr !== undefined).map((expr) => this.#listOf(expr));
    });
  }
}

const listNamed = (type: Type): string | undefined =>
  type.t === "list" || type.t === "item" ? camel(type.of) : undefined;

/** An expression over the entries of a list, or a duty that arises from each of them. */
type Listing = { kind?: string; list?: Expr | string; each?: Expr };
const listIn = ({ kind, list, each }: Listing): Expr | undefined =>
  kind === "duty" ? each : typeof list === "object" ? list : undefined;
/** The parts of such an expression that no entry is at hand for. */
const WITHOUT_ENTRY = new Set(["list", "each", "for", "which", "n", "breaks", "atLeast"]);
