import { YES } from "@sojourn/record";
import { dayOf, type KnownTerms } from "./known-terms.ts";
import { codeOf } from "./listed.ts";
import { NO_ITEM } from "./picks.ts";
import type { Sets } from "./sets.ts";

const SUMMER = codeOf("summer");
const NEAR = 366;

/** When school is in session, and the terms next to a day. */
export function createSessions(known: KnownTerms, sets: Sets) {
  const always = sets.made(0, 1, 0, 1);
  sets.keep();

  /**
   * Days on which school is in session: terms without their breaks, vacation terms left out. Outside the span of the
   * school's calendar, and of a list of terms that may lack some, nobody knows.
   */
  function inSession(row: number, closed: boolean): number {
    known.load(row);
    if (known.undated) return sets.perhapsAny(daysOf(true));
    const during = daysOf(false);
    if (closed || known.columns.complete[row] === YES) return during;
    return sets.surelyAndPerhaps(during, sets.union(during, sets.without(always, known.listed.settled)));
  }

  function daysOf(onlySure: boolean): number {
    let base = sets.begun();
    for (let k = 0; k < known.length; k++) {
      const at = known.items[k]!;
      if (isVacation(at) || (onlySure && !known.sure[k])) continue;
      const [start, end] = [known.startOf(at), known.endOf(at)];
      sets.add(start, start, end, end, 1);
    }
    const terms = sets.daysOf(base, 0);
    base = sets.begun();
    for (let k = 0; k < known.length; k++)
      if (known.items[k]! >= 0 && !isVacation(known.items[k]!)) addBreaks(known.items[k]!);
    return sets.without(terms, sets.union(known.listed.recesses, sets.daysOf(base, 0)));
  }

  const isVacation = (at: number): boolean => at >= 0 && known.columns.vacations[at] === YES;

  function addBreaks(at: number): void {
    const { breaks, breakStarts, breakEnds } = known.columns;
    for (let k = breaks[at]!; k < breaks[at + 1]!; k++) {
      const [start, end] = [dayOf(breakStarts[k]!), dayOf(breakEnds[k]!)];
      if (start <= end) sets.add(start, start, end, end, 1);
    }
  }

  /**
   * The start or end of the term next to a day, by season (`code`) or by the name of a session (`wanted`);
   * not-a-number where none is known.
   */
  function edge(
    row: number,
    near: number,
    wanted: string,
    code: number,
    before: boolean,
    end: boolean,
  ): number {
    known.load(row);
    if (known.lacking) return Number.NaN;
    let found = nextTo(near, before, (at) => known.nameOf(at).includes(wanted));
    if (found === NO_ITEM && code !== 0) found = nextTo(near, before, (at) => isSeason(at, code));
    // D127: a school without such a session has its summer term in its place.
    if (found === NO_ITEM && wanted.endsWith("summer"))
      found = nextTo(near, before, (at) => isSeason(at, SUMMER));
    return found === NO_ITEM ? Number.NaN : end ? known.endOf(found) : known.startOf(found);
  }

  const isSeason = (at: number, season: number): boolean =>
    known.seasonOf(at) === season && (at >= 0 || known.listed.rows[-1 - at]!.kind === "term");

  function nextTo(near: number, before: boolean, fits: (at: number) => boolean): number {
    let found = NO_ITEM;
    const look = (at: number): void => {
      const start = known.startOf(at);
      if (Math.abs(start - near) > NEAR || (before ? start >= near : start <= near)) return;
      // Of those that begin on one day the later in the list is the last before, the earlier the first after.
      const best = found === NO_ITEM ? Number.NaN : known.startOf(found);
      const better = before ? !(start < best) : !(start >= best);
      if (better && fits(at)) found = at;
    };
    for (let k = 0; k < known.length; k++) look(known.items[k]!);
    const { rows } = known.listed;
    for (let k = 0; k < rows.length; k++) if (rows[k]!.kind === "session") look(-1 - k);
    return found;
  }

  return { inSession, edge };
}
