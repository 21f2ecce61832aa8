import { describe, expect, it } from "vitest";
import { aRecord, looksLikeAStack, sojourn } from "./run.ts";

describe.concurrent("the command line", () => {
  it("says its version", async () => {
    expect(await sojourn(["--version"])).toEqual({ code: 0, out: "0.1.0\n", err: "" });
  });

  it.each([
    [[]],
    [["standing"]],
    [["explain"]],
    [["ask"]],
    [["what-if"]],
    [["policy"]],
    [["policy", "check"]],
    [["population"]],
  ])("explains %j with an example", async (command) => {
    const { code, out } = await sojourn([...command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Examples:\n  sojourn ");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each([
    { args: [], says: "Usage: sojourn" },
    { args: ["stading"], says: "(Did you mean standing?)" },
    { args: ["standing"], says: "missing required argument 'record'" },
    { args: ["standing", "x.json", "--as-of", "2026-02-30"], says: "Give a real date" },
    { args: ["standing", "x.json", "--as-off", "2026-02-03"], says: "(Did you mean --as-of?)" },
  ])("refuses $args with 2", async ({ args, says }) => {
    const { code, out, err } = await sojourn(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
    expect(err).not.toMatch(looksLikeAStack);
  });

  it("knows the schools, and the one that was meant", async () => {
    const { code, err } = await sojourn(["standing", await aRecord(), "--school", "columbai"]);
    expect(code).toBe(2);
    expect(err).toMatch(/Did you mean "columbia"\? Known: .*columbia/);
  });

  it("does not know a page that is not there", async () => {
    const { code, err } = await sojourn(["standing", await aRecord(), "--suppose", "us/no-such-page"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: --suppose: there is no page "us\/no-such-page"/);
  });

  it("does not know a permission that is not there", async () => {
    const { code, err } = await sojourn(["explain", await aRecord(), "borrow-boks"]);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "borrow-books"? Known: books-back, borrow-books.');
  });
});
