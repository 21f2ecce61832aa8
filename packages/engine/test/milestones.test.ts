import { aStudent } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { evaluate, explain } from "../src/index.ts";
import { bookOf, rule, Stand } from "./books.ts";

const student = aStudent()
  .inStatus("F-1")
  .inProgram({ level: "master", start: "2025-08-25", end: "2027-05-14" });
const day = "2027-01-15";

describe("a milestone", () => {
  it("has a date, the rule that gives it and the facts it came from", () => {
    const book = bookOf([
      rule(
        "US:GRACE",
        'milestone grace-end "Last day" = program.end + 60 days\n  because "sixty days after the end"',
      ),
    ]);
    const stone = new Stand(book, student, day).milestone("grace-end");
    expect(stone).toMatchObject({
      date: "2027-07-13",
      rule: "US:GRACE",
      facts: [{ path: "programs[0].end", value: "2027-05-14" }],
      missing: [],
    });
    expect(stone?.says).toBe("Last day: 13 July 2027 (Tuesday). sixty days after the end.");
  });

  it("whose date is unknown says so and asks", () => {
    const book = bookOf([rule("US:GRACE", 'milestone grace-end "Last day" = program.end + 60 days')]);
    const stone = new Stand(book, aStudent().inStatus("F-1").inProgram({ level: "master" }), day).milestone(
      "grace-end",
    );
    expect(stone).toMatchObject({ date: null, missing: [{ fact: "programs[0].end" }] });
  });

  it("that does not apply, or has not come, is not there", () => {
    const book = bookOf([
      rule("US:ONE", 'milestone one "One" = program.end\n  when status.class is J-1'),
      rule("US:TWO", 'milestone two "Two" = program.completed'),
    ]);
    const stand = new Stand(
      book,
      student.with({ programs: [{ id: "p", end: "2027-05-14", completed: null }] }),
      day,
    );
    expect([stand.milestone("one"), stand.milestone("two")]).toEqual([undefined, undefined]);
  });

  it("that two rules of one layer date differently is a conflict, and both are cited", () => {
    const book = bookOf([
      rule("US:LATE", 'milestone cap "Cap" = 2027-10-01\n  when status.class is F-1'),
      rule("US:EARLY", 'milestone cap "Cap" = 2027-04-01\n  when program.level is master'),
    ]);
    expect(new Stand(book, student, day).milestone("cap")).toMatchObject({
      date: "2027-04-01",
      rule: "US:EARLY",
      conflict: [{ date: "2027-10-01", rule: "US:LATE" }],
    });
  });

  it("that may also be dated earlier is open", () => {
    const book = bookOf([
      rule("US:LATE", 'milestone cap "Cap" = 2027-10-01'),
      rule("US:EARLY", 'milestone cap "Cap" = 2027-04-01\n  when status.maintained'),
    ]);
    expect(new Stand(book, student, day).milestone("cap")).toMatchObject({
      date: null,
      missing: [{ fact: "status.maintained" }],
    });
  });
});

describe("an explanation", () => {
  const book = bookOf([
    rule(
      "US:FIRST",
      'permission it "Work"\n  require program.level is master\n  require status.maintained\n    because "the status has to be kept"\n  file until program.end + 60 days',
      { consequence: "no work" },
    ),
  ]);

  it("names for each requirement the rule, the clause, the facts and what is missing", () => {
    const { requirements } = new Stand(book, student, day).permission();
    expect(requirements).toMatchObject([
      {
        rule: "US:FIRST",
        clause: "US:FIRST#1",
        layer: "us",
        force: "binding",
        status: "met",
        otherwise: "no work",
        facts: [{ path: "programs[0].level", words: "program level", value: "master" }],
      },
      {
        rule: "US:FIRST",
        clause: "US:FIRST#2",
        status: "unknown",
        facts: [],
        missing: [{ fact: "status.maintained" }],
      },
    ]);
  });

  it("of a permission is a tree with the source of each rule", () => {
    const tree = explain(book, student.record(), { asOf: day }, "it");
    expect(tree).toMatchObject({ value: "unknown", missing: [{ fact: "status.maintained" }] });
    expect(tree?.children.map((one) => one.rule)).toEqual(["US:FIRST", "US:FIRST", "US:FIRST"]);
    expect(tree?.children[0]).toMatchObject({ source: "a source", force: "binding", value: "unknown" });
  });

  it("of something that no rule speaks of is nothing", () => {
    expect(explain(book, student.record(), { asOf: day }, "work-on-the-moon")).toBeUndefined();
  });

  it("what is asked of each, when there is none, is said as what is needed and not as met", () => {
    const asks = rule(
      "US:EACH",
      'permission it\n  require every employment has e-verify\n    because "each employer is enrolled"',
    );
    const reasons = (jobs: { eVerify: boolean }[]) => {
      const record = { ...student.record(), employment: jobs, employmentComplete: true };
      const [it] = evaluate(bookOf([asks]), record, { asOf: day }).permissions;
      return [it?.verdict, it?.requirements.map(({ status, says }) => [status, says])];
    };
    expect(reasons([])).toEqual(["open", [["not-applicable", "Each employer is enrolled."]]]);
    expect(reasons([{ eVerify: true }])[1]).toEqual([
      ["met", "For each of employment, the employer is in E-Verify."],
    ]);
    expect(reasons([{ eVerify: false }])).toEqual(["barred", [["unmet", "Each employer is enrolled."]]]);
  });

  it("what stands against it comes first, what is met last, and guidance is said once", () => {
    const three = bookOf([
      rule("US:MET", "permission it\n  require status.class is F-1"),
      rule("US:GUIDED", "permission it\n  require status.in-us", {
        force: "guidance",
        consequence: "a visit",
      }),
      rule("US:UNMET", "permission it\n  require status.maintained", { consequence: "refused" }),
    ]);
    const abroad = aStudent().inStatus("F-1", { maintained: false, inUs: false });
    const tree = explain(three, abroad.record(), { asOf: "2026-05-15" }, "it");
    expect(tree?.children.map(({ rule: by, value }) => [by, value])).toEqual([
      ["US:UNMET", "unmet"],
      ["US:GUIDED", "unmet"],
      ["US:MET", "met"],
    ]);
    expect(tree?.children.map(({ children }) => children.map(({ says }) => says))).toEqual([
      ["Otherwise: refused"],
      ["Otherwise: a visit"],
      [],
    ]);
  });

  it("says by how much a requirement is met", () => {
    const slack = bookOf([rule("US:ONE", "permission it\n  require program.end <= 2027-05-31")]);
    expect(new Stand(slack, student, day).requirement("US:ONE").slack).toEqual({ value: 18, unit: "days" });
  });
});
