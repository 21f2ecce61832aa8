import { isoFromDay } from "@sojourn/dates";
import type { Expr, Rule } from "../ir.ts";
import type { Report } from "./checks.ts";

/** A window that closes before it opens, for everyone. */
export function checkWindows(rules: readonly Rule[], report: Report): void {
  for (const rule of rules)
    for (const statement of rule.statements) {
      if (statement.kind !== "permission") continue;
      for (const clause of statement.clauses) {
        if (clause.kind !== "window" || !clause.from || !clause.until) continue;
        const [from, until] = [fixed(clause.from), fixed(clause.until)];
        if (!from || !until || from.base !== until.base || until.days >= from.days) continue;
        const says = `the window “${clause.window}” closes ${between(from, until)} before it opens, so it is never open`;
        report({
          ...{ severity: "warning", code: "empty-window", file: rule.page, line: clause.line },
          ...{ says, mend: "swap “from” and “until”, or mend the amounts" },
        });
      }
    }
}

type Fixed = { base: string; days: number };

/** A day as a base and days from it; a date alone has the empty base. */
function fixed(expr: Expr): Fixed | undefined {
  if (expr.k === "date") return { base: "", days: expr.v };
  if (expr.k === "fact" || expr.k === "ref" || expr.k === "as-of")
    return { base: JSON.stringify(expr), days: 0 };
  if (expr.k !== "math" || expr.b.k !== "amount" || expr.b.unit !== "days") return undefined;
  const base = fixed(expr.a);
  const sign = { "+": 1, "-": -1, "*": 0, "/": 0 }[expr.op];
  return base && sign !== 0 ? { base: base.base, days: base.days + sign * expr.b.n } : undefined;
}

function between(from: Fixed, until: Fixed): string {
  const days = from.days - until.days;
  const on = from.base === "" ? ` (on ${isoFromDay(until.days)}, and opens on ${isoFromDay(from.days)})` : "";
  return `${days} ${days === 1 ? "day" : "days"}${on}`;
}
