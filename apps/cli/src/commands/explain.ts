import type { Rulebook } from "@sojourn/policy";
import { Command } from "commander";
import { UsageFault } from "../faults.ts";
import { type AskOptions, withAskOptions } from "../options.ts";
import { print, printJson } from "../output.ts";
import { explanationText } from "../render/explanation.ts";

const EXAMPLES = `
Examples:
  sojourn explain record.json post-completion-opt
  sojourn explain record.json unemployment --as-of 2026-03-01
  sojourn explain record.json grace-end --json`;

export const explainCommand = (): Command =>
  withAskOptions(
    new Command("explain")
      .summary("the whole reasoning behind one answer, as a tree")
      .description(
        "Why a permission, clock, duty or milestone is what it is: rules, sources, facts, counted days.",
      )
      .argument("<record>", "a record file, or - for standard input")
      .argument("<what>", "its id, such as post-completion-opt, unemployment, report-address, grace-end"),
  )
    .addHelpText("after", EXAMPLES)
    .action(explained);

async function explained(file: string, id: string, options: AskOptions): Promise<void> {
  const { meant, readQuestion } = await import("../question.ts");
  const { rulebook, record, when, dayIsToday } = await readQuestion(file, options);
  const known = explainable(rulebook);
  if (!known.includes(id))
    throw new UsageFault(`there is nothing called "${id}". ${meant(id, known)}Known: ${known.join(", ")}.`);
  const { explain } = await import("@sojourn/engine");
  const reasons = explain(rulebook, record, when, id);
  if (options.json) return printJson(reasons ?? null);
  const reasoning = reasons ?? { says: `Nothing about ${id} follows from this record.`, children: [] };
  print(explanationText(reasoning, { asOf: when.asOf, dayIsToday }));
}

function explainable({ rules }: Rulebook): string[] {
  const kinds = new Set(["permission", "clock", "duty", "milestone"]);
  const names = rules.flatMap(({ statements }) =>
    statements.filter(({ kind }) => kinds.has(kind)).map(({ name }) => name),
  );
  return [...new Set(names)].sort();
}
