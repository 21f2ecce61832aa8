import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFile, aFolder, aRecord, looksLikeAStack, shipped, sojourn } from "./run.ts";

const student = { programs: [{ level: "master", end: "2027-05-14" }] };
const asked = { ...student, request: { kind: "cpt", start: "2027-01-18" } };
const day = ["--as-of", "2026-11-22"];

describe.concurrent("sojourn ask", () => {
  it("prints the next question as JSON where nobody can type", async () => {
    const { code, out, err } = await sojourn(["ask", await aRecord(asked), "cpt", ...day], shipped);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      permission: "cpt",
      settled: false,
      verdict: "unknown",
      next: { fact: "termsComplete", type: "boolean" },
    });
  });

  it("takes answers from a file, and asks what is left", async () => {
    const answers = await aFile(
      "answers.json",
      JSON.stringify({ termsComplete: true, "request.basis": "unknown" }),
    );
    const { code, out } = await sojourn(
      ["ask", await aRecord(asked), "cpt", ...day, "--answers", answers],
      shipped,
    );
    const { next, record } = JSON.parse(out);
    expect(code).toBe(0);
    expect(next.fact).not.toMatch(/termsComplete|request.basis/);
    expect(record.termsComplete).toBe(true);
  });

  it("keeps the fuller record where it is told to", async () => {
    const answers = await aFile("answers.json", JSON.stringify({ termsComplete: true }));
    const kept = join(await aFolder(), "fuller.json");
    await sojourn(
      ["ask", await aRecord(asked), "cpt", ...day, "--answers", answers, "--write", kept],
      shipped,
    );
    expect(JSON.parse(await readFile(kept, "utf8"))).toMatchObject({ ...asked, termsComplete: true });
  });

  it("says which answer does not fit", async () => {
    const answers = await aFile("answers.json", JSON.stringify({ termsComplete: "maybe" }));
    const { code, out, err } = await sojourn(
      ["ask", await aRecord(asked), "cpt", ...day, "--answers", answers],
      shipped,
    );
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/answers\.json: termsComplete: "maybe" stands where true or false belongs/);
  });

  it("refuses answers that are none", async () => {
    const answers = await aFile("answers.json", "[1]");
    const { code, err } = await sojourn(["ask", await aRecord(), "borrow-books", "--answers", answers]);
    expect(code).toBe(1);
    expect(err).toContain("is not a JSON object");
  });

  it("does not know a permission that is not there", async () => {
    const { code, err } = await sojourn(["ask", await aRecord(), "borrow-boks"]);
    expect(code).toBe(2);
    expect(err).toContain('there is no permission called "borrow-boks". Did you mean "borrow-books"?');
  });
});

describe.concurrent("sojourn what-if", () => {
  it("says what is different, and by which rule", async () => {
    const { code, out } = await sojourn(
      ["what-if", await aRecord(student), ...day, "--set", "program.end=2027-12-18"],
      shipped,
    );
    expect(code).toBe(0);
    expect(out).toContain("set program.end 2027-12-18");
    expect(out).toMatch(/Program end date: 14 May 2027 → 18 December 2027\.\n +US:F1-PROGRAM-END-DATE/);
  });

  it("gives before, after and the differences as JSON", async () => {
    const { code, out } = await sojourn(
      ["what-if", await aRecord(student), ...day, "--add", "move 2026-11-20", "--json"],
      shipped,
    );
    const { before, after, changed } = JSON.parse(out);
    expect(code).toBe(0);
    expect([before.standing, after.standing]).toEqual([1, 1]);
    expect(changed).toContainEqual(expect.objectContaining({ kind: "duty", id: "report-address" }));
  });

  it("says how a change is written", async () => {
    const { code, out, err } = await sojourn(
      ["what-if", await aRecord(student), "--add", "jop 40h"],
      shipped,
    );
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^jop 40h: There is no change called "jop" — Did you mean "job"\? The forms: /);
    expect(err).not.toMatch(looksLikeAStack);
  });

  it.each([
    [[], "what-if needs a change"],
    [["--set", "program.end"], "--set takes path=value"],
  ])("refuses %j with 2", async (args, says) => {
    const { code, err } = await sojourn(["what-if", await aRecord(student), ...args], shipped);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe.concurrent("sojourn explain", () => {
  it("says what would open what is barred", async () => {
    const file = join(import.meta.dirname, "../../../examples/26-final-term-cpt.json");
    const record = JSON.parse(await readFile(file, "utf8"));
    const hours = await aRecord({ ...record, request: { ...record.request, hoursPerWeek: 21 } });
    const { out } = await sojourn(["explain", hours, "cpt", "--as-of", "2026-12-21"], shipped);
    expect(out).toContain("What would open it: Work 20 hours a week instead of 21");
  });
});
