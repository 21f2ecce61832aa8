import { writeFile } from "node:fs/promises";
import type { Page } from "@sojourn/policy";
import { Command, Option } from "commander";
import { AT_FAULT, InputFault, line } from "../../faults.ts";
import { jsonOption, policiesOption } from "../../options.ts";
import { complain, print, printJson } from "../../output.ts";
import { decoded, inputName, opened, upTo } from "../../read-input.ts";

const EXAMPLES = `
Examples:
  sojourn policy read policies/us/cpt.md
  sojourn policy read page.md --json
  sojourn policy read page.md --write copy.md`;

const LARGEST_PAGE = 2 * 1024 * 1024;

export const readCommand = (): Command =>
  new Command("read")
    .summary("what stands on one page: tags, blocks, references")
    .description(
      "Reads one annotated page: counts its tags and blocks, resolves its references, lists what is wrong.",
    )
    .argument("<file>", "a page, or - for standard input")
    .addOption(new Option("--write <out>", "write the page back, byte for byte"))
    .addOption(policiesOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(read);

async function read(file: string, { write, json }: { write?: string; json?: boolean }): Promise<void> {
  const { readPage, writePage } = await import("@sojourn/policy");
  const page = readPage(await pageSource(file), inputName(file));
  if (write !== undefined) await written(write, writePage(page));
  if (json) printJson(await facts(page));
  else print((await import("../../render/page.ts")).pageText(page));
  const errors = page.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  // with --json they are on standard output too; here they are for the person who looks on
  if (json) complain(errors.map((error) => line({ ...error, path: `${error.file}:${error.line}` })));
  process.exitCode = AT_FAULT;
}

async function pageSource(file: string): Promise<string> {
  const name = inputName(file);
  const bytes = await upTo(LARGEST_PAGE + 1, file === "-" ? process.stdin : await opened(file), name);
  if (bytes.length <= LARGEST_PAGE) return decoded(bytes, name, LARGEST_PAGE);
  throw new InputFault({ path: name, says: "is larger than 2 MiB", mend: "split it into several pages" });
}

async function written(out: string, text: string): Promise<void> {
  await writeFile(out, text).catch((error: NodeJS.ErrnoException) => {
    throw new InputFault({
      path: out,
      says: `cannot be written (${error.code})`,
      mend: "name another file",
    });
  });
}

async function facts(page: Page) {
  const { readBook, summary } = await import("@sojourn/policy");
  const { references, unresolved, reviews } = readBook([page]);
  const blocks = page.blocks.map(({ kind, id, section, line: from, endLine, body, attributes, fences }) => {
    return { kind, id, section, line: from, endLine, body, attributes, fences };
  });
  const { sections, header, diagnostics } = page;
  return { summary: summary(page), header, sections, blocks, references, unresolved, reviews, diagnostics };
}
