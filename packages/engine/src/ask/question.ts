import type { Rulebook } from "@sojourn/policy";
import { fieldAt, labelOf, type Record as StudentRecord } from "@sojourn/record";
import { afresh, askedOf, type Context } from "../context.ts";
import { namesOf, type Place, placeOf, valueAt } from "../places.ts";
import type { Missing, PermissionStanding } from "../standing.ts";
import { calendarTerms, requestTerm } from "../terms.ts";
import type { Given } from "./answer.ts";
import { type AnswerForm, answerOf } from "./hear.ts";

/** One question to a student, with all that a form or a prompt needs. */
export type Question = AnswerForm & {
  fact: string;
  ask: string;
  words: string;
  unit?: string;
  /** For a list that may lack entries: what it holds now. */
  listed?: string[];
  /** 1 known by heart, 2 on a paper, 3 to be asked of someone. */
  cost: number;
  because: { says: string; rule?: string };
  /** To be handed to `answer` with the value. */
  given?: Given;
};

/** The question for a fact as the standing names it. */
export function questionFor(missing: Missing, permission: PermissionStanding, context: Context): Question {
  const { record, rulebook } = context;
  const fact = askable(missing.fact, record);
  const place = placeOf(record, fact);
  const field = fieldAt(namesOf(place));
  const listed = fact.endsWith("Complete") ? entriesOf(fact, record) : undefined;
  const given = givenFor(fact, place, permission.id, context);
  return {
    fact,
    ask: fact === missing.fact ? missing.ask : (field?.ask ?? missing.ask),
    words: field?.words ?? fact,
    ...answerOf(field),
    ...(field?.unit && { unit: field.unit }),
    ...(listed && { listed }),
    cost: field?.cost ?? missing.cost ?? 2,
    because: becauseOf(missing.fact, permission, rulebook),
    ...(given && { given }),
  };
}

/** A term that a request falls into is found by the days of the request; when they do not lead to one, it is new. */
function askable(fact: string, { request }: StudentRecord): string {
  if (!fact.startsWith("request.term.")) return fact;
  if (request?.start === undefined) return "request.start";
  return request.end === undefined ? "request.end" : "terms[+].start";
}

function entriesOf(fact: string, record: StudentRecord): string[] {
  const list = (record as Record<string, unknown>)[fact.slice(0, -"Complete".length)];
  return Array.isArray(list) ? list.map(entryWords) : [];
}

/** “fall 2026”, “CPT 2026-06-01 to 2026-08-21”, “Acme 2026-07-06 to not yet”. */
function entryWords(entry: Given): string {
  const first = entry.name ?? entry.employer ?? entry.to ?? entry.id ?? entry.kind ?? entry.relation ?? "one";
  const days = [entry.start ?? entry.left ?? entry.on, entry.end ?? entry.returned ?? entry.returns].filter(
    (day) => day !== undefined,
  );
  return [labelOf(String(first)), days.map((day) => day ?? "not yet").join(" to ")].filter(Boolean).join(" ");
}

/** What is to be put down with the answer: what a request asks for, when a term of the calendar is. */
function givenFor(fact: string, place: Place, permission: string, context: Context): Given | undefined {
  if (place[0] === "request")
    return context.record.request?.kind === permission ? undefined : { kind: permission };
  if (place[0] !== "terms" || valueAt(context.record, place.slice(0, 2)) !== undefined) return undefined;
  const quiet = afresh(askedOf(permission, context));
  const asked = requestTerm(quiet);
  const items = [...calendarTerms(quiet).items, ...(asked.t === "i" && asked.item ? [asked.item] : [])];
  return items.find((item) => fact.startsWith(`${item.path}.`))?.data;
}

/** Which rule needs it. */
function becauseOf(fact: string, permission: PermissionStanding, rulebook: Rulebook): Question["because"] {
  const needing = permission.requirements
    .filter((one) => one.missing?.some((missing) => missing.fact === fact))
    .toSorted((a, b) => Number(isAdvice(a)) - Number(isAdvice(b)))[0];
  if (!needing) return { says: `Its days depend on this: ${permission.title}.` };
  const title = rulebook.rules.find((rule) => rule.id === needing.rule)?.title;
  return { says: title ? `${title}.` : needing.says, rule: needing.rule };
}

const isAdvice = ({ force }: { force: string }): boolean => force === "guidance" || force === "advisory";
