import { aStudent } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { bookOf, rule, Stand } from "./books.ts";

const student = aStudent()
  .inStatus("F-1")
  .inProgram({ level: "master", start: "2025-08-25", end: "2027-05-14" })
  .listsComplete();

describe("a window", () => {
  const book = bookOf([
    rule("US:ONE", "permission it\n  file from program.end - 90 days until program.end + 60 days"),
  ]);
  const on = (asOf: string) => new Stand(book, student, asOf).verdict();

  it("opens on its first day and is open on its last", () => {
    expect(["2027-02-12", "2027-02-13", "2027-07-13", "2027-07-14"].map(on)).toEqual([
      "opens-later",
      "open",
      "open",
      "closed",
    ]);
  });

  it("is unknown where its day is, and asks for it", () => {
    const stand = new Stand(
      book,
      aStudent().inStatus("F-1").inProgram({ level: "master" }).listsComplete(),
      "2027-03-01",
    );
    expect(stand.verdict()).toBe("unknown");
    expect(stand.missing()).toEqual(["programs[0].end"]);
    expect(stand.permission().windows.file).toMatchObject({ from: null, until: null });
  });

  it("names the rule whose bound decides", () => {
    const two = bookOf([
      rule("US:WIDE", "permission it\n  file from 2027-01-01 until 2027-12-31"),
      rule("US:NARROW", "permission it\n  file until 2027-06-30"),
    ]);
    expect(new Stand(two, student, "2027-03-01").permission().windows.file).toMatchObject({
      fromRule: "US:WIDE",
      untilRule: "US:NARROW",
    });
  });

  it("that may not apply leaves the end open", () => {
    const maybe = bookOf([
      rule("US:ONE", "permission it\n  file from 2027-01-01 until 2027-02-01\n    when status.maintained"),
    ]);
    expect(new Stand(maybe, student, "2027-03-01").verdict()).toBe("unknown");
    expect(new Stand(maybe, student.inStatus("F-1", { maintained: true }), "2027-03-01").verdict()).toBe(
      "closed",
    );
  });

  it("that only advises cautions and closes nothing", () => {
    const advice = bookOf([rule("US:ONE", "permission it\n  preferably request until 2027-02-01")]);
    const stand = new Stand(advice, student, "2027-03-01").permission();
    expect(stand.verdict).toBe("open");
    expect(stand.cautions).toMatchObject([{ rule: "US:ONE", force: "advisory" }]);
  });
});

describe("what a request plans", () => {
  const book = bookOf([
    rule(
      "US:ONE",
      "permission cpt\n  begin from 2027-01-10 until 2027-02-20\n  end until program.end\n  request until request.start - 10 business days",
    ),
  ]);
  const asking = (start: string, end: string, submittedOn = "2026-12-01") =>
    new Stand(book, student.asking("cpt", { start, end, submittedOn }), "2026-12-01").verdict("cpt");

  it("lies in its window, both days included", () => {
    expect(
      ["2027-01-09", "2027-01-10", "2027-02-20", "2027-02-21"].map((start) => asking(start, "2027-05-14")),
    ).toEqual(["barred", "open", "open", "barred"]);
    expect(asking("2027-01-18", "2027-05-15")).toBe("barred");
  });

  it("counts business days without weekends and federal holidays", () => {
    const until = new Stand(
      book,
      student.asking("cpt", { start: "2027-01-19", end: "2027-05-14" }),
      "2026-12-01",
    ).permission("cpt").windows.request?.until;
    expect(until).toBe("2027-01-04");
    expect(asking("2027-01-19", "2027-05-14", "2027-01-04")).toBe("open");
    expect(asking("2027-01-19", "2027-05-14", "2027-01-05")).toBe("barred");
  });

  it("speaks for the permission it asks for and for no other", () => {
    expect(
      new Stand(
        book,
        student.asking("leave", { start: "2027-01-01", end: "2027-05-14" }),
        "2026-12-01",
      ).verdict("cpt"),
    ).toBe("unknown");
  });
});

describe("how long it lasts", () => {
  const book = bookOf([
    rule("US:ONE", "permission it\n  end until 2028-07-14\n  lasts at most 12 months starting request.start"),
  ]);
  const end = (start?: string) =>
    new Stand(book, student.asking("it", start ? { start } : {}), "2027-06-01").permission().windows.end
      ?.until;

  it("a known start gives the last day: the day before the anniversary", () => {
    expect(end("2027-07-13")).toBe("2028-07-12");
    expect(end("2027-02-28")).toBe("2028-02-27");
    expect(end("2027-03-01")).toBe("2028-02-29");
  });

  it("the outer limit stays", () => {
    expect(end("2027-09-20")).toBe("2028-07-14");
  });

  it("without a start the outer limit shows, and the start is asked for", () => {
    const { windows } = new Stand(book, student.asking("it"), "2027-06-01").permission();
    expect(windows.end?.until).toBe("2028-07-14");
    expect(windows.end?.missing?.map((one) => one.fact)).toContain("request.start");
  });
});
