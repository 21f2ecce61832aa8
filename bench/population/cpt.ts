import type { Day } from "@sojourn/dates";
import { iso, monthsAfter, summers } from "./days.ts";
import type { Dice } from "./dice.ts";
import { CPT } from "./figures.ts";
import type { Plan } from "./plan.ts";
import type { Entry } from "./types.ts";

export type Placement = { authorization: Entry<"authorizations">; job: Entry<"employment"> };
type Shape = { start: Day; end: Day; time: "full" | "part" };

const EMPLOYERS = [
  "Cascade Robotics",
  "Harbor Analytics",
  "Prairie Health",
  "Union Works",
  "Lakeside Studio",
];

/** CPT placements, in order. Most are summers; a few programs train from the first day, up to a year and more. */
export function cptOf(dice: Dice, plan: Plan): Placement[] {
  const share = CPT.some[plan.level] ?? 0;
  const daily = plan.level === "master" && dice.chance(CPT.fromTheFirstDay);
  const shapes = daily ? [throughout(dice, plan)] : dice.chance(share) ? placements(dice, plan) : [];
  return shapes
    .filter(({ start, end }) => start < plan.end && start < end)
    .map((shape) => placed(dice, plan, shape));
}

const throughout = (dice: Dice, { start, end, today }: Plan): Shape => ({
  start: start + dice.whole(0, 20),
  end: Math.min(end, today + 60, start + dice.whole(200, 420)),
  time: "full",
});

function placements(dice: Dice, plan: Plan): Shape[] {
  const first = placement(dice, plan, 0);
  const again = first && dice.chance(CPT.again) ? placement(dice, plan, first.end) : undefined;
  return [first, again].filter((shape) => shape !== undefined);
}

/** One placement after a day; none when the program has no room for it any more. */
function placement(dice: Dice, plan: Plan, after: Day): Shape | undefined {
  const shape = dice.pick(CPT.shapes);
  const earliest = Math.max(after, plan.terms[1]?.end ?? plan.end);
  const latest = Math.min(plan.today + 120, plan.end);
  if (shape === "summer") {
    const rooms = summers.filter(({ start }) => start > earliest && start < latest);
    if (rooms.length === 0) return undefined;
    const start = dice.one(rooms).start + dice.whole(-7, 14);
    return { start, end: Math.min(start + dice.whole(60, 88), plan.end), time: "full" };
  }
  const rooms = plan.terms.filter(({ start }) => start > earliest && start < latest);
  if (rooms.length === 0) return undefined;
  const term = dice.one(rooms);
  if (shape === "term") return { start: term.start, end: term.end, time: "part" };
  return { start: term.start, end: Math.min(monthsAfter(term.start, 6) - 1, plan.end), time: "full" };
}

function placed(dice: Dice, plan: Plan, { start, end, time }: Shape): Placement {
  const employer = dice.one(EMPLOYERS);
  const hoursPerWeek = time === "part" ? dice.one([10, 15, 20]) : 40;
  const stretch = { start: iso(start), end: iso(end) };
  return {
    authorization: {
      ...{ kind: "cpt", time, level: plan.level, ...stretch, employer, hoursPerWeek },
      basis: dice.pick([
        ["credit", 0.5],
        ["elective", 0.2],
        ["required", 0.15],
        ["co-op", 0.15],
      ] as const),
      status: end < plan.today ? "ended" : "approved",
      issuedOn: iso(start - dice.whole(2, 25)),
      location: "Springfield",
    },
    job: {
      ...{ employer, kind: "employee", ...stretch, hoursPerWeek, related: true, paid: true, inUs: true },
      reportedOn: iso(start + dice.whole(0, 5)),
    },
  };
}
