import { first, inOrder, last, lastDayOf, plusDays, plusMonths } from "./calendar.ts";
import { capGapEnd, capGapRuns } from "./cap-gap.ts";
import type { Authorization, Case, Day, Entry, Program, Term } from "./kit.ts";

/** What many rules speak of, read off a record in which everything is told. */

/** The program the student is in: the one that began last; before all begin, the first. */
export function program({ record, asOf }: Case): Program {
  const programs = [...record.programs!].sort((a, b) => inOrder(a.start!, b.start!));
  return programs.filter((one) => one.start! <= asOf).at(-1) ?? programs[0]!;
}

/** The end on the I-20, or the day all was completed if that came first. */
export const programEnd = (it: Case): Day => first(program(it).end, program(it).completed)!;

export const level = (it: Case) => program(it).level;

/** What was really authorised: not refused, cancelled, or only asked for. */
export const given = ({ record }: Case, ...kinds: string[]): Authorization[] =>
  record.authorizations!.filter(
    (one) => kinds.includes(one.kind!) && (one.status === "approved" || one.status === "ended"),
  );

const sinceThePresentProgram = (it: Case, day: Day | null | undefined) =>
  day == null || program(it).start! > it.asOf || day >= program(it).start!;

/** The last one given of its kind that belongs to the present program. */
export function authorization(it: Case, kind: string): Authorization | undefined {
  const own = given(it, kind).filter((one) => sinceThePresentProgram(it, one.start));
  return own.sort((a, b) => inOrder(a.start!, b.start!)).at(-1);
}

export function application(it: Case, kind: string): Entry<"applications"> | undefined {
  const day = (one: Entry<"applications">) => one.receivedOn ?? one.recommendedOn ?? one.requestedStart ?? "";
  const own = it.record.applications!.filter(
    (one) => one.kind === kind && sinceThePresentProgram(it, day(one) || undefined),
  );
  return own.sort((a, b) => inOrder(day(a), day(b))).at(-1);
}

/** The first day of OPT after completion: on the card, or the later of the day asked for and of approval. */
export function optBegins(it: Case): Day | undefined {
  const card = authorization(it, "post-completion-opt");
  const asked = application(it, "post-completion-opt");
  return card?.start ?? last(asked?.requestedStart, asked?.approvedOn);
}

/** The program at another level that begins after the present one. */
export function nextLevelStart(it: Case): Day | undefined {
  const next = it.record.programs!.filter((one) => one.level !== level(it) && one.start! > programEnd(it));
  return first(...next.map((one) => one.start));
}

export const nextStart = (it: Case): Day | undefined =>
  first(...it.record.programs!.map((one) => one.start).filter((day) => day! >= programEnd(it)));

/** The last day of OPT: on the card, or twelve months less what was used; never past 14 months, a release, or other study. */
export function optEnd(it: Case): Day | undefined {
  const asked = application(it, "post-completion-opt");
  const own = given(it, "post-completion-opt").filter((one) => !isOfAnEarlierProgram(it, one));
  if (own.length === 0 && !asked?.requestedStart) return undefined;
  const begins = optBegins(it);
  const left = monthsLeft(it);
  const other = nextLevelStart(it);
  return first(
    authorization(it, "post-completion-opt")?.end ??
      (begins && plusDays(plusMonths(begins, left.months), left.days - 1)),
    plusMonths(programEnd(it), 14),
    released(it),
    other && plusDays(other, -1),
  );
}

/** Twelve months at a level, less what was authorised earlier at it: full time whole, part time by half. */
export function monthsLeft(it: Case): { months: number; days: number } {
  const { months, days } = optTaken(it, earlierOpt(it));
  return { months: Math.trunc(12 - months), days: Math.floor(-days) };
}

/** At this level before the present program's own OPT: before completion, or in an earlier program. */
export const earlierOpt = (it: Case): Authorization[] =>
  given(it, "pre-completion-opt", "post-completion-opt").filter(
    (one) => one.level === level(it) && (one.kind === "pre-completion-opt" || isOfAnEarlierProgram(it, one)),
  );

/** Over when the present program began, or cut off by it. */
const isOfAnEarlierProgram = (it: Case, one: Authorization): boolean =>
  one.end! <= program(it).start! || !sinceThePresentProgram(it, one.start);

export function optTaken(it: Case, of: Authorization[]): { months: number; days: number } {
  const taken = { months: 0, days: 0 };
  for (const one of of) {
    const half = one.kind === "pre-completion-opt" && one.time === "part" && it.school !== "columbia";
    const { months, days } = takenBy(one, half);
    taken.months += months;
    taken.days += days;
  }
  return taken;
}

/** At half rate whole months are halved when that leaves whole months; everything else is halved in days. */
function takenBy(one: Authorization, half: boolean): { months: number; days: number } {
  const start = one.start!;
  let months = 0;
  while (lastDayOf(start, months + 1) <= one.end!) months++;
  const rest = daysIn(plusMonths(start, months), one.end!);
  if (!half) return { months, days: rest };
  return rest === 0 && months % 2 === 0
    ? { months: months / 2, days: 0 }
    : { months: 0, days: daysIn(start, one.end!) / 2 };
}

export function daysIn(from: Day, until: Day): number {
  let days = 0;
  for (let day = from; day <= until; day = plusDays(day, 1)) days++;
  return days;
}

/** The end of the studies, of the training that followed them, of approved OPT, or of a cap-gap that was lost. */
export function studyOrTrainingEnd(it: Case): Day {
  const approved = application(it, "post-completion-opt")?.status === "approved";
  const training = given(it, "post-completion-opt", "stem-opt").map((one) => one.end);
  const lost = isLost(it) ? capGapEnd(it) : undefined;
  return last(programEnd(it), ...training, approved ? optEnd(it) : undefined, lost)!;
}

export const isLost = ({ record }: Case) =>
  ["rejected", "denied", "revoked", "withdrawn"].includes(record.h1b?.status ?? "");

/** The request, where it asks for this permission; it says nothing of any other. */
export const asked = ({ record }: Case, kind: string) =>
  record.request?.kind === kind ? record.request : undefined;

/** The release to another school; one that led to the program at hand is done. */
export function released(it: Case): Day | undefined {
  const day = it.record.transfer?.releaseOn ?? undefined;
  const start = program(it).start!;
  return day !== undefined && day <= start && start <= it.asOf ? undefined : day;
}

/** OPT or STEM was filed in time and is not decided. */
export function filedAndPending(it: Case): boolean {
  const opt = application(it, "post-completion-opt");
  const stem = application(it, "stem-opt");
  const inTime = (one: typeof opt, until: Day) =>
    one?.status === "pending" && one.receivedOn != null && one.receivedOn <= until;
  return inTime(opt, plusDays(programEnd(it), 60)) || inTime(stem, studyOrTrainingEnd(it));
}

export function goesOnStudying(it: Case): boolean {
  return nextStart(it) !== undefined || releasedInTime(it);
}

function releasedInTime(it: Case): boolean {
  const release = released(it);
  return release !== undefined && release <= plusDays(studyOrTrainingEnd(it), 60);
}

const latestStart = (it: Case): Day => plusMonths(first(released(it), studyOrTrainingEnd(it))!, 5);

/** The first day of a next program within five months whose I-20 was issued within so many days of the end. */
export function sureNextStart(it: Case, days = 60): Day | undefined {
  const i20 = it.record.documents?.i20;
  if (!i20?.issuedOn || i20.issuedOn > plusDays(studyOrTrainingEnd(it), Math.min(days, 60))) return undefined;
  const sure = it.record.programs!.some(
    ({ start }) => start! >= programEnd(it) && start === i20.start && start! <= latestStart(it),
  );
  return sure ? i20.start : undefined;
}

/** A next program that is sure, or a release in time to one that does not begin later than five months on. */
function goesOnInTime(it: Case): boolean {
  const awaited = it.record.transfer?.newProgramStart;
  const late = awaited != null && awaited > latestStart(it);
  return sureNextStart(it) !== undefined || (releasedInTime(it) && !late);
}

export const stayGoesOn = (it: Case) => filedAndPending(it) || capGapRuns(it) || goesOnInTime(it);

/** The leave from which nobody has come back; of several the last. */
export function runningLeave({ record }: Case): Entry<"leaves"> | undefined {
  const open = record.leaves!.filter((one) => one.returned == null);
  return open.sort((a, b) => inOrder(a.start!, b.start!)).at(-1);
}

/** The trip under way or the next one; when all are over, the last. */
export function trip({ record, asOf }: Case): Entry<"trips"> | undefined {
  const back = (one: Entry<"trips">) => one.returns ?? "9999";
  const byReturn = [...record.trips!].sort((a, b) => inOrder(back(a), back(b)));
  return byReturn.find((one) => back(one) >= asOf) ?? byReturn.at(-1);
}

export const dayOfReturn = (it: Case): Day => last(it.asOf, trip(it)?.returns)!;

export const backOn = (it: Case, ...kinds: string[]): boolean =>
  given(it, ...kinds).some((one) => one.start! <= dayOfReturn(it) && dayOfReturn(it) <= one.end!);

/** Full-time terms, and those on an approved reduced load; no summers, and abroad only after a full term in the US. */
export function countedTerms({ record }: Case): Term[] {
  const inUs = record.terms!.filter((one) => one.enrollment === "full" && one.location !== "abroad");
  const firstEnd = first(...inUs.map((one) => one.end));
  return record
    .terms!.filter((one) => one.enrollment === "full" || one.enrollment === "reduced")
    .filter((one) => one.season !== "summer")
    .filter((one) => one.location !== "abroad" || (firstEnd !== undefined && one.start! > firstEnd))
    .sort((a, b) => inOrder(a.end!, b.end!));
}

/** The last day of the term that completes the academic year: the second one. */
export const yearEnd = (it: Case): Day | undefined =>
  countedTerms(it)[(program(it).calendar === "quarter" ? 3 : 2) - 1]?.end;
