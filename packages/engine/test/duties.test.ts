import { aStudent } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { bookOf, rule, Stand } from "./books.ts";

const student = aStudent()
  .inStatus("F-1")
  .inProgram({ level: "master", start: "2025-08-25", end: "2027-05-14" });

describe("a duty for each entry", () => {
  const book = bookOf([
    rule(
      "US:MOVE",
      'duty report-address "Report your new address"\n  each moves\n  on on\n  due within 10 days\n  settled on reported-on\n  by student',
      { consequence: "the record may be ended" },
    ),
  ]);
  const status = (reportedOn: string | null | undefined, asOf: string) =>
    new Stand(
      book,
      student.having("moves", { on: "2026-09-01", ...(reportedOn !== undefined && { reportedOn }) }),
      asOf,
    ).duty("report-address");

  it("is due ten days after the day it arises, that day included", () => {
    expect(status(null, "2026-09-05")).toMatchObject({
      from: "2026-09-01",
      due: "2026-09-11",
      status: "due",
      by: "student",
      otherwise: "the record may be ended",
    });
    expect(["2026-08-31", "2026-09-11", "2026-09-12"].map((asOf) => status(null, asOf).status)).toEqual([
      "upcoming",
      "due",
      "overdue",
    ]);
  });

  it("is done in time on its last day and late on the next", () => {
    expect(status("2026-09-11", "2026-10-01")).toMatchObject({ status: "done", settledOn: "2026-09-11" });
    expect(status("2026-09-12", "2026-10-01")).toMatchObject({ status: "late", settledOn: "2026-09-12" });
  });

  it("is unknown when the record does not say, and asks", () => {
    expect(status(undefined, "2026-10-01")).toMatchObject({
      status: "unknown",
      missing: [{ fact: "moves[0].reportedOn" }],
    });
  });

  it("stands once for each, in the order they are due", () => {
    const twice = student.moved("2026-10-01").moved("2026-09-01");
    expect(new Stand(book, twice, "2026-10-05").duties("report-address").map((one) => one.due)).toEqual([
      "2026-09-11",
      "2026-10-11",
    ]);
  });

  it("missed is a finding", () => {
    const { findings } = new Stand(book, student.moved("2026-09-01"), "2026-10-05").standing;
    expect(findings).toMatchObject([{ rule: "US:MOVE", force: "binding" }]);
  });
});

describe("a duty that comes again", () => {
  const book = bookOf([
    rule(
      "US:STEM",
      'let stem = authorizations where kind is stem-opt\nlet stem-start = first day of days of stem\nduty stem-validation "Confirm"\n  every 6 months from stem-start, 4 times, while any stem\n  due within 10 business days\n  settled by reports where kind is stem-validation',
    ),
  ]);
  const onStem = student.onStemOpt("2028-08-31", "2030-08-30").listsComplete();
  const duties = (of = onStem, asOf = "2028-09-01") => new Stand(book, of, asOf).duties("stem-validation");

  it("comes by the calendar, counted from the first day", () => {
    expect(duties().map((one) => one.from)).toEqual(["2029-02-28", "2029-08-31", "2030-02-28", "2030-08-31"]);
  });

  it("is due so many business days later, holidays left out", () => {
    expect(duties().map((one) => one.due)).toEqual(["2029-03-14", "2029-09-17", "2030-03-14", "2030-09-16"]);
  });

  it("is settled by one report each", () => {
    const reported = onStem
      .reported("stem-validation", "2029-03-01")
      .reported("stem-validation", "2029-10-01");
    expect(duties(reported, "2029-12-01").map((one) => one.status)).toEqual([
      "done",
      "late",
      "upcoming",
      "upcoming",
    ]);
  });

  it("reports that may be missing from the record leave it unknown", () => {
    const open = onStem.with({ reportsComplete: undefined });
    expect(duties(open, "2029-04-01")[0]?.status).toBe("unknown");
  });
});

describe("a duty that is a condition", () => {
  const book = bookOf([
    rule(
      "US:FULL",
      'duty full-course "Full course"\n  each terms\n  on start\n  due by end\n  holds when enrollment is full',
    ),
  ]);

  it("holds, fails or is unknown by the entry's own facts", () => {
    const status = (enrollment?: "full" | "none") =>
      new Stand(book, student.withTerm("fall 2025", { enrollment }), "2026-01-15").duty("full-course").status;
    expect([status("full"), status("none"), status()]).toEqual(["done", "overdue", "unknown"]);
  });

  it("is asked for while it runs, when the record does not say", () => {
    const untold = student.withTerm("fall 2025", { enrollment: undefined, end: "2025-12-19" });
    const { status, says, missing } = new Stand(book, untold, "2025-12-18").duty("full-course");
    expect(status).toBe("unknown");
    expect(says).toBe(
      "Full course: by 19 December 2025 (Friday), in 1 day; the record does not say whether it is so.",
    );
    expect(missing.map(({ fact }) => fact)).toEqual(["terms[0].enrollment"]);
  });

  it("is said to be kept so far until its last day is there", () => {
    const enrolled = student.withTerm("fall 2025", { enrollment: "full", end: "2025-12-19" });
    const says = (asOf: string) => new Stand(book, enrolled, asOf).duty("full-course").says;
    expect(says("2025-12-18")).toBe(
      "Full course: kept so far; it has to go on until 19 December 2025 (Friday).",
    );
    expect(says("2025-12-19")).toMatch(/done in time/);
  });
});
