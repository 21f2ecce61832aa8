import type { Expr } from "@sojourn/policy";
import type { ReadyClause } from "./clauses.ts";
import { unitOf } from "./clock-standing.ts";
import { clockState } from "./clocks.ts";
import { bars, forceOn } from "./compose.ts";
import { afresh, type Context } from "./context.ts";
import { interval, run, test } from "./eval/index.ts";
import { compare } from "./eval/logic.ts";
import type { Requirement, RequirementStatus } from "./standing.ts";
import { missingOnce, type Trace } from "./trace.ts";
import { conditionWords, sentence, valueWords } from "./words.ts";

export type Checked = { requirement: Requirement; binding: boolean; trace: Trace };

type Asking = ReadyClause<"require" | "advise">;

/** One `require`: whether it applies, whether it is met, and what would lift it. `undefined`: it does not apply. */
export function check(asking: Asking, context: Context): Checked | undefined {
  const { rule, clause } = asking;
  const inner = afresh(context, rule);
  const { trace } = inner;
  const found = statusOf(asking, inner);
  if (!found) {
    // What shows that it does not apply could show that it does.
    context.trace.open.push(...trace.open);
    context.trace.assumed.push(...trace.assumed);
    return undefined;
  }
  const requirement = asked(asking, found, inner);
  const missing = found.status === "unknown" ? missingOnce(trace.missing) : [];
  if (missing.length > 0) requirement.missing = missing;
  return { requirement, binding: clause.kind === "require" && bars(rule, context.lawAsOf), trace };
}

function asked({ rule, clause, at }: Asking, { status, exceptions }: Found, context: Context): Requirement {
  const quiet = afresh(context);
  const otherwise = clause.otherwise ?? rule.consequence;
  const slack = status === "met" ? slackIn(clause.cond, quiet) : undefined;
  const requirement: Requirement = {
    rule: rule.id,
    clause: `${rule.id}#${at + 1}`,
    layer: rule.layer,
    force: clause.kind === "advise" ? "advisory" : forceOn(rule, context.lawAsOf),
    status,
    says: says(clause, status, quiet),
    facts: [...context.trace.facts],
  };
  if (slack) requirement.slack = slack;
  if (otherwise) requirement.otherwise = otherwise;
  if (exceptions.length > 0) requirement.exceptions = exceptions;
  return requirement;
}

type Found = { status: RequirementStatus; exceptions: NonNullable<Requirement["exceptions"]> };

function statusOf({ rule, clause, applies }: Asking, context: Context): Found | undefined {
  const fits = applies(context);
  if (fits === false) return undefined;
  const met = test(clause.cond, context);
  const exceptions = (context.law.lifts.get(rule.id) ?? []).map((lift) => {
    const applied = lift.except.when ? test(lift.except.when, { ...context, rule: lift.rule }) : true;
    return { rule: lift.rule.id, applied: applied ?? ("unknown" as const) };
  });
  if (exceptions.some(({ applied }) => applied === true)) return { status: "lifted", exceptions };
  if (met) return { status: "met", exceptions };
  const open = exceptions.some(({ applied }) => applied === "unknown");
  return { status: met === false && fits && !open ? "unmet" : "unknown", exceptions };
}

function says({ cond, because }: Asking["clause"], status: RequirementStatus, context: Context): string {
  const asks = conditionWords(cond);
  switch (status) {
    case "met":
      return `${sentence(asks)}${heldWords(cond, context)}.`;
    case "unmet":
      return because
        ? `${sentence(because)}${heldWords(cond, context)}.`
        : `This is asked and is not so: ${asks}${heldWords(cond, context)}.`;
    case "lifted":
      return `Lifted by an exception: ${asks}.`;
    default:
      return `Not known yet: ${asks}.${because ? ` ${sentence(because)}.` : ""}`;
  }
}

/** What the record holds, in brackets: “(21, at most 20)”. */
function heldWords(cond: Expr, context: Context): string {
  if (cond.k === "compare") {
    const dated = isDate(cond.a);
    const a = valueWords(run(cond.a, context), dated);
    const b = valueWords(run(cond.b, context), dated);
    return a && b ? ` (${a}; ${b})` : "";
  }
  if (cond.k === "is") {
    const a = valueWords(run(cond.a, context), false);
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
  const state = clockState(name, context);
  if (!state?.most || state.value.t !== "n" || state.most.limit.t !== "n") return "";
  const { lo } = state.value;
  const most = state.most.limit.hi;
  return Number.isFinite(lo + most) ? ` (${lo} of at most ${most} ${unitOf(state)})` : "";
}

const isDate = (expr: Expr): boolean =>
  ("type" in expr && expr.type.t === "date") ||
  ["date", "as-of", "first-day", "last-day", "term", "day-of-year"].includes(expr.k) ||
  (expr.k === "math" && isDate(expr.a));

/** By how much it is met: the smallest change that would turn it. */
function slackIn(cond: Expr, context: Context): Requirement["slack"] {
  if (cond.k === "not" && cond.of.k === "exceeded") {
    const state = clockState(cond.of.clock, context);
    if (state?.value.t !== "n" || state.most?.limit.t !== "n") return undefined;
    const unit = unitOf(state);
    // Days and entries come whole: one more than the limit is too many. Of hours, any part of one is.
    const value = state.most.limit.lo - state.value.hi + (unit === "hours" ? 0 : 1);
    return Number.isFinite(value) ? { value, unit } : undefined;
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
