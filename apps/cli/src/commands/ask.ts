import { writeFile } from "node:fs/promises";
import type { Interview } from "@sojourn/engine";
import type { Record as StudentRecord } from "@sojourn/record";
import { Command } from "commander";
import { InputFault } from "../faults.ts";
import { type AskOptions, withAskOptions } from "../options.ts";
import { print, printJson } from "../output.ts";
import type { Question } from "../question.ts";

const EXAMPLES = `
Examples:
  sojourn ask record.json cpt
  sojourn ask record.json cpt --write fuller.json
  sojourn ask record.json post-completion-opt --answers answers.json --json

The answers file says fact by fact what is known, such as
  { "termsComplete": true, "request.basis": "unknown" }.
On a terminal the questions are asked one at a time; elsewhere the next one is
printed as JSON, to be answered in that file.`;

type Options = AskOptions & { answers?: string; write?: string };

export const askCommand = (): Command =>
  withAskOptions(
    new Command("ask")
      .summary("only the questions that still matter for one permission")
      .description(
        "Asks what can still change the answer about one permission, the easiest first, until it is settled.",
      )
      .argument("<record>", "a record file, or - for standard input")
      .argument("<permission>", "its id, such as cpt or post-completion-opt"),
  )
    .option("--answers <file>", "answers as a JSON object, by fact")
    .option("--write <file>", "write the record with the answers to a file")
    .addHelpText("after", EXAMPLES)
    .action(asked);

/** How far the interview has come. */
export type Progress = { record: StudentRecord; dontKnow: string[]; interview: Interview };

async function asked(file: string, id: string, options: Options): Promise<void> {
  const { readQuestion } = await import("../question.ts");
  const question = await readQuestion(file, options);
  const { mustKnow, namesOf } = await import("../names.ts");
  mustKnow(id, "no permission", namesOf(question.rulebook, ["permission"]));
  const given = options.answers === undefined ? {} : await readAnswers(options.answers);
  const fed = await feed(question, id, given, options.answers ?? "");
  const talking = !options.json && Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const done = talking ? await (await import("../interview.ts")).talk(question, id, fed) : fed;
  if (options.write !== undefined) await keep(options.write, done.record);
  if (!talking) return printJson({ permission: id, ...done.interview, record: done.record });
  const { outcomeText } = await import("../render/interview.ts");
  print(outcomeText(done.interview, file, id));
}

/** Answers given beforehand, as long as the next question is among them. */
async function feed(
  question: Question,
  id: string,
  given: Record<string, unknown>,
  file: string,
): Promise<Progress> {
  const { ask } = await import("@sojourn/engine");
  const { told } = await import("../interview.ts");
  let { record } = question;
  const dontKnow: string[] = [];
  for (;;) {
    const interview = ask(question.rulebook, record, question.when, id, dontKnow)!;
    const { next } = interview;
    if (!next || !Object.hasOwn(given, next.fact)) return { record, dontKnow, interview };
    const value = given[next.fact];
    const heard = told(record, next, value);
    if (!heard.ok)
      throw new InputFault(...heard.faults.map((fault) => ({ ...fault, path: `${file}: ${fault.path}` })));
    if (value === "unknown" || heard.record === record) dontKnow.push(next.fact);
    record = heard.record;
  }
}

async function readAnswers(file: string): Promise<Record<string, unknown>> {
  const { decoded, inputName, opened, upTo } = await import("../read-input.ts");
  const name = inputName(file);
  const most = 1024 * 1024;
  const text = decoded(
    await upTo(most + 1, file === "-" ? process.stdin : await opened(file), name),
    name,
    most,
  );
  const fault = new InputFault({
    path: name,
    says: "is not a JSON object",
    mend: 'write { "termsComplete": true }',
  });
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === "object" && read !== null && !Array.isArray(read))
      return read as Record<string, unknown>;
  } catch {
    throw fault;
  }
  throw fault;
}

async function keep(file: string, record: StudentRecord): Promise<void> {
  await writeFile(file, `${JSON.stringify(record, null, 2)}\n`).catch((error: NodeJS.ErrnoException) => {
    throw new InputFault({
      path: file,
      says: `cannot be written (${error.code})`,
      mend: "check the folder and who may write there",
    });
  });
}
