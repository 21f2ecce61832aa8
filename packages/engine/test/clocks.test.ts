import { aStudent } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { bookOf, rule, Stand } from "./books.ts";

const student = aStudent()
  .inStatus("F-1")
  .inProgram({ level: "master", start: "2024-09-03", end: "2026-05-15" });
const cpt = 'clock cpt-days "Days of CPT"\n  counts days of authorizations where kind is cpt';

describe("a clock of days", () => {
  const book = bookOf([rule("US:ONE", `${cpt}\n  at most 90 days\n  warn at 30, 60 days`)]);

  it("counts overlapping days once and says which", () => {
    const clock = new Stand(
      book,
      student
        .withFullTimeCpt("2025-06-01", "2025-06-30")
        .withFullTimeCpt("2025-06-16", "2025-07-15")
        .listsComplete(),
      "2026-01-01",
    ).clock("cpt-days");
    expect(clock).toMatchObject({
      value: 45,
      unit: "days",
      limit: 90,
      remaining: 45,
      exceeded: false,
      counted: [["2025-06-01", "2025-07-15"]],
      missing: [],
    });
  });

  it("warns on the day a mark is reached and says when the last day is used", () => {
    const clock = new Stand(
      book,
      student.withFullTimeCpt("2025-06-01", "2025-09-30").listsComplete(),
      "2026-01-01",
    ).clock("cpt-days");
    expect(clock.warnings).toEqual([
      { at: 30, on: "2025-06-30", passed: true },
      { at: 60, on: "2025-07-30", passed: true },
    ]);
    expect(clock).toMatchObject({ runsOutOn: "2025-08-29", exceeded: true, remaining: 0 });
  });

  it("gives bounds while the list may lack entries, and settles what no entry can undo", () => {
    const open = new Stand(book, student.withFullTimeCpt("2025-06-01", "2025-06-30"), "2026-01-01").clock(
      "cpt-days",
    );
    expect(open).toMatchObject({ value: 30, exceeded: null, bounds: { from: 30, to: null } });
    expect(open.missing.map((one) => one.fact)).toEqual(["authorizationsComplete"]);
    expect(
      new Stand(book, student.withFullTimeCpt("2025-06-01", "2025-08-30"), "2026-01-01").clock("cpt-days")
        .exceeded,
    ).toBe(true);
  });

  it("counts nothing for sure of what goes on without an end and began nobody knows when", () => {
    const work = bookOf([
      rule("US:ONE", 'clock work "Days of work"\n  counts days of employment\n  at most 90 days'),
    ]);
    const job = (start?: string) =>
      new Stand(
        work,
        student.having("employment", { ...(start && { start }), end: null }).listsComplete(),
        "2026-01-01",
      ).clock("work");
    expect(job()).toMatchObject({ value: 0, exceeded: null, bounds: { from: 0, to: null } });
    expect(job()?.missing.map(({ fact }) => fact)).toEqual(["employment[0].start"]);
    expect(job("2025-12-01").exceeded).toBe(true);
  });
});

describe("limits", () => {
  const used = student.withFullTimeCpt("2025-06-01", "2025-08-30").listsComplete();
  const book = bookOf([
    rule("US:ONE", `${cpt}\n  at most 90 days\n    unless status.in-us\n  at most 120 days`),
  ]);
  const clock = (inUs?: boolean) =>
    new Stand(book, inUs === undefined ? used : used.inStatus("F-1", { inUs }), "2026-01-01").clock(
      "cpt-days",
    );

  it("apply when they say, and not unless", () => {
    expect(clock(false)).toMatchObject({ value: 91, limit: 90, exceeded: true });
    expect(clock(true)).toMatchObject({ value: 91, limit: 120, exceeded: false });
  });

  it("of which nobody knows whether they apply settle nothing, and ask", () => {
    expect(clock()).toMatchObject({ exceeded: null, missing: [{ fact: "status.inUs" }] });
  });

  it("a single limit in doubt bars nobody", () => {
    const single = bookOf([
      rule(
        "US:ONE",
        `${cpt}\n  at most 90 days\n    unless status.in-us\npermission it\n  require cpt-days not exceeded`,
      ),
    ]);
    expect(new Stand(single, used, "2026-01-01").verdict()).toBe("unknown");
    expect(new Stand(single, used.inStatus("F-1", { inUs: false }), "2026-01-01").verdict()).toBe("barred");
  });

  it("“at least” is needed, and is never exceeded", () => {
    const needed = bookOf([
      rule("US:ONE", 'clock full-terms "Terms"\n  counts terms where enrollment is full\n  at least 2'),
    ]);
    const one = new Stand(needed, student.withTerm("fall 2024").listsComplete(), "2026-01-01").clock(
      "full-terms",
    );
    expect(one).toMatchObject({ value: 1, needed: 2, exceeded: false });
  });
});

describe("“so far”", () => {
  const book = bookOf([
    rule(
      "US:ONE",
      `clock idle "Idle"\n  counts so far days of (authorizations where kind is post-completion-opt) not in days of employment\n  at most 90 days`,
    ),
  ]);
  const jobless = student.onOpt("2026-07-01", "2027-06-30").listsComplete();

  it("stops at the day asked about, and says when it will run out", () => {
    const clock = new Stand(book, jobless, "2026-07-10").clock("idle");
    expect(clock).toMatchObject({ value: 10, remaining: 80, runsOutOn: "2026-09-28", exceeded: false });
  });

  it("a job that is not over stops it", () => {
    const clock = new Stand(book, jobless.employed("2026-07-06", null), "2026-12-01").clock("idle");
    expect(clock.value).toBe(5);
    expect(clock.runsOutOn).toBeUndefined();
  });
});

describe("per level", () => {
  it("a clock stands once for each level", () => {
    const book = bookOf([
      rule(
        "US:ONE",
        'clock cpt-days "Days"\n  per level\n  counts days of authorizations where kind is cpt and level is this-level\n  at most 20 days',
      ),
    ]);
    const two = student
      .withFullTimeCpt("2025-06-01", "2025-06-10")
      .authorized("cpt", "2022-06-01", "2022-06-30", { level: "bachelor" })
      .listsComplete();
    const stand = new Stand(book, two, "2026-01-01");
    expect(stand.clock("cpt-days", "master")).toMatchObject({ value: 10, exceeded: false });
    expect(stand.clock("cpt-days", "bachelor")).toMatchObject({ value: 30, exceeded: true });
  });
});

describe("months", () => {
  const book = bookOf([
    rule(
      "US:ONE",
      'clock months "Months"\n  counts months of authorizations taking time is full as 1, time is part as 1/2\n  at most 12 months\n  also "by days" counts days of authorizations, at most 364 days\n    force superseded since 2010-04-23',
    ),
  ]);

  it("are counted by the calendar, half for part time, and another count stands beside", () => {
    const clock = new Stand(
      book,
      student
        .withFullTimeCpt("2024-02-01", "2024-02-29")
        .withPartTimeCpt("2025-01-01", "2025-02-28")
        .listsComplete(),
      "2026-01-01",
    ).clock("months");
    expect(clock.value).toEqual({ months: 2, days: 0 });
    expect(clock.also).toEqual([
      { by: "by days", value: 88, limit: 364, force: "superseded", since: "2010-04-23" },
    ]);
  });
});
