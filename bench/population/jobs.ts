import type { Day } from "@sojourn/dates";
import { iso, monthsAfter } from "./days.ts";
import type { Dice } from "./dice.ts";
import { OPT, STUDENT_JOB } from "./figures.ts";
import type { Plan } from "./plan.ts";
import type { Entry, Level } from "./types.ts";

type Job = Entry<"employment">;
export type Card = { kind: "post-completion-opt" | "stem-opt"; level: Level; start: Day; end: Day };

/** Work on campus beside the studies. */
export function studentJob(dice: Dice, plan: Plan): Job[] {
  const share = STUDENT_JOB[plan.level] ?? 0;
  if (plan.phase !== "studying" || !dice.chance(share)) return [];
  const begun = plan.terms.filter(({ start }) => start <= plan.today);
  const start = dice.one(begun).start + dice.whole(0, 14);
  if (start > plan.today) return [];
  return [
    {
      ...{ employer: "The university", kind: "employee", start: iso(start), end: null },
      ...{ hoursPerWeek: dice.one([8, 10, 12, 15, 19.5, 20]), onCampus: true, paid: true, inUs: true },
      related: dice.chance(0.5),
    },
  ];
}

/** Jobs under the cards: a first one after some days without work, and for some a second after some more. */
export function jobsOnOpt(dice: Dice, plan: Plan, cards: readonly Card[]): Job[] {
  const [from, until] = [cards[0]!.start, cards.at(-1)!.end];
  if (dice.chance(OPT.neverAJob)) return [];
  const gap = dice.chance(OPT.jobAtOnce) ? dice.whole(0, 6) : 7 + dice.wait(OPT.gap);
  const start = Math.min(from + gap, until);
  if (start > plan.today) return [];
  const stem = cards.length > 1;
  if (!dice.chance(OPT.secondJob)) {
    const ended = dice.chance(OPT.ended) ? lastDay(dice, start, plan.today) : null;
    return [jobOf(dice, "Meridian Systems", start, ended, stem)];
  }
  const left = lastDay(dice, start, plan.today);
  const next = left + 1 + dice.wait(OPT.between);
  const first = jobOf(dice, "Meridian Systems", start, left, stem);
  return next > plan.today ? [first] : [first, jobOf(dice, "Northwind Labs", next, null, stem)];
}

const lastDay = (dice: Dice, start: Day, today: Day): Day => dice.whole(start, Math.max(start, today));

function jobOf(dice: Dice, employer: string, start: Day, end: Day | null, stem: boolean): Job {
  const volunteer = !stem && dice.chance(OPT.volunteer);
  return {
    ...{ employer, kind: volunteer ? "volunteer" : "employee", program: "present" },
    ...{ start: iso(start), end: end === null ? null : iso(end), inUs: true, location: "Springfield" },
    hoursPerWeek: dice.chance(OPT.partTime) ? dice.one([15, 20, 25]) : 40,
    ...{
      related: dice.chance(0.985),
      paid: !volunteer,
      eVerify: stem ? dice.chance(0.98) : dice.chance(0.6),
    },
    reportedOn: dice.chance(0.95) ? iso(start + dice.whole(0, 12)) : null,
    endReportedOn: end !== null && dice.chance(0.9) ? iso(end + dice.whole(0, 12)) : null,
  };
}

/** The plan, and a word to the school every six months; the twelfth month asks for a self-evaluation too. */
export function reportsOnStem(dice: Dice, plan: Plan, stem: Card, jobs: Job[]): Entry<"reports">[] {
  const employer = jobs[0]?.employer ?? "Meridian Systems";
  const reports: Entry<"reports">[] = [{ kind: "i983", on: iso(stem.start - 20), employer }];
  for (let half = 1; half <= 4; half++) {
    const due = monthsAfter(stem.start, 6 * half);
    const on = due + dice.whole(-8, 9);
    if (on > plan.today || dice.chance(0.05)) continue;
    reports.push({ kind: "stem-validation", on: iso(on), employer });
    if (half === 2) reports.push({ kind: "stem-self-evaluation", on: iso(on), employer });
  }
  return reports;
}
