import { first, last, plusDays, plusMonths } from "./calendar.ts";
import type { Case, Day, Length, Oracles, Window } from "./kit.ts";
import {
  application,
  authorization,
  earlierOpt,
  given,
  level,
  monthsLeft,
  nextLevelStart,
  optBegins,
  optEnd,
  optTaken,
  programEnd,
  released,
  yearEnd,
} from "./student.ts";

/** 8 CFR 214.2(f)(10)-(11): OPT before and after the program. */

/** So many months and days that begin on a day; a half day that is left is not worked. */
const lasting = (start: Day | undefined, { months, days }: Length): Window => ({
  until: start && plusDays(plusMonths(start, months), days - 1),
});

const dayBefore = (day: Day | undefined) => day && plusDays(day, -1);

function leftOver(it: Case): Length {
  const { months, days } = optTaken(it, earlierOpt(it));
  return { months: 12 - months, days: days === 0 ? 0 : -days };
}

/** From 90 days before the program ends until 60 after, and within 30 days of the recommendation. */
function filing(it: Case): Window {
  const end = programEnd(it);
  const recommended = application(it, "post-completion-opt")?.recommendedOn;
  return {
    from: last(plusDays(end, -90), recommended),
    until: first(plusDays(end, 60), recommended && plusDays(recommended, 30)),
  };
}

export const opt: Oracles = {
  windows: {
    "US:F1-OPT-PRE-COMPLETION pre-completion-opt begin": (it) => ({ from: yearEnd(it) }),
    "US:F1-OPT-PRE-COMPLETION pre-completion-opt end": (it) => ({ until: programEnd(it) }),
    "US:F1-OPT-PRE-COMPLETION-FILING pre-completion-opt file": (it) => {
      const year = yearEnd(it);
      return { from: year && plusDays(year, -90), until: programEnd(it) };
    },
    "US:F1-OPT-TWELVE-MONTHS-PER-LEVEL pre-completion-opt end": (it) =>
      lasting(application(it, "pre-completion-opt")?.requestedStart, monthsLeft(it)),
    "US:F1-OPT-TWELVE-MONTHS-PER-LEVEL post-completion-opt end": (it) =>
      lasting(optBegins(it), monthsLeft(it)),
    "US:F1-OPT-POST-COMPLETION-FILING-WINDOW post-completion-opt file": filing,
    "US:F1-OPT-START-DATE post-completion-opt begin": (it) => ({
      from: plusDays(programEnd(it), 1),
      until: plusDays(programEnd(it), 60),
    }),
    "US:F1-OPT-END-DATE-14-MONTHS post-completion-opt end": (it) => {
      const card = authorization(it, "post-completion-opt")?.end;
      return { until: first(card, plusMonths(programEnd(it), 14)) };
    },
    "US:F1-OPT-TERMINATION-BY-TRANSFER-OR-LEVEL post-completion-opt end": (it) => ({
      until: first(released(it), dayBefore(nextLevelStart(it))),
    }),
  },
  lengths: {
    "US:F1-OPT-TWELVE-MONTHS-PER-LEVEL pre-completion-opt": leftOver,
    "US:F1-OPT-TWELVE-MONTHS-PER-LEVEL post-completion-opt": leftOver,
  },
  milestones: {
    "US:F1-OPT-START-DATE opt-start": optBegins,
    // Ninety days without work are lawful; the ninety-first must not come.
    "US:F1-OPT-START-DATE first-work-day-latest": (it) => {
      const begins = optBegins(it);
      return begins && plusDays(begins, 90);
    },
    "US:F1-OPT-END-DATE-14-MONTHS opt-latest-end": (it) => plusMonths(programEnd(it), 14),
    "US:F1-OPT-END-DATE-14-MONTHS opt-end": optEnd,
  },
  clocks: {
    "US:F1-OPT-TWELVE-MONTHS-PER-LEVEL opt-used": (it) => {
      const all = given(it, "pre-completion-opt", "post-completion-opt").filter(
        (one) => one.level === level(it),
      );
      return { value: optTaken(it, all) };
    },
  },
};
