import type { Clause, Expr, Rule } from "@sojourn/policy";
import { applicable, clockState } from "./clocks.ts";
import { bars, forceOn } from "./compose.ts";
import { type Context, traced } from "./context.ts";
import { interval, run, test } from "./eval/index.ts";
import { compare } from "./eval/logic.ts";
import type { Requirement, RequirementStatus } from "./standing.ts";
import { factsOnce, missingOnce, type Trace } from "./trace.ts";
import type { Value } from "./values.ts";
import { conditionWords, sentence, valueWords } from "./words.ts";

export type Checked = Requirement & { binding: boolean; trace: Trace };

/** One `require`: whether it applies, whether it is met, and what would lift it. `undefined`: it does not apply. */
export function check(
  rule: Rule,
  clause: Extract<Clause, { kind: "require" | "advise" }>,
  at: number,
  context: Context,
): Checked | undefined {
  const { value, trace } = traced(context, { rule }, (inner) => statusOf(clause, rule, inner));
  if (!value) {
    // What shows that it does not apply could show that it does.
    context.trace.open.push(...trace.open);
    context.trace.assumed.push(...trace.assumed);
    return undefined;
  }
  const { status, exceptions } = value;
  const slack = status === "met" ? slackOf(clause.cond, { ...context, rule }) : undefined;
  const missing = status === "unknown" ? missingOnce(trace.missing) : [];
  return {
    rule: rule.id,
    clause: `${rule.id}#${at + 1}`,
    layer: rule.layer,
    force: clause.kind === "advise" ? "advisory" : forceOn(rule, context.lawAsOf),
    status,
    says: says(clause, status, { ...context, rule }),
    facts: factsOnce(trace.facts),
    ...(slack && { slack }),
    ...((clause.otherwise ?? rule.consequence) && { otherwise: clause.otherwise ?? rule.consequence }),
    ...(exceptions.length > 0 && { exceptions }),
    ...(missing.length > 0 && { missing }),
    binding: clause.kind === "require" && bars(rule, context.lawAsOf),
    trace,
  };
}

type Found = { status: RequirementStatus; exceptions: NonNullable<Requirement["exceptions"]> };

function statusOf(
  clause: Extract<Clause, { kind: "require" | "advise" }>,
  rule: Rule,
  context: Context,
): Found | undefined {
  const applies = applicable(clause, context);
  if (applies === false) return undefined;
  const met = test(clause.cond, context);
  const exceptions = (context.law.lifts.get(rule.id) ?? []).map((lift) => {
    const applied = lift.except.when ? test(lift.except.when, { ...context, rule: lift.rule }) : true;
    return { rule: lift.rule.id, applied: applied ?? ("unknown" as const) };
  });
  if (exceptions.some(({ applied }) => applied === true)) return { status: "lifted", exceptions };
  if (met) return { status: "met", exceptions };
  const open = exceptions.some(({ applied }) => applied === "unknown");
  return { status: met === false && applies && !open ? "unmet" : "unknown", exceptions };
}

function says(
  clause: Extract<Clause, { kind: "require" | "advise" }>,
  status: RequirementStatus,
  context: Context,
): string {
  const asked = conditionWords(clause.cond);
  const held = heldWords(clause.cond, context);
  const because = clause.because ? sentence(clause.because) : undefined;
  if (status === "met") return `${sentence(asked)}${held}.`;
  if (status === "unmet")
    return because ? `${because}${held}.` : `This is asked and is not so: ${asked}${held}.`;
  if (status === "lifted") return `Lifted by an exception: ${asked}.`;
  return `Not known yet: ${asked}.${because ? ` ${because}.` : ""}`;
}

/** What the record holds, in brackets: “(21, at most 20)”. */
function heldWords(cond: Expr, context: Context): string {
  const quiet = (expr: Expr): Value => traced(context, {}, (inner) => run(expr, inner)).value;
  if (cond.k === "compare") {
    const asDate = (expr: Expr) =>
      ("type" in expr && expr.type.t === "date") || (expr.k === "math" && isDate(expr));
    const a = valueWords(quiet(cond.a), asDate(cond.a) || isDate(cond.a));
    const b = valueWords(quiet(cond.b), asDate(cond.a) || isDate(cond.a));
    return a && b ? ` (${a}; ${b})` : "";
  }
  if (cond.k === "is") {
    const a = valueWords(quiet(cond.a), false);
    return a ? ` (it is ${a})` : "";
  }
  const clock =
    cond.k === "exceeded"
      ? cond.clock
      : cond.k === "not" && cond.of.k === "exceeded"
        ? cond.of.clock
        : undefined;
  return clock ? clockWords(clock, context) : "";
}

function clockWords(name: string, context: Context): string {
  const state = traced(context, {}, (inner) => clockState(name, inner)).value;
  if (!state?.most || state.value.t !== "n" || state.most.limit.t !== "n") return "";
  const { lo } = state.value;
  const unit = state.unit === "days" ? " days" : "";
  return Number.isFinite(lo) ? ` (${lo} of at most ${state.most.limit.hi}${unit})` : "";
}

const isDate = (expr: Expr): boolean =>
  ("type" in expr && expr.type.t === "date") ||
  ["date", "as-of", "first-day", "last-day", "term", "day-of-year"].includes(expr.k) ||
  (expr.k === "math" && isDate(expr.a));

/** By how much it is met: the smallest change that would turn it. */
function slackOf(cond: Expr, context: Context): Requirement["slack"] {
  return traced(context, {}, (inner) => slackIn(cond, inner)).value;
}

function slackIn(cond: Expr, context: Context): Requirement["slack"] {
  if (cond.k === "not" && cond.of.k === "exceeded") {
    const state = clockState(cond.of.clock, context);
    if (state?.value.t !== "n" || state.most?.limit.t !== "n") return undefined;
    const value = state.most.limit.lo - state.value.hi + 1;
    return Number.isFinite(value) ? { value, unit: state.unit === "days" ? "days" : "entries" } : undefined;
  }
  if (cond.k !== "compare") return undefined;
  const a = interval(cond.a, context);
  const b = interval(cond.b, context);
  if (!a || !b || compare("=", a, a) !== true || compare("=", b, b) !== true) return undefined;
  const gap = cond.op === "<=" || cond.op === "<" ? b.lo - a.lo : a.lo - b.lo;
  const date = isDate(cond.a);
  return {
    value: date && (cond.op === "<=" || cond.op === ">=") ? gap + 1 : gap,
    unit: date ? "days" : "units",
  };
}
