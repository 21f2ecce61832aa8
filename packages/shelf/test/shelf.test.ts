import { mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { collect, loadRulebook, nearest, pageIds, ShelfFault, schoolIds } from "../src/index.ts";
import { aFolder, aPage } from "./folders.ts";

const federal = { "us/cpt.md": aPage("US:CPT-001") };

async function load(files: { [path: string]: string | Uint8Array }, roots: string[] = []) {
  const shipped = await aFolder({ ...federal, ...files });
  return loadRulebook({ roots, shipped, cache: await aFolder() });
}

const fault = (promise: Promise<unknown>): Promise<ShelfFault> =>
  promise.then(
    () => expect.unreachable("nothing was at fault"),
    (error) => (error instanceof ShelfFault ? error : Promise.reject(error)),
  );

describe("what is on the shelf", () => {
  it("holds the federal layer and the schools that are shipped", async () => {
    const { rulebook } = await load({ "columbia/cpt.md": aPage("ISSO:CPT-001") });
    const rules = rulebook.rules.map(({ id, layer }) => `${layer} ${id}`);
    expect(rules.sort()).toEqual(["columbia ISSO:CPT-001", "us US:CPT-001"]);
    expect(schoolIds(rulebook)).toEqual(["columbia"]);
    expect(pageIds(rulebook).sort()).toEqual(["columbia/cpt", "us/cpt"]);
  });

  it("takes a folder of schools from elsewhere", async () => {
    const elsewhere = await aFolder({
      "north/cpt.md": aPage("NORTH:CPT-001"),
      "south/opt.md": aPage("SOUTH:OPT-001"),
      "README.md": "What these folders are.",
      "pictures/campus.png": "",
    });
    const { rulebook } = await load({}, [elsewhere]);
    expect(schoolIds(rulebook).sort()).toEqual(["north", "south"]);
  });

  it("takes one school's own folder, by the folder's name", async () => {
    const parent = await aFolder({ "lakeside/cpt.md": aPage("LAKE:CPT-001") });
    const { rulebook, places } = await load({}, [join(parent, "lakeside")]);
    expect(schoolIds(rulebook)).toEqual(["lakeside"]);
    expect(places.get("lakeside/cpt.md")).toMatch(/lakeside\/cpt\.md$/);
  });

  it("keeps pages in deeper folders in their school's layer", async () => {
    const { rulebook } = await load({ "columbia/forms/cpt.md": aPage("ISSO:CPT-001") });
    expect(rulebook.rules).toContainEqual(
      expect.objectContaining({ layer: "columbia", page: "columbia/forms.cpt.md" }),
    );
  });

  it("counts a folder once that is named twice", async () => {
    const parent = await aFolder({ "lakeside/cpt.md": aPage("LAKE:CPT-001") });
    const { rulebook } = await load({}, [parent, join(parent, ".", "/")]);
    expect(schoolIds(rulebook)).toEqual(["lakeside"]);
  });

  it("reads pages and lists only", async () => {
    const shipped = await aFolder({
      ...federal,
      "us/README.md": "",
      "us/notes.txt": "",
      "us/.draft.md": "",
      "us/a.csv": "",
    });
    expect((await collect([], shipped)).files.map(({ path }) => path)).toEqual(["us/a.csv", "us/cpt.md"]);
  });
});

describe("what it refuses, in one line", () => {
  it.each([
    ["a folder that is not there", async () => "/nowhere/at/all", /is not there/],
    ["a file", async () => join(await aFolder({ "a.md": "" }), "a.md"), /is a file/],
    ["a folder without pages", () => aFolder({ "x/data.csv": "" }), /no policy pages/],
    ["a school that is shipped already", () => aFolder({ "us/cpt.md": aPage("X:A-001") }), /"us" is already/],
    [
      "a name that is no id",
      () => aFolder({ "My School/cpt.md": aPage("X:A-001") }),
      /"My School" cannot be/,
    ],
    [
      "a page that is not text",
      () => aFolder({ "north/a.md": Uint8Array.of(0x89, 0x50, 0, 1) }),
      /is not text/,
    ],
    [
      "a page in another encoding",
      () => aFolder({ "north/a.md": Uint8Array.of(0x63, 0xe9, 0x21) }),
      /is not text/,
    ],
    ["a page of 3 MiB", () => aFolder({ "north/a.md": "x".repeat(3 << 20) }), /is 3\.0 MiB/],
    ["pages too far down", () => aFolder({ "north/a/b/c/d.md": "", "north/a.md": "" }), /lies too deep/],
  ])("%s", async (_what, folder, says) => {
    const refused = await fault(load({}, [await folder()]));
    expect(refused.message).toMatch(says);
    expect(`${refused.place}${refused.message}${refused.mend}`).not.toContain("\n");
    expect(refused.mend).not.toBe("");
  });

  it("two folders with the same school", async () => {
    const [one, two] = await Promise.all([aFolder({ "north/a.md": "" }), aFolder({ "north/a.md": "" })]);
    expect((await fault(load({}, [one, two]))).message).toContain(`already a policy folder of ${one}`);
  });

  it("more files than a shelf can hold", async () => {
    const crowd = await aFolder();
    await mkdir(join(crowd, "north"));
    await Promise.all(
      Array.from({ length: 2_001 }, (_, at) => writeFile(join(crowd, "north", `${at}.md`), "")),
    );
    expect((await fault(load({}, [crowd]))).message).toContain("more than 2,000 files");
  });

  it("does not follow a link out of the folder, and says so", async () => {
    const secret = await aFolder({ "secret.md": aPage("SECRET:A-001") });
    const school = await aFolder({ "north/a.md": aPage("NORTH:A-001") });
    await symlink(join(secret, "secret.md"), join(school, "north", "b.md"));
    await symlink(secret, join(school, "north", "folder"));
    const { rulebook, diagnostics } = await load({}, [school]);
    expect(rulebook.rules.map(({ id }) => id)).not.toContain("SECRET:A-001");
    expect(diagnostics.filter(({ code }) => code === "link-out-of-folder")).toHaveLength(2);
  });

  it("a ring of links does not catch it", async () => {
    const school = await aFolder({ "north/a.md": aPage("NORTH:A-001") });
    await symlink(join(school, "north"), join(school, "north", "again"));
    expect(schoolIds((await load({}, [school])).rulebook)).toEqual(["north"]);
  });
});

describe("what was built is kept", () => {
  it("and found again, until a page changes", async () => {
    const shipped = await aFolder(federal);
    const cache = await aFolder();
    const first = await loadRulebook({ shipped, cache });
    expect(await readdir(cache)).toHaveLength(1);
    expect(await loadRulebook({ shipped, cache })).toEqual(first);
    await writeFile(join(shipped, "us/cpt.md"), aPage("US:CPT-002"));
    expect((await loadRulebook({ shipped, cache })).rulebook.rules[0]?.id).toBe("US:CPT-002");
    expect(await readdir(cache)).toHaveLength(2);
  });

  it("a broken or missing cache changes nothing", async () => {
    const shipped = await aFolder(federal);
    const cache = await aFolder();
    const first = await loadRulebook({ shipped, cache });
    const [name] = await readdir(cache);
    for (const broken of ['{"rulebook":', "{}", "null"]) {
      await writeFile(join(cache, name!), broken);
      expect(await loadRulebook({ shipped, cache })).toEqual(first);
    }
    await rm(cache, { recursive: true });
    await writeFile(cache, "a file where the folder should be");
    expect(await loadRulebook({ shipped, cache })).toEqual(first);
  });
});

describe("the nearest known name", () => {
  it.each([
    ["columbai", "columbia"],
    ["UW-Madison", "uw-madison"],
    ["harvard", undefined],
    ["much too long to be meant".repeat(9), undefined],
  ])("%.20s", (given, meant) => {
    expect(nearest(given, ["columbia", "uw-madison"])).toBe(meant);
  });
});
