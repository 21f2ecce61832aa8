import { forceOn } from "./compose.ts";
import type { Context } from "./context.ts";
import type { ClockStanding, DutyStanding, Finding, PermissionStanding, Requirement } from "./standing.ts";

/** Breaches that the record itself shows: limits passed, duties missed, filings and starts outside their window. */
export function findingsOf(
  clocks: readonly ClockStanding[],
  duties: readonly DutyStanding[],
  permissions: readonly PermissionStanding[],
  context: Context,
): Finding[] {
  const force = (id: string) => {
    const rule = context.law.byId.get(id);
    return rule ? forceOn(rule, context.lawAsOf) : "binding";
  };
  const found: Finding[] = [];
  for (const { exceeded, rule, limitRule = rule, says } of clocks)
    if (exceeded) found.push({ rule: limitRule, force: force(limitRule), says });
  for (const { status, rule, says, otherwise } of duties)
    if (status === "late" || status === "overdue")
      found.push({ rule, force: force(rule), says: otherwise ? `${says} Otherwise: ${otherwise}.` : says });
  // What lies outside its window bars, or would if it is for this student.
  const barred = permissions.filter(({ verdict }) => verdict === "barred" || verdict === "unknown");
  for (const { requirements } of barred)
    for (const one of requirements)
      if (one.status === "unmet" && isOutside(one))
        found.push({ rule: one.rule, force: one.force, says: one.says });
  return found;
}

/** What was applied for lies outside its window. */
const isOutside = ({ clause, facts }: Requirement): boolean =>
  clause.includes("#window-") && facts.some(({ path }) => path.startsWith("applications"));
