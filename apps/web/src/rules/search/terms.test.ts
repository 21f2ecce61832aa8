import { describe, expect, it } from "vitest";
import { isConcept, stemsOf, termsOf } from "./terms.ts";

describe("the words a text is found by", () => {
  it("are stems, without the words that say nothing", () => {
    expect(stemsOf("How many of my courses may be online?")).toEqual(["cours", "onlin"]);
    expect(stemsOf("international internships")).toEqual(["international", "internship"]);
  });

  it("write a form's name in one way", () => {
    for (const text of ["I-20", "i20", "my I-20"]) expect(stemsOf(text)).toEqual(["i20"]);
    expect(stemsOf("H-1B")).toEqual(stemsOf("h1b"));
    expect(stemsOf("E-Verify")).toEqual(stemsOf("everify"));
  });

  it("meet where they are words for one thing", () => {
    const shared = (a: string, b: string) =>
      termsOf(a).filter((term) => isConcept(term) && termsOf(b).includes(term)).length > 0;
    expect(shared("my boss", "the employer")).toBe(true);
    expect(shared("I was laid off", "days of unemployment")).toBe(true);
    expect(shared("my husband", "family in F-2")).toBe(true);
    expect(shared("passport", "the employer")).toBe(false);
  });
});
