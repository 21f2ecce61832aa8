import { forceOn } from "./compose.ts";
import type { Context } from "./context.ts";
import type { ClockStanding, DutyStanding, Finding, PermissionStanding } from "./standing.ts";

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
  const passed = clocks
    .filter((clock) => clock.exceeded)
    .map((clock) => ({
      rule: clock.limitRule ?? clock.rule,
      force: force(clock.limitRule ?? clock.rule),
      says: clock.says,
    }));
  const missed = duties
    .filter((duty) => duty.status === "late" || duty.status === "overdue")
    .map((duty) => ({
      rule: duty.rule,
      force: force(duty.rule),
      says: duty.otherwise ? `${duty.says} Otherwise: ${duty.otherwise}.` : duty.says,
    }));
  const outside = permissions.flatMap((permission) =>
    permission.requirements
      .filter(
        (one) =>
          one.status === "unmet" &&
          one.clause.includes("#window-") &&
          one.facts.some(({ path }) => path.startsWith("applications")),
      )
      .map((one) => ({ rule: one.rule, force: one.force, says: one.says })),
  );
  return [...passed, ...missed, ...outside];
}
