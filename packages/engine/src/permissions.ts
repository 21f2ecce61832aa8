import { addBusinessDays, addMonths, isoFromDay } from "@sojourn/dates";
import type { Clause, Expr, Permission, WindowKind } from "@sojourn/policy";
import { applicable } from "./clocks.ts";
import type { From } from "./compose.ts";
import { type Context, traced } from "./context.ts";
import { documentStanding } from "./documents.ts";
import { run, test } from "./eval/index.ts";
import { isWork } from "./facts.ts";
import { advisedAgainst, planned } from "./plans.ts";
import { type Checked, check } from "./requirements.ts";
import { permissionSays, type Saying } from "./sayings.ts";
import type { Assumed, Caution, Missing, PermissionStanding, Verdict } from "./standing.ts";
import { assumedOnce, missingOnce, Trace } from "./trace.ts";
import { all, some } from "./values.ts";
import { amountOf, type Bounds, shownWindows, type Windows, windowsOf } from "./windows.ts";
import { titleOf } from "./words.ts";

/** One permission, all layers together: requirements and, windows intersect, amounts take the least. */
export function permissionStanding(id: string, context: Context): PermissionStanding {
  const everyone = context.law.permissions.get(id) ?? [];
  const inner: Context = { ...context, permission: id, trace: new Trace() };
  const audience = whom(everyone, inner);
  const statements = audience.statements;
  const title = titleOf(id, [...statements, ...everyone]);
  if (audience.applies === false) {
    const { open, assumed } = audience.trace;
    return {
      ...notApplicable(id, title, everyone, inner),
      missing: missingOnce(open),
      ...(assumed.length > 0 && { assumed: assumedOnce(assumed) }),
    };
  }

  const windows = windowsOf(statements, inner);
  const checked = [...requirementsOf(statements, inner), ...planned(windows, inner)];
  const binding = checked.filter((one) => one.binding);
  const act = actOf(id, windows, inner);
  const doubts: Missing[] = audience.applies === undefined ? [...audience.trace.missing] : [];
  const verdict = verdictOf(audience.applies, binding, act, context.asOf);
  const open = missingOnce([...doubts, ...stillMissing(verdict, binding, act, context.asOf)]);
  const assumed = assumedOnce([
    ...inner.trace.assumed,
    ...checked.flatMap((one) => one.trace.assumed),
    ...windows.assumed,
    ...act.assumed,
  ]);
  const grants = grantsOf(statements, inner);
  const saying: Saying = { verdict, act, binding, missing: open, grants, asOf: context.asOf };
  const amount = amountOf(statements, inner);
  const answered = answeredBy(statements, inner);
  return {
    id,
    title,
    verdict,
    says: permissionSays(saying),
    windows: shownWindows(windows),
    ...(amount && { amount }),
    grants,
    requirements: checked.map(({ binding: _, trace: __, ...requirement }) => requirement),
    documents: documentStanding(statements, inner),
    approvals: approvalsOf(statements, inner),
    ...(answered && { answered }),
    cautions: verdict === "closed" ? [] : [...cautionsOf(checked), ...advisedAgainst(windows, inner)],
    missing: missingOnce([
      ...open,
      ...softOf(
        verdict,
        [...inner.trace.open, ...checked.flatMap((one) => one.trace.open)],
        binding,
        windows,
        act,
      ),
    ]),
    ...(assumed.length > 0 && { assumed }),
  };
}

/** Statements say whom they are for; one that does not is for everyone the permission is for. */
function whom(everyone: readonly From<Permission>[], context: Context) {
  const trace = new Trace();
  const judged = everyone.map((from) => {
    const conds = from.statement.clauses.filter((clause) => clause.kind === "for");
    const inner = { ...context, rule: from.rule, trace };
    return { from, named: conds.length > 0, fits: all(conds.map((clause) => test(clause.cond, inner))) };
  });
  // Layers narrow: a school adds nobody to those whom the law names.
  const law = judged.find((one) => one.named)?.from.rule.layer;
  const named = judged.filter((one) => one.named && one.from.rule.layer === law);
  const applies = named.length === 0 ? true : some(named.map((one) => one.fits));
  const statements = judged
    .filter((one) => one.fits !== false)
    .map((one) => (one.fits ? one.from : inDoubt(one.from)));
  return { applies, statements, trace };
}

/** A statement that may be for someone else: each of its clauses applies only if it is for this student. */
function inDoubt({ rule, statement }: From<Permission>): From<Permission> {
  const whom = statement.clauses.filter((clause) => clause.kind === "for").map((clause) => clause.cond);
  const clauses = statement.clauses.map((clause) => ({
    ...clause,
    when: { k: "and" as const, of: clause.when ? [...whom, clause.when] : whom },
  }));
  return { rule, statement: { ...statement, clauses } };
}

function notApplicable(
  id: string,
  title: string,
  everyone: readonly From<Permission>[],
  context: Context,
): PermissionStanding {
  const status = context.record.status?.class;
  const parts = everyone.flatMap(({ rule, statement }) =>
    statement.clauses
      .filter((clause) => clause.kind === "for")
      .flatMap(({ cond }) => (cond.k === "and" ? cond.of : [cond]).map((part) => ({ rule, part }))),
  );
  const byClass = parts
    .filter(({ rule, part }) => test(part, { ...context, rule }) === false)
    .every(({ part }) => asksForClass(part));
  const says =
    status && byClass ? `This is not for someone in ${status} status.` : "This is not for this student.";
  return {
    id,
    title,
    verdict: "not-applicable",
    says,
    windows: {},
    grants: [],
    requirements: [],
    documents: [],
    approvals: [],
    cautions: [],
    missing: [],
  };
}

/** Whether a condition speaks of the class of status and of nothing else. */
function asksForClass(expr: Expr): boolean {
  if (expr.k === "or" || expr.k === "and") return expr.of.every(asksForClass);
  return expr.k === "is" && expr.a.k === "fact" && expr.a.path.join(".") === "status.class";
}

function requirementsOf(statements: readonly From<Permission>[], context: Context): Checked[] {
  return statements.flatMap(({ rule, statement }) =>
    statement.clauses.flatMap((clause, at) =>
      clause.kind === "require" || clause.kind === "advise" ? (check(rule, clause, at, context) ?? []) : [],
    ),
  );
}

/** The act that the window is about: filing, asking, beginning, or else going on; and whether it is done already. */
export type Act = {
  window?: WindowKind;
  bounds?: Bounds;
  done?: "filed" | "held" | "over";
  until?: number;
  on?: number;
  doubts: Missing[];
  assumed: Assumed[];
};

function actOf(id: string, windows: Windows, context: Context): Act {
  const window = (["file", "request", "begin", "end"] as const).find((kind) => windows.binding[kind]);
  const bounds = window && windows.binding[window];
  const trace = new Trace();
  const held = window === "request" ? undefined : authorizationOf(id, { ...context, trace });
  const received = window === "file" ? receivedOn(id, { ...context, trace }) : undefined;
  const { assumed } = trace;
  const base: Act = {
    ...(window && { window }),
    ...(bounds && { bounds }),
    doubts: [...trace.missing, ...trace.open],
    assumed,
  };
  if (held && held.start <= context.asOf && window !== "request")
    return { ...base, done: context.asOf <= held.end ? "held" : "over", until: held.end, on: held.start };
  if (received !== undefined && window === "file") return { ...base, done: "filed", on: received };
  return base;
}

function authorizationOf(id: string, context: Context): { start: number; end: number } | undefined {
  // CPT is asked for anew each time.
  if (id === "cpt" || !isWork(id)) return undefined;
  const day = (key: string) =>
    run({ k: "fact", path: ["@authorization", key], type: { t: "date" } }, context);
  const [start, end] = [day("start"), day("end")];
  if (start.t !== "n" || end.t !== "n" || !Number.isFinite(start.lo) || !Number.isFinite(end.lo))
    return undefined;
  return stands("@authorization", ["requested", "denied", "cancelled"], "approved", context)
    ? { start: start.lo, end: end.lo }
    : undefined;
}

/** The day USCIS received an application that still stands (filing is receipt: us:f1:time:filing-is-receipt). */
function receivedOn(id: string, context: Context): number | undefined {
  if (!isWork(id)) return undefined;
  const received = run({ k: "fact", path: ["@application", "receivedOn"], type: { t: "date" } }, context);
  if (received.t !== "n" || received.lo !== received.hi) return undefined;
  return stands("@application", ["denied", "rejected", "withdrawn"], "pending", context)
    ? received.lo
    : undefined;
}

/** Without a status on record it is taken to stand, and the standing says so. */
function stands(entry: string, fallen: readonly string[], silent: string, context: Context): boolean {
  const before = context.trace.mark();
  const status = run({ k: "fact", path: [entry, "status"], type: { t: "text" } }, context);
  for (const { fact } of context.trace.missing.slice(before))
    context.trace.assumed.push({ fact, as: silent, rule: "" });
  context.trace.settle(before);
  return !(status.t === "s" && fallen.includes(status.v ?? ""));
}

function verdictOf(
  applies: boolean | undefined,
  binding: readonly Checked[],
  act: Act,
  asOf: number,
): Verdict {
  if (binding.some((one) => one.status === "unmet")) return applies === undefined ? "unknown" : "barred";
  if (applies !== undefined && act.done === "over") return "closed";
  const { from, until } = act.bounds ?? {};
  // The last day is over: closed, unless it may have been done in time.
  if (!act.done && applies && until && until.day.hi < asOf)
    return act.doubts.length > 0 ? "unknown" : "closed";
  if (applies === undefined || binding.some((one) => one.status === "unknown")) return "unknown";
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
  const { from, until } = act.bounds ?? {};
  const late = until && until.day.hi < asOf ? act.doubts : [];
  const windows = act.done ? [] : [...(from?.missing ?? []), ...(until?.missing ?? []), ...late];
  return [...binding.flatMap((one) => (one.status === "unknown" ? (one.missing ?? []) : [])), ...windows];
}

/** Facts asked whether known, and not: the answer stands, but they could still narrow it, or undo a bar. */
function softOf(
  verdict: Verdict,
  open: readonly Missing[],
  binding: readonly Checked[],
  windows: Windows,
  act: Act,
): Missing[] {
  if (verdict === "open" || verdict === "opens-later")
    return [...open, ...Object.values(windows.open).flat(), ...act.doubts];
  if (verdict === "closed") return [...((act.window && windows.open[act.window]) ?? []), ...act.doubts];
  if (verdict !== "barred") return [];
  const unmet = binding.filter((one) => one.status === "unmet").map((one) => one.trace.open);
  return unmet.every((one) => one.length > 0) ? unmet.flat() : [];
}

function grantsOf(statements: readonly From<Permission>[], context: Context): string[] {
  const granted = collect(statements, "grants", context).flatMap(({ clause }) => clause.what);
  return [...new Set(granted)];
}

function approvalsOf(
  statements: readonly From<Permission>[],
  context: Context,
): PermissionStanding["approvals"] {
  const found = collect(statements, "approved", context).flatMap(({ rule, clause }) =>
    clause.by.map((one) => ({ by: one.by, ...(one.attests && { attests: one.attests }), rule: rule.id })),
  );
  // The agency decides last, whoever else a school adds.
  const agency = (by: string) => Number(by === "uscis") + Number(by === "dso") / 2;
  return found
    .filter((one, at) => found.findIndex((other) => other.by === one.by) === at)
    .sort((a, b) => agency(a.by) - agency(b.by));
}

function answeredBy(
  statements: readonly From<Permission>[],
  context: Context,
): PermissionStanding["answered"] {
  const [first] = collect(statements, "answered", context);
  if (!first) return undefined;
  const { value: within } = traced(context, { rule: first.rule }, (inner) => run(first.clause.within, inner));
  const submitted = traced(context, {}, (inner) =>
    run({ k: "fact", path: ["request", "submittedOn"], type: { t: "date" } }, inner),
  ).value;
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
  return { within: words, ...(by !== undefined && { by: isoFromDay(by) }), rule: first.rule.id };
}

/** The clauses of one kind that surely apply. */
export function collect<K extends Clause["kind"]>(
  statements: readonly From<Permission>[],
  kind: K,
  context: Context,
) {
  return statements.flatMap(({ rule, statement }) =>
    statement.clauses
      .filter((clause): clause is Extract<Clause, { kind: K }> => clause.kind === kind)
      .filter((clause) => traced(context, { rule }, (inner) => applicable(clause, inner)).value === true)
      .map((clause) => ({ rule, clause })),
  );
}

/** Guidance and advice never bar; unmet, or guidance that can not be checked, they are shown. */
function cautionsOf(checked: readonly Checked[]): Caution[] {
  return checked
    .filter(
      (one) =>
        !one.binding && (one.status === "unmet" || (one.status === "unknown" && one.force === "guidance")),
    )
    .map((one) => ({ rule: one.rule, force: one.force, says: one.says }));
}
