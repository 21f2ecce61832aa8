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
    .description("For each page: its rules, how many run, how many have examples, how many only inform.")
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
  const heads = ["page", "rules", "run", "tested", "inform", "silent"];
  const cells = rows.map((row) => [
    row.page,
    ...[row.blocks, row.executable, row.withExamples, row.informational, row.silent.length].map(String),
  ]);
  const total = cells.reduce(
    (sum, cell) => sum.map((value, at) => value + Number(cell[at + 1])),
    [0, 0, 0, 0, 0],
  );
  print([...table(heads, [...cells, ["all", ...total.map(String)]]), "", LEGEND].join("\n"));
}

const LEGEND = `run: has rule blocks · tested: has examples · inform: says why nothing of it runs
silent: neither; the text is there and nobody has said yet what it does`;
