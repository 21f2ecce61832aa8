import { dayFromISO, isoFromDay, lastDayOfPeriod } from "@sojourn/dates";
import type { Plan } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import { contextOf } from "../evaluate.ts";
import { permissionOf } from "../one.ts";
import { put } from "../places.ts";
import type { PermissionStanding } from "../standing.ts";
import { applies, dayOf } from "./paths.ts";
import type { Months, PlanStanding } from "./standing.ts";
import { type Asking, aboutOwn, suppose } from "./suppose.ts";

type Step = PlanStanding["steps"][number];
const NOTHING: Months = { months: 0, days: 0 };

/** What a choice comes to; each step is asked of the record as the steps before it leave it. */
export function planStanding(plan: Plan, asking: Asking): PlanStanding | undefined {
  if (applies(plan, asking) === false) return undefined;
  const supposed = suppose(asking, plan.suppose);
  let { record } = supposed;
  const steps = plan.takes.map(({ permission: id, on: when }): Step => {
    const on = dayOf(when, { ...asking, record });
    if (on === undefined) return { on: null, comesTo: NOTHING };
    const taken = take(id, on, { ...asking, record });
    record = taken.record;
    const missing = taken.permission?.missing.filter((one) => aboutOwn(asking.record, one)) ?? [];
    const permission = taken.permission && { ...taken.permission, missing };
    return { on, ...(permission && { permission }), comesTo: taken.comesTo };
  });
  const { title, because, mind } = plan;
  return {
    ...{ title, rule: asking.rule.id, supposed: supposed.facts, steps, mind },
    ...(because && { because }),
    comesTo: steps.map(({ comesTo }) => comesTo).reduce(added, NOTHING),
  };
}

type Taken = { record: StudentRecord; permission?: PermissionStanding; comesTo: Months };
const NEVER = new Set(["barred", "closed", "not-applicable"]);

/** The permission on its day, and the record with as much of it as there may be, from the day after. */
function take(id: string, on: string, { rulebook, record, when }: Asking): Taken {
  const { lawAsOf = when.asOf } = when;
  const then = { ...when, asOf: on, lawAsOf };
  const permission = permissionOf(rulebook, record, then, id);
  if (!permission) return { record, comesTo: NOTHING };
  const { amount } = permission;
  if (!amount || NEVER.has(permission.verdict)) return { record, permission, comesTo: NOTHING };
  const comesTo = { months: amount.months, days: amount.days };
  const { level } = contextOf(rulebook, record, then);
  const entry = { kind: id, time: "full", ...(level && { level }), ...span(on, comesTo), status: "approved" };
  const used = put(record, ["authorizations", record.authorizations?.length ?? 0], entry);
  return { record: used, permission, comesTo };
}

function span(on: string, { months, days }: Months): { start: string; end: string } {
  const start = dayFromISO(on)! + 1;
  return { start: isoFromDay(start), end: isoFromDay(lastDayOfPeriod(start, months) + days) };
}

const added = (a: Months, b: Months): Months => ({ months: a.months + b.months, days: a.days + b.days });
