import type { Expr } from "@sojourn/policy";
import type { ReadyClause } from "./clauses.ts";
import { unitOf } from "./clock-standing.ts";
import { clockState } from "./clocks.ts";
import { bars, forceOn } from "./compose.ts";
import { afresh, type Context, saidBy } from "./context.ts";
import type { Judged } from "./eval/judge.ts";
import type { Requirement, RequirementStatus } from "./standing.ts";
import { missingOnce, type Trace } from "./trace.ts";
import { isDate, sentence, valueWords } from "./words.ts";

export type Checked = { requirement: Requirement; status: RequirementStatus; binding: boolean; trace: Trace };

type Asking = ReadyClause<"require" | "advise">;

/** One `require`: whether it applies, whether it is met, and what would lift it. `undefined`: it does not apply. */
export function check(asking: Asking, context: Context): Checked | undefined {
  const { rule, clause, applies, judge } = asking;
  const inner = afresh(context, rule);
  const { trace } = inner;
  const fits = applies(inner);
  if (fits === false) {
    // What shows that it does not apply could show that it does.
    context.trace.addSoft(trace);
    return undefined;
  }
  const judged = judge(inner);
  const requirement = asked(asking, fits, judged, inner);
  const { status } = requirement;
  if (status === "unknown" && trace.missing.length > 0) requirement.missing = missingOnce(trace.missing);
  return { requirement, status, binding: clause.kind === "require" && bars(rule, context.lawAsOf), trace };
}

function asked(asking: Asking, fits: boolean | undefined, judged: Judged, context: Context): Requirement {
  const { rule, clause, id } = asking;
  const exceptions = exceptionsOf(asking, context);
  const status = statusOf(fits, judged.met, exceptions);
  const requirement: Requirement = {
    rule: rule.id,
    clause: id,
    layer: rule.layer,
    force: clause.kind === "advise" ? "advisory" : forceOn(rule, context.lawAsOf),
    status,
    says: says(asking, status, judged, context),
    facts: [...context.trace.facts],
  };
  const slack = status === "met" ? slackIn(clause.cond, judged, context) : undefined;
  const otherwise = clause.otherwise ?? rule.consequence;
  if (slack) requirement.slack = slack;
  if (otherwise) requirement.otherwise = otherwise;
  if (exceptions.length > 0) requirement.exceptions = exceptions;
  return requirement;
}

type Exceptions = NonNullable<Requirement["exceptions"]>;

function exceptionsOf({ lifts }: Asking, context: Context): Exceptions {
  return lifts.map(({ rule, applies }) => {
    const applied = applies ? applies(saidBy(rule, context)) : true;
    return { rule: rule.id, applied: applied ?? "unknown" };
  });
}

function statusOf(
  fits: boolean | undefined,
  met: boolean | undefined,
  exceptions: Exceptions,
): RequirementStatus {
  if (exceptions.some(({ applied }) => applied === true)) return "lifted";
  if (met) return "met";
  const open = exceptions.some(({ applied }) => applied === "unknown");
  return met === false && fits && !open ? "unmet" : "unknown";
}

function says(
  { clause: { cond, because }, words }: Asking,
  status: RequirementStatus,
  judged: Judged,
  context: Context,
): string {
  const asks = words.of(cond);
  switch (status) {
    case "met":
      return `${asks.sentence}${heldWords(cond, judged, context)}.`;
    case "unmet":
      return because
        ? `${sentence(because)}${heldWords(cond, judged, context)}.`
        : `This is asked and is not so: ${asks.plain}${heldWords(cond, judged, context)}.`;
    case "lifted":
      return `Lifted by an exception: ${asks.plain}.`;
    default:
      return `Not known yet: ${asks.plain}.${because ? ` ${sentence(because)}.` : ""}`;
  }
}

/** What the record holds, in brackets: “(21, at most 20)”. */
function heldWords(cond: Expr, judged: Judged, context: Context): string {
  if (cond.k === "compare") {
    const dated = isDate(cond.a);
    const a = valueWords(judged.a!, dated);
    const b = valueWords(judged.b!, dated);
    return a && b ? ` (${a}; ${b})` : "";
  }
  if (cond.k === "is") {
    const a = valueWords(judged.a!, false);
    return a ? ` (it is ${a})` : "";
  }
  const clock =
    cond.k === "exceeded"
      ? cond.clock
      : cond.k === "not" && cond.of.k === "exceeded"
        ? cond.of.clock
        : undefined;
  // What is said of a clock is no part of what the answer rests on.
  return clock ? clockWords(clock, afresh(context)) : "";
}

function clockWords(name: string, context: Context): string {
  const state = clockState(name, context);
  if (!state?.most || state.value.t !== "n" || state.most.limit.t !== "n") return "";
  const { lo } = state.value;
  const most = state.most.limit.hi;
  return Number.isFinite(lo + most) ? ` (${lo} of at most ${most} ${unitOf(state)})` : "";
}

/** By how much it is met: the smallest change that would turn it. */
function slackIn(cond: Expr, judged: Judged, context: Context): Requirement["slack"] {
  if (cond.k === "not" && cond.of.k === "exceeded") {
    const state = clockState(cond.of.clock, afresh(context));
    if (state?.value.t !== "n" || state.most?.limit.t !== "n") return undefined;
    const unit = unitOf(state);
    // Days and entries come whole: one more than the limit is too many. Of hours, any part of one is.
    const value = state.most.limit.lo - state.value.hi + (unit === "hours" ? 0 : 1);
    return Number.isFinite(value) ? { value, unit } : undefined;
  }
  if (cond.k !== "compare") return undefined;
  const { a, b } = judged;
  if (a?.t !== "n" || b?.t !== "n" || a.lo !== a.hi || b.lo !== b.hi) return undefined;
  const gap = cond.op === "<=" || cond.op === "<" ? b.lo - a.lo : a.lo - b.lo;
  const date = isDate(cond.a);
  return {
    value: date && (cond.op === "<=" || cond.op === ">=") ? gap + 1 : gap,
    unit: date ? "days" : "units",
  };
}
