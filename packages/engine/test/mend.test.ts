import { aStudent, type Record as StudentRecord } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { evaluate, mend, whatIf } from "../src/index.ts";
import { nearestOn } from "../src/mend/search.ts";
import { placeOf, put } from "../src/places.ts";
import { shippedBook, toldExamples } from "./books.ts";

const book = shippedBook();
const examples = toldExamples();
const example = (number: string) => examples.find(({ file }) => file.startsWith(number))!;

function supposed(record: StudentRecord, asOf: string, ...changes: string[]): StudentRecord {
  const answer = whatIf(book, record, changes, { asOf });
  if (!answer.ok) throw new Error(answer.faults[0]!.says);
  return answer.record;
}

const verdict = (record: StudentRecord, asOf: string, id: string) =>
  evaluate(book, record, { asOf }).permissions.find((one) => one.id === id)!.verdict;

describe("a year of full-time CPT would end OPT", () => {
  const asOf = "2026-03-02";
  const student = aStudent()
    .inStatus("F-1", { since: "2024-08-20", maintained: true, inUs: true })
    .inProgram({ level: "master", start: "2024-09-03", end: "2027-05-14", completed: null, graduate: true })
    .withTerm("fall 2024")
    .withTerm("spring 2025")
    .withFullTimeCpt("2025-05-05", "2026-02-11")
    .listsComplete();
  const planned = supposed(student.record(), asOf, "cpt full 2026-06-01..2026-08-21 at Acme");

  it("ending the summer one day earlier leaves exactly 364 days", () => {
    const { best } = mend(book, planned, { asOf }, "post-completion-opt");
    expect(best).toMatchObject({
      path: "authorizations[1].end",
      from: "2026-08-21",
      to: "2026-08-20",
      days: -1,
      verdict: "opens-later",
    });
    expect(best!.says).toMatch(
      /^End the full time CPT at Acme by 20 August 2026: .*\(364 of at most 364 days\)\.$/,
    );
    expect(best!.boundary).toMatchObject({ value: "2026-08-21", verdict: "barred" });
  });

  it("a summer that is much too long is cut to the last day that works", () => {
    const longer = supposed(student.record(), asOf, "cpt full 2026-06-01..2026-12-18");
    const { best } = mend(book, longer, { asOf }, "post-completion-opt");
    expect(best).toMatchObject({ path: "authorizations[1].end", to: "2026-08-20", days: -120 });
    expect(best!.boundary).toMatchObject({ value: "2026-08-21", verdict: "barred" });
  });

  it("what is past is not offered for change", () => {
    const past = { ...planned, authorizations: planned.authorizations!.slice(0, 1) };
    const done = supposed(past, "2026-09-01", "set authorizations[0].end 2026-05-04");
    expect(verdict(done, "2026-09-01", "post-completion-opt")).toBe("barred");
    expect(mend(book, done, { asOf: "2026-09-01" }, "post-completion-opt")).toEqual({
      others: [],
      evaluated: 0,
    });
  });

  it("a job that has begun may still end earlier, but not before today", () => {
    const { best } = mend(book, planned, { asOf: "2026-08-01" }, "post-completion-opt");
    expect(best).toMatchObject({ path: "authorizations[1].end", to: "2026-08-20" });
    expect(mend(book, planned, { asOf: "2026-08-21" }, "post-completion-opt").best).toBeUndefined();
  });
});

describe("CPT at Columbia in the final term", () => {
  const { record, asOf } = example("26");

  it("21 hours: 20 are allowed", () => {
    const asked = supposed(record, asOf, "set request.hoursPerWeek 21");
    const { best } = mend(book, asked, { asOf }, "cpt");
    expect(best).toMatchObject({ path: "request.hoursPerWeek", from: 21, to: 20, verdict: "open" });
    expect(best!.says).toMatch(/^Work 20 hours a week instead of 21: /);
    expect(best!.boundary).toMatchObject({ value: 21, verdict: "barred" });
  });

  it("asked for too late: a later start", () => {
    const late = supposed(record, asOf, "set request.submittedOn 2027-01-10");
    const { best, others } = mend(book, late, { asOf: "2027-01-10" }, "cpt");
    expect(best).toMatchObject({ path: "request.start", from: "2027-01-19", verdict: "open" });
    expect(best!.to > best!.from).toBe(true);
    expect(best!.boundary).toMatchObject({ verdict: "barred" });
    expect(others.map(({ path }) => path)).not.toContain("request.submittedOn");
  });

  it("asked for later than need be: asking earlier is offered too", () => {
    const late = supposed(record, asOf, "set request.submittedOn 2027-01-10");
    const { best, others } = mend(book, late, { asOf }, "cpt");
    expect([best, ...others].map((one) => one!.path)).toEqual(
      expect.arrayContaining(["request.start", "request.submittedOn"]),
    );
  });

  it("a start before the term: the first day of the term", () => {
    const early = supposed(record, asOf, "set request.start 2027-01-05");
    const { best } = mend(book, early, { asOf }, "cpt");
    expect(best).toMatchObject({ path: "request.start", to: "2027-01-19", days: 14 });
  });
});

describe("what no plan can mend", () => {
  it("the level of a language program", () => {
    const asOf = "2026-11-22";
    const student = aStudent()
      .inStatus("F-1", { since: "2025-08-20", maintained: true, inUs: true })
      .inProgram({ level: "language", start: "2025-09-02", end: "2027-05-14", completed: null })
      .asking("cpt", { start: "2027-01-18", end: "2027-04-30", hoursPerWeek: 20, basis: "elective" })
      .listsComplete()
      .record();
    expect(verdict(student, asOf, "cpt")).toBe("barred");
    expect(mend(book, student, { asOf }, "cpt").best).toBeUndefined();
  });

  it("what is open or not for this person needs no mending", () => {
    const { record, asOf } = example("26");
    expect(mend(book, record, { asOf }, "cpt")).toEqual({ others: [], evaluated: 0 });
    expect(mend(book, record, { asOf }, "academic-training")).toEqual({ others: [], evaluated: 0 });
  });
});

describe("over all examples", () => {
  it("little work, the same each time, only what lies ahead, and what it says is so", {
    timeout: 120_000,
  }, () => {
    for (const { record, asOf } of examples)
      for (const { id, verdict: before } of evaluate(book, record, { asOf }).permissions) {
        if (before !== "barred" && before !== "closed") continue;
        const { best, others, papers, evaluated } = mend(book, record, { asOf }, id);
        expect(evaluated).toBeLessThanOrEqual(400);
        for (const one of best ? [best, ...others] : []) {
          expect(one.path).not.toMatch(/^programs/);
          if (one.days !== undefined) expect(String(one.from) > asOf && String(one.to) >= asOf).toBe(true);
          const after = put(record, placeOf(record, one.path), one.to);
          expect(verdict(after, asOf, id)).toBe(one.verdict);
        }
        if (papers) {
          const renewed = papers.papers.reduce(
            (now, { path, to }) => put(now, placeOf(now, path), to),
            record as StudentRecord,
          );
          expect(papers.papers.every(({ to }) => to >= asOf)).toBe(true);
          expect(verdict(renewed, asOf, id)).toBe(papers.verdict);
        }
        if (best)
          expect(mend(book, record, { asOf }, id)).toEqual({
            best,
            others,
            evaluated,
            ...(papers && { papers }),
          });
      }
  });
});

describe("the nearest value that works", () => {
  const from = (lo: number, hi: number) => (at: number) => at >= lo && at <= hi;

  it("is found to the day, on both sides", () => {
    expect(nearestOn(1, 730, [], from(82, 9999))).toEqual({ offset: 82, far: true });
    expect(nearestOn(-1, 730, [], from(-9999, -501))).toEqual({ offset: -501, far: true });
    expect(nearestOn(1, 730, [], from(1, 1))).toEqual({ offset: 1, far: false });
  });

  it("is found in a narrow window where a mark lies in it", () => {
    expect(nearestOn(1, 730, [300], from(295, 305))).toEqual({ offset: 295, far: true });
    expect(nearestOn(1, 730, [], from(295, 305))).toBeUndefined();
  });

  it("is not looked for farther than allowed", () => {
    expect(nearestOn(1, 100, [300], from(200, 9999))).toBeUndefined();
  });
});

describe("papers for coming back", () => {
  const asOf = "2027-08-01";
  const traveller = (signedOn: string | null | undefined, visa = "2029-01-01", school = "columbia") => ({
    ...aStudent()
      .inStatus("F-1", { since: "2025-08-25", maintained: true, inUs: true, citizenship: "India" })
      .inProgram({ level: "master", start: "2025-08-25", end: "2028-05-12", completed: null })
      .listsComplete()
      .record(),
    school,
    documents: {
      visa: { expires: visa },
      passport: { expires: "2030-01-01" },
      ...(signedOn !== undefined && { travelSignature: { signedOn } }),
    },
    trips: [{ left: "2027-08-10", returns: "2027-09-10", to: "France", appliedForVisa: false }],
  });
  const papers = (record: StudentRecord) => mend(book, record, { asOf }, "re-entry").papers;

  it("a signature that is too old is named, and no day that is past", () => {
    expect(papers(traveller("2026-08-31"))).toMatchObject({
      papers: [{ path: "documents.travelSignature.signedOn", from: "2026-08-31", to: asOf }],
      says: "A new travel signature of 1 August 2027 or later.",
      verdict: "open",
    });
    expect(papers(traveller(null))?.says, "not signed yet").toMatch(/^A new travel signature of/);
  });

  it("a visa is to last to the very day of the return, with all that is missing beside it", () => {
    const both = traveller("2026-08-31", "2027-09-09");
    expect(papers(both)?.says).toBe(
      "A new visa valid until 10 September 2027 or later, and a new travel signature of 1 August 2027 or later.",
    );
    const renewed = { ...both, documents: traveller(asOf, "2027-09-10").documents };
    expect(verdict(renewed, asOf, "re-entry")).toBe("open");
    expect(verdict({ ...both, documents: traveller(asOf, "2027-09-09").documents }, asOf, "re-entry")).toBe(
      "barred",
    );
  });

  it("what is only guidance, or not known, is not named as what would open it", () => {
    const miami = papers(traveller("2026-08-31", "2027-09-09", "miami"));
    expect(miami?.papers.map(({ words }) => words)).toEqual(["visa"]);
    const unknown = papers(traveller(undefined, "2027-09-09"));
    expect(unknown).toMatchObject({ papers: [{ words: "visa", to: "2027-09-10" }], verdict: "unknown" });
  });

  it("none is named where nothing is wrong with them", () => {
    expect(papers(traveller("2027-07-01"))).toBeUndefined();
    const ended = traveller("2027-07-01");
    ended.programs![0]!.end = "2027-05-01";
    expect(papers(ended)).toBeUndefined();
  });
});
