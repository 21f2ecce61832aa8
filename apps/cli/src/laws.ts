import { resolve } from "node:path";
import type { Rulebook } from "@sojourn/policy";
import type { Law } from "@sojourn/population";
import { collect, loadRulebook, readText } from "@sojourn/shelf";
import { InputFault } from "./faults.ts";
import { supposed } from "./question.ts";

/** The law as it is, and the one to compare it with where one is supposed. */
export type Laws = { law: Law; supposed?: Law };
type Asked = { policies?: string[]; suppose?: string[]; withPage?: string[] };

/** The laws of a question about many students: no page of any school may be at fault. */
export async function readLaws({ policies = [], suppose = [], withPage = [] }: Asked): Promise<Laws> {
  const { rulebook, diagnostics } = await loadRulebook({ roots: policies });
  mustHold(diagnostics);
  const law = { rulebook, supposing: [] };
  if (suppose.length + withPage.length === 0) return { law };
  const edited = withPage.length > 0 ? await withPages(policies, withPage) : rulebook;
  return { law, supposed: { rulebook: edited, supposing: suppose.map((page) => supposed(edited, page)) } };
}

/** The rulebook with some pages read from other files. */
async function withPages(policies: readonly string[], edited: readonly string[]): Promise<Rulebook> {
  const { files } = await collect(policies);
  const pages = new Map(files.map(({ path, text }) => [path, text]));
  const given = new Map<string, string>();
  for (const file of edited) {
    const path = resolve(file).split("/").slice(-2).join("/");
    if (!pages.has(path)) throw new InputFault(noSuchPage(file, path));
    pages.set(path, await readText(file));
    given.set(path, file);
  }
  const { buildRulebook } = await import("@sojourn/policy");
  const { rulebook, diagnostics } = buildRulebook([...pages].map(([path, text]) => ({ path, text })));
  mustHold(diagnostics.map((one) => ({ ...one, file: given.get(one.file) ?? one.file })));
  return rulebook;
}

const noSuchPage = (path: string, page: string) => ({
  path,
  says: `there is no page ${page} that it could stand for`,
  mend: "name the file and its folder like the page: columbia/cpt.md",
});

type Noticed = { severity: string; file: string; line: number; says: string; mend: string };

function mustHold(diagnostics: readonly Noticed[]): void {
  const wrong = diagnostics.filter(({ severity }) => severity === "error");
  if (wrong.length === 0) return;
  throw new InputFault(
    ...wrong.map(({ file, line, says, mend }) => ({ path: `${file}:${line}`, says, mend })),
  );
}
