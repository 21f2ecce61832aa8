import { bridge, civil, minus, normalise, type Period, type Periods } from "@sojourn/dates";
import type { CalendarRow } from "@sojourn/policy";
import { LAST_MARK, SCHEMA_WORDS, YES } from "@sojourn/record";
import { NO_ITEM, UNKNOWN_ITEM } from "./picks.ts";
import type { Sets } from "./sets.ts";

const ABSENT = -0x8000_0000;
const LONGEST_RECESS = 45;
const YEAR_OF_DAYS = 366;

/** The columns that terms are read from; `words` gives the text of a code. */
export type TermColumns = {
  offsets: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  seasons: Uint8Array;
  names: Int32Array;
  sessions: Int32Array;
  vacations: Uint8Array;
  breaks: Int32Array;
  breakStarts: Int32Array;
  breakEnds: Int32Array;
  complete: Uint8Array;
  requestTerm: Int32Array;
  requestStart: Int32Array;
  requestEnd: Int32Array;
  requestKind: Int32Array;
  words: readonly string[];
};

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
/** The code of a word of the schema, which is the same in all columns. */
const codeOf = (word: string): number => Math.max(0, SCHEMA_WORDS.indexOf(word, 1));
const day = (raw: number): number => (raw > LAST_MARK ? raw : Number.NaN);
const periodsOf = (rows: readonly CalendarRow[]): Periods =>
  normalise(rows.map((row): Period => [row.start, row.end]));

/** The rows of a calendar that terms are made of. */
export const termRows = (calendar: readonly CalendarRow[]): CalendarRow[] =>
  calendar.filter(({ kind }) => kind === "term" || kind === "session");

/** A school's calendar; the rows for breaks that no list has stand after its own. */
function listedOf(calendar: readonly CalendarRow[], sets: Sets, breaks: number) {
  const rows = termRows(calendar);
  const size = rows.length + breaks;
  const listed = { starts: new Int32Array(size), ends: new Int32Array(size), seasons: new Uint8Array(size) };
  for (const [at, row] of rows.entries()) {
    listed.starts[at] = row.start;
    listed.ends[at] = row.end;
    listed.seasons[at] = row.season ? codeOf(row.season) : 0;
  }
  listed.seasons.fill(codeOf("summer"), rows.length);
  const of = (kind: CalendarRow["kind"]) => periodsOf(calendar.filter((row) => row.kind === kind));
  const held = (periods: Periods): number => {
    const at = sets.pool.top;
    sets.pool.room(periods.length);
    for (const [start, end] of periods) sets.pool.join(at, start, end);
    return sets.made(at, periods.length, at, periods.length);
  };
  // A session listed beside the terms is a term for those who are enrolled in it.
  const settled = minus(bridge(of("term"), LONGEST_RECESS), of("session"));
  return {
    ...listed,
    ...{
      rows,
      slugs: rows.map((row) => slug(row.name)),
      recesses: held(of("break")),
      settled: held(settled),
    },
  };
}

/**
 * Terms of the record, and of the school's calendar where the record has none at that time. An entry of the calendar is
 * named by a negative number: -1 the first of `rows`, and below them one for each permission, for a break between
 * terms that no list has.
 */
export function createTerms(calendars: readonly (readonly CalendarRow[])[], sets: Sets, breaks: number) {
  const places = calendars.map((calendar) => listedOf(calendar, sets, breaks));
  const [summer, spring, fall] = [codeOf("summer"), codeOf("spring"), codeOf("fall")];
  sets.keep();
  let { rows, starts, ends, seasons, slugs: calendarSlugs, recesses, settled } = places[0]!;

  /** From here on with the calendar of another school. */
  function use(at: number): void {
    ({ rows, starts, ends, seasons, slugs: calendarSlugs, recesses, settled } = places[at]!);
    row = -1;
  }

  let c: TermColumns;
  let own = 0;
  const slugs = new Map<number, string>();

  function bind(columns: TermColumns): void {
    c = columns;
    slugs.clear();
    row = -1;
  }

  // What is known of one student's terms, by start.
  let row = -1;
  let length = 0;
  let items = new Int32Array(64);
  let sure = new Uint8Array(64);
  /** Whether a term of the record lacks a date; a date or its season. */
  let undated = false;
  let lacking = false;

  const startOf = (at: number): number => (at >= 0 ? c.starts[at]! : starts[-1 - at]!);
  const endOf = (at: number): number => (at >= 0 ? c.ends[at]! : ends[-1 - at]!);
  const seasonOf = (at: number): number => (at >= 0 ? c.seasons[at]! : seasons[-1 - at]!);

  function load(r: number): void {
    if (row === r) return;
    row = r;
    length = 0;
    undated = lacking = false;
    const [from, until] = [c.offsets[r]!, c.offsets[r + 1]!];
    own = until - from;
    if (items.length < own + rows.length) {
      items = new Int32Array((own + rows.length) * 2);
      sure = new Uint8Array((own + rows.length) * 2);
    }
    for (let at = from; at < until; at++) {
      if (c.starts[at] === ABSENT || c.ends[at] === ABSENT) undated = true;
      if (c.seasons[at] === 0) lacking = true;
      if (day(c.starts[at]!) <= day(c.ends[at]!)) place(at, 1);
    }
    lacking ||= undated;
    for (let k = 0; k < rows.length; k++)
      if (rows[k]!.kind === "term" && rows[k]!.start <= rows[k]!.end) placeListed(k, from, until);
  }

  function placeListed(k: number, from: number, until: number): void {
    let isSure = 1;
    for (let at = from; at < until; at++) {
      const apart = day(c.starts[at]!) > ends[k]! || day(c.ends[at]!) < starts[k]!;
      const same = c.seasons[at] === seasons[k] && c.seasons[at] !== 0;
      if (same && day(c.starts[at]!) <= ends[k]! && starts[k]! <= day(c.ends[at]!)) return;
      if (!apart && (same || c.seasons[at] === 0)) isSure = 0;
    }
    place(-1 - k, isSure);
  }

  function place(at: number, isSure: number): void {
    const start = startOf(at);
    let j = length++;
    for (; j > 0 && startOf(items[j - 1]!) > start; j--) {
      items[j] = items[j - 1]!;
      sure[j] = sure[j - 1]!;
    }
    items[j] = at;
    sure[j] = isSure;
  }

  function nameOf(at: number): string {
    if (at < 0) return calendarSlugs[-1 - at]!;
    const [session, name] = [c.sessions[at]!, c.names[at]!];
    const key = session * 0x400_0000 + name;
    const known = slugs.get(key);
    if (known !== undefined) return known;
    const made = slug(`${c.words[session]} ${c.words[name]}`);
    slugs.set(key, made);
    return made;
  }

  // The time of the request for a permission; not-a-number where there is none.
  let asked = 0;
  let askedEnd = 0;
  /** `kind`: the permission's code; -1 when no permission is in question. */
  function requestPeriod(r: number, kind: number): boolean {
    if (kind !== -1 && c.requestKind[r] !== kind) return false;
    asked = day(c.requestStart[r]!);
    askedEnd = c.requestEnd[r] === ABSENT ? asked : day(c.requestEnd[r]!);
    return asked <= askedEnd;
  }

  /** Whether the list of all terms may lack some: 0 or 1. */
  function listOpen(r: number, kind: number, closed: boolean): number {
    load(r);
    if (undated) return 1;
    if (closed || c.complete[r] === YES) return 0;
    return requestPeriod(r, kind) && told() ? 0 : 1;
  }

  /** Whether the request lies in the terms known and the recesses between them. */
  function told(): boolean {
    const base = sets.begun();
    for (let k = 0; k < length; k++) addTerm(items[k]!);
    const request = sets.stretch(asked, asked, askedEnd, askedEnd);
    return sets.surely(sets.without(request, sets.bridged(sets.daysOf(base, 0), LONGEST_RECESS))) === 0;
  }

  const addTerm = (at: number): void => sets.add(startOf(at), startOf(at), endOf(at), endOf(at), 1);

  /** The term a request belongs to: the one it names, else the one it shares most days with, else the break it lies in. */
  function requestTerm(r: number, kind: number, slot: number): number {
    load(r);
    const named = c.requestTerm[r] === 0 ? "" : slug(c.words[c.requestTerm[r]!]!);
    if (named !== "") {
      for (let k = 0; k < length; k++)
        if (isNamed(items[k]!, named)) return !sure[k] && lacking ? UNKNOWN_ITEM : items[k]!;
    }
    if (c.requestTerm[r] !== 0 && named !== "" && undated) return UNKNOWN_ITEM;
    if (!requestPeriod(r, kind)) return UNKNOWN_ITEM;
    let shared = -1;
    let most = 0;
    for (let k = 0; k < length; k++) {
      if (nameOf(items[k]!).includes("week")) continue;
      const days = Math.min(endOf(items[k]!), askedEnd) - Math.max(startOf(items[k]!), asked) + 1;
      if (days > most) [shared, most] = [k, days];
    }
    const term = shared < 0 ? UNKNOWN_ITEM : items[shared]!;
    const whole = shared >= 0 && startOf(term) <= asked && askedEnd <= endOf(term);
    if (whole ? !sure[shared] && lacking : lacking) return UNKNOWN_ITEM;
    return breakAround(slot) > most ? -1 - rows.length - slot : term;
  }

  function isNamed(at: number, named: string): boolean {
    const name = nameOf(at);
    if (name.includes("week")) return false;
    return (
      name === named ||
      name.endsWith(named) ||
      `${c.words[seasonOf(at)]}-${civil(startOf(at)).year}` === named
    );
  }

  /** Between the end of spring and the start of fall lies the summer; its days that the request shares. */
  function breakAround(slot: number): number {
    let before = NO_ITEM;
    let after = NO_ITEM;
    for (let k = 0; k < length; k++) {
      const at = items[k]!;
      if (nameOf(at).includes("week")) continue;
      const season = seasonOf(at);
      if (season === summer && startOf(at) <= askedEnd && asked <= endOf(at)) return 0;
      if (season === spring && endOf(at) <= askedEnd) before = at;
    }
    if (before === NO_ITEM) return 0;
    for (let k = 0; k < length && after === NO_ITEM; k++)
      if (
        !nameOf(items[k]!).includes("week") &&
        seasonOf(items[k]!) === fall &&
        startOf(items[k]!) > endOf(before)
      )
        after = items[k]!;
    if (after === NO_ITEM || startOf(after) - endOf(before) > 200) return 0;
    starts[rows.length + slot] = endOf(before) + 1;
    ends[rows.length + slot] = startOf(after) - 1;
    return Math.min(startOf(after) - 1, askedEnd) - Math.max(endOf(before) + 1, asked) + 1;
  }

  /** The start or end of the term next to a day, by season or by the name of a session; not-a-number where none is known. */
  function edge(
    r: number,
    near: number,
    wanted: string,
    seasonCode: number,
    before: boolean,
    end: boolean,
  ): number {
    load(r);
    if (lacking) return Number.NaN;
    let found = nextTo(near, before, (at) => nameOf(at).includes(wanted));
    if (found === NO_ITEM) found = nextTo(near, before, (at) => seasonCode !== 0 && isSeason(at, seasonCode));
    // D127: a school without such a session has its summer term in its place.
    if (found === NO_ITEM && wanted.endsWith("summer"))
      found = nextTo(near, before, (at) => isSeason(at, summer));
    return found === NO_ITEM ? Number.NaN : end ? endOf(found) : startOf(found);
  }

  const isSeason = (at: number, season: number): boolean =>
    seasonOf(at) === season && (at >= 0 || rows[-1 - at]!.kind === "term");

  function nextTo(near: number, before: boolean, fits: (at: number) => boolean): number {
    let found = NO_ITEM;
    const look = (at: number): void => {
      const start = startOf(at);
      if (Math.abs(start - near) > YEAR_OF_DAYS || !fits(at)) return;
      // Of those that begin on one day the later in the list is the last before, the earlier the first after.
      if (
        before
          ? start < near && (found === NO_ITEM || start >= startOf(found))
          : start > near && (found === NO_ITEM || start < startOf(found))
      )
        found = at;
    };
    for (let k = 0; k < length; k++) look(items[k]!);
    for (let k = 0; k < rows.length; k++) if (rows[k]!.kind === "session") look(-1 - k);
    return found;
  }

  /** Days on which school is in session: terms without their breaks, vacation terms left out. */
  function inSession(r: number, closed: boolean): number {
    load(r);
    const during = without(false);
    if (!undated && (closed || c.complete[r] === YES)) return during;
    if (undated) return sets.made(...surePart(without(true)), 0, 1);
    const may = sets.union(during, sets.without(ANY_SURELY, settled));
    return sets.made(...surePart(during), ...surePart(may));
  }

  const ANY_SURELY = sets.made(0, 1, 0, 1);
  sets.keep();
  const surePart = (h: number): [number, number] => {
    const parts = sets.parts(h);
    return [parts[0]!, parts[1]!];
  };

  function without(onlySure: boolean): number {
    let base = sets.begun();
    for (let k = 0; k < length; k++) if (!isVacation(items[k]!) && (!onlySure || sure[k])) addTerm(items[k]!);
    const terms = sets.daysOf(base, 0);
    base = sets.begun();
    for (let k = 0; k < length; k++) if (items[k]! >= 0 && !isVacation(items[k]!)) addBreaks(items[k]!);
    return sets.without(terms, sets.union(recesses, sets.daysOf(base, 0)));
  }

  const isVacation = (at: number): boolean => at >= 0 && c.vacations[at] === YES;

  function addBreaks(at: number): void {
    for (let k = c.breaks[at]!; k < c.breaks[at + 1]!; k++) {
      const [start, end] = [day(c.breakStarts[k]!), day(c.breakEnds[k]!)];
      if (start <= end) sets.add(start, start, end, end, 1);
    }
  }

  const count = (r: number): number => {
    load(r);
    return length;
  };
  return {
    ...{ bind, use, count, listOpen, requestTerm, edge, inSession },
    item: (k: number): number => items[k]!,
    isSure: (k: number): number => sure[k]!,
    /** The school's calendar by itself, with the breaks between terms after its own rows. */
    listed: () => ({ starts, ends, seasons }),
  };
}
