import { dayFromISO } from "@sojourn/dates";
import type {
  ClockStanding,
  ClockValue,
  DutyStanding,
  Finding,
  MilestoneStanding,
  PermissionStanding,
  Standing,
} from "../standing.ts";
import { lengthWords, plural, shortDate } from "../words.ts";

/** One thing that a change made different, with the reason in a sentence. */
export type Change = {
  kind: "permission" | "clock" | "duty" | "milestone" | "finding";
  id: string;
  /** Of a clock kept per level. */
  level?: string;
  before: string;
  after: string;
  says: string;
  rule?: string;
};

/** What is different between two standings: permissions first, as a person would ask. */
export function compared(before: Standing, after: Standing): Change[] {
  return [
    ...pairs(before.permissions, after.permissions, ({ id }) => id).flatMap(([a, b]) => permission(a, b)),
    ...pairs(before.clocks, after.clocks, ({ id, level }) => `${id} ${level ?? ""}`).flatMap(([a, b]) =>
      clock(a, b),
    ),
    ...duties(before.duties, after.duties).flatMap(([a, b]) => duty(a, b)),
    ...pairs(before.milestones, after.milestones, ({ id }) => id).flatMap(([a, b]) => milestone(a, b)),
    ...pairs(before.findings, after.findings, ({ rule, says }) => `${rule} ${says}`).flatMap(([a, b]) =>
      finding(a, b),
    ),
  ];
}

type Pair<T> = [T | undefined, T | undefined];

/** Things of one name on both sides; one that has no other stands with nothing. */
function pairs<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): Pair<T>[] {
  const later = new Map(after.map((one) => [key(one), one]));
  const earlier = new Set(before.map(key));
  return [
    ...before.map((one): Pair<T> => [one, later.get(key(one))]),
    ...after.filter((one) => !earlier.has(key(one))).map((one): Pair<T> => [undefined, one]),
  ];
}

/** Duties by the day they arise; what is left of one name is one duty that moved. */
function duties(before: readonly DutyStanding[], after: readonly DutyStanding[]): Pair<DutyStanding>[] {
  const found = pairs(before, after, ({ id, from, due }) => `${id} ${from ?? due}`);
  const gone = found.filter(([, b]) => !b);
  const come = found.filter(([a]) => !a);
  const moved = gone.flatMap(([a], at): Pair<DutyStanding>[] => {
    const nth = gone.slice(0, at).filter(([one]) => one!.id === a!.id).length;
    const other = come.filter(([, b]) => b!.id === a!.id)[nth];
    return other ? [[a, other[1]]] : [];
  });
  const taken = new Set(moved.flat());
  return [...found.filter(([a, b]) => !taken.has(a) && !taken.has(b)), ...moved];
}

const bare = (text: string): string => text.replace(/\.$/, "");
const verdictWords = (one: PermissionStanding): string => one.verdict.replaceAll("-", " ");
const day = (iso: string | null | undefined): string =>
  iso ? shortDate(dayFromISO(iso) ?? 0) : "not settled";

function permission(before: PermissionStanding | undefined, after: PermissionStanding | undefined): Change[] {
  if (!before || !after) return [];
  const base = { kind: "permission" as const, id: after.id };
  if (before.verdict !== after.verdict) {
    const { says, rule } = reason(before, after);
    const words = `${after.title}: ${verdictWords(before)} → ${verdictWords(after)}: ${bare(says)}`;
    return [{ ...base, before: before.verdict, after: after.verdict, says: words, ...(rule && { rule }) }];
  }
  const moved = [...edges(before, after), ...amounts(before, after)];
  if (moved.length === 0) return [];
  return [
    {
      ...base,
      before: moved.map((one) => one.before).join("; "),
      after: moved.map((one) => one.after).join("; "),
      says: `${after.title}: ${moved.map((one) => one.says).join("; ")}`,
      ...(moved[0]?.rule && { rule: moved[0].rule }),
    },
  ];
}

/** The requirement that turned; or else the answer itself, with the rule of the day that decides it. */
function reason(before: PermissionStanding, after: PermissionStanding): { says: string; rule?: string } {
  const turned =
    after.verdict === "barred"
      ? unmetNow(after, before)
      : before.verdict === "barred"
        ? metNow(before, after)
        : undefined;
  if (turned) return turned;
  const window = after.windows.file ?? after.windows.request ?? after.windows.begin ?? after.windows.end;
  const rule = after.verdict === "opens-later" ? window?.fromRule : (window?.untilRule ?? window?.fromRule);
  return { says: after.says, ...(rule && { rule }) };
}

type Reason = { says: string; rule: string } | undefined;
const binding = (one: PermissionStanding, status: string) =>
  one.requirements.filter(
    (each) => each.status === status && each.force !== "guidance" && each.force !== "advisory",
  );

function unmetNow(after: PermissionStanding, before: PermissionStanding): Reason {
  const was = new Set(binding(before, "unmet").map(({ clause }) => clause));
  const unmet = binding(after, "unmet");
  return unmet.find(({ clause }) => !was.has(clause)) ?? unmet[0];
}

/** What barred before and does so no longer, as it reads now; of what no longer applies nothing is to be said. */
function metNow(before: PermissionStanding, after: PermissionStanding): Reason {
  const was = new Set(binding(before, "unmet").map(({ clause }) => clause));
  return after.requirements.find(({ clause, status }) => was.has(clause) && status !== "unmet");
}

type Moved = { before: string; after: string; says: string; rule?: string };

function edges(before: PermissionStanding, after: PermissionStanding): Moved[] {
  return (["request", "file", "begin", "end"] as const).flatMap((window) =>
    (["from", "until"] as const).flatMap((which) => {
      const [a, b] = [before.windows[window]?.[which], after.windows[window]?.[which]];
      if (a === b) return [];
      const rule = after.windows[window]?.[`${which}Rule`];
      return [
        {
          before: `${window} ${which} ${day(a)}`,
          after: `${window} ${which} ${day(b)}`,
          says: `to ${window} ${which} ${day(a)} → ${day(b)}`,
          ...(rule && { rule }),
        },
      ];
    }),
  );
}

function amounts({ amount: a }: PermissionStanding, { amount: b }: PermissionStanding): Moved[] {
  const words = (one: typeof a): string => (one ? lengthWords(one) : "nothing settled");
  if (words(a) === words(b)) return [];
  return [
    {
      before: words(a),
      after: words(b),
      says: `what may be had: ${words(a)} → ${words(b)}`,
      ...(b && { rule: b.rule }),
    },
  ];
}

const amountWords = (value: ClockValue, unit: string): string =>
  typeof value === "number" ? plural(value, unit.replace(/s$/, "")) : lengthWords(value);

function clockWords(one: ClockStanding): string {
  const count = amountWords(one.value, one.unit);
  const needed = one.needed === undefined ? "" : ` of ${one.needed} needed`;
  const limit = one.limit === undefined ? "" : ` of at most ${one.limit}`;
  const over = one.exceeded && one.limit !== undefined ? ", past the limit" : "";
  return `${count}${limit}${needed}${over}`;
}

function clock(before: ClockStanding | undefined, after: ClockStanding | undefined): Change[] {
  const one = after ?? before!;
  const [a, b] = [before ? clockWords(before) : "not counted", after ? clockWords(after) : "not counted"];
  const out = [before?.runsOutOn, after?.runsOutOn];
  if (a === b && out[0] === out[1]) return [];
  const counts = a === b ? "" : `: ${a} → ${b}`;
  const ends = (iso: string | undefined): string => (iso ? day(iso) : "not in sight");
  const used = out[0] === out[1] ? "" : `${counts ? "; " : ": "}used up: ${ends(out[0])} → ${ends(out[1])}`;
  const rule = one.limitRule ?? one.rule;
  return [
    {
      kind: "clock",
      id: one.id,
      ...(one.level && { level: one.level }),
      before: a,
      after: b,
      says: `${one.title}${counts}${used}`,
      rule,
    },
  ];
}

function duty(before: DutyStanding | undefined, after: DutyStanding | undefined): Change[] {
  const one = after ?? before!;
  const words = (each: DutyStanding | undefined): string =>
    each ? `${each.status}, due ${day(each.due)}` : "no duty";
  const [a, b] = [words(before), words(after)];
  if (a === b) return [];
  const says = after ? bare(after.says) : `${one.title}: falls away (it was due ${day(one.due)})`;
  return [{ kind: "duty", id: one.id, before: a, after: b, says, rule: one.rule }];
}

function milestone(before: MilestoneStanding | undefined, after: MilestoneStanding | undefined): Change[] {
  const one = after ?? before!;
  const words = (each: MilestoneStanding | undefined): string => (each ? day(each.date) : "none");
  const [a, b] = [words(before), words(after)];
  if (a === b) return [];
  return [
    { kind: "milestone", id: one.id, before: a, after: b, says: `${one.title}: ${a} → ${b}`, rule: one.rule },
  ];
}

function finding(before: Finding | undefined, after: Finding | undefined): Change[] {
  if (before && after) return [];
  const one = (after ?? before)!;
  const [a, b] = after ? ["nothing", "seen in the record"] : ["seen in the record", "nothing"];
  return [
    {
      kind: "finding",
      id: one.rule,
      before: a,
      after: b,
      says: `${after ? "New" : "No longer"}: ${bare(one.says)}`,
      rule: one.rule,
    },
  ];
}
