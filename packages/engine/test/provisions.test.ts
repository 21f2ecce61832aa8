import { describe, expect, it } from "vitest";
import { provisions } from "../src/index.ts";
import { shippedBook } from "./books.ts";

const book = shippedBook();
const of = (school: string | undefined, lawAsOf = "2026-11-22") =>
  provisions(book, { lawAsOf, ...(school !== undefined && { school }) });

describe("what a law says, clause by clause", () => {
  it("gives the reason, and the number beside it", () => {
    const [asked] = of("columbia").filter(
      ({ rule, kind }) => rule === "ISSO:CPT-APPLICATION-001" && kind === "request",
    );
    expect(asked).toEqual({
      ...{
        topic: "permission",
        about: "cpt",
        title: "Practical training during the program (CPT)",
        kind: "request",
      },
      says: "The ISSO needs the application ten business days before the first day",
      detail: "until 10 business days before requested first day",
      ...{ rule: "ISSO:CPT-APPLICATION-001", layer: "columbia" },
    });
  });

  it("marks a window that only advises", () => {
    const [advice] = of("umass-amherst").filter(({ rule }) => rule === "UMASS:LEAD-001");
    expect(advice).toMatchObject({
      kind: "request",
      advisory: true,
      detail: "until 14 days before requested first day",
    });
  });

  it("is the law's alone without a school, and never another school's", () => {
    expect(new Set(of(undefined).map(({ layer }) => layer))).toEqual(new Set(["us"]));
    expect(new Set(of("miami").map(({ layer }) => layer))).toEqual(new Set(["us", "miami"]));
  });

  it("is the law of the day: the cap-gap ended in October once, and in April now", () => {
    const ends = (day: string) =>
      of(undefined, day)
        .map(({ rule }) => rule)
        .filter((rule) => rule.includes("UNTIL"));
    expect(ends("2024-06-01")).toContain("US:F1-CAPGAP-UNTIL-OCTOBER-1");
    expect(ends("2026-06-01")).not.toContain("US:F1-CAPGAP-UNTIL-OCTOBER-1");
    expect(ends("2026-06-01")).toContain("US:F1-CAPGAP-UNTIL-APRIL-1");
  });

  it("leaves no school's rule with a condition, a window or a paper unsaid, and says each in words", () => {
    const schools = book.layers.filter(({ id }) => id !== "us").map(({ id }) => id);
    for (const school of schools) {
      const said = of(school);
      const rules = new Set(said.map(({ rule }) => rule));
      const silent = book.rules
        .filter((rule) => rule.layer === school && rule.force.kind === "binding")
        .filter(({ statements }) =>
          statements.some((one) => one.kind === "permission" && one.clauses.length > 0),
        )
        .filter(({ id }) => !rules.has(id));
      expect(silent.map(({ id }) => id)).toEqual([]);
      const dumb = said.filter(
        ({ layer, says, detail = "" }) =>
          layer === school && /\bthis\b$|undefined|@|\[object/.test(`${says} ${detail}`),
      );
      expect(dumb.map(({ rule, says, detail }) => `${rule}: ${says} ${detail}`)).toEqual([]);
    }
  });
});
