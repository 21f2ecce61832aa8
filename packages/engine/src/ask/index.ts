import type { Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import { contextOf, type When } from "../evaluate.ts";
import { permissionOf } from "../one.ts";
import { placeOf, valueAt } from "../places.ts";
import type { Missing, Verdict } from "../standing.ts";
import { prospectOf } from "./probe.ts";
import { type Question, questionFor } from "./question.ts";

export { answer, type Given } from "./answer.ts";
export { type AnswerType, type Heard, hear } from "./hear.ts";
export type { Question } from "./question.ts";

export type Interview = {
  /** Nothing that is asked could still change the verdict. */
  settled: boolean;
  verdict: Verdict;
  says: string;
  /** Absent when the verdict is settled, or when nothing more is known that could settle it. */
  next?: Question;
  /** What the record lacks and the verdict could use: while unknown, what it hangs on; after that, what would sharpen it. */
  open: Missing[];
};

/**
 * The interview about one permission: the next question of those that can still change its verdict, the cheapest
 * first, and among equally cheap ones the one whose answers settle most. `dontKnow` are facts that were asked and
 * not known; they are not asked again. `undefined`: there is no such permission.
 */
export function ask(
  rulebook: Rulebook,
  record: StudentRecord,
  when: When,
  id: string,
  dontKnow: readonly string[] = [],
): Interview | undefined {
  const permission = permissionOf(rulebook, record, when, id);
  if (!permission) return undefined;
  const { verdict, says, missing: open } = permission;
  if (verdict !== "unknown") return { settled: true, verdict, says, open };
  const context = contextOf(rulebook, record, when);
  const questions = open.map((missing) => questionFor(missing, permission, context));
  const left = questions.filter(
    ({ fact }, at) => first(questions, fact) === at && !dontKnow.includes(fact) && !told(record, fact),
  );
  const next = best(left, (question) => prospectOf(question, permission, rulebook, record, when));
  return { settled: false, verdict, says, ...(next && { next }), open };
}

/** Two gaps may come to the same question. */
const first = (questions: readonly Question[], fact: string): number =>
  questions.findIndex((one) => one.fact === fact);

/** A list said not to be complete: the entries that lack would be the answer, not the same question again. */
const told = (record: StudentRecord, fact: string): boolean =>
  valueAt(record, placeOf(record, fact)) !== undefined;

function best(
  questions: readonly Question[],
  prospect: (question: Question) => ReturnType<typeof prospectOf>,
): Question | undefined {
  const cheapest = Math.min(...questions.map(({ cost }) => cost));
  const cheap = questions.filter(({ cost }) => cost === cheapest);
  if (cheap.length < 2) return cheap[0];
  const ranked = cheap.map((question) => ({ question, ...prospect(question) }));
  return ranked.sort((a, b) => b.settles - a.settles || a.left - b.left)[0]?.question;
}
