import { describe, expect, it } from "vitest";
import { type Facts, f1, noTraining, term, told } from "./told.ts";

const program = {
  id: "ms",
  level: "master",
  start: "2025-09-02",
  end: "2027-05-14",
  immediateTraining: false,
};
const terms = [
  term("fall 2025", "2025-09-02", "2025-12-19"),
  term("spring 2026", "2026-01-20", "2026-05-15"),
  term("summer 2026", "2026-05-26", "2026-08-14", { enrollment: "none" }),
  term("fall 2026", "2026-09-08", "2026-12-23"),
];
const asks = (asOf: string, request: Facts, more: Facts = {}) =>
  told(
    {
      ...f1,
      programs: [program],
      terms,
      termsComplete: true,
      ...noTraining,
      ...more,
      request: {
        kind: "cpt",
        basis: "required",
        hoursPerWeek: 40,
        start: "2026-06-01",
        end: "2026-08-14",
        ...request,
      },
    },
    asOf,
  );

describe("CPT under the law alone", () => {
  it("is for F-1 (M39)", () => {
    expect(asks("2026-05-01", {}).verdict("cpt")).toBe("open");
    expect(asks("2026-05-01", {}, { status: { class: "J-1" } }).verdict("cpt")).toBe("not-applicable");
    expect(asks("2026-05-01", {}, { status: { class: "F-2" } }).verdict("cpt")).toBe("not-applicable");
    expect(asks("2026-05-01", {}, { status: undefined }).missing("cpt")).toContain("status.class");
  });

  it("begins the day after the academic year is complete", () => {
    expect(asks("2026-05-01", { start: "2026-05-16" }).answer("cpt")).toEqual(["open"]);
    expect(asks("2026-05-01", { start: "2026-05-15" }).answer("cpt")).toEqual([
      "barred",
      "US:F1-CPT-YEAR-FIRST",
    ]);
    expect(asks("2026-05-01", {}).window("cpt", "begin")[0]).toBe("2026-05-16");
  });

  it("never begins before it is given (M79)", () => {
    expect(asks("2026-06-01", { submittedOn: "2026-06-01" }).answer("cpt")).toEqual(["open"]);
    expect(asks("2026-06-02", { submittedOn: "2026-06-02" }).answer("cpt")).toEqual([
      "barred",
      "US:F1-CPT-AUTHORISATION-FIRST",
    ]);
    expect(asks("2026-06-02", {}).verdict("cpt")).toBe("closed");
  });
});

describe("CPT at UMass Amherst", () => {
  const umass = (asOf: string, request: Facts) =>
    asks(asOf, { basis: "credit", course: { credits: 1 }, ...request }, { school: "umass-amherst" });

  it("lies inside the term, unless it is a co-op (M68)", () => {
    const dates = (start: string, end: string, basis = "credit") =>
      umass("2026-05-01", { start, end, basis }).answer("cpt");
    expect(dates("2026-05-26", "2026-08-14")).toEqual(["open"]);
    expect(dates("2026-05-26", "2026-08-15")).toEqual(["barred", "UMASS:ENDORSE-001"]);
    expect(dates("2026-05-25", "2026-08-14")).toEqual(["barred", "UMASS:ENDORSE-001"]);
    expect(dates("2026-05-18", "2026-08-28", "co-op")).toEqual(["open"]);
  });

  it("is better asked two weeks before, and answered in five business days (M78)", () => {
    expect(umass("2026-05-18", {}).cautions("cpt")).toEqual([]);
    expect(umass("2026-05-19", {}).cautions("cpt")).toEqual(["UMASS:LEAD-001"]);
    expect(umass("2026-05-19", {}).verdict("cpt")).toBe("open");
    // Asked on the Thursday before Memorial Day.
    const asked = umass("2026-05-21", { submittedOn: "2026-05-21", start: "2026-06-08" });
    expect(asked.permission("cpt").answered).toMatchObject({ by: "2026-05-29", rule: "UMASS:PROCESS-001" });
  });
});
