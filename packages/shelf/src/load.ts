import type { Diagnostic, Rulebook } from "@sojourn/policy";
import { type Built, cacheFolder, recall, remember } from "./cache.ts";
import { collect, type Shelf } from "./collect.ts";
import { fingerprint } from "./fingerprint.ts";

/** What the pages' own checks report, and what only the shelf can see. */
export type Notice = Omit<Diagnostic, "code"> & { code: Diagnostic["code"] | "link-out-of-folder" };

export type Loaded = {
  rulebook: Rulebook;
  diagnostics: Notice[];
  /** Where each file of the rulebook lies on disk: `columbia/cpt.md` to a path. */
  places: Map<string, string>;
};

export type LoadOptions = {
  /** Folders of schools, or schools' folders, besides the shipped one. */
  roots?: readonly string[];
  /** In place of the shipped folder. */
  shipped?: string;
  cache?: string;
};

/** The rulebook of the shipped folder and of every folder given. @throws ShelfFault when a folder cannot be used. */
export async function loadRulebook(options: LoadOptions = {}): Promise<Loaded> {
  const shelf = await collect(options.roots ?? [], options.shipped);
  const { rulebook, diagnostics } = await built(shelf, options.cache ?? cacheFolder);
  const places = new Map(shelf.files.map(({ path, place }) => [path, place]));
  return { rulebook, diagnostics: [...diagnostics, ...shelf.strays.map(strayed)], places };
}

/** The parser is loaded only when there is something to parse: it is most of a cold start. */
async function built(shelf: Shelf, cache: string): Promise<Built> {
  const key = await fingerprint(shelf.files);
  const known = await recall(cache, key);
  if (known) return known;
  const { buildRulebook } = await import("@sojourn/policy");
  const fresh = buildRulebook(shelf.files.map(({ path, text }) => ({ path, text })));
  await remember(cache, key, fresh);
  return fresh;
}

const strayed = (file: string): Notice => ({
  severity: "warning",
  code: "link-out-of-folder",
  file,
  line: 1,
  says: "is a link that leads out of the policies folder, and was not followed",
  mend: "put the page itself there",
});
