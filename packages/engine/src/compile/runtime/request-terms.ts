import { civil } from "@sojourn/dates";
import { ABSENT_DAY, YES } from "@sojourn/record";
import { dayOf, type KnownTerms } from "./known-terms.ts";
import { codeOf, LONGEST_RECESS, slug } from "./listed.ts";
import { NO_ITEM, UNKNOWN_ITEM } from "./picks.ts";
import type { Sets } from "./sets.ts";

const [SUMMER, SPRING, FALL] = [codeOf("summer"), codeOf("spring"), codeOf("fall")];
/** Between the end of spring and the start of fall lie no more. */
const LONGEST_SUMMER = 200;

/** The term a request belongs to. `kind` is the permission's code; -1 when no permission is in question. */
export function createRequestTerms(known: KnownTerms, sets: Sets) {
  // The time of the request for a permission; not-a-number where there is none.
  let asked = 0;
  let until = 0;

  function period(row: number, kind: number): boolean {
    const { requestKind, requestStart, requestEnd } = known.columns;
    if (kind !== -1 && requestKind[row] !== kind) return false;
    asked = dayOf(requestStart[row]!);
    until = requestEnd[row] === ABSENT_DAY ? asked : dayOf(requestEnd[row]!);
    return asked <= until;
  }

  /** Whether the list of all terms may lack some: 0 or 1. */
  function listOpen(row: number, kind: number, closed: boolean): number {
    known.load(row);
    if (known.undated) return 1;
    if (closed || known.columns.complete[row] === YES) return 0;
    return period(row, kind) && told() ? 0 : 1;
  }

  /** Whether the request lies in the terms known and the recesses between them. */
  function told(): boolean {
    const base = sets.begun();
    for (let k = 0; k < known.length; k++) {
      const [start, end] = [known.startOf(known.items[k]!), known.endOf(known.items[k]!)];
      sets.add(start, start, end, end, 1);
    }
    const request = sets.stretch(asked, asked, until, until);
    return sets.surely(sets.without(request, sets.bridged(sets.daysOf(base, 0), LONGEST_RECESS))) === 0;
  }

  /** The one it names, else the one it shares most days with, else the break it lies in, which is put into `slot`. */
  function requestTerm(row: number, kind: number, slot: number): number {
    known.load(row);
    const { requestTerm: named, words } = known.columns;
    const name = slug(words[named[row]!]!);
    const byName = name === "" ? -1 : placeNamed(name);
    if (byName >= 0) return !known.sure[byName] && known.lacking ? UNKNOWN_ITEM : known.items[byName]!;
    if (name !== "" && known.undated) return UNKNOWN_ITEM;
    return period(row, kind) ? sharing(slot) : UNKNOWN_ITEM;
  }

  const isWeeks = (k: number): boolean => known.nameOf(known.items[k]!).includes("week");

  function placeNamed(wanted: string): number {
    for (let k = 0; k < known.length; k++) if (!isWeeks(k) && isNamed(known.items[k]!, wanted)) return k;
    return -1;
  }

  function isNamed(at: number, wanted: string): boolean {
    const name = known.nameOf(at);
    if (name === wanted || name.endsWith(wanted)) return true;
    return `${known.columns.words[known.seasonOf(at)]}-${civil(known.startOf(at)).year}` === wanted;
  }

  function sharing(slot: number): number {
    let shared = -1;
    let most = 0;
    for (let k = 0; k < known.length; k++) {
      if (isWeeks(k)) continue;
      const days = daysAsked(known.startOf(known.items[k]!), known.endOf(known.items[k]!));
      if (days > most) [shared, most] = [k, days];
    }
    const term = shared < 0 ? UNKNOWN_ITEM : known.items[shared]!;
    const whole = shared >= 0 && known.startOf(term) <= asked && until <= known.endOf(term);
    const certain = whole && known.sure[shared];
    if (known.lacking && !certain) return UNKNOWN_ITEM;
    return breakAround(slot) > most ? -1 - known.listed.rows.length - slot : term;
  }

  const daysAsked = (start: number, end: number): number => Math.min(end, until) - Math.max(start, asked) + 1;

  /** Between the end of spring and the start of fall lies the summer; how many of its days are asked for. */
  function breakAround(slot: number): number {
    let spring = NO_ITEM;
    for (let k = 0; k < known.length; k++) {
      if (isWeeks(k)) continue;
      const at = known.items[k]!;
      const season = known.seasonOf(at);
      if (season === SUMMER && daysAsked(known.startOf(at), known.endOf(at)) > 0) return 0;
      if (season === SPRING && known.endOf(at) <= until) spring = at;
    }
    const fall = spring === NO_ITEM ? NO_ITEM : fallAfter(known.endOf(spring));
    if (fall === NO_ITEM || known.startOf(fall) - known.endOf(spring) > LONGEST_SUMMER) return 0;
    const { rows, starts, ends } = known.listed;
    const [start, end] = [known.endOf(spring) + 1, known.startOf(fall) - 1];
    starts[rows.length + slot] = start;
    ends[rows.length + slot] = end;
    return daysAsked(start, end);
  }

  function fallAfter(day: number): number {
    for (let k = 0; k < known.length; k++) {
      const at = known.items[k]!;
      if (!isWeeks(k) && known.seasonOf(at) === FALL && known.startOf(at) > day) return at;
    }
    return NO_ITEM;
  }

  return { listOpen, requestTerm };
}
