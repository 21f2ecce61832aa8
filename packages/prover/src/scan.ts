import type { Expr, Rule } from "@sojourn/policy";

/** What the rules do with fields: which are asked whether known, which texts they are compared with. */
export type Uses = { mayLack: Set<string>; texts: Map<string, Set<string>>; all: Set<string> };

type Lets = Map<string, Expr>;

/** Read off all rules once, before any field is made. */
export function usesOf(rules: readonly Rule[]): Uses {
  const uses: Uses = { mayLack: new Set(), texts: new Map(), all: new Set() };
  const lets: Lets = new Map();
  for (const rule of rules)
    for (const statement of rule.statements)
      if (statement.kind === "let") lets.set(statement.name, statement.value);
  for (const rule of rules) walk([rule.statements, rule.excepts], [], lets, uses);
  return uses;
}

function walk(part: unknown, lists: readonly string[], lets: Lets, uses: Uses): void {
  if (part === null || typeof part !== "object") return;
  if (Array.isArray(part)) {
    for (const one of part) walk(one, lists, lets, uses);
    return;
  }
  const expr = part as Expr;
  if (expr.k === "known" || expr.k === "assume")
    for (const key of keysIn(expr.a, lists, lets)) uses.mayLack.add(key);
  if (expr.k === "is") compared(expr.a, expr.values, lists, lets, uses);
  if (expr.k === "compare") compared(expr.a, [expr.b], lists, lets, uses);
  const inner = listWithin(expr, lets);
  for (const [name, value] of Object.entries(expr)) {
    const scoped = inner !== undefined && name !== "list" && name !== "each" ? [...lists, inner] : lists;
    walk(value, scoped, lets, uses);
  }
}

function compared(a: Expr, values: readonly Expr[], lists: readonly string[], lets: Lets, uses: Uses): void {
  const texts = values.flatMap((one) => (one.k === "text" ? [one.v] : []));
  for (const key of keysIn(a, lists, lets)) {
    const known = uses.texts.get(key) ?? new Set();
    for (const text of texts) known.add(text);
    uses.texts.set(key, known);
  }
}

/** The list whose entries an expression goes through, if it does. */
function listWithin(expr: Expr | { each?: Expr }, lets: Lets): string | undefined {
  if ("each" in expr && expr.each) return listName(expr.each, lets);
  return "list" in expr && typeof expr.list === "object" ? listName(expr.list, lets) : undefined;
}

/** The list of the record that a list, or an entry, comes from. */
function listName(expr: Expr, lets: Lets): string | undefined {
  if (expr.k === "fact") return HEADS[expr.path[0]!.split(":")[0]!] ?? expr.path[0];
  if (expr.k === "where" || expr.k === "pick" || expr.k === "run") return listName(expr.list, lets);
  if (expr.k === "if") return listName(expr.then, lets);
  if (expr.k === "ref")
    return lets.has(expr.name)
      ? listName(lets.get(expr.name)!, new Map([...lets].filter(([name]) => name !== expr.name)))
      : undefined;
  return undefined;
}

const HEADS: Record<string, string> = {
  "@program": "programs",
  "@application": "applications",
  "@authorization": "authorizations",
  "@trip": "trips",
  "@request-term": "terms",
  calendarTerms: "terms",
};

/** The fields that a plain expression reads: `request.start`, `employment.kind`. */
function keysIn(expr: Expr, lists: readonly string[], lets: Lets): string[] {
  if (expr.k === "fact") {
    const [head = "", ...rest] = expr.path;
    return rest.length === 0 ? [] : [[HEADS[head.split(":")[0]!] ?? head, ...rest].join(".")];
  }
  if (expr.k === "field") {
    const list = lists[lists.length - 1 - expr.up];
    return list ? [[list, ...expr.path].join(".")] : [];
  }
  if (expr.k === "assume") return keysIn(expr.a, lists, lets);
  if (expr.k !== "ref" || expr.path.length === 0) return [];
  const list = listName({ ...expr, path: [] }, lets);
  return list ? [[list, ...expr.path].join(".")] : [];
}
