import { addBusinessDays, addMonths, type BusinessCalendar, civil, dayFrom } from "@sojourn/dates";
import type { Axioms } from "./solver.ts";
import {
  add,
  and,
  div,
  eq,
  ge,
  INF,
  implies,
  int,
  intVar,
  ite,
  le,
  least,
  lt,
  minus,
  monthStart,
  most,
  or,
  type Term,
  times,
} from "./terms.ts";

/** Days of records lie between these two; other days may lie a few decades around them. */
export const FIRST = dayFrom(2012, 1, 1);
export const LAST = dayFrom(2036, 12, 31);
const [EARLIEST, LATEST] = [dayFrom(1985, 1, 1), dayFrom(2065, 1, 1)];
const infinite = (day: number): boolean => day <= EARLIEST - 5000 || day >= LATEST + 5000;

type Civil = { month: Term; day: Term };

/** Months, years and business days of days that are not known. What it abstracts from it writes down. */
export class Calendar {
  #civil = new Map<Term, Civil>();
  #moved = new Map<string, Term>();
  #business: BusinessCalendar;
  #axioms: Axioms;
  readonly abstracted = new Set<string>();

  constructor(axioms: Axioms, business: BusinessCalendar) {
    this.#axioms = axioms;
    this.#business = business;
  }

  /** A step that keeps order is taken inside choices and extremes, where constants and anchors are. */
  #each(day: Term, step: (day: Term) => Term): Term {
    if (day.op === "ite")
      return ite(day.args[0]!, this.#each(day.args[1]!, step), this.#each(day.args[2]!, step));
    if (day.op === "min" || day.op === "max")
      return (day.op === "min" ? least : most)(...day.args.map((one) => this.#each(one, step)));
    return day.op === "const" && infinite(day.value as number) ? day : step(day);
  }

  #fresh(name: string, day: Term, from: number, until: number): Term {
    return intVar(`~${name} ${day.id}`, Math.max(day.min, -INF) + from, Math.min(day.max, INF) + until);
  }

  /** The month (from March 2000) and the day in it, from 0. */
  civil(day: Term): Civil {
    const known = this.#civil.get(day);
    if (known) return known;
    const month = intVar(
      `~month ${day.id}`,
      Math.floor((Math.max(day.min, EARLIEST) - 11_017) / 30.4) - 2,
      Math.ceil((Math.min(day.max, LATEST) - 11_017) / 30.4) + 2,
    );
    const made = { month, day: minus(day, monthStart(month)) };
    this.#civil.set(day, made);
    this.#axioms.set(month, {
      loose: [],
      exact: [le(monthStart(month), day), lt(day, monthStart(add(month, int(1))))],
    });
    return made;
  }

  /** The same day number `n` months on, or the month's last day. */
  addMonths(day: Term, n: Term): Term {
    return this.#each(day, (one) => {
      if (n.op === "const" && n.value === 0) return one;
      if (n.op === "const" && one.op === "const")
        return int(addMonths(one.value as number, n.value as number));
      return this.#once(`months ${one.id} ${n.id}`, () => this.#months(one, n));
    });
  }

  #once(key: string, make: () => Term): Term {
    const known = this.#moved.get(key) ?? make();
    this.#moved.set(key, known);
    return known;
  }

  #months(day: Term, n: Term): Term {
    const span =
      n.op === "const"
        ? spanOfMonths(n.value as number)
        : {
            from: Math.floor(n.min * (n.min < 0 ? 31 : 28)) - 3,
            until: Math.ceil(n.max * (n.max < 0 ? 28 : 31)) + 3,
          };
    const moved = this.#fresh(`months${n.id}`, day, span.from, span.until);
    const gap = minus(moved, day);
    const loose =
      n.op === "const"
        ? [le(int(span.from), gap), le(gap, int(span.until))]
        : [
            implies(ge(n, int(0)), and(le(times(28, n), gap), le(gap, add(times(31, n), int(3))))),
            implies(lt(n, int(0)), and(le(add(times(31, n), int(-3)), gap), le(gap, times(28, n)))),
          ];
    this.#axioms.set(moved, {
      loose,
      exact: n.op === "const" ? byTable(day, moved, n.value as number) : this.#byMonth(day, moved, n),
    });
    return moved;
  }

  #byMonth(day: Term, moved: Term, n: Term): Term[] {
    const { month, day: at } = this.civil(day);
    const then = add(month, n);
    return [eq(moved, least(add(monthStart(then), at), add(monthStart(add(then, int(1))), int(-1))))];
  }

  /** Whole months in a period, and the days over. */
  monthsAndDays(from: Term, until: Term): { months: Term; days: Term } {
    const key = `${from.id} ${until.id}`;
    const months = intVar(`~whole months ${key}`, 0, 800);
    const days = intVar(`~days over ${key}`, 0, 30);
    const end = add(until, int(1));
    const none = lt(until, from);
    const low = this.addMonths(from, months);
    const high = this.addMonths(from, add(months, int(1)));
    const length = minus(end, from);
    const zero = and(eq(months, int(0)), eq(days, int(0)));
    const loose = [
      ite(
        none,
        zero,
        and(le(add(times(28, months), days), length), le(length, add(times(31, months), days, int(3)))),
      ),
    ];
    const exact = [ite(none, zero, and(le(low, end), lt(end, high), eq(days, minus(end, low))))];
    // A period without start or end has no length: nothing is said of it here.
    const endless = or(le(from, int(EARLIEST)), le(int(LATEST), until));
    const guarded = {
      loose: loose.map((one) => or(endless, one)),
      exact: exact.map((one) => or(endless, one)),
    };
    this.#axioms.set(months, guarded);
    this.#axioms.set(days, guarded);
    return { months, days };
  }

  /** Business days lie between so many days and so many; for a witness, in a stretch without holidays, exactly. */
  addBusinessDays(day: Term, n: number): Term {
    return this.#each(day, (one) => {
      if (one.op === "const") return int(addBusinessDays(one.value as number, n, this.#business));
      return this.#once(`business ${one.id} ${n}`, () => this.#moveBusiness(one, n));
    });
  }

  #moveBusiness(day: Term, n: number): Term {
    this.abstracted.add(
      `${Math.abs(n)} business days: between the fewest and the most days that they can take`,
    );
    const { from, until } = spanOfBusiness(n, this.#business);
    const moved = this.#fresh(`business${n}`, day, from, until);
    const gap = minus(moved, day);
    const spans = [2026, 2027, 2028].map((year) => this.#plainStretch(day, gap, n, year));
    this.#axioms.set(moved, { loose: [le(int(from), gap), le(gap, int(until))], exact: [or(...spans)] });
    return moved;
  }

  /** From the end of February to the end of May of a year there is no holiday: only the weekday counts. */
  #plainStretch(day: Term, gap: Term, n: number, year: number): Term {
    const [start, end] = [dayFrom(year, 3, 20), dayFrom(year, 5, 10)];
    const inside = and(le(int(start), day), le(day, int(end)));
    const weeks = div(add(day, int(-start)), 7);
    const weekday = minus(add(day, int(-start)), times(7, weeks));
    const table = range(0, 6).map((at) =>
      implies(
        eq(weekday, int(at)),
        eq(gap, int(addBusinessDays(start + 7 + at, n, this.#business) - start - 7 - at)),
      ),
    );
    return and(inside, ...table);
  }

  /** The next business day, the day itself included. */
  rolled(day: Term): Term {
    return this.#each(day, (one) =>
      this.#once(`rolled ${one.id}`, () => {
        this.abstracted.add("rolled to a business day: at most four days later");
        const moved = this.#fresh("rolled", one, 0, 4);
        const gap = minus(moved, one);
        this.#axioms.set(moved, { loose: [le(int(0), gap), le(gap, int(4))], exact: [] });
        return moved;
      }),
    );
  }

  /** The civil year of a day; the fiscal one begins in October of the year before. */
  year(day: Term, fiscal: boolean): Term {
    return this.#each(day, (one) => {
      if (one.op === "const")
        return int(
          civil(one.value as number).year + Number(fiscal && civil(one.value as number).month >= 10),
        );
      return add(div(add(this.civil(one).month, int(fiscal ? 5 : 2)), 12), int(2000));
    });
  }

  /** A day and month of a year that is not known. */
  dayOfYear(month: number, day: number, year: Term): Term {
    if (year.op === "const") return int(dayFrom(year.value as number, month, day));
    const at = add(times(12, add(year, int(-2000))), int(month - 3));
    return least(add(monthStart(at), int(day - 1)), add(monthStart(add(at, int(1))), int(-1)));
  }
}

/** A step function of a day, as a balanced choice: exact from 2022 to 2032, and only for days in those years. */
function byTable(day: Term, moved: Term, n: number): Term[] {
  const tree = (of: readonly Step[]): Term => {
    if (of.length === 1) return int(of[0]!.gap);
    const half = of.length >> 1;
    return ite(lt(day, int(of[half]!.from)), tree(of.slice(0, half)), tree(of.slice(half)));
  };
  return [le(int(TABLE_FROM), day), le(day, int(TABLE_UNTIL)), eq(moved, add(day, tree(stepsOf(n))))];
}
type Step = { from: number; gap: number };
const tables = new Map<number, Step[]>();

function stepsOf(n: number): Step[] {
  const known = tables.get(n);
  if (known) return known;
  const steps: Step[] = [];
  for (const at of range(TABLE_FROM, TABLE_UNTIL)) {
    const gap = addMonths(at, n) - at;
    if (steps.at(-1)?.gap !== gap) steps.push({ from: at, gap });
  }
  tables.set(n, steps);
  return steps;
}

const [TABLE_FROM, TABLE_UNTIL] = [dayFrom(2022, 1, 1), dayFrom(2032, 12, 31)];

const range = (from: number, until: number): number[] =>
  Array.from({ length: until - from + 1 }, (_, at) => from + at);

const taken = new WeakMap<BusinessCalendar, Map<number, { from: number; until: number }>>();
/** The fewest and the most days that a number of business days can take; a holiday or two more, to be safe. */
function spanOfBusiness(n: number, business: BusinessCalendar): { from: number; until: number } {
  const known = taken.get(business) ?? new Map<number, { from: number; until: number }>();
  taken.set(business, known);
  if (!known.has(n)) {
    const offsets = range(dayFrom(2024, 1, 1), dayFrom(2032, 12, 31)).map(
      (one) => addBusinessDays(one, n, business) - one,
    );
    known.set(n, {
      from: Math.min(...offsets) - (n < 0 ? 3 : 0),
      until: Math.max(...offsets) + (n < 0 ? 0 : 3),
    });
  }
  return known.get(n)!;
}

const spans = new Map<number, { from: number; until: number }>();
/** The fewest and the most days that a number of months can take. */
function spanOfMonths(n: number): { from: number; until: number } {
  const known = spans.get(n);
  if (known) return known;
  const offsets = range(dayFrom(2023, 1, 1), dayFrom(2028, 12, 31)).map((day) => addMonths(day, n) - day);
  const made = { from: Math.min(...offsets), until: Math.max(...offsets) };
  spans.set(n, made);
  return made;
}
