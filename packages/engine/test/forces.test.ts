import { aStudent } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { bookOf, rule, Stand } from "./books.ts";

const student = aStudent().inStatus("F-1", { maintained: false });
const strict = "permission it\n  require status.maintained";
const plain = rule("US:PLAIN", "permission it\n  require status.class is F-1");
const withForce = (force: string, effective?: string) =>
  bookOf([plain, rule("US:IT", strict, { force, ...(effective && { effective }) })]);

describe("force", () => {
  it("guidance and advice never bar; they caution", () => {
    for (const force of ["guidance", "advisory"]) {
      const stand = new Stand(withForce(force), student, "2026-05-15").permission();
      expect(stand.verdict).toBe("open");
      expect(stand.cautions).toMatchObject([{ rule: "US:IT", force }]);
    }
  });

  it("a binding rule bars", () => {
    expect(new Stand(withForce("binding"), student, "2026-05-15").verdict()).toBe("barred");
  });

  it("of a rulebook that shares its statements with another is its own", () => {
    const strictBook = withForce("binding");
    const rules = strictBook.rules.map((one) =>
      one.id === "US:IT" ? { ...one, force: { kind: "guidance" as const } } : one,
    );
    const on = (book: typeof strictBook) => new Stand(book, student, "2026-05-15").verdict();
    expect([on(strictBook), on({ ...strictBook, rules }), on(strictBook)]).toEqual([
      "barred",
      "open",
      "barred",
    ]);
  });

  it("an enjoined or proposed rule takes part only when supposed, by page or by id", () => {
    for (const force of ["enjoined, 2026-09-14, D. Mass.", "proposed"]) {
      const book = withForce(force);
      const supposing = (name: string) =>
        new Stand(book, student, { asOf: "2026-11-22", supposing: [name] }).verdict();
      expect(new Stand(book, student, "2026-11-22").verdict()).toBe("open");
      expect(supposing("us/law")).toBe("barred");
      expect(supposing("US:IT")).toBe("barred");
      expect(supposing("us/other")).toBe("open");
    }
  });

  it("an injunction did not hold before its day", () => {
    const book = withForce("enjoined, 2026-09-14, D. Mass.");
    expect(new Stand(book, student, "2026-09-13").verdict()).toBe("barred");
    expect(new Stand(book, student, "2026-09-14").verdict()).toBe("open");
  });

  it("a superseded rule takes no part, supposed or not", () => {
    const book = withForce("superseded");
    expect(new Stand(book, student, "2026-05-15").verdict()).toBe("open");
    expect(new Stand(book, student, { asOf: "2026-05-15", supposing: ["US:IT"] }).verdict()).toBe("open");
  });

  it("what was superseded on a day was law until the day before", () => {
    const book = withForce("superseded, 2026-05-15");
    expect(new Stand(book, student, "2026-05-14").verdict()).toBe("barred");
    expect(new Stand(book, student, "2026-05-15").verdict()).toBe("open");
  });
});

describe("the days a rule is law", () => {
  const book = withForce("binding", "2026-01-17..2026-05-15");

  it("include the first and the last", () => {
    const on = (asOf: string) => new Stand(book, student, asOf).verdict();
    expect(["2026-01-16", "2026-01-17", "2026-05-15", "2026-05-16"].map(on)).toEqual([
      "open",
      "barred",
      "barred",
      "open",
    ]);
  });

  it("are counted on the day whose law is read, not on the day asked about", () => {
    const read = (lawAsOf: string) => new Stand(book, student, { asOf: "2026-03-01", lawAsOf });
    expect(read("2026-05-16").verdict()).toBe("open");
    expect(read("2026-05-15").verdict()).toBe("barred");
    expect(read("2026-05-16").standing).toMatchObject({ asOf: "2026-03-01", lawAsOf: "2026-05-16" });
  });

  it("two versions of one rule follow each other without a gap or an overlap", () => {
    const both = bookOf([
      rule("US:OLD", 'milestone cap "Cap" = 2027-10-01', { effective: "2008-04-08..2025-01-16" }),
      rule("US:NEW", 'milestone cap "Cap" = 2028-04-01', { effective: "2025-01-17" }),
    ]);
    expect(new Stand(both, student, "2025-01-16").date("cap")).toBe("2027-10-01");
    expect(new Stand(both, student, "2025-01-17").date("cap")).toBe("2028-04-01");
  });

  it("a rule that replaces another stands in its place only while it is in force itself", () => {
    const both = bookOf([
      rule("US:SIXTY", 'milestone grace "Grace" = 2027-07-13'),
      rule("US:THIRTY", 'replaces US:SIXTY\nmilestone grace "Grace" = 2027-06-13', {
        force: "enjoined, 2026-09-14, D. Mass.",
      }),
    ]);
    expect(new Stand(both, student, "2026-11-22").date("grace")).toBe("2027-07-13");
    expect(new Stand(both, student, { asOf: "2026-11-22", supposing: ["US:THIRTY"] }).date("grace")).toBe(
      "2027-06-13",
    );
  });
});
