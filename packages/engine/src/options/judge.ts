import type { Expectation, Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import type { When } from "../evaluate.ts";
import type { Judged } from "../judge.ts";
import { lengthWords } from "../words.ts";
import { options, situations } from "./index.ts";

/** What an example expects of a situation or of a way on from it. */
export type OfSituation = Extract<Expectation, { situation: string }>;

export function judgeSituation(
  expect: OfSituation,
  rulebook: Rulebook,
  record: StudentRecord,
  when: When,
): Judged {
  const of = `situation ${expect.situation}`;
  if (expect.what === "situation") {
    const held = situations(rulebook, record, when).find(({ id }) => id === expect.situation)?.holds;
    const words = held === true ? "holds" : held === false ? "does not hold" : "is not settled";
    return compared(`${of} ${expect.not ? "does not hold" : "holds"}`, `${of} ${words}`);
  }
  const found = options(rulebook, record, when, expect.situation);
  if (expect.what === "plan") {
    const plan = found?.plans.find(({ title }) => title === expect.title);
    const months = lengthWords({ months: expect.months, days: 0 });
    return compared(
      `${expect.title}: ${months}`,
      `${expect.title}: ${plan ? lengthWords(plan.comesTo) : "no such plan"}`,
    );
  }
  const path = found?.paths.find(
    ({ title, permission }) =>
      permission.id === expect.permission && (expect.title === undefined || title === expect.title),
  );
  return compared(
    `${of} to ${expect.permission} ${expect.verdict}`,
    `${of} to ${expect.permission} ${path?.permission.verdict ?? "no such way"}`,
  );
}

const compared = (expected: string, got: string): Judged => ({ expected, got, ok: expected === got });
