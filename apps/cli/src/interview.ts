import { createInterface } from "node:readline/promises";
import { type Question as Asked, answer, ask, hear } from "@sojourn/engine";
import { readRecord, type Record as StudentRecord } from "@sojourn/record";
import type { Progress } from "./commands/ask.ts";
import type { Fault } from "./faults.ts";
import { print } from "./output.ts";
import type { Question } from "./question.ts";
import { faultText, questionText } from "./render/interview.ts";

type Told = { ok: true; record: StudentRecord } | { ok: false; faults: Fault[] };

/** The record with one answer, checked like any other record. */
export function told(record: StudentRecord, { fact, given }: Asked, value: unknown): Told {
  return readRecord(answer(record, fact, value, given));
}

/** One question after the other on the terminal, until the verdict is settled or nobody answers any more. */
export async function talk(question: Question, id: string, from: Progress): Promise<Progress> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let { record, interview } = from;
  const dontKnow = [...from.dontKnow];
  // lines typed ahead wait their turn
  const lines = terminal[Symbol.asyncIterator]();
  while (interview.next) {
    const { next } = interview;
    print(questionText(next));
    terminal.prompt();
    const typed = await lines.next();
    if (typed.done) break;
    const heard = hear(next, typed.value);
    const made: Told = heard.ok
      ? told(record, next, heard.value)
      : { ok: false, faults: [{ path: "", ...heard }] };
    if (!made.ok) {
      print(faultText(made.faults));
      continue;
    }
    if (heard.ok && heard.value === "unknown") dontKnow.push(next.fact);
    record = made.record;
    interview = ask(question.rulebook, record, question.when, id, dontKnow)!;
  }
  terminal.close();
  return { record, dontKnow, interview };
}
