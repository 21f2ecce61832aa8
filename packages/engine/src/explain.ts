import type { Rule, Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import { evaluateOnly, type When } from "./evaluate.ts";
import type {
  ClockStanding,
  DutyStanding,
  Fact,
  MilestoneStanding,
  Missing,
  PermissionStanding,
} from "./standing.ts";
import { lengthWords } from "./words.ts";

/** The reasoning behind one thing, as a tree: what is so, by which rule, from which facts. */
export type Explanation = {
  says: string;
  value?: string;
  rule?: string;
  source?: string;
  force?: string;
  facts?: Fact[];
  missing?: Missing[];
  children: Explanation[];
};

/** `undefined`: the standing has nothing under that id. */
export function explain(
  rulebook: Rulebook,
  record: StudentRecord,
  when: When,
  id: string,
): Explanation | undefined {
  const standing = evaluateOnly(rulebook, record, when, new Set([id]));
  const cite = citer(rulebook);
  const permission = standing.permissions.find((one) => one.id === id);
  if (permission) return permissionTree(permission, cite);
  const clocks = standing.clocks.filter((one) => one.id === id);
  if (clocks.length > 0) return joined(clocks.map((clock) => clockTree(clock, cite)));
  const duties = standing.duties.filter((one) => one.id === id);
  if (duties.length > 0) return joined(duties.map((duty) => dutyTree(duty, cite)));
  const milestone = standing.milestones.find((one) => one.id === id);
  return milestone && milestoneTree(milestone, cite);
}

type Cite = (id: string | undefined) => Pick<Explanation, "rule" | "source" | "force">;

/** The rules by their ids, kept with their rulebook. */
const BY_ID = new WeakMap<Rulebook, ReadonlyMap<string, Rule>>();

function rulesOf(rulebook: Rulebook): ReadonlyMap<string, Rule> {
  const known = BY_ID.get(rulebook) ?? new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  BY_ID.set(rulebook, known);
  return known;
}

function citer(rulebook: Rulebook): Cite {
  const byId = rulesOf(rulebook);
  return (id) => {
    const rule = id === undefined ? undefined : byId.get(id);
    if (!rule) return id === undefined ? {} : { rule: id };
    const source = rule.sources[0]?.text ?? rule.authority;
    return { rule: rule.id, force: rule.force.kind, ...(source && { source }) };
  };
}

const joined = (trees: Explanation[]): Explanation =>
  trees.length === 1 ? trees[0]! : { says: trees[0]!.says.split(":")[0]!, children: trees };

const NONE_OF_THEM = "asked of each, and there is none yet";

function permissionTree(permission: PermissionStanding, cite: Cite): Explanation {
  const requirements = inOrder(permission).map((one) => ({
    says: one.says,
    value: one.status === "not-applicable" ? NONE_OF_THEM : one.status,
    ...cite(one.rule),
    force: one.force,
    facts: one.facts,
    ...(one.missing && { missing: one.missing }),
    children: [
      ...(one.otherwise && one.status !== "met" && one.status !== "not-applicable"
        ? [{ says: `Otherwise: ${one.otherwise}`, children: [] }]
        : []),
      ...(one.exceptions ?? []).map((except) => ({
        says: `Exception ${except.rule}`,
        value: except.applied === true ? "applies" : except.applied === false ? "does not apply" : "unknown",
        ...cite(except.rule),
        children: [],
      })),
    ],
  }));
  const windows = Object.entries(permission.windows).flatMap(([kind, window]) =>
    (["from", "until"] as const)
      .filter((edge) => window[edge] !== undefined)
      .map((edge) => ({
        says: `To ${kind}: ${edge} ${window[edge] ?? "not known"}`,
        ...cite(window[`${edge}Rule`]),
        children: [],
      })),
  );
  const amount = permission.amount
    ? [
        {
          says: `What may be had: ${lengthWords(permission.amount)}`,
          ...cite(permission.amount.rule),
          children: [],
        },
      ]
    : [];
  const cautions = unsaid(permission).map((one) => ({
    says: `Caution: ${one.says}`,
    ...cite(one.rule),
    force: one.force,
    children: [],
  }));
  const deciding = requirements.findIndex(({ value }) => value === "met" || value === NONE_OF_THEM);
  const met = deciding < 0 ? [] : requirements.splice(deciding);
  return {
    says: `${permission.title}: ${permission.says}`,
    value: permission.verdict,
    ...(permission.missing.length > 0 && { missing: permission.missing }),
    children: [...requirements, ...cautions, ...windows, ...amount, ...met],
  };
}

/** What stands against it first, what is not settled next, what is met last; binding before guidance. */
function inOrder({ requirements }: PermissionStanding): PermissionStanding["requirements"] {
  const order = ["unmet", "conflict", "unknown", "met", "not-applicable"];
  const rank = ({ status, force }: (typeof requirements)[number]) =>
    2 * order.indexOf(status) + (force === "binding" ? 0 : 1);
  return requirements.toSorted((a, b) => rank(a) - rank(b));
}

/** A caution that repeats a requirement of guidance is said once. */
const unsaid = ({ cautions, requirements }: PermissionStanding): PermissionStanding["cautions"] =>
  cautions.filter(({ rule, says }) => !requirements.some((one) => one.rule === rule && one.says === says));

function clockTree(clock: ClockStanding, cite: Cite): Explanation {
  const counted = clock.counted.map(([from, until]) => ({
    says: `counted: ${from} to ${until}`,
    children: [],
  }));
  const also = clock.also.map((one) => ({
    says: `Also, ${one.by}: ${typeof one.value === "number" ? one.value : lengthWords(one.value)}`,
    ...(one.force && { force: one.force }),
    children: [],
  }));
  const limit =
    clock.limitRule && clock.limitRule !== clock.rule
      ? [{ says: `The limit is ${clock.limit ?? clock.needed}`, ...cite(clock.limitRule), children: [] }]
      : [];
  return {
    says: clock.level ? `${clock.says} (${clock.level})` : clock.says,
    ...cite(clock.rule),
    ...(clock.missing.length > 0 && { missing: clock.missing }),
    children: [...counted, ...limit, ...also],
  };
}

const dutyTree = (duty: DutyStanding, cite: Cite): Explanation => ({
  says: duty.says,
  value: duty.status,
  ...cite(duty.rule),
  facts: duty.facts,
  children: duty.otherwise ? [{ says: `Otherwise: ${duty.otherwise}`, children: [] }] : [],
});

const milestoneTree = (milestone: MilestoneStanding, cite: Cite): Explanation => ({
  says: milestone.says,
  ...cite(milestone.rule),
  facts: milestone.facts,
  ...(milestone.missing.length > 0 && { missing: milestone.missing }),
  children: (milestone.conflict ?? []).map((one) => ({
    says: `Another rule gives ${one.date}`,
    ...cite(one.rule),
    children: [],
  })),
});
