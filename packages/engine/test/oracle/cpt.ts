import { eachDay, first, inOrder, last, monthsAndDays, plusDays } from "./calendar.ts";
import type { Authorization, Case, Day, Length, Oracles } from "./kit.ts";
import { asked, given, level, program, yearEnd } from "./student.ts";

/** 8 CFR 214.2(f)(10)(i): training during the program, and the year of it that ends OPT. */

const atThisLevel = (it: Case, time: "full" | "part") =>
  given(it, "cpt").filter((one) => one.level === level(it) && one.time === time);

/** Every civil day on which some of them was authorised. */
function daysOf(of: Authorization[]): Set<Day> {
  const days = new Set<Day>();
  for (const one of of) for (const day of eachDay(one.start!, one.end!)) days.add(day);
  return days;
}

/** Days on which part-time authorisations together allow more than twenty hours. */
function daysPastTwentyHours(of: Authorization[]): Day[] {
  return [...daysOf(of)].filter((day) => {
    let hours = 0;
    for (const one of of) if (one.start! <= day && day <= one.end!) hours += one.hoursPerWeek!;
    return hours > 20;
  });
}

/** Stretches of days without a gap, each in months and days. */
export function monthsOf(days: Iterable<Day>): Length {
  const total = { months: 0, days: 0 };
  const sorted = [...days].sort();
  let start = sorted[0];
  for (const [at, day] of sorted.entries()) {
    if (sorted[at + 1] === plusDays(day, 1)) continue;
    const length = monthsAndDays(start!, day);
    total.months += length.months;
    total.days += length.days;
    start = sorted[at + 1];
  }
  return total;
}

/** The program that will have begun by the first day of the training asked for; else the present one. */
export function cptProgram(it: Case): ReturnType<typeof program> {
  const start = asked(it, "cpt")?.start ?? "";
  const coming = it.record.programs!.filter((one) => one.start! > it.asOf && one.start! <= start);
  return coming.sort((a, b) => inOrder(a.start!, b.start!)).at(-1) ?? program(it);
}

export const cptProgramEnd = (it: Case): Day => first(cptProgram(it).end, cptProgram(it).completed)!;

export const cpt: Oracles = {
  windows: {
    "US:F1-CPT-INTEGRAL cpt request": (it) => ({ until: cptProgramEnd(it) }),
    "US:F1-CPT-AUTHORISATION-FIRST cpt request": (it) => ({ until: asked(it, "cpt")?.start ?? null }),
    // The day after the term that completes the academic year, except where a graduate program trains from the start.
    "US:F1-CPT-YEAR-FIRST cpt begin": (it) => {
      const year = yearEnd(it);
      const { level: studied, immediateTraining } = cptProgram(it);
      const fromTheStart = (studied === "master" || studied === "doctorate") && immediateTraining;
      return { from: year && !fromTheStart ? plusDays(year, 1) : undefined };
    },
  },
  milestones: {
    // Of the CPT under way or next; its I-20 may have come after the first day that it names.
    "US:F1-CPT-AUTHORISATION-FIRST cpt-work-begins": (it) => {
      const ahead = given(it, "cpt").filter((one) => one.level === level(it) && one.end! >= it.asOf);
      const next = ahead.sort((a, b) => inOrder(a.start!, b.start!))[0];
      return last(next?.start, next?.issuedOn);
    },
  },
  advice: {
    "US:F1-CPT-WITHIN-PROGRAM cpt end": (it) => (asked(it, "cpt")?.end ?? "") > cptProgramEnd(it),
  },
  clocks: {
    "US:F1-CPT-ONE-YEAR-BAR full-time-cpt": (it) => {
      const full = daysOf(atThisLevel(it, "full"));
      const past = daysPastTwentyHours(atThisLevel(it, "part"));
      return {
        value: full.size,
        exceeded: full.size >= 365,
        also: [monthsOf(full), new Set([...full, ...past]).size],
      };
    },
    "US:F1-CPT-PART-FULL part-time-cpt": (it) => ({ value: daysOf(atThisLevel(it, "part")).size }),
  },
};
