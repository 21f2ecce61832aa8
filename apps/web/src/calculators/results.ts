import type {
  Assumed,
  ClockStanding,
  DutyStanding,
  MilestoneStanding,
  Missing,
  PermissionStanding,
  Requirement,
  Standing,
  Window,
} from "@sojourn/engine";
import type { Lead } from "./calculator.ts";

type WindowName = Extract<Lead, { kind: "window" }>["id"];

/** What the standing has under the name of a lead: whether the record settles it, its rules, what is missing for it. */
export type Found = { settled: boolean; rules: string[]; missing: Missing[] } & (
  | { kind: "clock"; clock: ClockStanding }
  | { kind: "gate"; permission: PermissionStanding; requirement: Requirement }
  | { kind: "window"; permission: PermissionStanding; window: Window; which: WindowName }
  | { kind: "permission"; permission: PermissionStanding }
  | { kind: "milestone"; milestone: MilestoneStanding }
  | { kind: "duty"; duties: DutyStanding[] }
);

/** What of the standing answers, in the order asked for; what is not for this student is left out. */
export const foundIn = (standing: Standing, leads: readonly Lead[]): Found[] =>
  leads.map((lead) => find(standing, lead)).filter((one) => one !== undefined);

function find(standing: Standing, lead: Lead): Found | undefined {
  switch (lead.kind) {
    case "clock":
      return clockOf(standing, lead.id);
    case "gate":
      return gateOf(standing, lead);
    case "window":
      return windowOf(standing, lead);
    case "permission":
      return permissionOf(standing, lead.id);
    case "bar":
      return permissionNamed(standing, lead.of)?.verdict === "barred"
        ? permissionOf(standing, lead.of)
        : undefined;
    case "milestone":
      return milestoneOf(standing, lead.id);
    case "duty":
      return dutiesOf(standing, lead.id);
  }
}

/** A clock kept per level stands first for the level that the day is about. */
function clockOf({ clocks }: Standing, id: string): Found | undefined {
  const clock = clocks.find((one) => one.id === id);
  if (!clock) return undefined;
  const settled = clock.bounds === undefined && clock.exceeded !== null;
  return { kind: "clock", clock, settled, rules: named(clock.rule, clock.limitRule), missing: clock.missing };
}

function gateOf(standing: Standing, { id, of }: Extract<Lead, { kind: "gate" }>): Found | undefined {
  const clock = standing.clocks.find((one) => one.id === id);
  const permission = permissionNamed(standing, of);
  const requirement = permission?.requirements.find(({ rule }) => rule === clock?.rule);
  if (!permission || !requirement) return undefined;
  const { rule, exceptions = [], status, missing = [] } = requirement;
  const rules = [rule, ...exceptions.map((one) => one.rule)];
  return { kind: "gate", permission, requirement, settled: status !== "unknown", rules, missing };
}

function windowOf(standing: Standing, { id, of }: Extract<Lead, { kind: "window" }>): Found | undefined {
  const permission = permissionNamed(standing, of);
  const window = permission?.windows[id];
  if (!permission || !window) return undefined;
  const { from, until, fromRule, untilRule, missing = [] } = window;
  const settled = Boolean(from ?? until);
  return {
    kind: "window",
    permission,
    window,
    which: id,
    settled,
    rules: named(fromRule, untilRule),
    missing,
  };
}

function permissionOf(standing: Standing, id: string): Found | undefined {
  const permission = permissionNamed(standing, id);
  if (!permission) return undefined;
  const { verdict, requirements, missing } = permission;
  const rules = requirements.filter(({ status }) => status !== "not-applicable").map(({ rule }) => rule);
  return { kind: "permission", permission, settled: verdict !== "unknown", rules, missing };
}

function milestoneOf({ milestones }: Standing, id: string): Found | undefined {
  const milestone = milestones.find((one) => one.id === id);
  if (!milestone) return undefined;
  const { date, rule, missing } = milestone;
  return { kind: "milestone", milestone, settled: date !== null, rules: [rule], missing };
}

/** Duties are asked about only while it is not known whether they were done. */
function dutiesOf(standing: Standing, id: string): Found | undefined {
  const duties = standing.duties.filter((one) => one.id === id).sort((a, b) => a.due.localeCompare(b.due));
  if (duties.length === 0) return undefined;
  const open = duties.filter(({ status }) => status === "unknown");
  const missing = open.flatMap((one) => one.missing);
  return { kind: "duty", duties, settled: open.length === 0, rules: duties.map(({ rule }) => rule), missing };
}

const permissionNamed = ({ permissions }: Standing, id: string) =>
  permissions.find((one) => one.id === id && one.verdict !== "not-applicable");

const named = (...rules: (string | undefined)[]) => rules.filter((rule) => rule !== undefined);

/** Every rule that the results rest on, once, in the order of the results. */
export const rulesIn = (results: readonly Found[]): string[] => [
  ...new Set(results.flatMap(({ rules }) => rules)),
];

export type Unknown = { missing: Missing[]; sharper: Missing[] };

/** What is not known: without it something has no answer, or only a less exact one. */
export function unknownIn(results: readonly Found[]): Unknown {
  const missing = once(results.filter(({ settled }) => !settled));
  const asked = new Set(missing.map(({ fact }) => fact));
  const sharper = once(results.filter(({ settled }) => settled)).filter(({ fact }) => !asked.has(fact));
  return { missing, sharper };
}

const once = (results: readonly Found[]): Missing[] => {
  const all = results.flatMap(({ missing }) => missing);
  return [...new Map(all.map((one) => [one.fact, one])).values()].sort(
    (a, b) => (a.cost ?? 2) - (b.cost ?? 2),
  );
};

/** What the rules take for granted where nothing is told. */
export function assumedIn(results: readonly Found[]): Assumed[] {
  const all = results.flatMap((found) => {
    if (found.kind === "clock") return found.clock.assumed ?? [];
    if (found.kind === "milestone") return found.milestone.assumed ?? [];
    return found.kind === "permission" ? (found.permission.assumed ?? []) : [];
  });
  return [...new Map(all.map((one) => [`${one.fact} ${one.as}`, one])).values()];
}
