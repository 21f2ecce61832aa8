import { cp, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { aFile, aFolder, looksLikeAStack, sojourn } from "./run.ts";

const small = resolve(import.meta.dirname, "../../../packages/shelf/test/policies");

/** A copy of the small law in which the books go back two days before the end. */
async function changed(): Promise<string> {
  const folder = await aFolder();
  await cp(small, folder, { recursive: true });
  const page = join(folder, "us/library.md");
  const text = await readFile(page, "utf8");
  await writeFile(
    page,
    text.replace("program.end - 1 day", "program.end - 2 days").replace("2026-05-14", "2026-05-13"),
  );
  return folder;
}
const student = { record: 1, programs: [{ level: "master", start: "2024-09-03", end: "2026-05-15" }] };
const records = () => aFile("students.ndjson", `${JSON.stringify(student)}\n\n{"record":1}\n`);

describe.concurrent("policy diff", () => {
  it("says in words what changed, and whom it touches", async () => {
    const { code, out, err } = await sojourn([
      ...["policy", "diff", ".", await changed(), "--records", await records()],
      ...["--as-of", "2026-03-01"],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.replace(/\s+/g, " ")).toContain("= program.end - 1 day → - 2 days");
    expect(out).toContain("Whom it touches: 1 of 2 records, 0 with another answer");
    expect(out).toMatch(
      /Books are due back: 14 May 2026 → 13 May 2026 · US:LIBRARY-001\n {6}line 1 on 2026-03-01/,
    );
  });

  it("gives JSON and nothing else", async () => {
    const { out } = await sojourn(["policy", "diff", small, await changed(), "--json"]);
    const { before, after, differences } = JSON.parse(out);
    expect(before).not.toBe(after);
    expect(differences).toMatchObject([{ kind: "number", rule: "US:LIBRARY-001" }, { kind: "examples" }]);
  });

  it("says so when nothing changed", async () => {
    const { code, out } = await sojourn(["policy", "diff", ".", small]);
    expect({ code, out }).toEqual({ code: 0, out: "The two rulebooks say the same.\n" });
  });

  it("reads a built rulebook", async () => {
    const empty = { rulebook: 1, version: "sha256:0", layers: [], rules: [], calendars: {}, lists: {} };
    const { code, out } = await sojourn([
      "policy",
      "diff",
      await aFile("old.json", JSON.stringify(empty)),
      ".",
    ]);
    expect(code).toBe(0);
    expect(out).toContain("US:LIBRARY-001 is new");
  });

  it.each([
    [
      "a place that is not there",
      () => ["./no-such-place", "."],
      /no-such-place: there is no such file or folder/,
    ],
    ["a file that is no rulebook", async () => [await aFile("a.json", "{}"), "."], /is not a built rulebook/],
    ["a folder without pages", async () => [await aFolder(), "."], /no policy pages|is not/],
    [
      "a record that cannot be read",
      async () => [".", ".", "--records", await aFile("a.ndjson", '{"record":1}\n{"recod":1}')],
      /a\.ndjson:2/,
    ],
  ])("refuses %s", async (_, given, says) => {
    const { code, err } = await sojourn(["policy", "diff", ...(await given())]);
    expect(code).toBe(1);
    expect(err).toMatch(says);
    expect(err).not.toMatch(looksLikeAStack);
  });
});
