import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ShelfFile } from "./collect.ts";

/** What turns pages into a rulebook: a change in any of it makes another rulebook of the same pages. */
const MAKERS = ["dates", "record", "policy", "shelf"].map((name) =>
  resolve(import.meta.dirname, "../..", name),
);
const isSource = (name: string) => /\.(ts|json|langium)$/.test(name) && !/\.test\.ts$/.test(name);

/** A hash over the shelf's contents and over the sources that read it. */
export async function fingerprint(files: readonly ShelfFile[]): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const { path, text } of files) hash.update(`\0${path}\0${text}`);
  for (const source of await Promise.all((await sources()).map((path) => readFile(path))))
    hash.update(source);
  return hash.digest("hex");
}

async function sources(): Promise<string[]> {
  const lists = await Promise.all(
    MAKERS.map(async (maker) => {
      const names = await readdir(join(maker, "src"), { recursive: true });
      return [join(maker, "package.json"), ...names.filter(isSource).map((name) => join(maker, "src", name))];
    }),
  );
  return lists.flat().sort();
}
