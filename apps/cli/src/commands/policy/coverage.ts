import { Command } from "commander";
import { jsonOption, policiesOption } from "../../options.ts";
import { print, printJson } from "../../output.ts";
import { choosePages } from "../../policy-pages.ts";
import { table } from "../../render/table.ts";

const EXAMPLES = `
Examples:
  sojourn policy coverage
  sojourn policy coverage policies/columbia --json`;

export const coverageCommand = (): Command =>
  new Command("coverage")
    .summary("how far each page has come: tagged, executable, tested")
    .description(
      "For each page: its rules, how many run, how many have examples, how many say again what another says, how many only inform.",
    )
    .argument("[paths...]", "pages or folders (default: all that are shipped)")
    .addOption(policiesOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(covered);

async function covered(
  paths: string[],
  { policies = [], json }: { policies?: string[]; json?: boolean },
): Promise<void> {
  const { rulebook, chosen } = await choosePages(paths, policies);
  const { coverage } = await import("@sojourn/policy");
  const rows = coverage(rulebook).filter(({ page }) => chosen(page));
  if (json) return printJson(rows);
  const counts = rows.map((row) => [
    ...[row.blocks, row.executable, row.withExamples, row.repeated, row.notRun, row.informational],
    row.silent.length,
  ]);
  const total = HEADS.map((_, at) => counts.reduce((sum, row) => sum + row[at]!, 0));
  const cells = [
    ...rows.map(({ page }, at) => [page, ...counts[at]!.map(String)]),
    ["all", ...total.map(String)],
  ];
  print([...table(["page", ...HEADS], cells), "", share(total), "", LEGEND].join("\n"));
}

const HEADS = ["rules", "run", "tested", "again", "not run", "inform", "silent"];

/** Of the rules that state something to compute, how many are computed. */
function share([_, run = 0, , again = 0, not = 0, , silent = 0]: readonly number[]): string {
  const stating = run + again + not + silent;
  const percent = stating === 0 ? 100 : Math.floor((1000 * (run + again)) / stating) / 10;
  return `${run + again} of the ${stating} rules that state a condition, a time or a number run: ${percent} %`;
}

const LEGEND = `run: has rule blocks · tested: has examples · again: says again what a rule says that runs
not run: states something that is not computed, and says why · inform: states nothing to compute
silent: nobody has said yet what it does`;
