import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Diagnostic, Rulebook } from "@sojourn/policy";

export type Built = { rulebook: Rulebook; diagnostics: Diagnostic[] };

export const cacheFolder = resolve(import.meta.dirname, "../../../node_modules/.cache/sojourn");
const KEPT = 12;

/** What was built for this fingerprint, or nothing. A cache that cannot be read is no cache. */
export async function recall(folder: string, key: string): Promise<Built | undefined> {
  try {
    const built = JSON.parse(await readFile(join(folder, `${key}.json`), "utf8")) as Built;
    return built.rulebook.rulebook === 1 && Array.isArray(built.diagnostics) ? built : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was built. Written aside and moved into place, so that a reader never sees half a file. */
export async function remember(folder: string, key: string, built: Built): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const aside = join(folder, `${key}.${process.pid}.tmp`);
    await writeFile(aside, JSON.stringify(built));
    await rename(aside, join(folder, `${key}.json`));
    await prune(folder);
  } catch {
    // a read-only or full disk: the next start builds again
  }
}

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = aged.sort((a, b) => b.at - a.at).slice(KEPT);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}
