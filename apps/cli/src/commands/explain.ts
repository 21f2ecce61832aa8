import type { Explanation, Mending } from "@sojourn/engine";
import { Command } from "commander";
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
  const { readQuestion } = await import("../question.ts");
  const { rulebook, record, when, dayIsToday } = await readQuestion(file, options);
  const { mustKnow, namesOf } = await import("../names.ts");
  mustKnow(id, "nothing", namesOf(rulebook, ["permission", "clock", "duty", "milestone"]));
  const { explain, mend } = await import("@sojourn/engine");
  const reasons = explain(rulebook, record, when, id);
  if (reasons?.value === "barred" || reasons?.value === "closed")
    reasons.children.unshift(...opening(mend(rulebook, record, when, id)));
  if (options.json) return printJson(reasons ?? null);
  const reasoning = reasons ?? { says: `Nothing about ${id} follows from this record.`, children: [] };
  print(explanationText(reasoning, { asOf: when.asOf, dayIsToday }));
}

/** The smallest change of one plan that would open what is barred, and what closes it again. */
function opening({ best, papers }: Mending): Explanation[] {
  const renewed = papers ? [{ says: `What would open it: ${papers.says}`, children: [] }] : [];
  if (!best) return renewed;
  const { says, boundary } = best;
  const again = boundary && {
    says: `With ${boundary.value} it is ${boundary.verdict}: ${boundary.says}`,
    children: [],
  };
  return [{ says: `What would open it: ${says}`, children: again ? [again] : [] }, ...renewed];
}
