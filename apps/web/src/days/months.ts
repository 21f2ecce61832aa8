import { civil, type Day, dayFrom, daysInMonth } from "@sojourn/dates";

/** One month as it is drawn, from its first day: whether each day counts, and which is marked. */
export type Month = { kind: "month"; from: Day; days: boolean[]; mark?: number };
/** Several months that need no picture, from the first day to the last: no day of them counts, or every day. */
export type Run = { kind: "full" | "none"; from: Day; until: Day; months: number; days: number };
export type Tile = Month | Run;

type Span = readonly [from: Day, until: Day];

/** So many whole months alike are said in one line: fewer are easier to read as they are. */
const FULL_RUN = 4;
const NONE_RUN = 2;

/** The months from the first counted day to the last, and to the marked day; long stretches that are alike in one. */
export function tilesOf(periods: readonly Span[], mark?: Day): Tile[] {
  const months = monthsOf(periods, mark);
  const tiles: Tile[] = [];
  for (let at = 0; at < months.length; ) {
    const run = runFrom(months, at);
    const [first] = run;
    const alike = first && alikeIn(first);
    const enough = alike && run.length >= (alike === "full" ? FULL_RUN : NONE_RUN);
    if (enough) tiles.push(asRun(run, alike));
    else tiles.push(...run);
    at += run.length;
  }
  return tiles;
}

/** Every month by itself, however long the time. */
export function monthsOf(periods: readonly Span[], mark?: Day): Month[] {
  const ends = [...periods.flat(), ...(mark === undefined ? [] : [mark])];
  if (ends.length === 0) return [];
  const from = civil(Math.min(...ends));
  const until = civil(Math.max(...ends));
  const apart = (until.year - from.year) * 12 + until.month - from.month;
  return Array.from({ length: apart + 1 }, (_, n) =>
    monthAt(
      from.year + Math.floor((from.month - 1 + n) / 12),
      ((from.month - 1 + n) % 12) + 1,
      periods,
      mark,
    ),
  );
}

export const countedIn = ({ days }: Month): number => days.filter(Boolean).length;

function monthAt(year: number, month: number, periods: readonly Span[], mark?: Day): Month {
  const from = dayFrom(year, month, 1);
  const days = Array.from({ length: daysInMonth(year, month) }, (_, n) =>
    periods.some(([first, last]) => first <= from + n && from + n <= last),
  );
  const marked = mark !== undefined && mark >= from && mark < from + days.length;
  return { kind: "month", from, days, ...(marked && { mark: mark - from }) };
}

/** A marked month is always drawn. */
function alikeIn(month: Month): Run["kind"] | undefined {
  if (month.mark !== undefined) return undefined;
  const counted = countedIn(month);
  return counted === 0 ? "none" : counted === month.days.length ? "full" : undefined;
}

function runFrom(months: readonly Month[], at: number): Month[] {
  const alike = alikeIn(months[at]!);
  let until = at + 1;
  while (alike && until < months.length && alikeIn(months[until]!) === alike) until++;
  return months.slice(at, until);
}

function asRun(run: readonly Month[], kind: Run["kind"]): Run {
  const [first, last] = [run[0]!, run.at(-1)!];
  const days = run.reduce((sum, month) => sum + countedIn(month), 0);
  return { kind, from: first.from, until: last.from + last.days.length - 1, months: run.length, days };
}
