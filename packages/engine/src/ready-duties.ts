import type { Duty, Expr } from "@sojourn/policy";
import type { From, Law, Speaker } from "./compose.ts";
import { type Ready, ready, readyTest, type Test } from "./eval/index.ts";
import { perLaw } from "./per-law.ts";
import { readyTail } from "./tails.ts";
import { titleOf } from "./words.ts";

/** A rule's statement of a duty, made ready to run. */
export type ReadyDuty = {
  speaker: Speaker;
  name: string;
  title: string;
  by: string;
  whom: Test | undefined;
  /** When it arises: on recurring days, once for each entry of a list, or once. */
  every: Recurring | undefined;
  each: Ready | undefined;
  applies: Test;
  on: Ready | undefined;
  /** The last day, or how long after it arose; and the day before which it is better done. */
  due: Ready | undefined;
  within: Ready | undefined;
  advise: Ready | undefined;
  /** How it is seen to be done: by what holds, by a day of the record, or by a report in a list. */
  holds: Test | undefined;
  settledOn: Ready | undefined;
  settledBy: Ready | undefined;
  /** How long before a recurring day a report may come: as long as it may come after it. */
  early: Ready | undefined;
  otherwise: string | undefined;
};
type Recurring = { from: Ready; step: Ready; while: Test | undefined; times: number };

/** What the rules of a law say of a duty. */
export const dutyIn = perLaw((name: string, law: Law): readonly ReadyDuty[] => {
  const statements = law.duties.get(name) ?? [];
  const title = titleOf(name, statements);
  return statements.map((from) => readyDuty(from, title));
});

function readyDuty({ rule, speaker, statement }: From<Duty>, title: string): ReadyDuty {
  const { name, by, every, within } = statement;
  return {
    speaker,
    name,
    title,
    by,
    applies: readyTail(statement),
    every: every && {
      from: ready(every.from),
      step: ready(every.step),
      times: every.times,
      while: every.while && readyTest(every.while),
    },
    whom: maybeTest(statement.for),
    each: maybe(statement.each),
    on: maybe(statement.on),
    due: maybe(statement.due),
    within: maybe(within),
    advise: maybe(statement.advise),
    holds: maybeTest(statement.holds),
    settledOn: maybe(statement.settledOn),
    settledBy: maybe(statement.settledBy),
    early: every && within?.k === "amount" ? ready({ ...within, n: -within.n }) : undefined,
    otherwise: statement.otherwise ?? rule.consequence,
  };
}

const maybe = (expr: Expr | undefined): Ready | undefined => expr && ready(expr);
const maybeTest = (expr: Expr | undefined): Test | undefined => expr && readyTest(expr);
