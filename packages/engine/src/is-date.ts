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
