import { bridge, isoFromDay, minus, normalise, type Period, type Periods } from "@sojourn/dates";
import type { CalendarRow } from "@sojourn/policy";
import type { Context } from "./context.ts";
import { itemAt } from "./facts.ts";
import type { Item } from "./values.ts";

/** More days than lie between two terms that follow each other. */
export const LONGEST_RECESS = 45;

/** A term of the record or of the school's calendar; days. */
export type Term = { item: Item; name: string; season: string; start: number; end: number };

export const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** What a school's calendar tells, which is the same for all its students. */
type Calendar = {
  terms: readonly { row: CalendarRow; term: Term }[];
  sessions: readonly Term[];
  breaks: Periods;
  /**
   * Where no other term can lie: where two listed terms lie far apart there may be one that the calendar leaves out;
   * a session listed beside the terms is a term for those who are enrolled in it.
   */
  told: Periods;
};

const CALENDARS = new WeakMap<readonly CalendarRow[], Calendar>();
const NO_ROWS: readonly CalendarRow[] = [];

/** The calendar of the school of the record. */
export function calendarOf({ rulebook, school }: Context): Calendar {
  const rows = rulebook.calendars[school ?? ""] ?? NO_ROWS;
  const known = CALENDARS.get(rows) ?? calendarFrom(rows);
  CALENDARS.set(rows, known);
  return known;
}

function calendarFrom(rows: readonly CalendarRow[]): Calendar {
  const of = (kind: CalendarRow["kind"]) => rows.filter((row) => row.kind === kind);
  const daysOf = (kind: CalendarRow["kind"]) =>
    normalise(of(kind).map((row): Period => [row.start, row.end]));
  return {
    terms: of("term").map((row) => ({ row, term: termFrom(row, row.season ?? "") })),
    sessions: of("session").map((row) => termFrom(row, "")),
    breaks: daysOf("break"),
    told: minus(bridge(daysOf("term"), LONGEST_RECESS), daysOf("session")),
  };
}

const termFrom = (row: CalendarRow, season: string): Term => ({
  item: itemAt(`terms[${row.name}]`, calendarData(row)),
  name: slug(row.name),
  season,
  start: row.start,
  end: row.end,
});

const calendarData = (row: CalendarRow): Item["data"] => ({
  name: row.name,
  season: row.season,
  start: isoFromDay(row.start),
  end: isoFromDay(row.end),
});
