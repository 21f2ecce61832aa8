import { iso, summers, type TermDays } from "./days.ts";
import type { Dice } from "./dice.ts";
import { CPT, LIFE } from "./figures.ts";
import type { Plan } from "./plan.ts";
import type { Entry, Level, StudentRecord } from "./types.ts";

type Studies = Pick<StudentRecord, "programs" | "terms" | "leaves" | "reducedLoads">;

const GRADUATE: readonly Level[] = ["master", "doctorate", "postdoctoral"];
const isGraduate = (level: Level) => GRADUATE.includes(level);

/** The programs, the terms of the present one, leaves and reduced loads. */
export function studiesOf(dice: Dice, plan: Plan): Studies {
  const programs = [...(plan.earlier ? [earlierProgram(plan)] : []), presentProgram(dice, plan)];
  const terms = termsOf(dice, plan);
  return { programs, terms, leaves: leavesOf(dice, plan), reducedLoads: reducedLoadsOf(dice, plan, terms) };
}

function earlierProgram({ earlier }: Plan): Entry<"programs"> {
  const { level, field, cip, start, end } = earlier!;
  return {
    id: "earlier",
    ...{ level, field, cip, start: iso(start), end: iso(end) },
    ...{ completed: iso(end), conferred: iso(end + 20), graduate: isGraduate(level) },
    ...{ sevpCertified: true, accredited: true },
  };
}

function presentProgram(dice: Dice, plan: Plan): Entry<"programs"> {
  const { level, field, cip, school, start, end, phase } = plan;
  const done = phase === "opt" || phase === "stem" || phase === "over" || phase === "closing";
  const completed = done
    ? iso(
        end -
          dice.pick([
            [0, 0.8],
            [25, 0.2],
          ] as const),
      )
    : null;
  const fromTheFirstDay = level === "master" && dice.chance(CPT.fromTheFirstDay);
  return {
    id: "present",
    ...{ level, field, cip, ...(school && { school }), start: iso(start), end: iso(end), completed },
    conferred: done && dice.chance(0.9) ? iso(end + dice.whole(0, 30)) : null,
    graduate: isGraduate(level),
    requiresTraining: fromTheFirstDay || dice.chance(0.05),
    immediateTraining: fromTheFirstDay,
    ...{ sevpCertified: true, accredited: dice.chance(0.97), summerRequired: dice.chance(0.02) },
    progressSatisfactory: dice.chance(0.97),
    fullTimeCredits: isGraduate(level) ? 9 : 12,
    ...{ terms: plan.terms.length, calendar: "semester" as const },
  };
}

/** Terms begun and the next one; a student in the last term says so. */
function termsOf(dice: Dice, plan: Plan): Entry<"terms">[] {
  const { terms, today, level } = plan;
  const known = terms.filter((term, at) => term.start <= today || (terms[at - 1]?.start ?? 0) <= today);
  const full = isGraduate(level) ? 9 : 12;
  const regular = known.map((term) => termOf(dice, term, full, term === terms.at(-1)));
  const taken = summers.filter(
    ({ start, end }) => start > plan.start && end < plan.end && start <= today && dice.chance(0.12),
  );
  return [...regular, ...taken.map((term) => summerOf(dice, term))].sort((a, b) =>
    a.start! < b.start! ? -1 : 1,
  );
}

function termOf(dice: Dice, term: TermDays, full: number, final: boolean): Entry<"terms"> {
  const reduced = dice.chance(LIFE.reducedLoad) || (final && dice.chance(0.2));
  return {
    ...{ name: term.name, season: term.season, start: iso(term.start), end: iso(term.end) },
    program: "present",
    enrollment: reduced ? "reduced" : dice.chance(0.006) ? "none" : "full",
    credits: reduced ? Math.floor(full / 2) : full + dice.whole(0, 4),
    onlineCredits: dice.pick([
      [0, 0.75],
      [3, 0.22],
      [6, 0.03],
    ] as const),
    ...{ required: true, final, vacation: false },
    location: dice.chance(0.01) ? "abroad" : "US",
  };
}

const summerOf = (dice: Dice, { name, start, end }: TermDays): Entry<"terms"> => ({
  ...{ name, season: "summer", start: iso(start), end: iso(end), program: "present" },
  enrollment: dice.chance(0.5) ? "full" : "reduced",
  credits: dice.whole(3, 6),
  ...{ onlineCredits: 0, required: false, final: false, vacation: true },
});

function leavesOf(dice: Dice, { terms, today }: Plan): Entry<"leaves">[] {
  if (!dice.chance(LIFE.leave)) return [];
  const begun = terms.filter((term) => term.start <= today);
  if (begun.length < 2) return [];
  const at = dice.whole(1, begun.length - 1);
  const start = begun[at]!.start + dice.whole(0, 60);
  if (start > today) return [];
  const back = terms[at + dice.whole(1, 2)];
  return [
    {
      kind: dice.chance(0.75) ? "leave-of-absence" : "authorized-withdrawal",
      ...{ requestedOn: iso(start - 15), approvedOn: iso(start - 7), notifiedOn: iso(start - 10) },
      start: iso(start),
      returned: back && back.start <= today ? iso(back.start) : null,
    },
  ];
}

/** Each term below full time has a reason on record, or has none. */
function reducedLoadsOf(dice: Dice, plan: Plan, terms: Entry<"terms">[]): Entry<"reducedLoads">[] {
  return terms.flatMap((term) => {
    if (term.enrollment !== "reduced" || term.season === "summer" || dice.chance(0.1)) return [];
    const kind = term.final ? "final-term" : dice.chance(0.45) ? "academic" : "medical";
    const { start, end } = term;
    return [{ kind, level: plan.level, authorizedOn: start, droppedOn: start, start, end } as const];
  });
}
