import { describe, expect, it } from "vitest";
import { aRecord, looksLikeAStack, sojourn } from "./run.ts";

const student = {
  programs: [{ id: "ms", level: "master", start: "2024-09-03", end: "2026-05-15", completed: null }],
};

/** The question at the school, whose library asks for the books earlier than the law does. */
async function ask([command, ...rest]: string[], parts: object = student) {
  return sojourn([command!, await aRecord(parts), ...rest, "--school", "columbia"]);
}

describe.concurrent("standing", () => {
  it("gives JSON and nothing else", async () => {
    const { code, out, err } = await ask(["standing", "--json", "--as-of", "2026-03-01"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const standing = JSON.parse(out);
    expect(standing).toMatchObject({
      standing: 1,
      asOf: "2026-03-01",
      lawAsOf: "2026-03-01",
      school: "columbia",
    });
    expect(standing.permissions).toContainEqual(
      expect.objectContaining({
        id: "borrow-books",
        verdict: "open",
        windows: { file: expect.objectContaining({ from: "2024-09-03", until: "2026-04-15" }) },
      }),
    );
  });

  it("answers first, in words, on 80 columns, without colour in a pipe", async () => {
    const { code, out } = await ask(["standing", "--as-of", "2026-03-01"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Where you stand on 1 March 2026 \(Sunday\)\n/);
    expect(out).toMatch(/Open now\n(.*\n)*? {2}✓ Borrow books +borrow-books\n/);
    expect(out).toContain("14 May 2026 (Thursday), in 74 days\n    Books are due back");
    expect(out).not.toContain("\u001b");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("asks for what is missing", async () => {
    const { out } = await ask(["standing", "--as-of", "2026-03-01"], { programs: [{ end: "2026-05-15" }] });
    expect(out).toMatch(/Needs an answer from you\n(.*\n)*? {2}\? Borrow books/);
    expect(out).toMatch(/What Sojourn would need to know\n {2}\? /);
  });

  it("takes today for the day when none is given, and says so", async () => {
    const { out } = await ask(["standing"]);
    expect(out).toContain("Today, by this computer's calendar; --as-of DATE asks about another day.");
  });

  it("reads the law of another day", async () => {
    const { out } = await ask(["standing", "--as-of", "2026-03-01", "--law-as-of", "2020-03-01"]);
    expect(out).toContain("By the law of 1 March 2020 (Sunday).");
  });

  it("reads a record from standard input", async () => {
    const { code, out } = await sojourn(["standing", "-", "--json"], { stdin: '{"record":1}' });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ standing: 1 });
  });

  it("names in a record cannot steer the terminal", async () => {
    const field = "\u001b]0;owned\u0007\u202eLaw";
    const { out } = await ask(["standing"], { programs: [{ ...student.programs[0], field }] });
    for (const mark of ["\u001b", "\u0007", "\u202e"]) expect(out).not.toContain(mark);
  });
});

describe.concurrent("explain", () => {
  it("shows the reasoning as a tree, with rule and source", async () => {
    const { code, out, err } = await ask(["explain", "borrow-books", "--as-of", "2026-03-01"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^On 1 March 2026 \(Sunday\)\n\nBorrow books/);
    expect(out).toMatch(/^ {2}• .*master.* — met$/m);
    expect(out).toContain("To file: until 15 April 2026 (Wednesday)");
    expect(out).toContain("ISSO:LIBRARY-001 · Columbia library rules");
    expect(out).not.toMatch(looksLikeAStack);
  });

  it("gives the tree as JSON", async () => {
    const { out } = await ask(["explain", "books-back", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      says: expect.stringContaining("Books"),
      rule: "US:LIBRARY-001",
    });
  });
});
