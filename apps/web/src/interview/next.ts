import type { Interview, Question } from "@sojourn/engine";
import type { StudentRecord } from "@sojourn/record";
import { canAnswer, fieldOf } from "../edit/field-of.ts";
import type { LawAsked } from "../law/asked.ts";
import type { Core } from "../lib/core.ts";
import { getAt } from "../lib/paths.ts";
import { openQuestions } from "../lib/questions.ts";
import type { Stay } from "../stay/useStay.ts";

/** What every answer hangs on: asked of everybody first, in this order. */
export const OPENING = [
  "status.class",
  "school",
  "programs[0].level",
  "programs[0].start",
  "programs[0].end",
] as const;
/** And of whoever should have finished by now: much is counted from it. */
const FINISHED = "programs[0].completed";
export type Opening = (typeof OPENING)[number] | typeof FINISHED;

/** What is asked next; `why` is the engine's, `decides` are the answers that wait for it. */
export type Next = {
  fact: string;
  ask: string;
  opening?: Opening;
  why?: Question["because"];
  given?: Question["given"];
  decides?: string[];
  /** How many questions there are as it looks now, this one counted; not known before the opening is through. */
  left?: number;
};

type Told = { core: Core; stay: Stay; law: LawAsked; passed: readonly string[] };

/** The next question about one permission, or about everything; `undefined` when nothing is left to ask. */
export function nextOf(told: Told, about: string | undefined): Next | undefined {
  return opening(told) ?? (about === undefined ? ofAll(told) : ofOne(told, about));
}

function opening({ core, stay, passed }: Told): Next | undefined {
  const { record, asOf } = stay;
  const end = getAt(record, "programs[0].end", asOf);
  const over = typeof end === "string" && end < asOf;
  const fact = [...OPENING, ...(over ? ([FINISHED] as const) : [])].find(
    (fact) => getAt(record, fact, asOf) === undefined && !passed.includes(fact),
  );
  return fact && { fact, ask: fieldOf(core.record, fact)?.ask ?? fact, opening: fact };
}

const when = ({ stay, law }: Told) => ({ asOf: stay.asOf, ...law });

/** How the interview about one permission stands. */
const interviewOf = (told: Told, about: string): Interview | undefined =>
  told.core.engine.ask(told.core.rulebook, told.stay.record as StudentRecord, when(told), about, told.passed);

function ofOne(told: Told, about: string): Next | undefined {
  const interview = interviewOf(told, about);
  const next = interview?.next;
  if (!next) return undefined;
  const left = interview.open.filter(({ fact }) => !told.passed.includes(fact)).length;
  return { fact: next.fact, ask: next.ask, why: next.because, given: next.given, left: Math.max(1, left) };
}

function ofAll(told: Told): Next | undefined {
  const { core, stay, passed } = told;
  const standing = core.engine.evaluate(core.rulebook, stay.record as StudentRecord, when(told));
  const open = openQuestions(standing).filter(({ fact }) => {
    const field = fieldOf(core.record, fact);
    return (
      field && canAnswer(field) && !passed.includes(fact) && getAt(stay.record, fact, stay.asOf) !== false
    );
  });
  const [first] = open;
  return first && { fact: first.fact, ask: first.ask, decides: first.waits, left: open.length };
}
