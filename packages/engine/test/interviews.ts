import type { Rulebook } from "@sojourn/policy";
import { readRecord, type Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import { answer, ask, type Interview, type Question } from "../src/index.ts";
import { placeOf, valueAt } from "../src/places.ts";
import type { Told } from "./books.ts";
import { type Fact, someFacts, without } from "./thinner.ts";

type Asking = { book: Rulebook; asOf: string; id: string };
/** What a student says when asked, and which question the interviewer takes. */
type Talk = { reply(question: Question): unknown };

export type Held = { asked: Question[]; record: StudentRecord; last: Interview };

const MOST = 80;

/** An interview from its first question to its end. */
export function hold({ book, asOf, id }: Asking, start: StudentRecord, { reply }: Talk): Held {
  const asked: Question[] = [];
  const dontKnow: string[] = [];
  let record = start;
  for (;;) {
    const last = ask(book, record, { asOf }, id, dontKnow)!;
    if (!last.next) return { asked, record, last };
    if (asked.length >= MOST) throw new Error(`no end: ${asked.map(({ fact }) => fact).join(", ")}`);
    asked.push(last.next);
    const value = reply(last.next);
    if (value === "unknown") dontKnow.push(last.next.fact);
    record = checked(answer(record, last.next.fact, value, last.next.given));
  }
}

function checked(record: StudentRecord): StudentRecord {
  const reading = readRecord(record);
  if (!reading.ok) throw new Error(reading.faults.map(({ path, says }) => `${path}: ${says}`).join("\n"));
  return reading.record;
}

/** A student who knows what a fuller record says, and nothing else; its request for another permission is none for this. */
export const whoKnows = (full: StudentRecord, id: string): Talk => ({
  reply({ fact }) {
    if (fact.startsWith("request.") && full.request?.kind !== id) return "unknown";
    const told = valueAt(full, placeOf(full, fact));
    if (fact.endsWith("Complete") && told === true) return valueAt(full, [fact.slice(0, -8)]) ?? true;
    return told === undefined ? "unknown" : told;
  },
});

/** Asking everything that is missing, round after round, until the verdict is settled. */
function askAll({ book, asOf, id }: Asking, start: StudentRecord, { reply }: Talk): number {
  const asked = new Set<string>();
  let record = start;
  for (;;) {
    const { settled, open } = ask(book, record, { asOf }, id)!;
    const round = open.map(({ fact }) => fact).filter((fact) => !asked.has(fact));
    if (settled || round.length === 0) return asked.size;
    for (const fact of round) {
      asked.add(fact);
      record = answer(
        record,
        fact,
        reply({ fact } as Question),
        fact.startsWith("request.") ? { kind: id } : {},
      );
    }
  }
}

/** Facts taken out so that places in lists stay where they are: fields, and whole lists. */
export const fieldsAndLists = (record: StudentRecord): fc.Arbitrary<Fact[]> =>
  someFacts(record).map((facts) => facts.filter(({ what }) => what !== "entry"));

export type Figures = { verdicts: number; settled: number; asked: number; everything: number };

/** Only verdicts that the full record can settle: of the others every question is asked either way. */

/** Questions for each verdict that is unknown once facts are taken out of the example records. */
export function questionsPerVerdict(book: Rulebook, examples: readonly Told[], thinnings = 2): Figures {
  const sum = { verdicts: 0, settled: 0, asked: 0, everything: 0 };
  for (const { record: full, asOf } of examples)
    for (const facts of fc.sample(fieldsAndLists(full), { seed: 7, numRuns: thinnings }))
      for (const id of IDS) {
        const thin = without(full, facts);
        const asking = { book, asOf, id };
        if (ask(book, thin, { asOf }, id)?.verdict !== "unknown") continue;
        const held = hold(asking, thin, whoKnows(full, id));
        sum.verdicts++;
        if (!held.last.settled) continue;
        sum.settled++;
        sum.asked += held.asked.length;
        sum.everything += askAll(asking, thin, whoKnows(full, id));
      }
  return sum;
}

const IDS = ["cpt", "post-completion-opt", "stem-opt", "re-entry", "remain", "on-campus-work", "leave"];

export const figuresText = ({ verdicts, settled, asked, everything }: Figures): string =>
  `${settled} of ${verdicts} unknown verdicts settled by asking ${(asked / settled).toFixed(2)} questions each; ` +
  `by asking everything missing, ${(everything / settled).toFixed(2)}`;
