import { addBusinessDays, addMonths, isoFromDay } from "@sojourn/dates";
import { actOf } from "./act.ts";
import { collect, type Ruling, rulingsOf } from "./clauses.ts";
import { afresh, askedOf, Context, saidBy } from "./context.ts";
import { documentStanding } from "./documents.ts";
import { readyLater } from "./eval/index.ts";
import { advisedAgainst, plannedIn } from "./plans.ts";
import { type Checked, check } from "./requirements.ts";
import { permissionSays, toldOf } from "./sayings.ts";
import type { Caution, Missing, PermissionStanding, PermissionTold } from "./standing.ts";
import { assumedOnce, missingOnce, Trace } from "./trace.ts";
import { either } from "./values.ts";
import { softOf, stillMissing, verdictOf } from "./verdict.ts";
import { amountOf, shownWindows, type Windows, windowsOf } from "./windows.ts";

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
  const told = toldOf(verdict, act, grants, binding);
  const amount = amountOf(rulings, inner);
  const answered = answeredBy(rulings, inner);

  const standing = { id, title, verdict } as PermissionStanding;
  standing.says = permissionSays({ verdict, told, missing: open });
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
    says: permissionSays({ verdict, told, missing: [] }),
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

const SUBMITTED = readyLater({ k: "fact", path: ["request", "submittedOn"], type: { t: "date" } });

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

/** Guidance and advice never bar; unmet, or guidance that cannot be checked, they are shown. */
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
