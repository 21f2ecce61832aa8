import type { Expr } from "@sojourn/policy";
import type { Value } from "../values.ts";
import { asItems, type Ready, ready, readyTest } from "./index.ts";
import { readyIs } from "./is.ts";
import { compare } from "./logic.ts";

/**
 * Whether a condition is met, and the values that it compared, to show by how much. `idle`: it is met only because it
 * is asked of each entry, and there is none.
 */
export type Judged = { met: boolean | undefined; a: Value | undefined; b: Value | undefined; idle?: true };
export type Judge = Ready<Judged>;

/** A condition is judged alike in every law that asks it. */
const JUDGES = new WeakMap<Expr, Judge>();

export function readyJudge(cond: Expr): Judge {
  const known = JUDGES.get(cond) ?? judgeOf(cond);
  JUDGES.set(cond, known);
  return known;
}

function judgeOf(cond: Expr): Judge {
  if (cond.k === "compare") return judgeCompared(cond);
  if (cond.k === "is") return judgeIs(cond);
  if (cond.k === "every") return judgeEvery(cond);
  const test = readyTest(cond);
  return (context) => ({ met: test(context), a: undefined, b: undefined });
}

function judgeCompared(cond: Extract<Expr, { k: "compare" }>): Judge {
  const [left, right] = [ready(cond.a), ready(cond.b)];
  return (context) => {
    const mark = context.trace.mark();
    const [a, b] = [left(context), right(context)];
    const met = compare(cond.op, a, b);
    if (met !== undefined) context.trace.settle(mark);
    return { met, a, b };
  };
}

function judgeIs(cond: Extract<Expr, { k: "is" }>): Judge {
  const [held, found] = [ready(cond.a), readyIs(cond)];
  return (context) => {
    const mark = context.trace.mark();
    const a = held(context);
    const met = found(a, context);
    if (met !== undefined) context.trace.settle(mark);
    return { met, a, b: undefined };
  };
}

function judgeEvery(cond: Extract<Expr, { k: "every" }>): Judge {
  const [test, list] = [readyTest(cond), ready(cond.list)];
  return (context) => {
    const judged = { met: test(context), a: undefined, b: undefined };
    const none = judged.met && asItems(list(context))?.items.length === 0;
    return none ? { ...judged, idle: true } : judged;
  };
}
