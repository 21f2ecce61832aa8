import type { Ask, Measure } from "./asks.ts";
import { clockState } from "./clocks.ts";
import { afresh, type Context, saidBy } from "./context.ts";
import type { Judged } from "./eval/judge.ts";
import type { Requirement, RequirementStatus } from "./standing.ts";
import { ALWAYS } from "./tails.ts";
import { missingOnce, type Trace } from "./trace.ts";
import type { Value } from "./values.ts";
import { valueWords } from "./words.ts";

export type Checked = { requirement: Requirement; status: RequirementStatus; binding: boolean; trace: Trace };

/** One `require`: whether it applies, whether it is met, and what would lift it. `undefined`: it does not apply. */
export function check(ask: Ask, context: Context): Checked | undefined {
  const inner = afresh(context, ask.speaker);
  const { trace } = inner;
  const fits = ask.applies === ALWAYS || ask.applies(inner);
  if (fits === false) {
    // What shows that it does not apply could show that it does.
    context.trace.addSoft(trace);
    return undefined;
  }
  const judged = ask.judge(inner);
  const exceptions = ask.lifts.length > 0 ? exceptionsOf(ask, inner) : NONE;
  const status = statusOf(fits, judged.met, exceptions);
  const requirement = asked(ask, status, judged, inner);
  if (exceptions.length > 0) requirement.exceptions = exceptions;
  if (status === "unknown" && trace.missing.length > 0) requirement.missing = missingOnce(trace.missing);
  return { requirement, status, binding: ask.binding, trace };
}

const NONE: Exceptions = [];

function asked(ask: Ask, status: RequirementStatus, judged: Judged, context: Context): Requirement {
  const { speaker, id, force, otherwise } = ask;
  const idle = status === "met" && judged.idle;
  const requirement: Requirement = {
    rule: speaker.id,
    clause: id,
    layer: speaker.layer,
    force,
    status: idle ? "not-applicable" : status,
    // What there is none of has met nothing: it is said what will be needed.
    says: idle ? `${ask.because ?? ask.words.sentence}.` : says(ask, status, judged, context),
    facts: [...context.trace.facts],
  };
  const slack = status === "met" ? slackIn(ask.measure, judged, context) : undefined;
  if (slack) requirement.slack = slack;
  if (otherwise) requirement.otherwise = otherwise;
  return requirement;
}

type Exceptions = NonNullable<Requirement["exceptions"]>;

function exceptionsOf({ lifts }: Ask, context: Context): Exceptions {
  return lifts.map(({ speaker, applies }) => {
    const applied = applies ? applies(saidBy(speaker, context)) : true;
    return { rule: speaker.id, applied: applied ?? "unknown" };
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

function says(ask: Ask, status: RequirementStatus, judged: Judged, context: Context): string {
  const { words, because } = ask;
  switch (status) {
    case "met": {
      const held = heldWords(ask.measure, status, judged, context);
      return held ? `${words.sentence}${held}.` : words.stated;
    }
    case "unmet":
      return `${because ?? `This is asked and is not so: ${words.plain}`}${heldWords(ask.measure, status, judged, context)}.`;
    case "lifted":
      return `Lifted by an exception: ${words.plain}.`;
    default:
      return because ? `${words.notKnown} ${because}.` : words.notKnown;
  }
}

/** What the record holds, in brackets: “(21 is more than 20)”, “(1 of 2)”; what the sentence names is not said again. */
function heldWords(measure: Measure, status: RequirementStatus, { a, b }: Judged, context: Context): string {
  switch (measure.by) {
    case "values": {
      const [first, second] = [valueWords(a!, measure.dated), valueWords(b!, measure.dated)];
      if (!first || !second) return "";
      if (first === second || (measure.named && status === "met")) return ` (${first})`;
      return ` (${first} ${related(a!, b!, measure)} ${second})`;
    }
    case "value": {
      const held = valueWords(a!, false);
      return held ? ` (it is ${held})` : "";
    }
    case "clock":
      // What is said of a clock is no part of what the answer rests on.
      return clockWords(measure.clock, afresh(context));
    default:
      return "";
  }
}

function related(a: Value, b: Value, { dated, op }: Extract<Measure, { by: "values" }>): string {
  if (a.t !== "n" || b.t !== "n") return "against";
  if (!dated && op === ">=" && a.lo < b.lo) return "of";
  if (a.lo < b.lo) return dated ? "is before" : "is less than";
  return dated ? "is after" : "is more than";
}

function clockWords(name: string, context: Context): string {
  const state = clockState(name, context);
  if (!state?.most || state.value.t !== "n" || state.most.limit.t !== "n") return "";
  const { lo } = state.value;
  const most = state.most.limit.hi;
  return Number.isFinite(lo + most) ? ` (${lo} of at most ${most} ${state.unit})` : "";
}

/** By how much it is met: the smallest change that would turn it. */
function slackIn(measure: Measure, { a, b }: Judged, context: Context): Requirement["slack"] {
  if (measure.by === "clock") return measure.within ? roomIn(measure.clock, afresh(context)) : undefined;
  if (measure.by !== "values") return undefined;
  if (a?.t !== "n" || b?.t !== "n" || a.lo !== a.hi || b.lo !== b.hi) return undefined;
  const { op, unit } = measure;
  const room = op === "<=" || op === "<" ? b.lo - a.lo : a.lo - b.lo;
  // Where the edge itself is within, it is the next that is one too many.
  return { value: room + (op === "<=" || op === ">=" ? 1 : 0), unit };
}

function roomIn(clock: string, context: Context): Requirement["slack"] {
  const state = clockState(clock, context);
  if (state?.value.t !== "n" || state.most?.limit.t !== "n") return undefined;
  const { unit } = state;
  // Days and entries come whole: one more than the limit is too many. Of hours, any part of one is.
  const value = state.most.limit.lo - state.value.hi + (unit === "hours" ? 0 : 1);
  return Number.isFinite(value) ? { value, unit } : undefined;
}
