import { type Day, isoFromDay } from "@sojourn/dates";
import { iso } from "./days.ts";
import type { Dice } from "./dice.ts";
import { LIFE } from "./figures.ts";
import type { Plan } from "./plan.ts";
import type { Training } from "./training.ts";
import type { Entry, List, StudentRecord } from "./types.ts";

const COUNTRIES = [
  ["India", 0.3],
  ["China", 0.23],
  ["South Korea", 0.04],
  ["Canada", 0.03],
  ["Brazil", 0.03],
  ["Vietnam", 0.02],
  ["Iran", 0.01],
  ["France", 0.34],
] as const;

export function statusOf(dice: Dice, plan: Plan, sevisId: string): List<"status"> {
  const since = (plan.earlier?.start ?? plan.start) - dice.whole(5, 28);
  const lost = plan.phase !== "coming" && dice.chance(LIFE.lostStatus);
  return {
    ...{ class: "F-1", since: iso(since), sevisId, maintained: !lost },
    inUs: plan.phase === "coming" ? false : dice.chance(0.97),
    citizenship: dice.pick(COUNTRIES),
    outOfStatusSince: lost ? iso(plan.today - dice.whole(5, 300)) : null,
    i94: { class: "F-1", admitUntil: "D/S", entered: iso(since) },
  };
}

type Life = Pick<StudentRecord, "trips" | "moves" | "dependents" | "h1b" | "transfer" | "taxes">;

/** What happens beside the studies. */
export function lifeOf(dice: Dice, plan: Plan, training: Training): Life {
  return {
    trips: tripsOf(dice, plan.today, plan.start),
    moves: movesOf(dice, plan.today, plan.start),
    dependents: dependentsOf(dice, "F-2"),
    ...(onTraining(plan) && dice.chance(LIFE.h1b) && { h1b: petition(dice, plan.today) }),
    ...(dice.chance(LIFE.transfer) && { transfer: release(dice, plan) }),
    ...(dice.chance(LIFE.taxes) && { taxes: taxesOf(dice, plan.start, plan.today, training) }),
  };
}

const onTraining = ({ phase }: Plan) => phase === "opt" || phase === "stem";

const PLACES = [
  ["India", 0.3],
  ["China", 0.2],
  ["Canada", 0.15],
  ["Mexico", 0.1],
  ["France", 0.25],
] as const;

/** Trips of the past, and for some one that is planned for the coming weeks. */
export function tripsOf(dice: Dice, today: Day, start: Day): Entry<"trips">[] {
  const past = Array.from({ length: dice.pick(LIFE.trips) }, () =>
    dice.whole(start, Math.max(start, today - 30)),
  );
  const ahead = dice.chance(LIFE.tripAhead) ? [today + dice.whole(5, 60)] : [];
  return [...past.sort((a, b) => a - b), ...ahead].map((left) => ({
    left: iso(left),
    returns: iso(left + dice.whole(5, 45)),
    to: dice.pick(PLACES),
    appliedForVisa: dice.chance(0.15),
  }));
}

export function movesOf(dice: Dice, today: Day, start: Day): Entry<"moves">[] {
  const days = Array.from({ length: dice.pick(LIFE.moves) }, () => dice.whole(start, Math.max(start, today)));
  return days
    .sort((a, b) => a - b)
    .map((on) => {
      const late = dice.chance(LIFE.reportedLate);
      const reported = on + (late ? dice.whole(11, 40) : dice.whole(0, 10));
      const silent = reported > today || dice.chance(LIFE.neverReported);
      return { on: iso(on), reportedOn: silent ? null : iso(reported) };
    });
}

export function dependentsOf(dice: Dice, kind: "F-2" | "J-2"): Entry<"dependents">[] {
  if (!dice.chance(LIFE.dependents)) return [];
  const spouse = { relation: "spouse", class: kind } as const;
  return dice.chance(0.4) ? [spouse, { relation: "child", class: kind }] : [spouse];
}

/** The spring's lottery: registered, filed from April, from October if approved. */
function petition(dice: Dice, today: Day): List<"h1b"> {
  const year = Number(isoFromDay(today).slice(0, 4));
  const status = dice.pick([
    ["not-selected", 0.6],
    ["approved", 0.22],
    ["pending", 0.14],
    ["denied", 0.02],
    ["withdrawn", 0.02],
  ] as const);
  const filed = status !== "not-selected";
  const received = `${year}-0${dice.whole(4, 6)}-${dice.whole(10, 28)}`;
  return {
    ...{ status, capSubject: true, fiscalYear: year + 1, changeOfStatus: dice.chance(0.9) },
    ...(filed && { receivedOn: received, start: `${year}-10-01` }),
    ...(status === "approved" && { decidedOn: `${year}-0${dice.whole(7, 9)}-15` }),
  };
}

function release(dice: Dice, { today }: Plan): List<"transfer"> {
  const on = today + dice.whole(-20, 90);
  return { releaseOn: iso(on), newProgramStart: iso(on + dice.whole(10, 120)) };
}

export function taxesOf(dice: Dice, start: Day, today: Day, { employment = [] }: Training): List<"taxes"> {
  const first = start - dice.whole(3, 25);
  const years: { [year: string]: number } = {};
  const last = Number(isoFromDay(today).slice(0, 4));
  for (let year = Number(isoFromDay(Math.min(first, today)).slice(0, 4)); year <= last; year++)
    years[year] = dice.whole(120, 365);
  return { firstEntry: iso(first), usIncome: employment.length > 0, daysInUs: years };
}

/** The papers in hand: passport, visa, I-20, its signature, and the card where there is one. */
export function documentsOf(dice: Dice, plan: Plan, { authorizations = [] }: Training): List<"documents"> {
  const { today, start, end } = plan;
  const card = authorizations.findLast(({ kind }) => kind === "post-completion-opt" || kind === "stem-opt");
  const i20 = Math.min(today - dice.whole(1, 200), Math.max(start - 100, today - 200));
  const signed = dice.chance(0.8) ? iso(today - dice.whole(1, 420)) : null;
  return {
    passport: { expires: iso(today + dice.whole(-60, 3400)) },
    visa: {
      class: "F-1",
      expires: iso(
        start +
          dice.pick([
            [dice.whole(180, 365), 0.3],
            [dice.whole(1200, 1825), 0.7],
          ] as const),
      ),
    },
    i20: { start: iso(start), end: iso(end), issuedOn: iso(i20) },
    travelSignature: { signedOn: signed },
    sevisFeeReceipt: { paidOn: iso(start - dice.whole(40, 120)) },
    ...(card && { ead: { category: category(card.kind), start: card.start!, end: card.end! } }),
    ...(card?.kind === "stem-opt" && {
      i983: {
        employer: "Meridian Systems",
        signedOn: iso(today - dice.whole(30, 300)),
        signatoryIsStudent: false,
      },
    }),
  };
}

const category = (kind: string | undefined) => (kind === "stem-opt" ? "c3C" : "c3B");

const ASKED = [
  ["cpt", 0.4],
  ["program-extension", 0.1],
  ["reduced-load-academic", 0.08],
  ["reduced-load-medical", 0.06],
  ["leave", 0.06],
  ["on-campus-work", 0.1],
  ["transfer-out", 0.08],
  ["pre-completion-opt", 0.07],
  ["annual-vacation", 0.05],
] as const;

/** Something asked of the school just now. */
export function requestOf(dice: Dice, plan: Plan): Pick<StudentRecord, "request"> {
  if (plan.phase !== "studying" || !dice.chance(LIFE.request)) return {};
  const start = plan.today + dice.whole(5, 120);
  const kind = dice.pick(ASKED);
  const work = kind === "cpt" || kind === "on-campus-work" || kind === "pre-completion-opt";
  return {
    request: {
      ...{ kind, submittedOn: dice.chance(0.7) ? iso(plan.today - dice.whole(0, 20)) : null },
      ...{ start: iso(start), end: iso(start + dice.whole(30, 150)) },
      ...(work && { employer: "Harbor Analytics", hoursPerWeek: dice.one([10, 15, 20, 40]) }),
      ...(kind === "cpt" && { basis: dice.one(["required", "co-op", "credit", "elective"] as const) }),
    },
  };
}
