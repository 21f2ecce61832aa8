import type {
  Assumed,
  ClockStanding,
  DutyStanding,
  Fact,
  MilestoneStanding,
  Missing,
  PermissionStanding,
  Requirement,
  Window,
} from "@sojourn/engine";
import { amountWords } from "../lib/amounts.ts";
import { away, dateWithWeekday, longDate } from "../lib/dates.ts";
import { countWords } from "./index.ts";
import type { Sayings } from "./sayings.ts";
import { lawSaid } from "./spoken-law.ts";
import { text, tongue } from "./tongue.ts";

type Says = Sayings;
/** What a value of the record is called inside a sentence. */
export type LabelOf = (value: string) => string;

const maybe = (iso: string | undefined) => iso && longDate(iso);
const asked = (missing: Missing[]) => missing.map((one) => ({ ...one, ask: text(one.ask) }));

export const spokenPermission =
  (says: Says, label: LabelOf) =>
  (one: PermissionStanding): PermissionStanding => ({
    ...one,
    title: text(one.title),
    says: permissionSays(one, says.permission),
    told: { ...one.told, ...(one.told.because && { because: lawSaid(one.told.because) }) },
    requirements: one.requirements.map((each) => spokenRequirement(each, label)),
    windows: Object.fromEntries(
      Object.entries(one.windows).map(([kind, window]) => [kind, spokenWindow(window)]),
    ),
    cautions: one.cautions.map((caution) => ({ ...caution, says: lawSaid(caution.says) })),
    approvals: one.approvals.map((each) => (each.attests ? { ...each, attests: text(each.attests) } : each)),
    ...(one.answered && { answered: { ...one.answered, within: lengthSaid(one.answered.within) } }),
    missing: asked(one.missing),
    ...(one.assumed && { assumed: spokenAssumed(one.assumed, label) }),
  });

function permissionSays(
  { verdict, told, says, missing }: PermissionStanding,
  t: Sayings["permission"],
): string {
  const { does, done, on, from, until, atLatest, status } = told;
  switch (verdict) {
    case "open":
      if (done === "held") return t.held(longDate(until as string));
      if (done === "filed") return t.filed(longDate(on as string));
      return t.open(does, maybe(until));
    case "opens-later":
      return t.opensLater(does, maybe(from), maybe(until));
    case "closed":
      return done === "over" ? t.over(longDate(until as string)) : t.closed(does, maybe(until), atLatest);
    case "barred":
      // the reason is a rule's own sentence
      return lawSaid(told.because ?? says);
    case "unknown":
      return missing[0] ? `${t.asks(missing.length)} ${text(missing[0].ask)}` : t.unsettled;
    default:
      return status ? t.notForStatus(status) : t.notForYou;
  }
}

/** "5 business days": how long an office takes. */
function lengthSaid(within: string): string {
  const [, n, unit] = /^(\d+) (.+)$/.exec(within) ?? [];
  return n && unit ? countWords(Number(n), unit) : within;
}

const spokenRequirement = (one: Requirement, label: LabelOf): Requirement => ({
  ...one,
  says: lawSaid(one.says),
  facts: spokenFacts(one.facts, label),
  ...(one.otherwise && { otherwise: lawSaid(one.otherwise) }),
  ...(one.missing && { missing: asked(one.missing) }),
});

const spokenWindow = (window: Window): Window => ({
  ...window,
  ...(window.fromSays && { fromSays: lawSaid(window.fromSays) }),
  ...(window.untilSays && { untilSays: lawSaid(window.untilSays) }),
  ...(window.missing && { missing: asked(window.missing) }),
});

const spokenFacts = (facts: Fact[], label: LabelOf): Fact[] =>
  facts.map((one) => ({ ...one, words: text(one.words), value: valueSaid(one.value, label) }));

const spokenAssumed = (assumed: Assumed[], label: LabelOf): Assumed[] =>
  assumed.map((one) => ({ ...one, as: valueSaid(one.as, label) }));

/** A value that the record knows has a word; what a person typed stays as it is. */
function valueSaid(value: string, label: LabelOf): string {
  return tongue()?.texts[label(value)] ?? value;
}

export const spokenClock =
  (says: Says, label: LabelOf) =>
  (one: ClockStanding): ClockStanding => ({
    ...one,
    title: text(one.title),
    says: `${text(one.title)}: ${clockSays(one, says.clock)}`,
    also: one.also.map((each) => ({ ...each, by: text(each.by) })),
    missing: asked(one.missing),
    ...(one.assumed && { assumed: spokenAssumed(one.assumed, label) }),
  });

function clockSays(
  { value, unit, limit, needed, remaining, exceeded }: ClockStanding,
  t: Sayings["clock"],
): string {
  const count = amountWords(value, unit);
  if (needed !== undefined) return t.needed(count, countWords(needed, unit));
  if (limit === undefined) return t.alone(count);
  const most = countWords(limit, unit);
  return exceeded ? t.passed(count, most) : t.left(count, most, amountWords(remaining ?? 0, unit));
}

export const spokenDuty =
  (says: Says, label: LabelOf, asOf: string) =>
  (one: DutyStanding): DutyStanding => ({
    ...one,
    title: text(one.title),
    says: `${text(one.title)}: ${dutySays(one, says.duty, asOf)}`,
    facts: spokenFacts(one.facts, label),
    missing: asked(one.missing),
    ...(one.otherwise && { otherwise: lawSaid(one.otherwise) }),
  });

function dutySays({ status, due, kept }: DutyStanding, t: Sayings["duty"], asOf: string): string {
  const [day, distance] = [dateWithWeekday(due), away(due, asOf)];
  if (kept) return t.kept(day);
  switch (status) {
    case "done":
      return t.done(day);
    case "late":
      return t.late(day);
    case "overdue":
      return t.overdue(day, distance);
    case "unknown":
      return due < asOf ? t.asked(day) : t.open(day, distance);
    default:
      return t.by(day, distance);
  }
}

export const spokenMilestone =
  (says: Says, label: LabelOf) =>
  (one: MilestoneStanding): MilestoneStanding => ({
    ...one,
    title: text(one.title),
    says: `${text(one.title)}: ${milestoneSays(one, says)}`,
    facts: spokenFacts(one.facts, label),
    missing: asked(one.missing),
    ...(one.assumed && { assumed: spokenAssumed(one.assumed, label) }),
  });

/** The day, and the page's own reason behind it. */
function milestoneSays({ date, says: english, title }: MilestoneStanding, says: Says): string {
  if (!date) return says.milestone.unsettled;
  const rest = english.slice(title.length + 2);
  const reason = rest.slice(rest.indexOf(".") + 1).trim();
  return `${dateWithWeekday(date)}. ${lawSaid(reason)}`.trim();
}
