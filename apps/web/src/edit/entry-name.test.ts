import { labelOf } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { entryAsked } from "./entry-name.ts";

const record = {
  programs: [{ level: "master", start: "2026-09-08" }],
  terms: [
    { name: "fall 2026", start: "2026-09-08" },
    { name: "spring 2027", start: "2027-01-19" },
  ],
  employment: [{ employer: "Hudson Data Works", start: "2027-06-07" }],
};
const about = (fact: string, given?: Record<string, unknown>, told: Record<string, unknown> = record) =>
  entryAsked(fact, { record: told, asOf: "2027-04-15", label: labelOf }, given);

describe("a question that several entries could be meant by", () => {
  it("says which: by place, as the one of the day, by kind, or by what is given of a new one", () => {
    expect(about("terms[0].enrollment")).toBe("Fall 2026, 8 September 2026");
    expect(about("term.credits")).toBe("Spring 2027, 19 January 2027");
    expect(about("job.hoursPerWeek")).toBe("Hudson Data Works, 7 June 2027");
    expect(about("applications[stem-opt].status")).toBe("STEM OPT");
    const summer = { name: "summer 2027", start: "2027-06-01" };
    expect(about("terms[2].required", summer)).toBe("Summer 2027, 1 June 2027");
  });

  it("is silent where only one thing can be meant", () => {
    for (const fact of ["programs[0].completed", "status.class", "documents.ead.end", "termsComplete"])
      expect(about(fact), fact).toBeUndefined();
    expect(about("terms[+].start")).toBeUndefined();
  });

  it("tells two programs apart", () => {
    const two = { programs: [{ level: "bachelor", start: "2021-08-23" }, ...record.programs] };
    expect(about("programs[0].field", undefined, two)).toBe("Bachelor's, 23 August 2021");
  });
});
