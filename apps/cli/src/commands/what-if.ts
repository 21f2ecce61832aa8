import { Command, Option } from "commander";
import { InputFault, UsageFault } from "../faults.ts";
import { type AskOptions, collected, withAskOptions } from "../options.ts";
import { print, printJson } from "../output.ts";

const EXAMPLES = `
Examples:
  sojourn what-if record.json --add 'cpt full 2026-06-01..2026-08-21'
  sojourn what-if record.json --add 'job 40h 2027-08-16.. related paid' --json
  sojourn what-if record.json --set program.end=2027-12-18

A change is one of:
  cpt full|part FROM..TO [at EMPLOYER]     post-completion-opt FROM..TO
  job 40h FROM..[TO] [related] [paid]      leave FROM..[DAY OF RETURN]
  trip FROM..TO PLACE                      move DAY
  set PATH VALUE                           remove PATH`;

type Options = AskOptions & { add?: string[]; set?: string[] };

export const whatIfCommand = (): Command =>
  withAskOptions(
    new Command("what-if")
      .summary("what a change would change: before, after, and why")
      .description(
        "The standing before and after some changes to the record, and each difference with its reason.",
      )
      .argument("<record>", "a record file, or - for standard input"),
  )
    .addOption(new Option("--add <change>", "a change in a few words (may be repeated)").argParser(collected))
    .addOption(new Option("--set <path=value>", "one fact changed (may be repeated)").argParser(collected))
    .addHelpText("after", EXAMPLES)
    .action(supposed);

async function supposed(file: string, options: Options): Promise<void> {
  const changes = [...(options.add ?? []), ...(options.set ?? []).map(asChange)];
  if (changes.length === 0)
    throw new UsageFault("what-if needs a change: --add 'cpt full 2026-06-01..2026-08-21'.");
  const { readQuestion } = await import("../question.ts");
  const { rulebook, record, when, dayIsToday } = await readQuestion(file, options);
  const { whatIf } = await import("@sojourn/engine");
  const answer = whatIf(rulebook, record, changes, when);
  if (!answer.ok) throw new InputFault(...answer.faults);
  const { before, after, changed } = answer;
  if (options.json) return printJson({ before, after, changed });
  const { whatIfText } = await import("../render/what-if.ts");
  print(whatIfText({ changes, changed, asOf: when.asOf, dayIsToday }));
}

function asChange(text: string): string {
  const at = text.indexOf("=");
  if (at > 0 && at < text.length - 1) return `set ${text.slice(0, at)} ${text.slice(at + 1)}`;
  throw new UsageFault(`--set takes path=value, such as program.end=2027-12-18, not "${text}".`);
}
