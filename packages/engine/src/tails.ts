import type { Expr } from "@sojourn/policy";
import { readyTest, type Test } from "./eval/index.ts";
import { all, not } from "./values.ts";

/** Of a clause that says neither when nor unless. */
export const ALWAYS: Test = () => true;

type Tail = { when?: Expr; unless?: Expr };

/** A clause applies alike in every law that has it. */
const TAILS = new WeakMap<Tail, Test>();

/** Whether a clause applies: when it says when, and unless it says unless. */
export function readyTail(tail: Tail): Test {
  const known = TAILS.get(tail) ?? testOf(tail);
  TAILS.set(tail, known);
  return known;
}

function testOf({ when, unless }: Tail): Test {
  if (!when && !unless) return ALWAYS;
  const only = when ? readyTest(when) : ALWAYS;
  const except = unless ? readyTest(unless) : undefined;
  return (context) => {
    const fits = only(context);
    return fits === false || !except ? fits : all([fits, not(except(context))]);
  };
}
