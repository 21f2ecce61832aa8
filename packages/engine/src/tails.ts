import type { Expr } from "@sojourn/policy";
import { readyTest, type Test } from "./eval/index.ts";
import { all, not } from "./values.ts";

/** Of a clause that says neither when nor unless. */
export const ALWAYS: Test = () => true;

/** Whether a clause applies: when it says when, and unless it says unless. */
export function readyTail({ when, unless }: { when?: Expr; unless?: Expr }): Test {
  if (!when && !unless) return ALWAYS;
  const only = when ? readyTest(when) : ALWAYS;
  const except = unless ? readyTest(unless) : undefined;
  return (context) => {
    const fits = only(context);
    return fits === false || !except ? fits : all([fits, not(except(context))]);
  };
}
