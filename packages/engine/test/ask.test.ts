import { aStudent, type Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, ask, evaluate, hear } from "../src/index.ts";
import { aQuestion, RECORDS } from "./arbitraries.ts";
import { shippedBook, toldExamples } from "./books.ts";
import { fieldsAndLists, figuresText, hold, questionsPerVerdict, whoKnows } from "./interviews.ts";
import { contradictions, without } from "./thinner.ts";

const book = shippedBook();
const examples = toldExamples();
const nearlyEmpty = examples.find(({ file }) => file.startsWith("14"))!.record;
const when = { asOf: "2026-11-22" };
const saying = (answers: Record<string, unknown>) => ({
  reply: ({ fact }: { fact: string }) => (Object.hasOwn(answers, fact) ? answers[fact] : "unknown"),
});
const about = (id: string) => ({ book, asOf: when.asOf, id });

describe("asking about CPT, of a student of whom little is known", () => {
  it("asks for the easiest fact first, in its own words, and says why", () => {
    const { settled, verdict, next, open } = ask(book, nearlyEmpty, when, "cpt")!;
    expect({ settled, verdict }).toEqual({ settled: false, verdict: "unknown" });
    expect(next).toMatchObject({
      fact: "termsComplete",
      ask: "Are these all your terms, with none left out?",
      type: "boolean",
      listed: [],
      cost: 1,
      because: { rule: "US:F1-CPT-YEAR-FIRST" },
    });
    expect(open.map(({ fact }) => fact)).toContain(next!.fact);
  });

  it("is settled after a few answers", () => {
    const year = [
      {
        name: "fall 2025",
        season: "fall",
        start: "2025-09-02",
        end: "2025-12-19",
        enrollment: "full",
        required: true,
      },
      {
        name: "spring 2026",
        season: "spring",
        start: "2026-01-20",
        end: "2026-05-15",
        enrollment: "full",
        required: true,
      },
    ];
    const answers = {
      termsComplete: year,
      "request.basis": "required",
      "programs[0].immediateTraining": false,
    };
    const { last, asked } = hold(about("cpt"), nearlyEmpty, whoKnowsAll({ ...answers }));
    expect(last).toMatchObject({ settled: true, verdict: "open" });
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  it("stops as soon as it is barred", () => {
    const answers = { termsComplete: true, "programs[0].immediateTraining": false };
    const { last, asked } = hold(
      about("cpt"),
      nearlyEmpty,
      saying({ ...answers, "request.basis": "required" }),
    );
    expect(last).toMatchObject({ settled: true, verdict: "barred" });
    expect(asked.map(({ fact }) => fact)).not.toContain("request.hoursPerWeek");
    expect(last.next).toBeUndefined();
  });

  it("goes on to the next question when the student does not know, and says what it hangs on at the end", () => {
    const { last, asked } = hold(about("cpt"), nearlyEmpty, saying({}));
    const facts = asked.map(({ fact }) => fact);
    expect(new Set(facts).size).toBe(facts.length);
    expect(last).toMatchObject({ settled: false, verdict: "unknown" });
    expect(last.open.map(({ fact }) => fact).sort()).toEqual(expect.arrayContaining(facts.slice().sort()));
  });

  it("does not ask twice about a list that is not complete", () => {
    const record = answer(nearlyEmpty, "termsComplete", false);
    expect(ask(book, record, when, "cpt")!.next?.fact).not.toBe("termsComplete");
  });

  it("knows no permission of another name", () => {
    expect(ask(book, nearlyEmpty, when, "cpr")).toBeUndefined();
  });
});

/** Everything that the CPT pages ask, for a student who has done a year. */
const whoKnowsAll = (answers: Record<string, unknown>) => ({
  reply: ({ fact, type, values }: { fact: string; type: string; values?: string[] }) =>
    Object.hasOwn(answers, fact)
      ? answers[fact]
      : ({ boolean: true, enum: values?.[0], number: 10, text: "it" }[type] ?? "2027-05-01"),
});

describe("an answer", () => {
  const empty: StudentRecord = { record: 1 };

  it("stands where the fact's path says", () => {
    expect(answer(empty, "programs[0].end", "2027-05-14")).toEqual({
      record: 1,
      programs: [{ end: "2027-05-14" }],
    });
    expect(answer(empty, "documents.passport.expires", "2030-01-01").documents).toEqual({
      passport: { expires: "2030-01-01" },
    });
    expect(answer(empty, "authorizationsComplete", true).authorizationsComplete).toBe(true);
  });

  it("creates the entry of a kind, and finds it again", () => {
    const once = answer(empty, "applications[post-completion-opt].recommendedOn", "2026-03-02");
    const twice = answer(once, "applications[post-completion-opt].receivedOn", null);
    expect(twice.applications).toEqual([
      { kind: "post-completion-opt", recommendedOn: "2026-03-02", receivedOn: null },
    ]);
  });

  it("dates a term that is new", () => {
    expect(answer(empty, "terms[fall].start", "2026-09-08").terms).toEqual([
      { season: "fall", start: "2026-09-08" },
    ]);
    const given = { name: "Fall 2026", season: "fall", start: "2026-09-08", end: "2026-12-23" };
    expect(answer(empty, "terms[Fall 2026].credits", 12, given).terms).toEqual([{ ...given, credits: 12 }]);
  });

  it("names what a request asks for, and begins another one for another permission", () => {
    const once = answer(empty, "request.hoursPerWeek", 20, { kind: "cpt" });
    expect(once.request).toEqual({ kind: "cpt", hoursPerWeek: 20 });
    expect(answer(once, "request.start", "2027-01-10", { kind: "leave" }).request).toEqual({
      kind: "leave",
      start: "2027-01-10",
    });
  });

  it("leaves the record as it is when the fact is not known", () => {
    expect(answer(nearlyEmpty, "request.basis", "unknown")).toBe(nearlyEmpty);
  });

  it("is read as the question means it, and refused in words", () => {
    expect(hear({ type: "boolean" }, "Yes")).toEqual({ ok: true, value: true });
    expect(hear({ type: "date", notYet: true }, "not yet")).toEqual({ ok: true, value: null });
    expect(hear({ type: "number" }, "?")).toEqual({ ok: true, value: "unknown" });
    expect(hear({ type: "enum", values: ["required", "co-op"] }, "coop")).toMatchObject({
      ok: false,
      mend: "Did you mean co-op? The answers: required, co-op.",
    });
    expect(hear({ type: "date" }, "2026-02-30")).toMatchObject({
      ok: false,
      says: '"2026-02-30" is not a date.',
    });
  });
});

describe("the interview over many students", () => {
  const thinned = aQuestion.chain(({ record, asOf }) =>
    fieldsAndLists(record).map((facts) => ({ record, asOf, facts })),
  );

  it("never asks what cannot change the verdict: the facts not asked leave it as it is", {
    timeout: 600_000,
  }, () => {
    const ids = fc.constantFrom("cpt", "post-completion-opt", "on-campus-work", "remain", "re-entry");
    const property = fc.property(thinned, ids, ({ record, asOf, facts }, id) => {
      const { record: told, last } = hold({ book, asOf, id }, without(record, facts), whoKnows(record, id));
      if (!last.settled) return;
      const one = (of: StudentRecord) => {
        const all = evaluate(book, of, { asOf });
        return {
          ...all,
          permissions: all.permissions.filter((each) => each.id === id),
          clocks: [],
          milestones: [],
        };
      };
      expect(contradictions(one(told), one(record), facts)).toEqual([]);
    });
    fc.assert(property, { numRuns: Math.ceil(RECORDS / 20) });
  });

  it("asks fewer questions than asking everything that is missing", { timeout: 600_000 }, () => {
    const figures = questionsPerVerdict(book, examples, 1);
    console.log(figuresText(figures));
    expect(figures.asked).toBeLessThanOrEqual(figures.everything);
  });
});

describe("asking about what is not for this person", () => {
  it("is settled at once", () => {
    const student = aStudent().inStatus("J-1").listsComplete().record();
    expect(ask(book, student, when, "cpt")).toMatchObject({ settled: true, verdict: "not-applicable" });
  });
});
