import type { MilestoneStanding, PermissionStanding, Standing, Window } from "@sojourn/engine";
import { words as standingWords } from "../../words/areas/standing.ts";
import { words } from "../../words/areas/take.ts";
import { sentence } from "../../words/index.ts";
import { inEnglish } from "../../words/once.ts";

export type Group = "duties" | "windows" | "clocks" | "milestones" | "other";
export const groups: Group[] = ["duties", "windows", "clocks", "milestones", "other"];

/** A day for the calendar; the key is the same again when the day has moved. */
export type Deadline = {
  key: string;
  group: Group;
  day: string;
  title: string;
  says: string;
  rule?: string;
  /** Of a window: of which, and which of its two days. */
  edge?: { kind: Kind; at: "first" | "last" };
};

/** Every day to come that a standing names, in order. */
export function deadlinesOf(standing: Standing): Deadline[] {
  const all = [
    ...dutiesOf(standing),
    ...standing.permissions
      .filter(({ verdict }) => verdict === "open" || verdict === "opens-later")
      .flatMap(edges),
    ...clocksOf(standing),
    ...milestonesOf(standing),
  ];
  return all.filter(({ day }) => day >= standing.asOf).sort((a, b) => a.day.localeCompare(b.day));
}

/** How many duties are past their day: what no calendar can remind of. */
export const overdue = ({ duties }: Standing): number =>
  duties.filter(({ status }) => status === "overdue").length;

/** What is not done yet; the second of the same duty is another entry than the first. */
function dutiesOf({ duties }: Standing): Deadline[] {
  const seen = new Map<string, number>();
  return duties
    .toSorted((a, b) => a.due.localeCompare(b.due))
    .map((duty) => ({ duty, key: `duty-${duty.id}-${nth(seen, duty.id)}` }))
    .filter(({ duty: { status } }) => status !== "done" && status !== "late")
    .map(({ duty, key }) => {
      const { due: day, title, rule, by, otherwise } = duty;
      const says = [
        standingWords.duties.others[by],
        otherwise && `${standingWords.why.otherwise}: ${otherwise}`,
      ];
      return { key, group: "duties", day, title, says: says.filter(Boolean).join(". "), rule };
    });
}

function nth(seen: Map<string, number>, id: string): number {
  const n = (seen.get(id) ?? 0) + 1;
  seen.set(id, n);
  return n;
}

const kinds = ["file", "request", "begin", "end"] as const;
type Kind = (typeof kinds)[number];

const edges = (permission: PermissionStanding): Deadline[] =>
  kinds.flatMap((kind) => {
    const window = permission.windows[kind];
    return window
      ? [first(permission, kind, window), last(permission, kind, window)].filter((one) => one !== undefined)
      : [];
  });

const groupOf = (kind: Kind): Group => (kind === "file" || kind === "request" ? "windows" : "other");

function first({ id, title }: PermissionStanding, kind: Kind, window: Window): Deadline | undefined {
  if (!window.from || kind === "end") return undefined;
  const { entry, first } = words.take.calendar;
  return {
    key: `window-${id}-${kind}-first`,
    group: groupOf(kind),
    edge: { kind, at: "first" },
    day: window.from,
    title: entry(first[kind], title),
    says: sentence(window.fromSays ?? ""),
    ...(window.fromRule && { rule: window.fromRule }),
  };
}

function last({ id, title }: PermissionStanding, kind: Kind, window: Window): Deadline | undefined {
  if (!window.until) return undefined;
  const { entry, last } = words.take.calendar;
  return {
    key: `window-${id}-${kind}-last`,
    group: groupOf(kind),
    edge: { kind, at: "last" },
    day: window.until,
    title: entry(last[kind], title),
    says: sentence(window.untilSays ?? ""),
    ...(window.untilRule && { rule: window.untilRule }),
  };
}

const clocksOf = ({ clocks }: Standing): Deadline[] =>
  clocks.flatMap(({ id, level, title, says, rule, limitRule, runsOutOn, bounds }) =>
    // of a count that waits for an answer no day is known
    runsOutOn && !bounds
      ? [
          {
            key: `clock-${[id, level].filter(Boolean).join("-")}`,
            group: "clocks",
            day: runsOutOn,
            title: words.take.calendar.runsOut(title),
            says,
            rule: limitRule ?? rule,
          },
        ]
      : [],
  );

const milestonesOf = ({ milestones }: Standing): Deadline[] =>
  milestones.flatMap((milestone) => {
    const { id, date, title, rule } = milestone;
    if (!date) return [];
    return [{ key: `milestone-${id}`, group: "milestones", day: date, title, says: reason(milestone), rule }];
  });

/** "Last day of OPT: 30 June 2028 (Friday). why": the entry says what and when itself; why is the rule's own sentence. */
function reason(milestone: MilestoneStanding): string {
  const { says, title } = inEnglish(milestone);
  const rest = says.startsWith(`${title}: `) ? says.slice(title.length + 2) : says;
  return sentence(rest.slice(rest.indexOf(".") + 1).trim());
}
