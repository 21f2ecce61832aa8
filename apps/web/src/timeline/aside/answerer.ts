import { evaluate, evaluateAgain, type Stood, type When } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import type { StudentRecord } from "@sojourn/record";
import { differenceOf } from "./difference.ts";
import type { Answered, Message } from "./messages.ts";

/** The worker's side: answers one record after the other, each by what it has other than the one before. */
export function answerer(): (message: Message) => Answered | undefined {
  let rulebook: Rulebook | undefined;
  let before: Stood | undefined;
  return (message) => {
    if ("rulebook" in message) {
      rulebook = message.rulebook;
      return undefined;
    }
    const { step, record, when, from } = message;
    if (!rulebook) return undefined;
    const known = from ? stood(rulebook, from, when, before) : before;
    if (!known) return undefined;
    before = stood(rulebook, record, when, known);
    return { step, difference: differenceOf(known.standing, before.standing) };
  };
}

const stood = (rules: Rulebook, record: StudentRecord, when: When, before?: Stood): Stood => ({
  record,
  standing: before ? evaluateAgain(rules, record, when, before) : evaluate(rules, record, when),
});
