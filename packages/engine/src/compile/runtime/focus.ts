import { LAST_MARK, YES } from "@sojourn/record";
import { NO_ITEM, UNKNOWN_ITEM } from "./picks.ts";

const ABSENT = -0x8000_0000;

/** The entry among rows `from` until before `until` that the words `program`, `application` … put at hand. */
export function createFocus(out: Float64Array) {
  /** The program the student is in on the day: the one that began last; before all begin, the first. */
  function program(from: number, until: number, starts: Int32Array, today: number): number {
    if (until - from === 1) return from;
    let begun = -1;
    let coming = -1;
    for (let at = from; at < until; at++) {
      const start = starts[at]!;
      if (start <= LAST_MARK) return UNKNOWN_ITEM;
      if (start <= today) {
        if (begun < 0 || start > starts[begun]!) begun = at;
      } else if (coming < 0 || start < starts[coming]!) coming = at;
    }
    return begun >= 0 ? begun : coming >= 0 ? coming : UNKNOWN_ITEM;
  }

  /** The trip under way or the next one; when all are over, the last. */
  function trip(from: number, until: number, returns: Int32Array, complete: number, today: number): number {
    let ahead = -1;
    let past = -1;
    let [soonest, latest] = [0, 0];
    for (let at = from; at < until; at++) {
      const back = returns[at]! > LAST_MARK ? returns[at]! : Number.POSITIVE_INFINITY;
      if (back >= today) {
        if (ahead < 0 || back < soonest) {
          ahead = at;
          soonest = back;
        }
      } else if (past < 0 || back > latest) {
        past = at;
        latest = back;
      }
    }
    if (ahead >= 0) return ahead;
    return past >= 0 ? past : complete === YES ? NO_ITEM : UNKNOWN_ITEM;
  }

  /**
   * The last entry of a kind since the present program began (`begun`; not-a-number: not known since when). The first
   * of `days` that is known dates an entry. `out[0]` is 1 where another entry may yet be the last.
   */
  function latest(
    from: number,
    until: number,
    kinds: Uint8Array,
    kind: number,
    given: Uint8Array | undefined,
    days: readonly Int32Array[],
    statuses: Uint8Array,
    begun: number,
    complete: number,
  ): number {
    let found = -1;
    let when = 0;
    let own = 0;
    let untold = false;
    let lacking = false;
    for (let at = from; at < until; at++) {
      const is = kinds[at]!;
      if (is === 0) untold = true;
      if (is !== kind || (given && given[statuses[at]!] === 0)) continue;
      let dated = Number.NEGATIVE_INFINITY;
      let lacks = false;
      for (let k = 0; k < days.length; k++) {
        const day = days[k]![at]!;
        if (day > LAST_MARK && dated === Number.NEGATIVE_INFINITY) dated = day;
        if (day === ABSENT) lacks = true;
      }
      if (dated < begun && dated !== Number.NEGATIVE_INFINITY) continue;
      own++;
      if (lacks) lacking = true;
      if (found < 0 || dated >= when) {
        found = at;
        when = dated;
      }
    }
    const doubt = Number.isNaN(begun);
    if (found < 0) {
      out[0] = doubt ? 1 : 0;
      return complete === YES && !untold ? NO_ITEM : UNKNOWN_ITEM;
    }
    const undated = begun > Number.NEGATIVE_INFINITY && when === Number.NEGATIVE_INFINITY;
    out[0] = doubt || untold || ((own > 1 || undated) && lacking) || complete !== YES ? 1 : 0;
    return found;
  }

  /** When the present program began: -Infinity before it begins, not-a-number where that is not known. */
  function presentStart(at: number, starts: Int32Array, today: number): number {
    const start = at >= 0 ? starts[at]! : ABSENT;
    if (start <= LAST_MARK) return Number.NaN;
    return start <= today ? start : Number.NEGATIVE_INFINITY;
  }

  return { program, trip, latest, presentStart };
}
