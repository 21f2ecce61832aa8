import { Command } from "commander";
import { AT_FAULT, line } from "../../faults.ts";
import { jsonOption, policiesOption } from "../../options.ts";
import { oneLine, print, printJson } from "../../output.ts";
import { type Chosen, choosePages } from "../../policy-pages.ts";
import { counted } from "../../render/amounts.ts";
import { styled } from "../../render/style.ts";

const EXAMPLES = `
Examples:
  sojourn policy check
  sojourn policy check policies/columbia/cpt.md
  sojourn policy check ../our-schools --json`;

export const checkCommand = (): Command =>
  new Command("check")
    .summary("syntax, types, references, dates, ids")
    .description("Checks policy pages; each message says file, line, what is wrong and how to mend it.")
    .argument("[paths...]", "pages or folders (default: all that are shipped)")
    .addOption(policiesOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(check);

type Options = { policies?: string[]; json?: boolean };
type Diagnostics = Chosen["diagnostics"];

async function check(paths: string[], { policies = [], json }: Options): Promise<void> {
  const { diagnostics, chosen, named, places } = await choosePages(paths, policies);
  const found = diagnostics
    .filter(({ file }) => chosen(file))
    .map((diagnostic) => ({ ...diagnostic, file: named(diagnostic.file) }));
  if (json) printJson({ diagnostics: found });
  else print([...found.map(told), summary(found, [...places.keys()].filter(chosen).length)].join("\n"));
  if (found.some(({ severity }) => severity === "error")) process.exitCode = AT_FAULT;
}

const roles = { error: "bad", warning: "wait", info: "soft" } as const;

const told = ({ file, line: at, severity, says, mend }: Diagnostics[number]): string =>
  `${oneLine(file)}:${at}: ${styled(roles[severity], severity)} ${oneLine(line({ path: "", says, mend }))}`;

function summary(found: Diagnostics, files: number): string {
  const counts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const number = found.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0 ? [] : [counted(number, severity === "info" ? "notes" : `${severity}s`)];
  });
  return `${counted(files, "files")} checked: ${counts.join(", ") || "nothing to mend"}.`;
}
