import { describe, expect, it } from "vitest";
import { fieldPath, getAt, type Raw, setAt } from "./paths.ts";

const asOf = "2027-03-01";
const record: Raw = {
  programs: [
    { id: "ba", start: "2020-09-01", end: "2024-05-10" },
    { id: "ms", start: "2025-09-02", end: "2027-05-14" },
    { id: "phd", start: "2027-09-01" },
  ],
  applications: [{ kind: "stem-opt", recommendedOn: null }],
};

describe("a path into a record", () => {
  it("names a field by index, by kind, or as the one the day is about", () => {
    expect(getAt(record, "programs[0].end", asOf)).toBe("2024-05-10");
    expect(getAt(record, "program.end", asOf)).toBe("2027-05-14");
    expect(getAt(record, "applications[stem-opt].recommendedOn", asOf)).toBeNull();
    expect(getAt(record, "request.hoursPerWeek", asOf)).toBeUndefined();
  });

  it("takes the program that began last, or the first to come", () => {
    expect(getAt(record, "program.id", "2025-01-01")).toBe("ba");
    expect(getAt(record, "program.id", "2028-01-01")).toBe("phd");
    expect(getAt(record, "program.id", "2019-01-01")).toBe("ba");
  });

  it("is known to the vocabulary without the entry", () => {
    expect(fieldPath("applications[post-completion-opt].recommendedOn")).toBe("applications.recommendedOn");
    expect(fieldPath("program.end")).toBe("programs.end");
    expect(fieldPath("authorizationsComplete")).toBe("authorizationsComplete");
  });
});

describe("an answer set at a path", () => {
  it("goes where the path says and leaves the record before as it was", () => {
    const after = setAt(record, "program.end", "2027-06-30", asOf);
    expect(getAt(after, "programs[1].end", asOf)).toBe("2027-06-30");
    expect(getAt(record, "programs[1].end", asOf)).toBe("2027-05-14");
  });

  it("adds the entry or the part that is not there yet", () => {
    const kind = "post-completion-opt";
    const after = setAt({}, `applications[${kind}].recommendedOn`, "2027-03-01", asOf);
    expect(after).toEqual({ applications: [{ kind, recommendedOn: "2027-03-01" }] });
    expect(setAt({}, "request.hoursPerWeek", 20, asOf)).toEqual({ request: { hoursPerWeek: 20 } });
    expect(setAt({}, "program.level", "master", asOf)).toEqual({ programs: [{ level: "master" }] });
    expect(setAt({}, "terms[fall 2026].credits", 12, asOf)).toEqual({
      terms: [{ name: "fall 2026", credits: 12 }],
    });
  });

  it("takes the field out when nothing is known again", () => {
    expect(setAt({ authorizationsComplete: true }, "authorizationsComplete", undefined, asOf)).toEqual({});
  });
});
