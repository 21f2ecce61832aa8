import { describe, expect, it } from "vitest";
import { aFile, aRecord, looksLikeAStack, sojourn } from "./run.ts";

const program = (end: string) => aRecord({ programs: [{ start: "2025-09-02", end }] });

describe.concurrent("a record at fault: exit 1, one line a fault, nothing on standard output", () => {
  it.each([
    [
      "an unknown key",
      () => aRecord({ programms: [] }),
      /^programms: There is no field .* — Did you mean "programs"\?/,
    ],
    [
      "a day that is none",
      () => program("2026-02-30"),
      /^programs\[0\]\.end: "2026-02-30" is not a date — February 2026 has/,
    ],
    ["an end before its start", () => program("2024-05-15"), /^programs\[0\]\.end: .* — /],
    [
      "a file of 50 MB",
      () => aFile("big.json", Buffer.alloc(50_000_000, " ")),
      /big\.json: The record is larger than 1 MiB — /,
    ],
    [
      "10,000 brackets",
      () => aFile("deep.json", "[".repeat(10_000)),
      /deep\.json\[0\]: The record nests deeper than 32 levels — /,
    ],
    [
      "a missing file",
      async () => "/nowhere/record.json",
      /^\/nowhere\/record\.json: there is no such file — /,
    ],
    ["a folder", async () => "/tmp", /^\/tmp: is a folder — /],
    [
      "a picture",
      () => aFile("p.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)),
      /p\.png: is not text — /,
    ],
    ["another encoding", () => aFile("l.json", Uint8Array.of(0x22, 0xe9, 0x22)), /l\.json: is not text — /],
    ["an empty file", () => aFile("e.json", ""), /e\.json: There is nothing to read/],
    ["a list", () => aFile("list.json", "[]"), /list\.json: .* — /],
    [
      "a school nobody knows",
      () => aRecord({ school: "columbai" }),
      /^school: .* — Did you mean "columbia"\? Known: /,
    ],
    ["text that steers a terminal", () => aRecord({ "\u001b[2Jx": 1 }), /^\["\\u001b\[2Jx"\]: .* — /],
  ])("%s", async (_what, file, says) => {
    const { code, out, err } = await sojourn(["standing", await file(), "--json"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(says);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(looksLikeAStack);
  });

  it("every fault has its line", async () => {
    const record = await aRecord({ programs: [{ end: "soon" }, { end: "2026-13-01" }] });
    const { err } = await sojourn(["standing", record]);
    expect(err.match(/^programs\[[01]\]\.end: /gm)).toHaveLength(2);
  });

  it("standard input is read, and named", async () => {
    const { code, err } = await sojourn(["standing", "-"], { stdin: "{" });
    expect(code).toBe(1);
    expect(err).toMatch(/^standard input: This is not JSON/);
  });

  it("a policies folder that is not there", async () => {
    const { code, err } = await sojourn(["standing", await aRecord(), "--policies", "/nowhere"]);
    expect({ code, err }).toEqual({
      code: 1,
      err: "/nowhere: is not there — check the path of the policies folder\n",
    });
  });
});
