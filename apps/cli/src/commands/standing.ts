import { Command } from "commander";
import { print, printJson } from "../output.ts";
import { type AskOptions, withAskOptions } from "../options.ts";
import { readQuestion } from "../question.ts";
import { standingText } from "../render/standing.ts";

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
      .description("Where a student stands on a day: permissions, clocks, duties and dates, each with its rule.")
      .argument("<record>", "a record file, or - for standard input"),
  )
    .addHelpText("after", EXAMPLES)
    .action(standing);

async function standing(file: string, options: AskOptions): Promise<void> {
  const { rulebook, record, when, dayIsToday } = await readQuestion(file, options);
  const { evaluate } = await import("@sojourn/engine");
  const answer = evaluate(rulebook, record, when);
  if (options.json) printJson(answer);
  else print(standingText({ standing: answer, rulebook, record, dayIsToday, file }));
}
