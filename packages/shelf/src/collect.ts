import { realpath } from "node:fs/promises";
import { ShelfFault } from "./fault.ts";
import { MOST_FILES } from "./limits.ts";
import { flat, openRoot, schoolOf, shippedPolicies } from "./roots.ts";
import { readText } from "./text.ts";
import { type Found, type Walk, walk } from "./walk.ts";

export type ShelfFile = Found & { text: string };
export type Shelf = { files: ShelfFile[]; strays: string[] };

/** Everything on the shelf, read: the shipped folder, then each folder given, whose school ids must be new. */
export async function collect(roots: readonly string[], shipped = shippedPolicies): Promise<Shelf> {
  const walks = [await walk(shipped)];
  const owners = new Map(schools(walks[0]!).map((id) => [id, "Sojourn itself"]));
  for (const root of await distinct(roots)) {
    const found = await openRoot(root);
    for (const id of schools(found)) claim(owners, id, root);
    walks.push(found);
  }
  const files = walks.flatMap((found) => found.files);
  if (files.length > MOST_FILES)
    throw new ShelfFault(roots.join(", "), `there are ${files.length} files`, `keep to ${MOST_FILES}`);
  return { files: await Promise.all(files.map(read)), strays: walks.flatMap((found) => found.strays) };
}

const read = async (found: Found): Promise<ShelfFile> => ({
  path: flat(found.path),
  place: found.place,
  text: await readText(found.place),
});

const schools = ({ files }: Walk) => [...new Set(files.map(({ path }) => schoolOf(path)))];

function claim(owners: Map<string, string>, id: string, root: string): void {
  const owner = owners.get(id);
  if (owner)
    throw new ShelfFault(
      root,
      `"${id}" is already a policy folder of ${owner}`,
      "give the folder another name",
    );
  owners.set(id, root);
}

/** The same folder named twice counts once. */
async function distinct(roots: readonly string[]): Promise<string[]> {
  const byPlace = new Map<string, string>();
  for (const root of roots) {
    const place = await realpath(root).catch(() => root);
    if (!byPlace.has(place)) byPlace.set(place, root);
  }
  return [...byPlace.values()];
}
