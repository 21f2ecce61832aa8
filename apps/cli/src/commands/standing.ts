import { Command } from "commander";
import { type AskOptions, withAskOptions } from "../options.ts";
import { print, printJson } from "../output.ts";

const EXAMPLES = `
Examples:
  sojourn standing record.json
  sojourn standing record.json --as-of 2026-03-01 --school columbia
  sojourn standing - --json < record.json
  sojourn standing record.json --suppose us/fixed-admission`;

export const standingCommand = (): Command =>
  withAskOptions(
    new Command("standing")
      .summary("what a student may do, must do, and what is counted")
      .description(
        "Where a student stands on a day: permissions, clocks, duties and dates, each with its rule.",
      )
      .argument("<record>", "a record file, or - for standard input"),
  )
    .addHelpText("after", EXAMPLES)
    .action(standing);

async function standing(file: string, options: AskOptions): Promise<void> {
  const { readQuestion } = await import("../question.ts");
  const { rulebook, record, when, dayIsToday } = await readQuestion(file, options);
  const { evaluate } = await import("@sojourn/engine");
  const answer = evaluate(rulebook, record, when);
  if (options.json) return printJson(answer);
  const { standingText } = await import("../render/standing.ts");
  print(standingText({ standing: answer, rulebook, record, dayIsToday, file }));
}
