import {
  BARRED,
  CLOSED,
  EDGES,
  type Entrant,
  NO_DAY,
  NOT_APPLICABLE,
  noAnswers,
  OPEN,
  OPENS_LATER,
  PERMISSIONS,
  UNKNOWN,
} from "./answers.ts";
import type { Facts } from "./people.ts";

/** Truth in three values, in an order in which `and` is the least of them. */
const NO = 0;
const PERHAPS = 1;
const YES = 2;
/** A day that has not come: before every other day, as all questions about one here are “on or after?”. */
const NOT_YET = NO_DAY + 1;
const F1 = 1;
const J1 = 2;
const OTHER = 3;

/** The facts as columns. Days: `NO_DAY` where unknown; amounts: not-a-number. */
function columnsOf(people: readonly Facts[]) {
  type Days = { [F in keyof Facts]-?: NonNullable<Facts[F]> extends number ? F : never }[keyof Facts];
  type Flags = { [F in keyof Facts]-?: NonNullable<Facts[F]> extends boolean ? F : never }[keyof Facts];
  const days = (fact: Days) =>
    Int32Array.from(people, ({ [fact]: day }) => (day === null ? NOT_YET : (day ?? NO_DAY)));
  const amounts = (fact: Days) => Float64Array.from(people, ({ [fact]: amount }) => amount ?? Number.NaN);
  const flags = (fact: Flags) =>
    Uint8Array.from(people, ({ [fact]: flag }) => (flag === undefined ? PERHAPS : flag ? YES : NO));
  const stands = (status: Facts["petition"]) => (status === "pending" || status === "approved" ? YES : NO);
  return {
    class: Uint8Array.from(people, (one) =>
      one.class ? { "F-1": F1, "J-1": J1, "F-2": OTHER }[one.class] : 0,
    ),
    petition: Uint8Array.from(people, ({ petition }) => (petition ? stands(petition) : PERHAPS)),
    ...{ maintained: flags("maintained"), inUs: flags("inUs"), signsSelf: flags("signsSelf") },
    ...{ changeOfStatus: flags("changeOfStatus"), outSince: days("outSince"), passport: days("passport") },
    ...{ visa: days("visa"), programStart: days("programStart"), programEnd: days("programEnd") },
    ...{ signedOn: days("signedOn"), cardEnd: days("cardEnd"), since: days("since") },
    ...{ releaseOn: days("releaseOn"), receivedOn: days("receivedOn"), planSigned: days("planSigned") },
    ...{ medical: amounts("medical"), repatriation: amounts("repatriation") },
    ...{ evacuation: amounts("evacuation"), deductible: amounts("deductible") },
  };
}

type Columns = ReturnType<typeof columnsOf>;

const truth = (holds: boolean): number => (holds ? YES : NO);
const least = (amount: number, floor: number): number =>
  Number.isNaN(amount) ? PERHAPS : truth(amount >= floor);
const most = (amount: number, roof: number): number =>
  Number.isNaN(amount) ? PERHAPS : truth(amount <= roof);
const onOrAfter = (day: number, other: number): number => (day === NO_DAY ? PERHAPS : truth(day >= other));
const onOrBefore = (day: number, other: number, days: number): number =>
  day === NO_DAY || other === NO_DAY ? PERHAPS : truth(day <= other + days);
const both = (a: number, b: number): number => Math.min(a, b);
const dayOf = (fits: number, day: number, days: number): number =>
  fits === YES && day !== NO_DAY ? day + days : NO_DAY;

function verdict(fits: number, met: number): number {
  if (fits !== YES) return fits === NO ? NOT_APPLICABLE : UNKNOWN;
  return met === YES ? OPEN : met === NO ? BARRED : UNKNOWN;
}

/** `edge` is the fact the window hangs on; `before` and `after` the days it reaches to either side of it. */
function within(
  fits: number,
  met: number,
  today: number,
  edge: number,
  before: number,
  after: number,
): number {
  if (fits !== YES) return fits === NO ? NOT_APPLICABLE : UNKNOWN;
  if (met === NO) return BARRED;
  if (edge === NO_DAY) return UNKNOWN;
  if (edge + after < today) return CLOSED;
  if (met === PERHAPS) return UNKNOWN;
  return edge - before > today ? OPENS_LATER : OPEN;
}

const ANY = 1_000_000;

/** The floor over columns: one loop, no object, no call that is not folded into it. */
function run(
  columns: Columns,
  verdicts: Uint8Array[],
  days: Int32Array[],
  today: number,
  from: number,
  to: number,
) {
  const [opt, stem, train, back, campus, move, extend, bridge, insured, again, arrive, stay] = verdicts as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const [optFrom, optUntil, stemFrom, stemUntil, extendUntil, arriveFrom, arriveUntil, stayUntil] = days as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let at = from; at < to; at++) {
    const kind = columns.class[at]!;
    const f1 = kind === 0 ? PERHAPS : truth(kind === F1);
    const j1 = kind === 0 ? PERHAPS : truth(kind === J1);
    const student = kind === 0 ? PERHAPS : truth(kind !== OTHER);
    const kept = columns.maintained[at]!;
    const end = columns.programEnd[at]!;
    const start = columns.programStart[at]!;
    const card = columns.cardEnd[at]!;
    const passport = columns.passport[at]!;
    opt[at] = within(f1, kept, today, end, 90, 60);
    stem[at] = within(f1, YES - columns.signsSelf[at]!, today, card, 90, 0);
    const card14 = onOrBefore(card, end, 420);
    train[at] = verdict(f1, both(both(onOrBefore(columns.planSigned[at]!, today, 0), card14), kept));
    const papers = both(onOrAfter(passport, today + 180), onOrAfter(columns.visa[at]!, today));
    back[at] = verdict(student, both(papers, onOrAfter(columns.signedOn[at]!, today - 365)));
    campus[at] = verdict(
      f1,
      both(both(onOrBefore(columns.since[at]!, today, 0), onOrAfter(end, today)), kept),
    );
    move[at] = verdict(f1, both(onOrBefore(columns.releaseOn[at]!, end, 60), kept));
    extend[at] = within(student, kept, today, end, ANY, 0);
    const asked = both(columns.changeOfStatus[at]!, columns.petition[at]!);
    bridge[at] = verdict(f1, both(asked, onOrBefore(columns.receivedOn[at]!, end, 60)));
    const cover = both(least(columns.medical[at]!, 100_000), least(columns.repatriation[at]!, 25_000));
    const rest = both(least(columns.evacuation[at]!, 50_000), most(columns.deductible[at]!, 500));
    insured[at] = verdict(j1, both(cover, rest));
    const lost = both(YES - kept, onOrAfter(columns.outSince[at]!, today - 150));
    again[at] = verdict(f1, both(lost, columns.inUs[at]!));
    const valid = start === NO_DAY ? PERHAPS : onOrAfter(passport, start + 180);
    arrive[at] = within(student, valid, today, start, 30, 0);
    stay[at] = within(student, kept, today, end, ANY, 60);
    optFrom[at] = dayOf(f1, end, -90);
    optUntil[at] = dayOf(f1, end, 60);
    stemFrom[at] = dayOf(f1, card, -90);
    stemUntil[at] = dayOf(f1, card, 0);
    extendUntil[at] = dayOf(student, end, 0);
    arriveFrom[at] = dayOf(student, start, -30);
    arriveUntil[at] = dayOf(student, start, 0);
    stayUntil[at] = dayOf(student, end, 60);
  }
}

/** The floor over typed arrays: a column for each fact, a column for each answer. */
export function arraysEntrant(people: readonly Facts[], today: number): Entrant {
  const columns = columnsOf(people);
  const verdicts = PERMISSIONS.map(() => new Uint8Array(people.length));
  const days = EDGES.map(() => new Int32Array(people.length));
  return {
    name: "hand-written, typed arrays",
    how: "one loop over columns, answers in columns",
    run: (from, to) => run(columns, verdicts, days, today, from, to),
    answers() {
      const answers = noAnswers(people.length);
      for (const [which, column] of verdicts.entries())
        for (const [at, one] of column.entries()) answers.verdicts[at * PERMISSIONS.length + which] = one;
      for (const [which, column] of days.entries())
        for (const [at, one] of column.entries()) answers.days[at * EDGES.length + which] = one;
      return answers;
    },
  };
}
