import { dayFromISO, isoFromDay } from "@sojourn/dates";
import type { Act } from "./act.ts";
import type { Checked } from "./requirements.ts";
import type { Missing, PermissionTold, Verdict } from "./standing.ts";
import { plural, shortDate } from "./words.ts";

/** What there is to say of a permission, as data; `permissionSays` is the English of it. */
export function toldOf(
  verdict: Verdict,
  act: Act,
  grants: string[],
  binding: readonly Checked[],
): PermissionTold {
  const told = actTold(verdict, act, grants);
  const unmet = verdict === "barred" && binding.find(({ status }) => status === "unmet");
  if (unmet) told.because = unmet.requirement.says;
  return told;
}

function actTold(
  verdict: Verdict,
  { window, bounds, done, on, until }: Act,
  grants: string[],
): PermissionTold {
  const does = window === "end" ? going(grants) : (window ?? "do");
  if (done === "filed") return { does, done, on: isoFromDay(on!) };
  if (done) return { does, done, until: isoFromDay(until!) };
  const from = verdict === "opens-later" ? settled(bounds?.from?.day) : undefined;
  const last = settled(bounds?.until?.day);
  const latest = verdict === "closed" && !last ? bounds?.until?.day.hi : undefined;
  const told: PermissionTold = { does };
  if (from) told.from = from;
  if (last) told.until = last;
  if (latest !== undefined && Number.isFinite(latest)) {
    told.until = isoFromDay(latest);
    told.atLatest = true;
  }
  return told;
}

/** With nothing to file, ask for or begin, the last day is that of what it grants. */
const going = (grants: readonly string[]): PermissionTold["does"] =>
  grants.includes("work") ? "work" : grants.includes("stay") ? "stay" : "do";

const settled = (bound: { lo: number; hi: number } | undefined): string | undefined =>
  bound && bound.lo === bound.hi && Number.isFinite(bound.lo) ? isoFromDay(bound.lo) : undefined;

export type Saying = {
  verdict: Verdict;
  told: PermissionTold;
  missing: readonly Missing[];
};

const VERBS: Record<PermissionTold["does"], string> = {
  file: "file",
  request: "ask for it",
  begin: "begin",
  work: "work",
  stay: "stay",
  do: "do this",
};
/** What goes on until a day has no first act that could be done now. */
const GOING: ReadonlySet<PermissionTold["does"]> = new Set(["work", "stay", "do"] as const);

/** The answer in one sentence, the answer first. */
export function permissionSays({ verdict, told, missing }: Saying): string {
  const { does, done, on, from, until, atLatest, because } = told;
  const verb = VERBS[does];
  switch (verdict) {
    case "open":
      if (done === "held") return `You have it, until ${day(until)}.`;
      if (done === "filed") return `It was filed in time: USCIS received it on ${day(on)}.`;
      if (!until) return `You may ${verb} now.`;
      return `You may ${verb} ${GOING.has(does) ? "" : "now, "}until ${day(until)}.`;
    case "opens-later":
      return `You may ${verb} ${from ? `from ${day(from)}` : "later"}${until ? ` until ${day(until)}` : ""}.`;
    case "closed":
      if (done === "over") return `It ended on ${day(until)}.`;
      if (!until) return "There is no day left on which this is possible.";
      return `The last day to ${verb} was ${day(until)}${atLatest ? " at the latest" : ""}.`;
    case "barred":
      return because ? `Not possible. ${because}` : "Not possible.";
    case "unknown":
      return missing.length === 0
        ? "The record does not settle this."
        : `It depends on ${plural(missing.length, "answer")}. ${missing[0]!.ask}`;
    default:
      return told.status
        ? `This is not for someone in ${told.status} status.`
        : "This is not for this student.";
  }
}

const day = (iso = ""): string => shortDate(dayFromISO(iso) ?? 0);
