import { readFile, stat } from "node:fs/promises";
import type { Rulebook } from "@sojourn/policy";
import { loadRulebook } from "@sojourn/shelf";
import { InputFault } from "./faults.ts";

/** A rulebook by what a person calls it: `.` for the shipped one, a folder of policies, or a built file. */
export async function readRulebook(path: string): Promise<Rulebook> {
  if (path === ".") return (await loadRulebook()).rulebook;
  const kind = await stat(path).catch(() => undefined);
  if (!kind) throw new InputFault({ path, says: "there is no such file or folder", mend: "check the path" });
  return kind.isDirectory() ? fromFolder(path) : fromFile(path);
}

async function fromFolder(path: string): Promise<Rulebook> {
  const { rulebook, diagnostics } = await loadRulebook({ shipped: path });
  const wrong = diagnostics.filter(({ severity }) => severity === "error");
  if (wrong.length > 0)
    throw new InputFault(
      ...wrong.map(({ file, line, says, mend }) => ({ path: `${file}:${line}`, says, mend })),
    );
  if (rulebook.rules.length > 0) return rulebook;
  throw new InputFault({
    path,
    says: "has no policy pages in it",
    mend: "name a folder such as policies, with a folder for each layer",
  });
}

async function fromFile(path: string): Promise<Rulebook> {
  const fault = new InputFault({
    path,
    says: "is not a built rulebook",
    mend: "give a folder of policies, or the JSON built from one",
  });
  const text = await readFile(path, "utf8");
  try {
    const book = JSON.parse(text) as Partial<Rulebook> | null;
    if (book?.rulebook === 1 && Array.isArray(book.rules) && Array.isArray(book.layers))
      return book as Rulebook;
  } catch {
    throw fault;
  }
  throw fault;
}
