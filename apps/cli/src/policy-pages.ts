import { realpath, stat } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { type Loaded, loadRulebook, shippedPolicies } from "@sojourn/shelf";
import { InputFault } from "./faults.ts";

/** A rulebook, and which of its files the command is about. */
export type Chosen = Loaded & {
  chosen: (file: string) => boolean;
  /** The file as the person would name it from where they are. */
  named: (file: string) => string;
};

/**
 * The pages named, read together with everything they may refer to. A path outside the shipped folder and
 * the folders given becomes a folder of its own, so that `policy check ../our-school` needs no `--policies`.
 */
export async function choosePages(paths: readonly string[], policies: readonly string[]): Promise<Chosen> {
  const places = await Promise.all(paths.map(existing));
  const shelves = await Promise.all([shippedPolicies, ...policies].map((path) => existing(path)));
  const strangers = places.filter((place) => !shelves.some((shelf) => within(shelf, place)));
  const homes = await Promise.all(strangers.map(homeOf));
  const loaded = await loadRulebook({ roots: [...policies, ...homes] });
  const chosen = (file: string) => {
    const place = loaded.places.get(file);
    return places.length === 0 || (place !== undefined && places.some((wanted) => within(wanted, place)));
  };
  return { ...loaded, chosen, named: (file) => fromHere(loaded.places.get(file) ?? file) };
}

async function existing(path: string): Promise<string> {
  const place = await realpath(path).catch(() => undefined);
  if (place !== undefined) return place;
  throw new InputFault({ path, says: "there is no such file or folder", mend: "check the path" });
}

const homeOf = async (place: string) => ((await stat(place)).isDirectory() ? place : dirname(place));

const within = (folder: string, place: string) => place === folder || place.startsWith(folder + sep);

export function fromHere(place: string): string {
  const path = relative(process.cwd(), place);
  return path === "" || path.startsWith(`..${sep}..`) ? place : path;
}
