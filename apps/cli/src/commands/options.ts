import { Command } from "commander";
import { type AskOptions, withAskOptions } from "../options.ts";
import { print, printJson } from "../output.ts";

const EXAMPLES = `
Examples:
  sojourn options record.json
  sojourn options record.json not-selected
  sojourn options record.json laid-off --as-of 2027-12-01 --json`;

export const optionsCommand = (): Command =>
  withAskOptions(
    new Command("options")
      .summary("situations, and the lawful ways on from one")
      .description(
        "The situations that the pages know; or the ways on from one of them, each checked against the record.",
      )
      .argument("<record>", "a record file, or - for standard input")
      .argument("[which]", "its id, such as not-selected, missed-opt, laid-off, which-degree"),
  )
    .addHelpText("after", EXAMPLES)
    .action(optionsOf);

async function optionsOf(file: string, id: string | undefined, asked: AskOptions): Promise<void> {
  const { readQuestion } = await import("../question.ts");
  const { rulebook, record, when } = await readQuestion(file, asked);
  const { options, situations } = await import("@sojourn/engine");
  const { optionsText, situationsText } = await import("../render/options.ts");
  const all = situations(rulebook, record, when);
  if (id === undefined) return asked.json ? printJson(all) : print(situationsText(all, file));
  const { mustKnow } = await import("../names.ts");
  mustKnow(
    id,
    "no situation",
    all.map((one) => one.id),
  );
  const found = options(rulebook, record, when, id)!;
  if (asked.json) return printJson(found);
  print(optionsText(found, rulebook, when.asOf));
}
