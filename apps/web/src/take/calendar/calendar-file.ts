import type { Rulebook } from "@sojourn/policy";
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { longDate } from "../../lib/dates.ts";
import { ruleId, ruleOn } from "../../lib/rules.ts";
import { words } from "../../words/areas/take.ts";
import { byDay, type DayEntry } from "./by-day.ts";
import type { Deadline } from "./deadlines.ts";

export type Made = {
  /** What law was asked about, and what was supposed. */
  lawAsOf: string;
  supposing: string[];
  rulebook: Rulebook;
  /** Where the rules' pages are. */
  origin: string;
  now: Date;
  /** Days before; none: no alarm. */
  remind?: number;
};

const DAY = 86_400;
/** An entry of a whole day begins at midnight; the reminder comes at nine in the morning. */
const NINE = 9 * 3_600;

/** The deadlines as an iCalendar file (RFC 5545); those of one day that say the same are one entry. */
export function calendarFile(deadlines: Deadline[], made: Made): string {
  const calendar = ical({
    name: words.take.calendar.name,
    prodId: { company: "Sojourn", product: "Sojourn", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of byDay(deadlines)) calendar.createEvent(eventOf(entry, made));
  return calendar.toString();
}

function eventOf(deadline: DayEntry, made: Made) {
  const start = new Date(`${deadline.day}T00:00:00Z`);
  return {
    id: `${deadline.key}@sojourn`,
    // rises with each file, so that a calendar takes the newer day of the same entry
    sequence: Math.floor(made.now.getTime() / 60_000),
    stamp: made.now,
    start,
    end: new Date(start.getTime() + DAY * 1000),
    allDay: true,
    summary: deadline.title,
    description: describe(deadline, made),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(deadline.rule && { url: pageOf(deadline.rule, made.origin) }),
    ...(made.remind && { alarms: [alarm(deadline, daysBefore(start, made.now, made.remind))] }),
  };
}

/** A reminder that lay in the past would never come: what is near is reminded of tomorrow, or on its own day. */
function daysBefore(start: Date, now: Date, remind: number): number {
  const left = Math.floor((start.getTime() - now.getTime()) / (DAY * 1000));
  return Math.max(0, Math.min(remind, left));
}

const alarm = ({ title }: Deadline, days: number) => ({
  type: ICalAlarmType.display,
  ...(days > 0 ? { triggerBefore: days * DAY - NINE } : { triggerAfter: NINE }),
  description: title,
});

const pageOf = (rule: string, origin: string) => `${origin}/rules/${ruleId(rule)}`;

function describe({ also, ...lead }: DayEntry, made: Made): string {
  const t = words.take.calendar;
  const { lawAsOf, supposing } = made;
  const lines = [
    ...reasons(lead, made),
    ...also.flatMap((one) => ["", one.title, ...reasons(one, made)]),
    also.length > 0 && "",
    supposing.length > 0 && t.supposed(supposing.join(", ")),
    t.made(longDate(lawAsOf)),
  ];
  return lines.filter((line) => typeof line === "string").join("\n");
}

function reasons({ says, rule }: Deadline, { rulebook, lawAsOf, origin }: Made): string[] {
  const found = rule ? ruleOn(rulebook, rule, lawAsOf) : undefined;
  const lines = [
    says,
    found && words.take.calendar.rule(found.title, found.sources[0]?.text ?? ""),
    rule && pageOf(rule, origin),
  ];
  return lines.flatMap((line) => line || []);
}
