import { addYears, dayFromISO, isoFromDay } from "@sojourn/dates";
import type { CalendarRow } from "@sojourn/policy";
import { dayOf, isISO } from "../lib/dates.ts";
import type { Raw } from "../lib/paths.ts";

/** A term that the record may lack: of the school's calendar, or as a listed one, a year on. Told only when taken. */
export type Offered = { from: "calendar" | "year-before"; entry: Raw & { start: string; end: string } };

type Dated = Raw & { start: string; end: string };
const AHEAD = 366;
const AT_ONCE = 4;

/** The terms of the program up to a year ahead that are not listed yet, the earliest first. */
export function offeredTerms(record: Raw, calendar: readonly CalendarRow[], asOf: string): Offered[] {
  const told = entriesOf(record, "terms").filter(isDated);
  const listed = calendar.filter(({ kind }) => kind === "term").map(fromCalendar);
  const again = told.flatMap(yearOn).filter((entry) => !covered(entry, listed));
  const offered = [
    ...listed.map((entry) => ({ from: "calendar" as const, entry })),
    ...again.map((entry) => ({ from: "year-before" as const, entry })),
  ];
  const last = isoFromDay(dayOf(asOf) + AHEAD);
  const [first, end] = studies(record);
  return offered
    .filter(({ entry }) => !covered(entry, told) && entry.end >= first && entry.start <= last)
    .filter(({ entry }) => end === undefined || entry.start <= end)
    .sort((a, b) => a.entry.start.localeCompare(b.entry.start))
    .slice(0, AT_ONCE);
}

function fromCalendar({ name, season, start, end }: CalendarRow): Dated {
  return { name, ...(season && { season }), start: isoFromDay(start), end: isoFromDay(end) };
}

/** What was the same the year before, with the year in the name where it has one. */
function yearOn(term: Dated): Dated[] {
  const { name, season, program, enrollment } = term;
  const [year, later] = [term.start.slice(0, 4), (iso: string) => isoFromDay(addYears(dayOf(iso), 1))];
  const known = Object.entries({ season, program, enrollment }).filter(([, value]) => value !== undefined);
  const named = typeof name === "string" && name.includes(year);
  return [
    {
      ...(named && { name: name.replace(year, String(Number(year) + 1)) }),
      ...Object.fromEntries(known),
      start: later(term.start),
      end: later(term.end),
    },
  ];
}

const covered = ({ start, end }: Dated, terms: Dated[]): boolean =>
  terms.some((term) => term.start <= end && term.end >= start);

/** From the first day of the first program to the last of the last one; a program without an end goes on. */
function studies(record: Raw): [first: string, last: string | undefined] {
  const programs = entriesOf(record, "programs");
  const starts = programs.map(({ start }) => start).filter(isISO);
  const ends = programs.map(({ end }) => end);
  const first = starts.length > 0 && starts.length === programs.length ? starts.toSorted()[0] : undefined;
  return [first ?? "", ends.every(isISO) ? ends.toSorted().at(-1) : undefined];
}

const entriesOf = (record: Raw, list: string): Raw[] =>
  Array.isArray(record[list]) ? (record[list] as Raw[]) : [];

const isDated = (entry: Raw): entry is Dated =>
  isISO(entry.start) && isISO(entry.end) && (dayFromISO(entry.start) ?? 0) <= (dayFromISO(entry.end) ?? 0);
