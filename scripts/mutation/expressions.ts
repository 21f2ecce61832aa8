import { isoFromDay } from "@sojourn/dates";
import type { Compare, Expr, Unit } from "@sojourn/policy";
import { type Change, under } from "./change.ts";
import { print } from "./print.ts";

/** What the place of an expression tells of it. */
export type Hint = { hours?: boolean; step?: boolean };

const FLIPPED: Record<Compare, Compare> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "=": "!=",
  "!=": "=",
};
/** A step from a day: the other unit that reads as easily. */
const OTHER_UNIT: Record<Unit, Unit> = { days: "business-days", "business-days": "days", months: "days" };
const OTHER_END = { least: "most", most: "least" } as const;

/** Every small slip that a writer could have made in an expression. */
export function slips(expr: Expr, hint: Hint = {}): Change[] {
  return [...own(expr, hint), ...inside(expr)];
}

function own(expr: Expr, hint: Hint): Change[] {
  const to = (kind: string, next: Expr): Change => ({
    kind,
    path: [],
    value: next,
    says: `“${print(expr)}” becomes “${print(next)}”`,
  });
  switch (expr.k) {
    case "compare":
      return [to("comparison", { ...expr, op: FLIPPED[expr.op] })];
    case "is":
      return [
        to("comparison", { ...expr, not: !expr.not }),
        ...droppable(expr.values).map((gone) =>
          to("value", { ...expr, values: expr.values.filter((value) => value !== gone) }),
        ),
      ];
    case "and":
      return [to("and-or", { k: "or", of: expr.of })];
    case "or":
      return [to("and-or", { k: "and", of: expr.of })];
    case "not":
      return [to("not", expr.of)];
    case "least":
    case "most":
      return [to("least-most", { ...expr, k: OTHER_END[expr.k] })];
    case "number":
      return nudges(hint.hours ? 0.5 : 1).map((by) =>
        to("amount", { ...expr, v: Number((expr.v + by).toFixed(2)) }),
      );
    case "date":
      return nudges(1).map((by) => ({
        ...to("amount", { ...expr, v: expr.v + by }),
        says: `${isoFromDay(expr.v)} becomes ${isoFromDay(expr.v + by)}`,
      }));
    case "amount":
      return [
        ...nudges(1).map((by) => to("amount", { ...expr, n: expr.n + by })),
        ...(hint.step ? [to("unit", { ...expr, unit: OTHER_UNIT[expr.unit] })] : []),
      ];
    case "bridged":
      return nudges(1).map((by) => to("amount", { ...expr, gap: expr.gap + by }));
    case "day-of-year":
      return nudges(1)
        .filter((by) => expr.day + by > 0)
        .map((by) => to("amount", { ...expr, day: expr.day + by }));
    default:
      return [];
  }
}

/** A long list (places, countries) stands or falls as a whole: its first and its last are enough. */
const LONG = 5;
const droppable = (values: readonly Expr[]): readonly Expr[] => {
  if (values.length < 2) return [];
  return values.length > LONG ? [values[0]!, values.at(-1)!] : values;
};

const nudges = (by: number) => [by, -by];

/** The slips in its parts. */
function inside(expr: Expr): Change[] {
  const part = (key: string, value: Expr | undefined, hint?: Hint) =>
    value ? under([key], slips(value, hint)) : [];
  const parts = (key: string, values: readonly Expr[]) =>
    values.flatMap((value, at) => under([key, at], slips(value)));
  switch (expr.k) {
    case "and":
    case "or":
    case "least":
    case "most":
      return parts("of", expr.of);
    case "not":
    case "first-day":
    case "last-day":
    case "length":
    case "days-of":
    case "bridged":
    case "term":
      return part("of", expr.of);
    case "compare": {
      const hint = { hours: inHours(expr.a) || inHours(expr.b) };
      return [...part("a", expr.a, hint), ...part("b", expr.b, hint)];
    }
    case "math": {
      const step = (expr.op === "+" || expr.op === "-") && isDate(expr.a);
      return [...part("a", expr.a), ...part("b", expr.b, { step })];
    }
    case "is":
    case "known":
    case "rolled":
    case "whole":
    case "year":
      return part("a", expr.a);
    case "in-list":
      return [...part("a", expr.a), ...part("on", expr.on)];
    case "in-days":
      return [...part("a", expr.a), ...part("days", expr.days)];
    case "both":
    case "together":
    case "without":
      return [...part("a", expr.a), ...part("b", expr.b)];
    // What is assumed when the record is silent is said on the page in so many words.
    case "assume":
      return part("a", expr.a);
    case "if":
      return [...part("cond", expr.cond), ...part("then", expr.then), ...part("else", expr.else)];
    case "any":
    case "no":
    case "count":
      return part("list", expr.list);
    case "where":
    case "every":
      return [...part("list", expr.list), ...part("cond", expr.cond)];
    case "total":
      return [...part("field", expr.field), ...part("list", expr.list)];
    case "pick":
      return [
        ...(typeof expr.which === "string" ? [] : part("which", expr.which)),
        ...part("list", expr.list),
      ];
    case "run":
      return [
        ...part("n", expr.n),
        ...part("list", expr.list),
        ...part("cond", expr.cond),
        ...part("breaks", expr.breaks),
      ];
    case "days-between":
      return [...part("from", expr.from), ...part("until", expr.until)];
    case "days-when":
      return [...part("list", expr.list), ...part("atLeast", expr.atLeast, { hours: true })];
    case "months-of":
      return [
        ...part("list", expr.list),
        ...expr.rates.flatMap(({ cond }, at) => under(["rates", at, "cond"], slips(cond))),
      ];
    case "day-of-year":
      return part("year", expr.year);
    default:
      return [];
  }
}

function inHours(expr: Expr): boolean {
  if (expr.k === "total") return inHours(expr.field);
  if (expr.k === "assume" || expr.k === "math") return inHours(expr.a);
  return "type" in expr && expr.type.t === "number" && expr.type.unit === "hours";
}

function isDate(expr: Expr): boolean {
  if ("type" in expr) return expr.type.t === "date";
  if (expr.k === "least" || expr.k === "most") return expr.of.some(isDate);
  if (expr.k === "math" || expr.k === "assume" || expr.k === "rolled") return isDate(expr.a);
  if (expr.k === "if") return isDate(expr.then);
  return ["date", "as-of", "first-day", "last-day", "term", "day-of-year"].includes(expr.k);
}
