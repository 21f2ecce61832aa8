import type { Expr } from "@sojourn/policy";

/** Whether an expression gives a day. */
export function isDate(expr: Expr): boolean {
  if ("type" in expr) return expr.type.t === "date";
  switch (expr.k) {
    case "date":
    case "as-of":
    case "first-day":
    case "last-day":
    case "term":
    case "day-of-year":
    case "rolled":
      return true;
    case "math":
    case "assume":
      return isDate(expr.a);
    case "if":
      return isDate(expr.then);
    case "least":
    case "most":
      return expr.of.some(isDate);
    default:
      return false;
  }
}

/** Whether an expression gives a number of days, as far as it shows that itself. */
export function inDays(expr: Expr): boolean {
  if ("type" in expr) return expr.type.t === "number" && expr.type.unit === "days";
  switch (expr.k) {
    case "length":
      return true;
    case "amount":
      return expr.unit === "days";
    case "assume":
    case "whole":
      return inDays(expr.a);
    case "math":
      return inDays(expr.a) || inDays(expr.b);
    case "if":
      return inDays(expr.then) || inDays(expr.else);
    default:
      return false;
  }
}
