import { realpath, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { ShelfFault } from "./fault.ts";
import { type Found, type Walk, walk } from "./walk.ts";

const SCHOOL_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The folder shipped with Sojourn, wherever it is started from; packagers and tests may lay it elsewhere. */
export const shippedPolicies = resolve(
  import.meta.dirname,
  "../../..",
  process.env.SOJOURN_POLICIES || "policies",
);

/** The files of a folder given with `--policies`: a folder of schools, or itself one school's folder. */
export async function openRoot(given: string): Promise<Walk> {
  const root = await folder(given);
  const { files, strays } = await walk(root);
  if (!files.some(({ path }) => isPage(path)))
    throw new ShelfFault(
      given,
      "has no policy pages in it",
      "name a folder with .md pages, or a folder of such folders",
    );
  const own = files.some(({ path }) => isPage(path) && !path.includes("/"));
  return { files: own ? asSchool(root, files) : inSchools(files), strays };
}

const isPage = (path: string) => /\.md$/i.test(path);
export const schoolOf = (path: string) => path.slice(0, path.indexOf("/"));

async function folder(given: string): Promise<string> {
  const root = await realpath(given).catch(() => undefined);
  if (root === undefined)
    throw new ShelfFault(given || '""', "is not there", "check the path of the policies folder");
  if (!(await stat(root)).isDirectory())
    throw new ShelfFault(given, "is a file", "name the folder that it is in");
  return root;
}

function asSchool(root: string, files: Found[]): Found[] {
  const school = checkedId(basename(root), root);
  return files.map(({ path, place }) => ({ path: `${school}/${path}`, place }));
}

/**
 * A page's layer is the folder it lies in, so pages in folders below a school's own are named as if they lay
 * in it: `columbia/forms/cpt.md` is `columbia/forms.cpt.md`.
 */
export function flat(path: string): string {
  const [school, ...rest] = path.split("/");
  return rest.length > 1 ? `${school}/${rest.join(".")}` : path;
}

/** Loose lists beside the schools' folders belong to no school and are left out. */
function inSchools(files: Found[]): Found[] {
  const owned = files.filter(({ path }) => path.includes("/"));
  for (const { path, place } of owned) checkedId(schoolOf(path), place);
  return owned;
}

function checkedId(id: string, place: string): string {
  if (SCHOOL_ID.test(id)) return id;
  const mend = `name the folder with small letters, digits and hyphens, such as "${suggested(id)}"`;
  throw new ShelfFault(place, `"${id}" cannot be a school's id`, mend);
}

const suggested = (id: string) =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "my-school";
