import { stat, writeFile } from "node:fs/promises";
import { readText, shippedPolicies, walk } from "@sojourn/shelf";
import { Command, Option } from "commander";
import { AT_FAULT, InputFault, line } from "../../faults.ts";
import { jsonOption, policiesOption } from "../../options.ts";
import { complain, oneLine, print, printJson } from "../../output.ts";
import { fromHere } from "../../policy-pages.ts";
import { counted } from "../../render/amounts.ts";

const EXAMPLES = `
Examples:
  sojourn policy fmt
  sojourn policy fmt policies/columbia/cpt.md
  sojourn policy fmt --check`;

export const fmtCommand = (): Command =>
  new Command("fmt")
    .summary("write rule blocks the one way")
    .description("Rewrites the rule blocks of pages in the one layout. The prose is left as it is.")
    .argument("[paths...]", "pages or folders (default: all that are shipped)")
    .addOption(new Option("--check", "only tell which pages would change"))
    .addOption(policiesOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(format);

type Options = { check?: boolean; policies?: string[]; json?: boolean };

async function format(paths: string[], { check, policies = [], json }: Options): Promise<void> {
  const wanted = paths.length > 0 ? [...paths, ...policies] : [shippedPolicies, ...policies];
  const pages = (await Promise.all(wanted.map(pagesIn))).flat();
  const changed: string[] = [];
  for (const page of pages) if (await rewritten(page, check === true)) changed.push(fromHere(page));
  if (json) printJson({ changed, pages: pages.length, written: !check });
  else print([...changed.map(oneLine), summary(pages.length, changed.length, check === true)].join("\n"));
  if (check && changed.length > 0) process.exitCode = AT_FAULT;
}

const summary = (pages: number, changed: number, check: boolean): string =>
  `${counted(pages, "pages")}: ${changed} ${check ? "to be rewritten" : "rewritten"}.`;

async function pagesIn(path: string): Promise<string[]> {
  const kind = await stat(path).catch(() => undefined);
  if (!kind) throw new InputFault({ path, says: "there is no such file or folder", mend: "check the path" });
  if (!kind.isDirectory()) return [path];
  const { files } = await walk(path);
  return files.map(({ place }) => place).filter((place) => /\.md$/i.test(place));
}

/** A page with an error in it is left alone, and the command fails in the end. */
async function rewritten(path: string, check: boolean): Promise<boolean> {
  const before = await readText(path);
  const { formatPage } = await import("@sojourn/policy");
  const { text, diagnostics } = formatPage(before, fromHere(path));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    complain(errors.map((error) => line({ ...error, path: `${error.file}:${error.line}` })));
    process.exitCode = AT_FAULT;
    return false;
  }
  if (text === before) return false;
  if (!check) await writeFile(path, text);
  return true;
}
