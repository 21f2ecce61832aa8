import { camel, fieldAt, nearest } from "@sojourn/record";
import type { Expr, Type } from "../ir.ts";
import type * as Ast from "./generated/ast.ts";
import { amount, dayFrom, MONTHS } from "./literals.ts";
import { lowerRef, suggest } from "./lower-ref.ts";
import { quietly, type Scope, type Typed, within } from "./scope.ts";
import { mendCompare, mendSum, mendType } from "./type-mends.ts";
import { BOOLEAN, DATE, DAYS, fieldNames, isAmount, NUMBER, PERIODS, typeOf, typeWords } from "./types.ts";

type Lowerer = (node: never, scope: Scope, expected?: Type) => Typed | undefined;

/** One construct, one entry: the AST's node becomes the rulebook's, with its type checked on the way. */
const LOWER: { [K in Ast.Expression["$type"]]: Lowerer } = {
  Numeral: (node: Ast.Numeral) => ({ expr: { k: "number", v: Number(node.value) }, type: NUMBER }),
  Amount: (node: Ast.Amount) => amount(Number(node.n), node.unit),
  DateLiteral: (node: Ast.DateLiteral, scope: Scope) => dateLiteral(node, scope),
  Text: (node: Ast.Text) => ({ expr: { k: "text", v: node.value }, type: { t: "text" } }),
  Word: (node: Ast.Word) => ({ expr: { k: "text", v: node.value }, type: { t: "text" } }),
  Flag: (node: Ast.Flag) => ({ expr: { k: "boolean", v: node.value === "yes" }, type: BOOLEAN }),
  Ref: (node: Ast.Ref, scope: Scope, expected?: Type) => lowerRef(node, scope, expected),
  And: (node: Ast.And, scope: Scope) => junction("and", node, scope),
  Or: (node: Ast.Or, scope: Scope) => junction("or", node, scope),
  Not: (node: Ast.Not, scope: Scope) => wrap(node.value, scope, BOOLEAN, (of) => ({ k: "not", of }), BOOLEAN),
  Compare: (node: Ast.Compare, scope: Scope) => compare(node, scope),
  Is: (node: Ast.Is, scope: Scope) => is(node, scope),
  Known: (node: Ast.Known, scope: Scope) =>
    wrap(node.left, scope, undefined, (a) => negate(node.negated, { k: "known", a }), BOOLEAN),
  Exceeded: (node: Ast.Exceeded, scope: Scope) => exceeded(node, scope),
  Listed: (node: Ast.Listed, scope: Scope) => listed(node, scope),
  Falls: (node: Ast.Falls, scope: Scope) => {
    const days = lower(node.days, scope);
    if (!days) return undefined;
    return wrap(
      node.left,
      scope,
      DATE,
      (a) => negate(node.negated, { k: "in-days", a, days: asDays(days) }),
      BOOLEAN,
    );
  },
  Arithmetic: (node: Ast.Arithmetic, scope: Scope) => arithmetic(node, scope),
  If: (node: Ast.If, scope: Scope, expected?: Type) => conditional(node, scope, expected),
  Assume: (node: Ast.Assume, scope: Scope, expected?: Type) => assume(node, scope, expected),
  Where: (node: Ast.Where, scope: Scope) => where(node, scope),
  AnyOf: (node: Ast.AnyOf, scope: Scope) =>
    list(node.list, scope, (found) => ({ k: node.quantity, list: found }), BOOLEAN),
  EveryOf: (node: Ast.EveryOf, scope: Scope) => every(node, scope),
  CountOf: (node: Ast.CountOf, scope: Scope) =>
    list(node.list, scope, (found) => ({ k: "count", list: found }), NUMBER),
  TotalOf: (node: Ast.TotalOf, scope: Scope) => total(node, scope),
  Pick: (node: Ast.Pick, scope: Scope) => pick(node, scope),
  FirstRun: (node: Ast.FirstRun, scope: Scope) => firstRun(node, scope),
  DaysOf: (node: Ast.DaysOf, scope: Scope) =>
    days(
      node.of,
      scope,
      (expr) => (node.inside && expr.k === "days-of" ? { ...expr, inside: true } : expr),
      PERIODS,
    ),
  DaysBetween: (node: Ast.DaysBetween, scope: Scope) => {
    const from = need(node.from, scope, DATE);
    const until = need(node.until, scope, DATE);
    return (
      from && until && { expr: { k: "days-between", from: from.expr, until: until.expr }, type: PERIODS }
    );
  },
  DaysWhen: (node: Ast.DaysWhen, scope: Scope) => daysWhen(node, scope),
  Both: (node: Ast.Both, scope: Scope) => setOf("both", node, scope),
  Together: (node: Ast.Together, scope: Scope) => setOf("together", node, scope),
  Without: (node: Ast.Without, scope: Scope) => setOf("without", node, scope),
  Bridged: (node: Ast.Bridged, scope: Scope) =>
    days(node.left, scope, (of) => ({ k: "bridged", of, gap: Number(node.gap) }), PERIODS),
  EdgeDay: (node: Ast.EdgeDay, scope: Scope) =>
    days(node.of, scope, (of) => ({ k: `${node.edge}-day`, of }), DATE),
  Length: (node: Ast.Length, scope: Scope) => days(node.of, scope, (of) => ({ k: "length", of }), DAYS),
  MonthsOf: (node: Ast.MonthsOf, scope: Scope) => monthsOf(node, scope),
  Rolled: (node: Ast.Rolled, scope: Scope) => wrap(node.left, scope, DATE, (a) => ({ k: "rolled", a }), DATE),
  TermEdge: ({ edge, season, dir, anchor }: Ast.TermEdge, scope: Scope) =>
    wrap(anchor, scope, DATE, (of) => ({ k: "term", edge, season, dir, of }), DATE),
  Extreme: (node: Ast.Extreme, scope: Scope) => extreme(node, scope),
  Whole: (node: Ast.Whole, scope: Scope) => {
    const type = lower(node.of, scope)?.type.t === "days" ? DAYS : NUMBER;
    return wrap(node.of, scope, type, (a) => ({ k: "whole", a }), type);
  },
  DayOfYear: (node: Ast.DayOfYear, scope: Scope) =>
    wrap(
      node.year,
      scope,
      NUMBER,
      (year) => ({ k: "day-of-year", month: MONTHS[node.month], day: Number(node.day), year }),
      DATE,
    ),
  YearOf: (node: Ast.YearOf, scope: Scope) =>
    wrap(node.of, scope, DATE, (a) => ({ k: "year", a, fiscal: node.fiscal }), NUMBER),
};

/**
 * Lower one expression; a fault has been told to the scope when nothing comes back. What came out is kept:
 * `a or b or c …` and nested lists ask for the types of their parts again and again.
 */
export function lower(node: Ast.Expression, scope: Scope, expected?: Type): Typed | undefined {
  const key = keyOf(scope, expected);
  const done = scope.done.get(node) ?? new Map<string, Typed | undefined>();
  const known = done.get(key);
  if (known || (scope.quiet && done.has(key))) return known;
  const lowerer = LOWER[node.$type] as (n: Ast.Expression, s: Scope, e?: Type) => Typed | undefined;
  const typed = lowerer(node, scope, expected);
  done.set(key, typed);
  scope.done.set(node, done);
  return typed;
}

function keyOf({ items }: Scope, expected?: Type): string {
  const values = expected?.t === "enum" ? expected.values.join() : "";
  return `${items.join()}|${expected?.t ?? ""}|${values}`;
}

/** Lower and insist on a type. */
export function need(node: Ast.Expression, scope: Scope, type: Type): Typed | undefined {
  const typed = lower(node, scope, type);
  if (!typed) return undefined;
  if (fits(typed.type, type)) return typed;
  scope.fault(
    node,
    `this is ${typeWords(typed.type)}, where ${typeWords(type)} is needed`,
    mendType(typed.type, type),
  );
  return undefined;
}

function fits(found: Type, wanted: Type): boolean {
  if (found.t === "none" || found.t === wanted.t) return true;
  if (isAmount(found) && isAmount(wanted)) return true;
  return wanted.t === "text" && found.t === "enum";
}

const negate = (no: boolean, expr: Expr): Expr => (no ? { k: "not", of: expr } : expr);

function wrap(
  node: Ast.Expression,
  scope: Scope,
  wanted: Type | undefined,
  make: (e: Expr) => Expr,
  type: Type,
) {
  const typed = wanted ? need(node, scope, wanted) : lower(node, scope);
  return typed && { expr: make(typed.expr), type };
}

function dateLiteral(node: Ast.DateLiteral, scope: Scope): Typed | undefined {
  const day = dayFrom(node.value);
  if (day !== undefined) return { expr: { k: "date", v: day }, type: DATE };
  scope.fault(node, `${node.value} is not a date of the calendar`, "write an existing day as YYYY-MM-DD");
  return undefined;
}

/**
 * `kind is cpt or stem-opt and time is full` names two values of one field: a bare value after “or” belongs to the
 * `is` before it, as people read it.
 */
function anotherValue(node: Ast.And | Ast.Or, scope: Scope): Typed | undefined {
  const [first, ...rest] = conjuncts(node.right);
  const value = bareValue(first);
  if (node.$type !== "Or" || value === undefined) return undefined;
  const quiet: Scope = quietly(scope);
  const asked = lastIs(node.left);
  const type = asked && lower(asked.left, quiet)?.type;
  const fits =
    type?.t === "enum" ? type.values.includes(value) : type?.t === "text" && first?.$type === "Text";
  if (!fits) return undefined;
  const sofar = lower(node.left, quiet)?.expr;
  const wider = sofar && withValue(sofar, value);
  const others = rest.map((one) => need(one, scope, BOOLEAN)?.expr);
  if (!wider || others.some((one) => one === undefined)) return undefined;
  return {
    expr: rest.length === 0 ? wider : { k: "and", of: [wider, ...(others as Expr[])] },
    type: BOOLEAN,
  };
}

/** A value that stands alone: one word, or words in quotes. */
function bareValue(node: Ast.Expression | undefined): string | undefined {
  if (node?.$type === "Text") return node.value;
  return node?.$type === "Ref" && node.path.length === 1 ? node.path[0] : undefined;
}

const conjuncts = (node: Ast.Expression): Ast.Expression[] =>
  node.$type === "And" ? [...conjuncts(node.left), node.right] : [node];

function lastIs(node: Ast.Expression): Ast.Is | undefined {
  if (node.$type === "Is") return node;
  if (node.$type === "And") return lastIs(node.right);
  return node.$type === "Or" ? (lastIs(node.right) ?? lastIs(node.left)) : undefined;
}

/** The same condition, its last `is` allowing one value more. */
function withValue(expr: Expr, value: string): Expr | undefined {
  if (expr.k === "is") return { ...expr, values: [...expr.values, { k: "text", v: value }] };
  if (expr.k !== "and" && expr.k !== "or") return undefined;
  const last = withValue(expr.of.at(-1)!, value);
  return last && { ...expr, of: [...expr.of.slice(0, -1), last] };
}

function junction(k: "and" | "or", node: Ast.And | Ast.Or, scope: Scope): Typed | undefined {
  const widened = anotherValue(node, scope);
  if (widened) return widened;
  const a = need(node.left, scope, BOOLEAN);
  const b = need(node.right, scope, BOOLEAN);
  if (!a || !b) return undefined;
  const parts = [a.expr, b.expr].flatMap((part) => (part.k === k ? part.of : [part]));
  return { expr: { k, of: parts }, type: BOOLEAN };
}

function compare(node: Ast.Compare, scope: Scope): Typed | undefined {
  const a = lower(node.left, scope);
  if (!a) return undefined;
  const b = lower(node.right, scope, a.type);
  if (!b) return undefined;
  if (comparable(a.type, b.type))
    return { expr: { k: "compare", op: node.op, a: a.expr, b: b.expr }, type: BOOLEAN };
  scope.fault(
    node,
    `${typeWords(a.type)} cannot be compared with ${typeWords(b.type)}`,
    mendCompare(a.type, b.type),
  );
  return undefined;
}

function comparable(a: Type, b: Type): boolean {
  if (a.t === "none" || b.t === "none") return true;
  const counts = (type: Type) => type.t === "number" || type.t === "days";
  if (isAmount(a) && isAmount(b)) return a.t === b.t;
  return a.t === b.t || (counts(a) && counts(b)) || (fits(a, b) && !isAmount(a));
}

function is(node: Ast.Is, scope: Scope): Typed | undefined {
  const a = lower(node.left, scope);
  if (!a) return undefined;
  const value = need(node.value, scope, a.type);
  return value && { expr: { k: "is", a: a.expr, values: [value.expr], not: node.negated }, type: BOOLEAN };
}

function exceeded(node: Ast.Exceeded, scope: Scope): Typed | undefined {
  const left = node.left;
  const name = left.$type === "Ref" && left.path.length === 1 ? left.path[0] : undefined;
  const clock = name === undefined ? undefined : scope.defined(name, node);
  if (clock === "faulty") return undefined;
  if (name && clock?.kind === "clock") {
    const words = clock.words && { words: clock.words };
    return { expr: negate(node.negated, { k: "exceeded", clock: name, ...words }), type: BOOLEAN };
  }
  const clocks = scope.names().filter((other) => isClock(scope, other, node));
  const what = name ? `“${name}” is no clock; only a clock can be exceeded` : "only a clock can be exceeded";
  const near = name && nearest(name, clocks);
  scope.fault(
    node,
    what,
    near ? `did you mean “${near}”?` : `use one of ${clocks.join(", ") || "the clocks, once there are some"}`,
  );
  return undefined;
}

function isClock(scope: Scope, name: string, node: Ast.Expression): boolean {
  const found = scope.defined(name, node);
  return typeof found === "object" && found.kind === "clock";
}

function listed(node: Ast.Listed, scope: Scope): Typed | undefined {
  if (!scope.lists.has(node.list)) {
    scope.fault(
      node,
      `there is no list “${node.list}”`,
      `lists are files in policies/data: ${[...scope.lists].join(", ")}`,
    );
    return undefined;
  }
  const on = node.on && need(node.on, scope, DATE)?.expr;
  return wrap(
    node.left,
    scope,
    { t: "text" },
    (a) => negate(node.negated, { k: "in-list", a, list: node.list, ...(on && { on }) }),
    BOOLEAN,
  );
}

function arithmetic(node: Ast.Arithmetic, scope: Scope): Typed | undefined {
  const a = lower(node.left, scope);
  const b = lower(node.right, scope);
  if (!a || !b) return undefined;
  const type = resultOf(node.op, a.type, b.type);
  if (type) return { expr: { k: "math", op: node.op, a: a.expr, b: b.expr }, type };
  scope.fault(
    node,
    `${typeWords(a.type)} ${node.op} ${typeWords(b.type)} has no meaning`,
    mendSum(node.op, a.type, b.type),
  );
  return undefined;
}

function resultOf(op: string, a: Type, b: Type): Type | undefined {
  if (a.t === "number" && b.t === "number") return NUMBER;
  if (op === "*" || op === "/") return isAmount(a) && b.t === "number" ? a : undefined;
  if (a.t === "date" && isAmount(b)) return DATE;
  if (a.t === "date" && b.t === "date") return op === "-" ? DAYS : undefined;
  if (isAmount(a) && isAmount(b)) return a.t === "months" || b.t === "months" ? { t: "months" } : DAYS;
  if ((a.t === "days" && b.t === "number") || (a.t === "number" && b.t === "days")) return DAYS;
  return undefined;
}

function conditional(node: Ast.If, scope: Scope, expected?: Type): Typed | undefined {
  const cond = need(node.cond, scope, BOOLEAN);
  const then = lower(node.then, scope, expected);
  const other = then && lower(node.else, scope, expected ?? then.type);
  if (!cond || !then || !other) return undefined;
  const type = then.type.t === "none" ? other.type : then.type;
  // biome-ignore lint/suspicious/noThenProperty: the rulebook's word for what follows an “if”; never awaited
  return { expr: { k: "if", cond: cond.expr, then: then.expr, else: other.expr }, type };
}

function assume(node: Ast.Assume, scope: Scope, expected?: Type): Typed | undefined {
  const a = lower(node.left, scope, expected);
  const b = a && need(node.right, scope, a.type);
  return a && b && { expr: { k: "assume", a: a.expr, b: b.expr }, type: a.type };
}

/** Lower something that must be a list and make an expression of it. */
function list(
  node: Ast.Expression,
  scope: Scope,
  make: (e: Expr) => Expr,
  type: Type | ((of: string) => Type),
): Typed | undefined {
  const found = lower(node, scope);
  if (!found) return undefined;
  if (found.type.t === "list")
    return { expr: make(found.expr), type: typeof type === "function" ? type(found.type.of) : type };
  scope.fault(
    node,
    `this is ${typeWords(found.type)}, where a list is needed`,
    "name a list of the record, with “where …” if only some of it counts",
  );
  return undefined;
}

const listName = (node: Ast.Expression, scope: Scope): string | undefined => {
  const quiet: Scope = quietly(scope);
  const found = lower(node, quiet);
  return found?.type.t === "list" ? found.type.of : undefined;
};

function where(node: Ast.Where, scope: Scope): Typed | undefined {
  const of = listName(node.list, scope);
  const cond = of === undefined ? undefined : need(node.cond, within(scope, of), BOOLEAN);
  if (of !== undefined && !cond) return undefined;
  return list(
    node.list,
    scope,
    (found) => ({ k: "where", list: found, cond: cond!.expr }),
    (name) => ({ t: "list", of: name }),
  );
}

function every(node: Ast.EveryOf, scope: Scope): Typed | undefined {
  const of = listName(node.list, scope);
  const cond = of === undefined ? undefined : need(node.cond, within(scope, of), BOOLEAN);
  if (of !== undefined && !cond) return undefined;
  return list(node.list, scope, (found) => ({ k: "every", list: found, cond: cond!.expr }), BOOLEAN);
}

function total(node: Ast.TotalOf, scope: Scope): Typed | undefined {
  const of = listName(node.list, scope);
  const field = of === undefined ? undefined : need(node.field, within(scope, of), NUMBER);
  if (of !== undefined && !field) return undefined;
  return list(node.list, scope, (found) => ({ k: "total", field: field!.expr, list: found }), NUMBER);
}

function byField(of: string, by: string, node: Ast.Expression, scope: Scope): Expr | undefined {
  const full = [...of.split("."), by];
  const field = fieldAt(full);
  const type = field && typeOf(field, full);
  if (type) return { k: "field", path: [camel(by)], up: 0, type };
  scope.fault(node, `${of} have no “${by}”`, suggest(by, fieldNames(of)));
  return undefined;
}

function pick(node: Ast.Pick, scope: Scope): Typed | undefined {
  const of = listName(node.list, scope);
  const by = of === undefined ? undefined : byField(of, node.by, node, scope);
  const nth: Expr | undefined = node.nth
    ? { k: "number", v: Number.parseInt(node.nth, 10) }
    : node.which && need(node.which, scope, NUMBER)?.expr;
  const which = node.edge ?? nth;
  if (of !== undefined && (!by || which === undefined)) return undefined;
  return list(
    node.list,
    scope,
    (found) => ({ k: "pick", which: which!, list: found, by: by! }),
    (name) => ({ t: "item", of: name }),
  );
}

function firstRun(node: Ast.FirstRun, scope: Scope): Typed | undefined {
  const of = listName(node.list, scope);
  const cond = of === undefined ? undefined : need(node.cond, within(scope, of), BOOLEAN);
  const n = need(node.n, scope, NUMBER);
  const breaks = need(node.breaks, scope, { t: "months" });
  if (of !== undefined && (!cond || !n || !breaks)) return undefined;
  return list(
    node.list,
    scope,
    (found) => ({ k: "run", n: n!.expr, list: found, cond: cond!.expr, breaks: breaks!.expr }),
    (name) => ({ t: "item", of: name }),
  );
}

const asDays = (typed: Typed): Expr =>
  typed.type.t === "periods" ? typed.expr : { k: "days-of", of: typed.expr };

/** Lower a set of days, or a list or item with a start and an end, which stands for its days. */
function days(node: Ast.Expression, scope: Scope, make: (e: Expr) => Expr, type: Type): Typed | undefined {
  const found = lower(node, scope);
  if (!found) return undefined;
  const of = found.type.t === "list" || found.type.t === "item" ? found.type.of : undefined;
  const dated = of !== undefined && ["start", "left"].some((field) => fieldNames(of).includes(field));
  if (found.type.t === "periods" || dated) return { expr: make(asDays(found)), type };
  if (of !== undefined && fieldNames(of).includes("end")) return { expr: make(asDays(found)), type };
  scope.fault(
    node,
    `this is ${typeWords(found.type)}, where days are needed`,
    "name a list whose entries have a start and an end, or a “days …” of your own",
  );
  return undefined;
}

function daysWhen(node: Ast.DaysWhen, scope: Scope): Typed | undefined {
  const of = listName(node.list, scope);
  const field = of === undefined ? undefined : need(node.field, within(scope, of), NUMBER);
  const atLeast = need(node.atLeast, scope, NUMBER);
  if (of !== undefined && (!field || !atLeast)) return undefined;
  return list(
    node.list,
    scope,
    (found) => ({ k: "days-when", field: field!.expr, list: found, atLeast: atLeast!.expr }),
    PERIODS,
  );
}

function setOf(
  k: "both" | "together" | "without",
  node: Ast.Both | Ast.Together | Ast.Without,
  scope: Scope,
): Typed | undefined {
  const a = days(node.left, scope, (expr) => expr, PERIODS);
  const b = days(node.right, scope, (expr) => expr, PERIODS);
  return a && b && { expr: { k, a: a.expr, b: b.expr }, type: PERIODS };
}

function monthsOf(node: Ast.MonthsOf, scope: Scope): Typed | undefined {
  const of = listName(node.list, scope);
  const rates = node.rates.map((rate) => ({
    cond: of === undefined ? undefined : need(rate.cond, within(scope, of), BOOLEAN)?.expr,
    rate: Number(rate.num) / Number(rate.den ?? 1),
  }));
  if (of !== undefined && rates.some((rate) => !rate.cond)) return undefined;
  return list(
    node.list,
    scope,
    (found) => ({ k: "months-of", list: found, rates: rates as { cond: Expr; rate: number }[] }),
    { t: "months" },
  );
}

function extreme(node: Ast.Extreme, scope: Scope): Typed | undefined {
  const parts = node.values.map((value) => lower(value, scope));
  if (parts.some((part) => !part)) return undefined;
  const [first] = parts as Typed[];
  const real = (parts as Typed[]).find((part) => part.type.t !== "none") ?? first!;
  if ((parts as Typed[]).some((part) => !comparable(part.type, real.type))) {
    scope.fault(
      node,
      `${node.which} needs values of one kind`,
      "compare dates with dates, amounts with amounts",
    );
    return undefined;
  }
  const k = node.which === "earliest" || node.which === "least" ? "least" : "most";
  return { expr: { k, of: (parts as Typed[]).map((part) => part.expr) }, type: real.type };
}
