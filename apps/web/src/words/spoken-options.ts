import type { Compared, Options, PermissionStanding } from "@sojourn/engine";
import type { Sayings } from "./sayings.ts";
import { type LabelOf, spokenClock, spokenDuty, spokenMilestone, spokenPermission } from "./spoken-parts.ts";
import { text } from "./tongue.ts";

type Once = <T extends object>(one: T, make: (one: T) => T) => T;

/** What the engine says of the ways on from a situation, in another language. */
export function spokenOptions(
  options: Options,
  says: Sayings,
  label: LabelOf,
  asOf: string,
  once: Once,
): Options {
  const permission = (one: PermissionStanding) => once(one, spokenPermission(says, label));
  return {
    ...options,
    asks: options.asks.map((one) => ({ ...one, ask: text(one.ask) })),
    paths: options.paths.map((path) => ({
      ...path,
      permission: permission(path.permission),
      clocks: path.clocks.map((one) => once(one, spokenClock(says, label))),
    })),
    plans: options.plans.map((plan) => ({
      ...plan,
      steps: plan.steps.map((step) => ({
        ...step,
        ...(step.permission && { permission: permission(step.permission) }),
      })),
    })),
    clocks: options.clocks.map((one) => once(one, spokenClock(says, label))),
    duties: options.duties.map((one) => once(one, spokenDuty(says, label, asOf))),
    milestones: options.milestones.map((one) => once(one, spokenMilestone(says, label))),
  };
}

export const spokenComparison = (
  compared: Compared,
  says: Sayings,
  label: LabelOf,
  once: Once,
): Compared => ({
  ...compared,
  columns: compared.columns.map((column) => ({
    ...column,
    permission: once(column.permission, spokenPermission(says, label)),
  })),
});
