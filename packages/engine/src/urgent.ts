import { dayFromISO } from "@sojourn/dates";
import type { Record as StudentRecord } from "@sojourn/record";
import type {
  ClockStanding,
  ClockValue,
  DutyStanding,
  Finding,
  PermissionStanding,
  Standing,
} from "./standing.ts";
import { byDate } from "./words.ts";

const SOON = 14;
/** A count cannot be stopped in a fortnight: a job has to be found first. */
const CLOCK_SOON = 60;

/** Something with a day: a duty, a count that runs out, or the last day to file or to ask. */
export type Step = { kind: "duty" | "clock" | "file" | "request"; title: string; day: string };

const step = (kind: Step["kind"], title: string, day: string): Step => ({ kind, title, day });
const inOrder = (steps: readonly Step[]): Step[] => steps.toSorted((a, b) => byDate(a.day, b.day));
const daysBetween = (from: string, to: string): number => (dayFromISO(to) ?? 0) - (dayFromISO(from) ?? 0);

/** What comes first of the duties and last days of the next 14 days, and the counts that run out within 60. */
export function mostUrgent(standing: Standing, record: StudentRecord): Step | undefined {
  const within = (most: number) => (one: Step) => daysBetween(standing.asOf, one.day) <= most;
  return inOrder([
    ...duties(standing).filter(within(SOON)),
    ...lastDays(standing, record).filter(within(SOON)),
    ...counts(standing).filter(within(CLOCK_SOON)),
  ])[0];
}

/** What is overdue, else the next duty, a count to stop, or the last day for what the student has begun to ask for. */
export function nextStep(standing: Standing, record: StudentRecord): Step | undefined {
  const overdue = standing.duties.filter(({ status }) => status === "overdue");
  const begun = begunIn(record);
  return inOrder([
    ...overdue.map(({ title, due }) => step("duty", title, due)),
    ...duties(standing),
    ...counts(standing),
    ...lastDays(standing, record).filter(({ id }) => begun.has(id)),
  ])[0];
}

const AHEAD = new Set<DutyStanding["status"]>(["upcoming", "due", "unknown"]);

/** Duties whose day is still to come and that are not known to be done, the first first. */
export const dutiesAhead = (duties: readonly DutyStanding[], asOf: string): DutyStanding[] =>
  duties.filter(({ status, due }) => AHEAD.has(status) && due >= asOf).sort((a, b) => byDate(a.due, b.due));

const duties = ({ duties, asOf }: Standing): Step[] =>
  dutiesAhead(duties, asOf).map(({ title, due }) => step("duty", title, due));

/** Counts that go on and run out. */
const counts = ({ clocks, asOf }: Standing): Step[] =>
  clocks.flatMap(({ title, runsOutOn, exceeded }) =>
    runsOutOn && exceeded !== true && runsOutOn >= asOf ? [step("clock", title, runsOutOn)] : [],
  );

/** Filing ends for everybody who may file; asking the school ends for whoever has begun to ask. */
function lastDays({ permissions, asOf }: Standing, record: StudentRecord): (Step & { id: string })[] {
  const begun = begunIn(record);
  return permissions
    .filter(({ verdict }) => verdict === "open")
    .flatMap(({ id, title, windows: { file, request } }) => [
      ...(file?.until ? [{ ...step("file", title, file.until), id }] : []),
      ...(request?.until && begun.has(id) ? [{ ...step("request", title, request.until), id }] : []),
    ])
    .filter(({ day }) => day >= asOf);
}

/** What the record asks for, or has an application for. */
const begunIn = ({ request, applications = [] }: StudentRecord): Set<string | undefined> =>
  new Set([request?.kind, ...applications.map(({ kind }) => kind)]);

/** What the record itself shows to be wrong; an overdue duty once, though a finding speaks of it too. */
export function amiss(standing: Standing): Pick<Finding, "rule" | "says">[] {
  const { findings, duties } = standing;
  const found = new Set(findings.map(({ rule }) => rule));
  const overdue = duties.filter(({ status, rule }) => status === "overdue" && !found.has(rule));
  return [...stayOver(standing), ...findings, ...overdue];
}

/** The last day of what grants the stay alone has gone by, and nothing that is open lets one stay. */
export function stayOver({ permissions, asOf }: Standing): Pick<Finding, "rule" | "says">[] {
  const stays = permissions.filter(({ grants }) => grants.includes("stay"));
  if (stays.some(({ verdict }) => verdict === "open" || verdict === "opens-later")) return [];
  return stays.flatMap(({ verdict, grants, says, windows: { end } }) =>
    verdict === "closed" && grants.length === 1 && end?.until && end.untilRule && end.until < asOf
      ? [{ rule: end.untilRule, says }]
      : [],
  );
}

/** What the record plans, a request or a trip still to end, and what stands in its way. */
export function plansBarred(standing: Standing, record: StudentRecord): PermissionStanding[] {
  const end = record.request?.end;
  const asks = end === undefined || end === null || end >= standing.asOf ? record.request?.kind : undefined;
  return standing.permissions.filter(
    (one) => (one.verdict === "barred" || one.verdict === "closed") && (one.id === asks || barsTrip(one)),
  );
}

const barsTrip = ({ requirements }: PermissionStanding): boolean =>
  requirements.some(
    ({ status, facts }) => status === "unmet" && facts.some(({ path }) => path.startsWith("trips")),
  );

/** Duties whose day has gone by, and nobody told whether they were done. */
export const untold = ({ duties, asOf }: Standing): DutyStanding[] =>
  duties.filter(({ status, due }) => status === "unknown" && due < asOf);

/** The count to watch: the one that runs out first, else the one that is used up furthest and not wholly. */
export function nearestClock({ clocks }: Standing): ClockStanding | undefined {
  const counting = clocks.filter(({ limit, value }) => limit !== undefined && size(value) > 0);
  const [first] = counting
    .filter(({ runsOutOn, exceeded }) => runsOutOn && exceeded !== true)
    .sort((a, b) => byDate(a.runsOutOn!, b.runsOutOn!));
  const share = ({ value, limit = 1 }: ClockStanding) => size(value) / limit;
  const open = counting.filter((clock) => share(clock) < 1).sort((a, b) => share(b) - share(a));
  return first ?? open[0] ?? counting[0];
}

/** To tell which is nearer its end only: days and months are never added for an answer. */
const size = (value: ClockValue): number =>
  typeof value === "number" ? value : value.months + value.days / 30.44;
