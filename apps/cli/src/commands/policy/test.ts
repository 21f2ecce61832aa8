import { Command } from "commander";
import { AT_FAULT } from "../../faults.ts";
import { jsonOption, policiesOption } from "../../options.ts";
import { harmless, oneLine, print, printJson } from "../../output.ts";
import { choosePages } from "../../policy-pages.ts";
import { counted } from "../../render/amounts.ts";
import { styled } from "../../render/style.ts";

const EXAMPLES = `
Examples:
  sojourn policy test
  sojourn policy test policies/us/cpt.md`;

export const testCommand = (): Command =>
  new Command("test")
    .summary("run the examples that stand on the pages")
    .description("Runs the examples on the pages: a small record, a day, and what the standing must say.")
    .argument("[paths...]", "pages or folders (default: all that are shipped)")
    .addOption(policiesOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(tested);

async function tested(
  paths: string[],
  { policies = [], json }: { policies?: string[]; json?: boolean },
): Promise<void> {
  const { rulebook, chosen, named } = await choosePages(paths, policies);
  const { runExamples } = await import("@sojourn/engine");
  const results = runExamples(rulebook).filter(({ page }) => chosen(page));
  const failed = results.filter(({ ok }) => !ok);
  if (json) printJson(results);
  else
    print(
      [
        ...failed.flatMap((result) => [
          `${oneLine(named(result.page))}:${result.line}: ${styled("bad", "failed")} ${oneLine(`${result.rule}${result.title ? `: ${result.title}` : ""}`)}`,
          `  expected  ${shown(result.expected)}`,
          `  got       ${shown(result.got)}`,
        ]),
        `${counted(results.length, "examples")}: ${results.length - failed.length} hold, ${failed.length} do not.`,
      ].join("\n"),
    );
  if (failed.length > 0) process.exitCode = AT_FAULT;
}

const shown = (value: unknown): string =>
  typeof value === "string" ? harmless(value) : harmless(JSON.stringify(value) ?? "nothing");
