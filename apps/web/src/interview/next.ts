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
export type Opening = (typeof OPENING)[number];

/** What is asked next; `why` is the engine's, `decides` are the answers that wait for it. */
export type Next = {
  fact: string;
  ask: string;
  opening?: Opening;
  why?: Question["because"];
  given?: Question["given"];
  decides?: string[];
  /** How many questions there are at most, this one counted. */
  left: number;
};

type Told = { core: Core; stay: Stay; law: LawAsked; passed: readonly string[] };

/** The next question about one permission, or about everything; `undefined` when nothing is left to ask. */
export function nextOf(told: Told, about: string | undefined): Next | undefined {
  return opening(told) ?? (about === undefined ? ofAll(told) : ofOne(told, about));
}

function opening({ core, stay, passed }: Told): Next | undefined {
  const open = OPENING.filter(
    (fact) => getAt(stay.record, fact, stay.asOf) === undefined && !passed.includes(fact),
  );
  const [fact] = open;
  if (fact === undefined) return undefined;
  return { fact, ask: fieldOf(core.record, fact)?.ask ?? fact, opening: fact, left: open.length };
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
