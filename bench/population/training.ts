import type { Day } from "@sojourn/dates";
import { cptOf } from "./cpt.ts";
import { iso, monthsAfter } from "./days.ts";
import type { Dice } from "./dice.ts";
import { OPT, PRE_OPT } from "./figures.ts";
import { type Card, jobsOnOpt, reportsOnStem, studentJob } from "./jobs.ts";
import type { Plan } from "./plan.ts";
import type { Entry, Level, StudentRecord } from "./types.ts";

export type Training = Pick<StudentRecord, "authorizations" | "applications" | "employment" | "reports">;

type Parts = Required<{ [K in keyof Training]: NonNullable<Training[K]> }>;

/** CPT, OPT and STEM OPT: what was asked for, what was given, and the work done on it. */
export function trainingOf(dice: Dice, plan: Plan): Parts {
  const parts: Parts = { authorizations: [], applications: [], employment: [], reports: [] };
  parts.reports.push({ kind: "arrival", on: iso(plan.start + dice.whole(-5, 10)) });
  if (plan.phase === "coming") return parts;
  earlierOpt(dice, plan, parts);
  for (const { authorization, job } of cptOf(dice, plan)) {
    parts.authorizations.push(authorization);
    parts.employment.push(job);
  }
  parts.employment.push(...studentJob(dice, plan));
  if (dice.chance(PRE_OPT)) preCompletion(dice, plan, parts);
  if (plan.phase === "closing") asked(dice, plan, parts);
  if (plan.phase === "opt" || plan.phase === "stem") onOpt(dice, plan, parts);
  return parts;
}

const card = (kind: Card["kind"], level: Level, start: Day, end: Day): Card => ({ kind, level, start, end });

function onCard(parts: Parts, { kind, level, start, end }: Card, today: Day): void {
  parts.authorizations.push({
    ...{ kind, time: "full", level, start: iso(start), end: iso(end) },
    status: end < today ? "ended" : "approved",
    issuedOn: iso(start - 12),
  });
}

function earlierOpt(dice: Dice, { earlier, start }: Plan, parts: Parts): void {
  if (!earlier?.opt) return;
  const from = earlier.end + dice.whole(10, 55);
  const until = Math.min(monthsAfter(from, 12) - 1, start - 5);
  if (until <= from) return;
  onCard(parts, card("post-completion-opt", earlier.level, from, until), until + 1);
  parts.employment.push({
    ...{ employer: "Earlier Works", kind: "employee", start: iso(from + dice.wait(25)), end: iso(until) },
    ...{ hoursPerWeek: 40, related: true, paid: true, inUs: true },
  });
  const [job] = parts.employment.slice(-1);
  if (job!.start! > job!.end!) parts.employment.pop();
}

function preCompletion(dice: Dice, { terms, level, today }: Plan, parts: Parts): void {
  const [from, until] = [terms[2]?.end, terms[3]?.start];
  if (from === undefined || until === undefined || from > today || level === "language") return;
  const time = dice.chance(0.5) ? "part" : "full";
  const received = from - dice.whole(60, 110);
  parts.applications.push({
    ...{ kind: "pre-completion-opt", program: "present", recommendedOn: iso(received - 10) },
    ...{ receivedOn: iso(received), requestedStart: iso(from + 1), approvedOn: iso(from - 10) },
    ...{ status: "approved", feePaid: true },
  });
  const days = { start: iso(from + 1), end: iso(until - 1) };
  parts.authorizations.push({ kind: "pre-completion-opt", time, level, ...days, status: "ended" });
}

type Application = { received: Day; requested: Day; decided: Day };

function applied(dice: Dice, end: Day): Application {
  const received =
    end +
    dice.pick([
      [dice.whole(-88, -30), 0.7],
      [dice.whole(-29, 45), 0.3],
    ] as const);
  const requested = Math.max(end + dice.whole(1, 60), received + 5);
  const decided = received + OPT.decided[0] + dice.wait(OPT.decided[1]);
  return { received, requested: Math.min(requested, end + 60), decided };
}

const application = (
  kind: "post-completion-opt" | "stem-opt",
  { received, requested, decided }: Application,
  status: NonNullable<Entry<"applications">["status"]>,
): Entry<"applications"> => ({
  ...{ kind, program: "present", recommendedOn: iso(received - 9), receivedOn: iso(received) },
  ...{ requestedStart: iso(requested), approvedOn: status === "approved" ? iso(decided) : null },
  decidedOn: status === "approved" || status === "denied" ? iso(decided) : null,
  ...{ status, feePaid: true },
});

/** The program has just ended: OPT was asked for, or recommended, or nobody has asked yet. */
function asked(dice: Dice, { end, today }: Plan, parts: Parts): void {
  const form = applied(dice, end);
  if (form.received > today || dice.chance(0.2)) return;
  const denied = dice.chance(OPT.denied) && form.decided <= today;
  parts.applications.push(application("post-completion-opt", form, denied ? "denied" : "pending"));
}

/** Twelve months from the day asked for, or from the approval where it comes later, at most fourteen after the end. */
function onOpt(dice: Dice, plan: Plan, parts: Parts): void {
  const { end, level, today } = plan;
  const form = applied(dice, end);
  if (!dice.chance(OPT.late)) form.decided = Math.min(form.decided, form.requested - 1, today - 1);
  const start = Math.max(form.requested, Math.min(form.decided, end + 150));
  const until = Math.min(monthsAfter(start, 12) - 1, monthsAfter(end, 14));
  if (start > today) {
    parts.applications.push(
      application("post-completion-opt", form, form.decided < today ? "approved" : "pending"),
    );
    if (form.decided >= today) return;
  } else parts.applications.push(application("post-completion-opt", form, "approved"));
  const cards = [card("post-completion-opt", level, start, until)];
  if (plan.phase === "stem" && until <= today)
    cards.push(card("stem-opt", level, until + 1, monthsAfter(until + 1, 24) - 1));
  for (const one of cards) onCard(parts, one, today);
  const jobs = jobsOnOpt(dice, plan, cards);
  parts.employment.push(...jobs);
  const stem = cards[1];
  if (plan.phase !== "stem") return;
  const filed = until - dice.whole(5, 85);
  if (filed > today) return;
  const times = { received: filed, requested: until + 1, decided: stem ? stem.start - 3 : today };
  parts.applications.push(application("stem-opt", times, stem ? "approved" : "pending"));
  if (stem) parts.reports.push(...reportsOnStem(dice, plan, stem, jobs));
}
