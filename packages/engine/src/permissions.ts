import { addBusinessDays, addMonths, isoFromDay } from "@sojourn/dates";
import type { WindowKind } from "@sojourn/policy";
import { type Ruling, rulingsOf, type Said } from "./clauses.ts";
import { afresh, askedOf, Context, saidBy } from "./context.ts";
import { documentStanding } from "./documents.ts";
import { type Ready, readyLater } from "./eval/index.ts";
import { isWork } from "./facts.ts";
import { advisedAgainst, plannedIn } from "./plans.ts";
import { type Checked, check } from "./requirements.ts";
import { permissionSays, toldOf } from "./sayings.ts";
import type {
  Caution,
  Missing,
  PermissionStanding,
  PermissionTold,
  RequirementStatus,
  Verdict,
} from "./standing.ts";
import { ALWAYS } from "./tails.ts";
import { assumedOnce, missingOnce, Trace } from "./trace.ts";
import { either } from "./values.ts";
import {
  amountOf,
  type Bounds,
  openIn,
  openInAny,
  shownWindows,
  type Windows,
  windowsOf,
} from "./windows.ts";

/** One permission, all layers together: requirements and, windows intersect, amounts take the least. */
export function permissionStanding(id: string, context: Context): PermissionStanding {
  const everyone = rulingsOf(id, context.law);
  const inner = afresh(askedOf(id, context));
  const audience = whom(everyone.all, inner);
  const { rulings } = audience;
  const title = titleAmong(rulings) ?? everyone.title;
  if (audience.applies === false) return notApplicable(id, title, everyone.all, audience.trace, inner);

  const windows = windowsOf(rulings, inner);
  const checked = requirementsOf(rulings, inner);
  plannedIn(windows, inner, checked);
  const binding = checked.filter((one) => one.binding);
  const act = actOf(id, windows, inner);
  const doubts: readonly Missing[] = audience.applies === undefined ? audience.trace.missing : [];
  const verdict = verdictOf(audience.applies, binding, act, context.asOf);
  const open = missingOnce([...doubts, ...stillMissing(verdict, binding, act, context.asOf)]);
  const soft = new Trace();
  soft.addSoft(inner.trace);
  for (const { trace } of checked) soft.addSoft(trace);
  const asked = [...soft.open];
  soft.addSoft(windows.soft);
  soft.addSoft(act.soft);
  const grants = grantsOf(rulings, inner);
  const told = toldOf(verdict, act, grants);
  const amount = amountOf(rulings, inner);
  const answered = answeredBy(rulings, inner);

  const standing = { id, title, verdict } as PermissionStanding;
  standing.says = permissionSays({ verdict, told, binding, missing: open });
  standing.told = told;
  standing.windows = shownWindows(windows);
  if (amount) standing.amount = amount;
  standing.grants = grants;
  standing.requirements = checked.map(({ requirement }) => requirement);
  standing.documents = documentStanding(rulings, inner);
  standing.approvals = approvalsOf(rulings, inner);
  if (answered) standing.answered = answered;
  standing.cautions = verdict === "closed" ? [] : cautionsOf(checked, windows, inner);
  standing.missing = missingOnce([...open, ...softOf(verdict, asked, binding, windows, act)]);
  if (soft.assumed.length > 0) standing.assumed = assumedOnce(soft.assumed);
  return standing;
}

function titleAmong(rulings: readonly Ruling[]): string | undefined {
  for (const { title } of rulings) if (title) return title;
  return undefined;
}

/** Statements say whom they are for; one that does not is for everyone the permission is for. */
function whom(everyone: readonly Ruling[], context: Context) {
  const trace = new Trace();
  const rulings: Ruling[] = [];
  // Layers narrow: a school adds nobody to those whom the law names.
  let law: string | undefined;
  let named: boolean | undefined = false;
  for (const ruling of everyone) {
    const { speaker } = ruling;
    const fits = ruling.whom ? ruling.whom(new Context(context.case, speaker, context.atHand, trace)) : true;
    if (ruling.whom) law ??= speaker.layer;
    if (ruling.whom && speaker.layer === law) named = either(named, fits);
    if (fits !== false) rulings.push(fits ? ruling : ruling.inDoubt());
  }
  return { applies: law === undefined ? true : named, rulings, trace };
}

function notApplicable(
  id: string,
  title: string,
  everyone: readonly Ruling[],
  { open, assumed }: Trace,
  context: Context,
): PermissionStanding {
  const status = context.record.status?.class;
  const verdict = "not-applicable";
  const told: PermissionTold = { does: "do" };
  if (status && barredByClass(everyone, context)) told.status = status;
  const standing: PermissionStanding = {
    id,
    title,
    verdict,
    says: permissionSays({ verdict, told, binding: [], missing: [] }),
    told,
    windows: {},
    grants: [],
    requirements: [],
    documents: [],
    approvals: [],
    cautions: [],
    missing: missingOnce(open),
  };
  if (assumed.length > 0) standing.assumed = assumedOnce(assumed);
  return standing;
}

/** Whether nothing but the class of status keeps someone out. */
function barredByClass(everyone: readonly Ruling[], context: Context): boolean {
  for (const { speaker, audience } of everyone) {
    const inner = saidBy(speaker, context);
    for (const { isIn, byClass } of audience) if (!byClass && isIn(inner) === false) return false;
  }
  return true;
}

function requirementsOf(rulings: readonly Ruling[], context: Context): Checked[] {
  const found: Checked[] = [];
  for (const { asks } of rulings)
    for (const asking of asks) {
      const checked = check(asking, context);
      if (checked) found.push(checked);
    }
  return found;
}

/** The act that the window is about: filing, asking, beginning, or else going on; and whether it is done already. */
export type Act = {
  window?: WindowKind;
  bounds?: Bounds;
  done?: "filed" | "held" | "over";
  until?: number;
  on?: number;
  doubts: readonly Missing[];
  /** What was looked at to tell. */
  soft: Trace;
};

function actOf(id: string, windows: Windows, context: Context): Act {
  const { file, request, begin, end } = windows.binding;
  const window = file ? "file" : request ? "request" : begin ? "begin" : end ? "end" : undefined;
  const bounds = file ?? request ?? begin ?? end;
  const inner = afresh(context);
  const held = window === "request" ? undefined : authorizationOf(id, inner);
  const received = window === "file" ? receivedOn(id, inner) : undefined;
  const { trace: soft } = inner;
  const act: Act = { doubts: [...soft.missing, ...soft.open], soft };
  if (window) act.window = window;
  if (bounds) act.bounds = bounds;
  if (held && held.start <= context.asOf && window !== "request") {
    act.done = context.asOf <= held.end ? "held" : "over";
    act.until = held.end;
    act.on = held.start;
  } else if (received !== undefined && window === "file") {
    act.done = "filed";
    act.on = received;
  }
  return act;
}

const date = (...path: string[]) => readyLater({ k: "fact", path, type: { t: "date" } });
const text = (...path: string[]) => readyLater({ k: "fact", path, type: { t: "text" } });
const HELD = { start: date("@authorization", "start"), end: date("@authorization", "end") };
const RECEIVED = date("@application", "receivedOn");
const SUBMITTED = date("request", "submittedOn");
const AUTHORIZATION = text("@authorization", "status");
const APPLICATION = text("@application", "status");

function authorizationOf(id: string, context: Context): { start: number; end: number } | undefined {
  // CPT is asked for anew each time.
  if (id === "cpt" || !isWork(id)) return undefined;
  const [start, end] = [HELD.start(context), HELD.end(context)];
  if (start.t !== "n" || end.t !== "n" || !Number.isFinite(start.lo) || !Number.isFinite(end.lo))
    return undefined;
  return stands(AUTHORIZATION, ["requested", "denied", "cancelled"], "approved", context)
    ? { start: start.lo, end: end.lo }
    : undefined;
}

/** The day USCIS received an application that still stands (filing is receipt: us:f1:time:filing-is-receipt). */
function receivedOn(id: string, context: Context): number | undefined {
  if (!isWork(id)) return undefined;
  const received = RECEIVED(context);
  if (received.t !== "n" || received.lo !== received.hi) return undefined;
  return stands(APPLICATION, ["denied", "rejected", "withdrawn"], "pending", context)
    ? received.lo
    : undefined;
}

/** Without a status on record it is taken to stand, and the standing says so. */
function stands(asked: Ready, fallen: readonly string[], silent: string, context: Context): boolean {
  const before = context.trace.mark();
  const status = asked(context);
  context.trace.assume(before, silent, "");
  return !(status.t === "s" && fallen.includes(status.v ?? ""));
}

const is =
  (status: RequirementStatus) =>
  (checked: Checked): boolean =>
    checked.status === status;

function verdictOf(
  applies: boolean | undefined,
  binding: readonly Checked[],
  act: Act,
  asOf: number,
): Verdict {
  if (binding.some(is("unmet"))) return applies === undefined ? "unknown" : "barred";
  if (applies !== undefined && act.done === "over") return "closed";
  const { from, until } = act.bounds ?? {};
  // The last day is over: closed, unless it may have been done in time.
  if (!act.done && applies && until && until.day.hi < asOf)
    return act.doubts.length > 0 ? "unknown" : "closed";
  if (applies === undefined || binding.some(is("unknown"))) return "unknown";
  if (act.done) return "open";
  if (from && from.day.lo > asOf) {
    if (until && from.day.lo > until.day.hi) return "closed";
    return until && from.day.hi > until.day.lo ? "unknown" : "opens-later";
  }
  const inside = (!from || from.day.hi <= asOf) && (!until || until.day.lo >= asOf);
  return inside ? "open" : "unknown";
}

function stillMissing(verdict: Verdict, binding: readonly Checked[], act: Act, asOf: number): Missing[] {
  if (verdict !== "unknown") return [];
  const found: Missing[] = [];
  for (const { requirement } of binding)
    if (requirement.status === "unknown" && requirement.missing) found.push(...requirement.missing);
  if (act.done) return found;
  const { from, until } = act.bounds ?? {};
  if (from) found.push(...from.missing);
  if (until) found.push(...until.missing);
  if (until && until.day.hi < asOf) found.push(...act.doubts);
  return found;
}

/** Facts asked whether known, and not: the answer stands, but they could still narrow it, or undo a bar. */
function softOf(
  verdict: Verdict,
  open: readonly Missing[],
  binding: readonly Checked[],
  windows: Windows,
  act: Act,
): Missing[] {
  if (verdict === "open" || verdict === "opens-later") return [...open, ...openInAny(windows), ...act.doubts];
  if (verdict === "closed") return [...(act.window ? openIn(windows, act.window) : []), ...act.doubts];
  if (verdict !== "barred") return [];
  const unmet = binding.filter(is("unmet")).map((one) => one.trace.open);
  return unmet.every((one) => one.length > 0) ? unmet.flat() : [];
}

function grantsOf(rulings: readonly Ruling[], context: Context): string[] {
  const granted: string[] = [];
  for (const { what } of collect(rulings, ({ grants }) => grants, context))
    for (const one of what) if (!granted.includes(one)) granted.push(one);
  return granted;
}

function approvalsOf(rulings: readonly Ruling[], context: Context): PermissionStanding["approvals"] {
  const found: PermissionStanding["approvals"] = [];
  for (const { approvals } of collect(rulings, ({ approved }) => approved, context))
    for (const one of approvals) if (!found.some(({ by }) => by === one.by)) found.push(one);
  // The agency decides last, whoever else a school adds.
  const agency = (by: string) => Number(by === "uscis") + Number(by === "dso") / 2;
  return found.length > 1 ? found.sort((a, b) => agency(a.by) - agency(b.by)) : found;
}

function answeredBy(rulings: readonly Ruling[], context: Context): PermissionStanding["answered"] {
  const [first] = collect(rulings, ({ answered }) => answered, context);
  if (!first) return undefined;
  const within = first.within(afresh(context, first.speaker));
  const submitted = SUBMITTED(afresh(context));
  const business = within.t === "m" ? within.business : undefined;
  const words =
    business === undefined ? `${within.t === "n" ? within.lo : ""} days` : `${business} business days`;
  const known = submitted.t === "n" && submitted.lo === submitted.hi;
  const by = !known
    ? undefined
    : business !== undefined
      ? addBusinessDays(submitted.lo, business, context.business)
      : within.t === "n"
        ? submitted.lo + within.lo
        : addMonths(submitted.lo, 0);
  return { within: words, ...(by !== undefined && { by: isoFromDay(by) }), rule: first.speaker.id };
}

/** The clauses of one kind that surely apply. */
export function collect<C extends Said>(
  rulings: readonly Ruling[],
  clausesOf: (ruling: Ruling) => readonly C[],
  context: Context,
): C[] {
  const found: C[] = [];
  for (const ruling of rulings)
    for (const one of clausesOf(ruling))
      if (one.applies === ALWAYS || one.applies(afresh(context, one.speaker)) === true) found.push(one);
  return found;
}

/** Guidance and advice never bar; unmet, or guidance that can not be checked, they are shown. */
function cautionsOf(checked: readonly Checked[], windows: Windows, context: Context): Caution[] {
  const cautions: Caution[] = [];
  for (const { binding, status, requirement } of checked) {
    const { rule, force, says } = requirement;
    if (!binding && (status === "unmet" || (status === "unknown" && force === "guidance")))
      cautions.push({ rule, force, says });
  }
  if (windows.advised.length > 0) cautions.push(...advisedAgainst(windows, context));
  return cautions;
}
