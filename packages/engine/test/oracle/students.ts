import type { Record as StudentRecord } from "@sojourn/record";
import { COMPLETE } from "../arbitraries.ts";
import { calendar, isMonthEnd, numberOf, plusDays } from "./calendar.ts";
import type { Authorization, Entry, Job, Program, Term } from "./kit.ts";

/**
 * Random students for the oracles. Days hang together (a card begins near the end of a program, a job near the
 * card), and every third is moved to the end of its month or to a day around 29 February.
 */

/** Chance that can be had again: the same seed makes the same student (Marsaglia's xorshift). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed || 1;
    for (let warm = 0; warm < 4; warm++) this.upTo(1);
  }

  /** 0 to n - 1. */
  upTo(n: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % n;
  }

  between(least: number, most: number): number {
    return least + this.upTo(most - least + 1);
  }

  one<T>(...of: T[]): T {
    return of[this.upTo(of.length)]!;
  }

  chance(oneIn: number): boolean {
    return this.upTo(oneIn) === 0;
  }

  list<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.upTo(most + 1) }, make);
  }

  /** A day so many days after another, at month ends and around leap days far more often than in life. */
  day(from: string, least: number, most: number): string {
    const day = plusDays(from, this.between(least, most));
    if (!this.chance(3)) return day;
    const leapDay = plusDays(this.one("2024-02-29", "2028-02-29"), this.between(-1, 1));
    if (plusDays(from, least) <= leapDay && leapDay <= plusDays(from, most)) return leapDay;
    let at = numberOf(day);
    while (!isMonthEnd(calendar[at]!)) at++;
    return calendar[at]!;
  }

  orNotYet<T>(value: T, oneIn = 3): T | null {
    return this.chance(oneIn) ? null : value;
  }
}

export const later = (a: string, b: string) => (a > b ? a : b);

export function aProgram(d: Dice, from = "2022-08-15", level?: Program["level"]): Program {
  const start = d.day(from, 0, 900);
  const end = later(d.day(start, 240, 1500), plusDays(start, 200));
  const completed = d.chance(3) ? later(d.day(end, -150, 20), plusDays(start, 150)) : null;
  const at = level ?? d.one("bachelor" as const, "master" as const, "master" as const, "doctorate" as const);
  return {
    ...{ id: `p-${start}`, level: at, start, end, completed, cip: d.one("11.0701", "27.0501", "52.0201") },
    ...{
      immediateTraining: d.chance(4),
      requiresTraining: d.chance(4),
      calendar: d.one("semester", "semester", "quarter"),
    },
    ...{ fullTimeCredits: 9, summerRequired: d.chance(3) },
  };
}

export const endOf = ({ end, completed }: Program) => (completed && completed < end! ? completed : end!);

const SEASONS = [
  ["spring", "01-20", "05-14"],
  ["summer", "06-01", "08-15"],
  ["fall", "09-02", "12-19"],
] as const;

/** Terms from the year the program begins in, some of them left out. */
export function terms(d: Dice, { start }: Program): Term[] {
  const year = Number(start!.slice(0, 4));
  return [year, year + 1, year + 2].flatMap((of) => termsOfYear(d, of)).filter(() => !d.chance(3));
}

export const termsOfYear = (d: Dice, year: number): Term[] =>
  SEASONS.map(([season, from, until]) => {
    const first = plusDays(`${year}-${from}`, d.between(-3, 3));
    const last = plusDays(`${year}-${until}`, d.between(-3, 3));
    return {
      ...{ name: `${season} ${year}`, season, start: first, end: last },
      enrollment: d.one("full" as const, "full" as const, "reduced" as const, "none" as const),
      ...{ credits: d.one(6, 9, 12), onlineCredits: d.one(0, 3, 6), onlineClasses: d.one(0, 1, 2) },
      ...{ required: !d.chance(4), final: d.chance(5), vacation: season === "summer" && d.chance(2) },
      ...{ location: d.one("US" as const, "US" as const, "abroad" as const), creditsNeeded: d.one(0, 3) },
      ...(d.chance(3) && { breaks: [{ start: plusDays(first, 40), end: plusDays(first, 46) }] }),
    };
  });

const given = (d: Dice) =>
  d.one(...(["approved", "approved", "approved", "ended", "denied", "cancelled", "requested"] as const));

export function authorized(
  d: Dice,
  kind: Authorization["kind"],
  level: Authorization["level"],
  start: string,
  end: string,
): Authorization {
  return {
    ...{ kind, level, start, end: later(start, end), status: given(d) },
    ...{
      time: d.one("full" as const, "full" as const, "part" as const),
      hoursPerWeek: d.one(8, 12, 20, 20.5, 40),
    },
    ...(kind === "cpt" && { basis: d.one("required" as const, "co-op" as const, "elective" as const) }),
    issuedOn: d.orNotYet(plusDays(start, d.between(-30, 10)), 2),
  };
}

export function cpts(d: Dice, { start, level }: Program): Authorization[] {
  return d.list(4, () => {
    const first = d.day(start!, 60, 700);
    const end = d.chance(4) ? plusDays(first, d.between(363, 366)) : d.day(first, 0, 200);
    return authorized(d, "cpt", d.chance(6) ? "associate" : level, first, end);
  });
}

export function job(d: Dice, around: string): Job {
  const start = d.day(around, -120, 500);
  const end = d.chance(3) ? null : later(start, d.day(start, 0, 400));
  return {
    ...{ employer: d.one("A", "B"), start, end, hoursPerWeek: d.one(10, 12, 19.5, 20, 40) },
    kind: d.one("employee" as const, "employee" as const, "contractor" as const, "volunteer" as const),
    ...{
      related: !d.chance(4),
      paid: !d.chance(5),
      eVerify: !d.chance(4),
      onCampus: d.chance(4),
      inUs: true,
    },
    ...{ reportedOn: d.orNotYet(plusDays(start, 5)), endReportedOn: null },
  };
}

/** One after the other: nobody is on two trips at once. */
export function trips(d: Dice, around: string): Entry<"trips">[] {
  const all: Entry<"trips">[] = [];
  let home = plusDays(around, -300);
  for (let more = d.upTo(3); more > 0; more--) {
    const left = d.day(home, 1, 500);
    const back = later(left, d.day(left, 0, 200));
    all.push({ left, returns: d.orNotYet(back, 5), to: "Canada" });
    if (all.at(-1)!.returns === null) break;
    home = back;
  }
  return all;
}

/** The petition for H-1B: received in spring, for the fiscal year that begins in autumn. */
export function h1b(d: Dice, end: string): StudentRecord["h1b"] {
  const year = Number(end.slice(0, 4)) + d.upTo(3);
  return {
    receivedOn: d.orNotYet(d.day(`${year}-04-01`, 0, 120), 5),
    ...{ changeOfStatus: !d.chance(5), capSubject: !d.chance(6) },
    start: d.one(`${year}-10-01`, `${year}-10-01`, `${year}-11-15`, `${year + 1}-02-01`, `${year}-09-30`),
    ...(d.chance(3) && { fiscalYear: year + 1 }),
    decidedOn: d.orNotYet(d.day(`${year}-06-01`, 0, 300), 2),
    status: d.one(
      ...([
        "registered",
        "not-selected",
        "pending",
        "pending",
        "approved",
        "rejected",
        "denied",
        "revoked",
      ] as const),
      ...(["withdrawn"] as const),
    ),
  };
}

/** The application and the card of OPT after completion, and of the STEM extension after it. */
export function afterCompletion(
  d: Dice,
  program: Program,
): Pick<StudentRecord, "authorizations" | "applications"> {
  const end = endOf(program);
  const requestedStart = d.day(end, 1, 60);
  const received = d.day(end, -90, 70);
  const first = d.day(requestedStart, 0, 90);
  const last = d.chance(2) ? plusDays(first, d.between(360, 366)) : d.day(first, 30, 366);
  const stemFirst = d.chance(5) ? d.day(last, 0, 40) : plusDays(last, 1);
  const state = () =>
    d.one(...(["planned", "recommended", "pending", "pending", "approved", "denied"] as const));
  const asked = (kind: "post-completion-opt" | "stem-opt", day: string): Entry<"applications"> => ({
    ...{ kind, recommendedOn: d.orNotYet(plusDays(day, -d.upTo(40))), receivedOn: d.orNotYet(day) },
    ...{ requestedStart, approvedOn: d.orNotYet(plusDays(day, d.upTo(200))), status: state() },
  });
  const [opt, stem] = [d.chance(2), d.chance(3)];
  return {
    authorizations: [
      ...(opt ? [authorized(d, "post-completion-opt", program.level, first, last)] : []),
      ...(opt && stem
        ? [authorized(d, "stem-opt", program.level, stemFirst, plusDays(stemFirst, d.between(500, 731)))]
        : []),
    ],
    applications: [
      ...(d.chance(2) ? [asked("post-completion-opt", received)] : []),
      ...(opt && d.chance(2) ? [asked("stem-opt", d.day(last, -100, 10))] : []),
    ],
  };
}

export function leaves(d: Dice, around: string): Entry<"leaves">[] {
  return d.list(1, () => {
    const start = d.day(around, -300, 200);
    return {
      ...{ kind: "leave-of-absence" as const, start, returned: d.orNotYet(plusDays(start, 150), 2) },
      ...{
        approvedOn: d.orNotYet(plusDays(start, -20)),
        notifiedOn: d.orNotYet(plusDays(start, -d.upTo(30))),
      },
    };
  });
}

export function moves(d: Dice, around: string): Entry<"moves">[] {
  return d.list(2, () => {
    const on = d.day(around, -200, 400);
    return { on, reportedOn: d.orNotYet(plusDays(on, d.upTo(20)), 4) };
  });
}

export function request(d: Dice, kind: string, around: string): NonNullable<StudentRecord["request"]> {
  const start = d.day(around, -200, 300);
  return {
    ...{ kind, start, end: later(start, d.day(start, 0, 200)), submittedOn: plusDays(start, -d.upTo(40)) },
    ...{ hoursPerWeek: d.one(10, 20, 20.5, 40), basis: "required" as const },
    attestations: { "exceptional-circumstances": d.chance(3) },
  };
}

/** A program that follows, and one at a lower level before. */
export function otherPrograms(d: Dice, program: Program): Program[] {
  const next = d.chance(4) ? [aProgram(d, d.day(endOf(program), 1, 200), d.one("master", "doctorate"))] : [];
  const before = d.chance(5)
    ? [{ ...aProgram(d, "2017-08-15", d.one("bachelor", "master")), end: "2021-05-14", completed: null }]
    : [];
  return [...before.filter(({ start }) => start! < "2021-05-14"), ...next];
}

/** For the program at hand, or the next that follows, issued about the end of the first. */
export function newestI20(d: Dice, programs: Program[]): NonNullable<StudentRecord["documents"]>["i20"] {
  const start = d.chance(3) ? programs[0]!.start! : programs.at(-1)!.start!;
  return { start, issuedOn: d.orNotYet(d.day(endOf(programs[0]!), -60, 500), 5) };
}

export const told = (more: StudentRecord): StudentRecord => ({
  ...{ record: 1, terms: [], authorizations: [], applications: [], employment: [], leaves: [] },
  ...{ reducedLoads: [], trips: [], moves: [], reports: [], dependents: [], transfer: { releaseOn: null } },
  ...COMPLETE,
  ...more,
});

export const inStatus = (
  kind: "F-1" | "J-1",
  more: StudentRecord["status"] = {},
): StudentRecord["status"] => ({
  ...{ class: kind, maintained: true, inUs: true, outOfStatusSince: null },
  ...more,
});
