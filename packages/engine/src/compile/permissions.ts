import type { Clause, Expr, Permission, Rule, WindowKind } from "@sojourn/policy";
import { bars, type From } from "../compose.ts";
import { isWork } from "../facts.ts";
import { emit, emitJunction, emitNot, emitTest } from "./expressions.ts";
import { latest } from "./focus.ts";
import { nothing } from "./logic.ts";
import { here } from "./schools.ts";
import { captured, later, put, type Scope, when, write } from "./scope.ts";
import type { NumberVal, Val } from "./values.ts";
import { type Edge, type Window, type Windows, windowsOf } from "./windows.ts";

/** A permission's statement by one rule; `fits`: whether it is for this student (0 no, 1 unknown, 2 yes). */
export type Ruling = { rule: Rule; clauses: readonly Clause[]; fits: string };
/** A clause of a statement, and whether it applies to this student. */
export type Asked<K extends Clause["kind"]> = {
  rule: Rule;
  clause: Extract<Clause, { kind: K }>;
  applies(scope: Scope): string;
};

export const VERDICTS = ["not-applicable", "unknown", "barred", "closed", "opens-later", "open"] as const;
const [NOT_APPLICABLE, UNKNOWN, BARRED, CLOSED, OPENS_LATER, OPEN] = [0, 1, 2, 3, 4, 5];

/**
 * The verdict of one permission and its windows, for the student at hand. Writes into `outer` and gives the windows'
 * variables; those are as they were declared where the permission is not for the student.
 */
export function permissionCode(
  id: string,
  lawAsOf: number,
  outer: Scope,
): { verdict: string; windows: Windows } {
  const scope: Scope = { ...outer, permission: id };
  const everyone = scope.gen.law.permissions.get(id) ?? [];
  const { rulings, applies } = whom(everyone, scope);
  const verdict = later(scope, String(NOT_APPLICABLE));
  const body = captured(scope, (inner) => {
    const { windows, declared } = windowsOf(rulings, lawAsOf, inner);
    const requirements = requirementsOf(rulings, lawAsOf, inner);
    return { windows, declared, requirements };
  });
  const { windows, declared, requirements } = body.value;
  write(scope, ...declared);
  const { inner } = body;
  judge(id, { applies, requirements, windows, verdict }, inner);
  if (applies === "2") write(scope, "{", ...inner.lines, "}");
  else when(scope, `${applies} !== 0`, inner.lines);
  return { verdict, windows };
}

/** Statements say whom they are for; one that does not is for everyone the permission is for. */
function whom(everyone: readonly From<Permission>[], scope: Scope): { rulings: Ruling[]; applies: string } {
  const judged = everyone.map(({ rule, statement: { clauses } }) => {
    const conds = clauses.filter((clause) => clause.kind === "for").map(({ cond }) => cond);
    const parts = conds.map((cond) => (at: Scope) => emitTest(cond, { ...at, rule }));
    const fits = emitJunction([(at: Scope) => here(rule, at), ...parts], "0", scope);
    return { rule, clauses, fits, names: conds.length > 0 };
  });
  // Layers narrow: a school adds nobody to those whom the law names.
  const law = judged.filter(({ rule, names }) => names && rule.layer === "us");
  const named = law.length > 0 ? law : judged.filter(({ names }) => names);
  if (named.length === 0) return { rulings: judged, applies: "2" };
  const parts = named.map(
    ({ fits }) =>
      () =>
        fits,
  );
  if (law.length === 0)
    parts.push(() =>
      namesNobody(
        named.map(({ rule }) => rule.layer),
        scope,
      ),
    );
  return { rulings: judged, applies: emitJunction(parts, "2", scope) };
}

/** Whether the school at hand is none of those that say whom the permission is for. */
function namesNobody(naming: readonly string[], scope: Scope): string {
  const others = naming.map((school) => `SC !== ${scope.gen.schools.indexOf(school)}`);
  return scope.gen.sure(put(scope, `${[...new Set(others)].join(" && ")} ? 2 : 0`));
}

/** The clauses of one kind, in the order of the rules, but for those of statements that are surely not for this student. */
export function asked<K extends Clause["kind"]>(rulings: readonly Ruling[], kind: K): Asked<K>[] {
  return rulings.flatMap(({ rule, clauses, fits }) =>
    fits === "0"
      ? []
      : clauses
          .filter((clause): clause is Extract<Clause, { kind: K }> => clause.kind === kind)
          .map((clause) => ({ rule, clause, applies: (scope) => tail(fits, clause, { ...scope, rule }) })),
  );
}

function tail(fits: string, { when: only, unless }: Pick<Clause, "when" | "unless">, scope: Scope): string {
  const parts: ((inner: Scope) => string)[] = [() => fits];
  if (only) parts.push((inner) => emitTest(only, inner));
  if (unless) parts.push((inner) => emitNot(emitTest(unless, inner), inner));
  return emitJunction(parts, "0", scope);
}

type Judging = { applies: string; requirements: string; windows: Windows; verdict: string };

/**
 * The worst of the requirements that bind: 0 none is open, 1 one is unknown, 2 one is not met. What follows the first
 * that is not met is not looked at.
 */
function requirementsOf(rulings: readonly Ruling[], lawAsOf: number, scope: Scope): string {
  const worst = later(scope, "0");
  const label = scope.gen.name();
  write(scope, `${label}: {`);
  for (const one of asked(rulings, "require"))
    if (bars(one.rule, lawAsOf)) requirement(one, worst, label, scope);
  write(scope, "}");
  return worst;
}

function requirement(one: Asked<"require">, worst: string, label: string, outer: Scope): void {
  const scope: Scope = { ...outer, rule: one.rule };
  const fits = one.applies(scope);
  if (fits === "0") return;
  const { lines } = captured(scope, (inner) => {
    const met = emitTest(one.clause.cond, inner);
    if (met === "2") return;
    const open = captured(inner, (unmet) => {
      const lifted = liftedBy(one.rule, unmet);
      if (lifted === "2") return;
      const surely = lifted === "0" ? "" : ` && ${lifted} === 0`;
      const bound = fits === "2" ? "" : ` && ${fits} === 2`;
      const status = `if (${met} === 0${bound}${surely}) { ${worst} = 2; break ${label}; } ${worst} = 1;`;
      write(unmet, lifted === "0" ? status : `if (${lifted} !== 2) { ${status} }`);
    });
    when(inner, `${met} !== 2`, open.lines);
  });
  if (fits === "2") write(scope, "{", ...lines, "}");
  else when(scope, `${fits} !== 0`, lines);
}

/** Whether an exception lifts the requirements of a rule. */
function liftedBy(rule: Rule, scope: Scope): string {
  const lifts = scope.gen.law.lifts.get(rule.id) ?? [];
  const parts = lifts.map(({ rule: by, except }) => (inner: Scope) => {
    return except.when ? emitTest(except.when, { ...inner, rule: by }) : "2";
  });
  return emitJunction(parts, "2", scope);
}

const PLANS: readonly { window: WindowKind; path: string[] }[] = [
  { window: "begin", path: ["request", "start"] },
  { window: "begin", path: ["@application", "requestedStart"] },
  { window: "end", path: ["request", "end"] },
  { window: "request", path: ["request", "submittedOn"] },
  { window: "file", path: ["@application", "receivedOn"] },
];
const date = (path: string[], scope: Scope): NumberVal => {
  const val = emit({ k: "fact", path, type: { t: "date" } }, { ...scope, rule: undefined });
  return val.t === "n" ? val : { t: "n", lo: "NaN", hi: "NaN", none: true, exact: true };
};

function judge(id: string, judging: Judging, scope: Scope): void {
  const { requirements, windows, verdict, applies } = judging;
  planned(windows, requirements, scope);
  const [unmet, unknown] = [`${requirements} === 2`, `${requirements} === 1`];
  const surely = applies === "2" ? "" : ` && ${applies} === 2`;
  const doubtful = applies === "2" ? "" : `${applies} === 1 || `;
  const { lines } = captured(scope, (inner) => {
    const { from, until } = actWindow(windows, inner);
    const { done, doubt } = actOf(id, windows, inner);
    write(inner, `if (${done} === 3${surely}) ${verdict} = ${CLOSED};`);
    write(inner, `else if (${done} === 0${surely} && ${until.set} && ${until.hi} < asOf) {`);
    const inDoubt = captured(inner, (late) => doubt(late));
    write(inner, ...inDoubt.lines, `${verdict} = ${inDoubt.value} ? ${UNKNOWN} : ${CLOSED};`);
    write(inner, `} else if (${doubtful}${unknown}) ${verdict} = ${UNKNOWN};`);
    write(inner, `else if (${done} !== 0) ${verdict} = ${OPEN};`);
    write(inner, `else if (${from.set} && ${from.lo} > asOf) {`);
    write(inner, `${verdict} = !${until.set} ? ${OPENS_LATER} : ${from.lo} > ${until.hi} ? ${CLOSED}`);
    write(inner, `: ${from.hi} > ${until.lo} ? ${UNKNOWN} : ${OPENS_LATER};`);
    write(
      inner,
      `} else ${verdict} = (!${from.set} || ${from.hi} <= asOf) && (!${until.set} || ${until.lo} >= asOf)`,
    );
    write(inner, `? ${OPEN} : ${UNKNOWN};`);
  });
  const barred = applies === "2" ? String(BARRED) : `${applies} === 2 ? ${BARRED} : ${UNKNOWN}`;
  write(scope, `if (${unmet}) ${verdict} = ${barred};`, "else {", ...lines, "}");
}

/** What the record plans or did must lie in its window: each edge is a requirement like any other. */
function planned(windows: Windows, worst: string, scope: Scope): void {
  for (const { window, path } of PLANS) {
    const bounds = windows[window];
    if (!bounds) continue;
    const { lines } = captured(scope, (inner) => {
      const day = date(path, inner);
      const { from, until } = bounds;
      write(inner, `if (${day.lo} === ${day.hi}) {`);
      write(inner, `if (${from.set} && ${day.lo} < ${from.hi}) ${worse(worst, `${day.lo} < ${from.lo}`)}`);
      write(inner, `if (${until.set} && ${day.lo} > ${until.lo}) ${worse(worst, `${day.lo} > ${until.hi}`)}`);
      write(inner, "}");
    });
    when(scope, `${worst} !== 2 && ${bounds.set}`, lines);
  }
}

const worse = (worst: string, unmet: string): string =>
  `{ if (${unmet}) ${worst} = 2; else if (${worst} === 0) ${worst} = 1; }`;

const ACTS = ["file", "request", "begin", "end"] as const;
const NO_EDGE: Edge = { set: "false", lo: "NaN", hi: "NaN" };

/** The edges of the window that the act is about: the first of filing, asking, beginning, going on that there is. */
function actWindow(windows: Windows, scope: Scope): { from: Edge; until: Edge } {
  const kinds = ACTS.flatMap((kind) => windows[kind] ?? []);
  const [first, ...others] = kinds;
  if (!first) return { from: NO_EDGE, until: NO_EDGE };
  if (others.length === 0) return first;
  const chosen = (of: (window: Window) => string): string => {
    const [last, ...before] = [...kinds].reverse() as [Window, ...Window[]];
    return put(
      scope,
      before.reduce((rest, one) => `${one.set} ? ${of(one)} : ${rest}`, of(last)),
    );
  };
  const edge = (which: "from" | "until"): Edge => ({
    set: chosen((one) => one[which].set),
    lo: chosen((one) => one[which].lo),
    hi: chosen((one) => one[which].hi),
  });
  return { from: edge("from"), until: edge("until") };
}

/** 0 not done, 1 filed, 2 held, 3 over; and whether a fact that is missing could show that it was done. */
function actOf(
  id: string,
  windows: Windows,
  scope: Scope,
): { done: string; doubt: (inner: Scope) => string } {
  // CPT is asked for anew each time.
  const holds = id !== "cpt" && isWork(id);
  const asking = windows.file?.set === "true" ? "false" : isAsking(windows);
  const filing = windows.file?.set ?? "false";
  const done = later(scope, "0");
  if (holds && asking !== "true") held(asking, done, scope);
  if (isWork(id) && filing !== "false") filed(filing, done, scope);
  const doubt = (inner: Scope): string => {
    const [inHeld, inFiled] = [later(inner, "false"), later(inner, "false")];
    if (holds && asking !== "true")
      when(
        inner,
        `!(${asking})`,
        captured(inner, (at) => doubtOf("@authorization", ["start", "end"], inHeld, at)).lines,
      );
    if (isWork(id) && filing !== "false")
      when(
        inner,
        filing,
        captured(inner, (at) => doubtOf("@application", ["receivedOn"], inFiled, at)).lines,
      );
    return `(${inHeld} || ${inFiled})`;
  };
  return { done, doubt };
}

/** A condition in code: the act is a request to the school. */
function isAsking({ file, request }: Windows): string {
  if (!request) return "false";
  return file ? `!${file.set} && ${request.set}` : request.set;
}

function held(asking: string, done: string, scope: Scope): void {
  const { lines } = captured(scope, (inner) => {
    const [start, end] = [date(["@authorization", "start"], inner), date(["@authorization", "end"], inner)];
    const known = [start, end].map(({ lo }) => `${lo} > -Infinity && ${lo} < Infinity`).join(" && ");
    write(inner, `if (${known} && ${start.lo} <= asOf) ${done} = asOf <= ${end.lo} ? 2 : 3;`);
  });
  when(scope, `!(${asking})`, lines);
}

/** The day USCIS received an application that still stands (filing is receipt: us:f1:time:filing-is-receipt). */
function filed(filing: string, done: string, scope: Scope): void {
  const { lines } = captured(scope, (inner) => {
    const received = date(["@application", "receivedOn"], inner);
    const asked: Expr = { k: "fact", path: ["@application", "status"], type: { t: "text" } };
    const status = emit(asked, { ...inner, rule: undefined });
    const fallen = ["denied", "rejected", "withdrawn"]
      .map((one) => `${(status as Val & { v: string }).v} === ${inner.gen.code(one)}`)
      .join(" || ");
    write(inner, `if (${received.lo} === ${received.hi} && !(${fallen})) ${done} = 1;`);
  });
  when(scope, `${done} === 0 && ${filing}`, lines);
}

/** Facts of the entry at hand are missing, or another entry may be the one at hand. */
function doubtOf(
  focus: "@authorization" | "@application",
  fields: string[],
  found: string,
  scope: Scope,
): void {
  const list = focus === "@authorization" ? "authorizations" : "applications";
  const by = focus === "@authorization" ? ["start"] : ["receivedOn", "recommendedOn", "requestedStart"];
  const { doubt } = latest(list, by, scope);
  const unknown = fields.map((field) => {
    const day = date([focus, field], scope);
    return `(${day.lo} !== ${day.hi} && !(${nothing({ ...day, none: true })}))`;
  });
  write(scope, `${found} = ${doubt} === 1 || ${unknown.join(" || ")};`);
}
