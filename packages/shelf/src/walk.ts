import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { ShelfFault } from "./fault.ts";
import { DEEPEST, MOST_ENTRIES, MOST_FILES } from "./limits.ts";

/** A policy page or a list found on disk; `path` is relative to the folder walked, with `/`. */
export type Found = { path: string; place: string };
export type Walk = {
  files: Found[] /** Links that lead out of the folder, left where they are. */;
  strays: string[];
};

const WANTED = /\.(md|csv)$/i;
/** Said about a folder to people who open it, not a policy. */
const ABOUT = /^readme\.md$/i;
const skipped = (name: string) => name.startsWith(".") || name === "node_modules";

/** Every .md and .csv below a folder, sorted by path, so that the same shelf always gives the same rulebook. */
export async function walk(root: string): Promise<Walk> {
  const found: Walk = { files: [], strays: [] };
  const home = await realpath(root);
  let entries = 0;

  async function into(folder: string, depth: number): Promise<void> {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (skipped(entry.name)) continue;
      entries += 1;
      if (entries > MOST_ENTRIES) throw tooMany(root, MOST_ENTRIES);
      await take(entry, join(folder, entry.name), depth);
    }
  }

  async function take(entry: Dirent, place: string, depth: number): Promise<void> {
    const kind = entry.isSymbolicLink() ? await linked(place) : entry;
    if (kind === "stray") found.strays.push(place);
    else if (kind === "folder-link")
      return; // its files are reached where they lie
    else if (kind.isDirectory()) await deeper(place, depth + 1);
    else if (kind.isFile() && WANTED.test(entry.name) && !ABOUT.test(entry.name)) keep(place);
  }

  async function linked(place: string) {
    const target = await realpath(place).catch(() => undefined);
    if (target === undefined || !inside(home, target)) return "stray" as const;
    const kind = await stat(target);
    return kind.isDirectory() ? ("folder-link" as const) : kind;
  }

  async function deeper(folder: string, depth: number): Promise<void> {
    if (depth < DEEPEST) return into(folder, depth);
    const below = await readdir(folder);
    const page = below.find((name) => WANTED.test(name));
    if (page)
      throw new ShelfFault(join(folder, page), "lies too deep", `at most ${DEEPEST} names in its path`);
  }

  function keep(place: string): void {
    if (found.files.length >= MOST_FILES) throw tooMany(root, MOST_FILES);
    found.files.push({ path: relative(root, place).split(sep).join("/"), place });
  }

  await into(root, 0);
  found.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return found;
}

const inside = (home: string, target: string) => target === home || target.startsWith(home + sep);

const tooMany = (root: string, most: number) =>
  new ShelfFault(
    root,
    `holds more than ${most.toLocaleString("en")} files`,
    "name the policies folder itself",
  );
