import { aStudent } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { Stand, shippedBook } from "./books.ts";

/** The worked numbers of the federal digest, section 19, as standings of the shipped rules. */
const book = shippedBook();
const student = aStudent().inStatus("F-1", { maintained: true, inUs: true, outOfStatusSince: null });
const master = student
  .inProgram({ level: "master", start: "2025-08-25", end: "2027-05-14", completed: null })
  .with({ transfer: { releaseOn: null } });
const told = master.withTerm("fall 2025").withTerm("spring 2026").listsComplete();
const at = (of: typeof told, asOf: string) => new Stand(book, of, asOf);

describe("A1 sixty days of grace", () => {
  const after = (end: string) =>
    at(
      student
        .inProgram({ level: "master", start: "2025-08-25", end: "2026-12-18" })
        .with({ transfer: { releaseOn: null } })
        .onOpt("2027-01-16", end)
        .employed("2027-01-16", end)
        .listsComplete(),
      end,
    ).date("grace-end");

  it("run from the program end", () => {
    expect(at(told, "2027-06-01").date("grace-end")).toBe("2027-07-13");
  });
  it("run from the end of OPT, a leap day counted like any other", () => {
    expect(after("2028-01-15")).toBe("2028-03-15");
    expect(after("2028-07-12")).toBe("2028-09-10");
  });
});

describe("A4 filing for OPT", () => {
  const recommended = (day: string) =>
    told.applied("post-completion-opt", { recommendedOn: day, receivedOn: null, status: "recommended" });

  it("is possible from 90 days before the program ends until 60 days after", () => {
    const on = (asOf: string) => at(told, asOf).verdict("post-completion-opt");
    expect(["2027-02-12", "2027-02-13", "2027-07-13", "2027-07-14"].map(on)).toEqual([
      "opens-later",
      "open",
      "open",
      "closed",
    ]);
    expect(at(told, "2027-03-01").permission("post-completion-opt").windows.file).toMatchObject({
      from: "2027-02-13",
      until: "2027-07-13",
    });
  });
  it("within 30 days of the recommendation, and never past the 60", () => {
    const until = (day: string) =>
      at(recommended(day), day).permission("post-completion-opt").windows.file?.until;
    expect(until("2027-03-15")).toBe("2027-04-14");
    expect(until("2027-06-25")).toBe("2027-07-13");
  });
});

describe("A5 when OPT starts and ends", () => {
  const approved = (on: string, of = told) =>
    at(
      of.applied("post-completion-opt", {
        recommendedOn: "2027-06-20",
        receivedOn: "2027-07-01",
        requestedStart: "2027-07-13",
        approvedOn: on,
        status: "approved",
      }),
      on,
    );

  it("may start from the day after the program ends until the 60th", () => {
    expect(at(told, "2027-03-01").permission("post-completion-opt").windows.begin).toMatchObject({
      from: "2027-05-15",
      until: "2027-07-13",
    });
  });
  it("ends the day before its anniversary", () => {
    expect(approved("2027-07-10").date("opt-end")).toBe("2028-07-12");
  });
  it("approved late, ends 14 months after completion all the same", () => {
    const late = approved("2027-09-20");
    expect(late.date("opt-start")).toBe("2027-09-20");
    expect(late.date("opt-end")).toBe("2028-07-14");
    expect(late.permission("post-completion-opt").windows.end).toMatchObject({
      until: "2028-07-14",
      untilRule: "US:F1-OPT-END-DATE-14-MONTHS",
    });
  });
  it("clamps the 14 months at the month's end", () => {
    const ending = (end: string) =>
      at(student.inProgram({ level: "master", start: "2025-08-25", end }).listsComplete(), "2026-10-01").date(
        "opt-latest-end",
      );
    expect([ending("2026-12-31"), ending("2027-12-31")]).toEqual(["2028-02-29", "2029-02-28"]);
  });
});

describe("A6 OPT before completion", () => {
  it("may be filed for 90 days before the academic year is complete", () => {
    const first = student
      .inProgram({ level: "master", start: "2026-08-24", end: "2028-05-12" })
      .withTerm("fall 2026", { start: "2026-08-24", end: "2026-12-18" })
      .withTerm("spring 2027", { start: "2027-01-19", end: "2027-05-14" })
      .listsComplete();
    expect(at(first, "2027-01-20").permission("pre-completion-opt").windows.file?.from).toBe("2027-02-13");
  });
  it("takes half of its days away, or whole months by half", () => {
    const used = (start: string, end: string, time: "full" | "part") =>
      at(told.authorized("pre-completion-opt", start, end, { time }), "2027-05-14").clock(
        "opt-used",
        "master",
      ).value;
    expect(used("2027-01-18", "2027-05-14", "part")).toEqual({ months: 0, days: 58.5 });
    expect(used("2027-06-01", "2027-08-31", "full")).toEqual({ months: 3, days: 0 });
    expect(used("2026-06-01", "2026-11-30", "part")).toEqual({ months: 3, days: 0 });
  });
  it("leaves that much less for OPT after completion", () => {
    const half = told.authorized("pre-completion-opt", "2026-06-01", "2026-11-30", { time: "part" });
    expect(at(half, "2027-03-01").permission("post-completion-opt").amount).toMatchObject({
      months: 9,
      days: 0,
    });
  });
});

describe("A7 the year of full-time CPT", () => {
  const cpt = (...pieces: [string, string][]) =>
    pieces.reduce((of, [start, end]) => of.withFullTimeCpt(start, end), told);
  const stand = (of: typeof told) => {
    const one = at(of, "2027-03-01");
    return [one.clock("full-time-cpt", "master").value, one.verdict("post-completion-opt")];
  };

  it("365 days end OPT, 364 do not", () => {
    expect(stand(cpt(["2025-09-01", "2026-08-31"]))).toEqual([365, "barred"]);
    expect(stand(cpt(["2025-09-02", "2026-08-31"]))).toEqual([364, "open"]);
  });
  it("three pieces add up", () => {
    expect(
      stand(cpt(["2025-06-02", "2025-08-22"], ["2026-01-12", "2026-05-08"], ["2026-06-01", "2026-11-13"])),
    ).toEqual([365, "barred"]);
  });
  it("in a leap year a day less than twelve months is 365 days already; the months stand beside", () => {
    const leap = at(cpt(["2027-03-01", "2028-02-28"]), "2027-03-01").clock("full-time-cpt", "master");
    expect(leap).toMatchObject({ value: 365, exceeded: true, remaining: 0 });
    expect(leap.also[0]).toMatchObject({ by: "by calendar months", value: { months: 11 } });
  });
  it("overlapping days count once, part time never, another level not here", () => {
    expect(stand(cpt(["2025-06-01", "2025-06-30"], ["2025-06-16", "2025-07-15"]))).toEqual([45, "open"]);
    expect(stand(told.withPartTimeCpt("2025-01-01", "2026-12-31"))).toEqual([0, "open"]);
    expect(
      stand(told.authorized("cpt", "2022-01-01", "2023-06-30", { time: "full", level: "bachelor" })),
    ).toEqual([0, "open"]);
  });
  it("CPT takes nothing from the twelve months of OPT", () => {
    expect(
      at(cpt(["2026-06-01", "2026-08-31"]), "2027-03-01").permission("post-completion-opt").amount,
    ).toMatchObject({ months: 12, days: 0 });
  });
  it("the bar says why, by which rule, and with what consequence", () => {
    const bar = at(cpt(["2025-09-01", "2026-08-31"]), "2027-03-01").requirement(
      "US:F1-CPT-ONE-YEAR-BAR",
      "post-completion-opt",
    );
    expect(bar).toMatchObject({
      status: "unmet",
      force: "binding",
      otherwise: "no OPT after the program at this level, and no STEM extension on it",
    });
    expect(bar.facts.map((one) => one.path)).toContain("authorizations[0].start");
  });
});

describe("A8 ninety days without work", () => {
  const onOpt = told.onOpt("2027-07-01", "2028-06-30");
  const idle = (of: typeof told, asOf: string) => at(of, asOf).clock("unemployment", "master");

  it("day 90 is lawful, day 91 is not", () => {
    expect(idle(onOpt, "2027-09-28")).toMatchObject({ value: 90, exceeded: false, remaining: 0 });
    expect(idle(onOpt, "2027-09-29")).toMatchObject({ value: 91, exceeded: true });
    expect(at(onOpt, "2027-09-28").date("first-work-day-latest")).toBe("2027-09-29");
  });
  it("46 days before the first job leave 44, which run out on 13 January", () => {
    const between = onOpt.employed("2027-08-16", "2027-11-30");
    expect(idle(between, "2027-11-30")).toMatchObject({
      value: 46,
      remaining: 44,
      runsOutOn: "2028-01-13",
      counted: [["2027-07-01", "2027-08-15"]],
    });
    expect(idle(between, "2028-01-14").exceeded).toBe(true);
  });
  it("the old ten-day gap stands beside the count and changes nothing", () => {
    const gap = (next: string) => onOpt.employed("2027-07-01", "2027-11-30").employed(next, null);
    const beside = (next: string) => idle(gap(next), "2028-01-31").also[0];
    expect(idle(gap("2027-12-11"), "2028-01-31").value).toBe(10);
    expect(beside("2027-12-11")).toMatchObject({ value: 0, force: "superseded", since: "2010-04-23" });
    expect(idle(gap("2027-12-12"), "2028-01-31").value).toBe(11);
    expect(beside("2027-12-12")).toMatchObject({ value: 11 });
  });
  it("20 hours a week count as work, 19.5 do not; hours of several jobs add up", () => {
    const days = (...hours: number[]) =>
      idle(
        hours.reduce((of, one) => of.employed("2027-07-01", null, { hours: one }), onOpt),
        "2027-07-31",
      ).value;
    expect([days(20), days(19.5), days(12, 8), days(12, 7.5)]).toEqual([0, 31, 0, 31]);
    expect(idle(onOpt.employed("2027-07-01", null, { related: false }), "2027-07-31").value).toBe(31);
  });
  it("with the STEM extension the total is 150 days over both", () => {
    const stem = onOpt.employed("2027-09-05", "2028-06-30").onStemOpt("2028-07-01", "2030-06-30");
    expect(idle(stem, "2028-09-22")).toMatchObject({ value: 150, limit: 150, exceeded: false });
    expect(idle(stem, "2028-09-23")).toMatchObject({ value: 151, exceeded: true });
  });
  it("a higher level brings a fresh allowance", () => {
    const doctor = onOpt.inProgram({ level: "doctorate", start: "2027-10-15", end: "2032-05-14" });
    const stand = at(doctor, "2028-01-15");
    expect(stand.clock("unemployment", "doctorate")).toMatchObject({ value: 0, remaining: 90 });
  });
});

describe("A10 the STEM extension", () => {
  const holder = student
    .inProgram({
      id: "ms",
      level: "master",
      cip: "11.0701",
      start: "2025-08-25",
      end: "2027-05-14",
      accredited: true,
    })
    .with({ transfer: { releaseOn: null } })
    .onOpt("2027-07-01", "2028-06-30")
    .employed("2027-07-05", null, { eVerify: true })
    .listsComplete();

  it("is filed for in the last 90 days of OPT, and within 60 of the recommendation", () => {
    expect(at(holder, "2028-04-01").permission("stem-opt").windows.file).toMatchObject({
      from: "2028-04-01",
      until: "2028-06-30",
    });
    const recommended = holder.applied("stem-opt", {
      recommendedOn: "2028-04-10",
      receivedOn: null,
      status: "recommended",
    });
    expect(at(recommended, "2028-04-10").permission("stem-opt").windows.file?.until).toBe("2028-06-09");
  });
  it("runs for 24 months from the day after OPT", () => {
    expect(at(holder, "2028-04-01").permission("stem-opt").windows.end?.until).toBe("2030-06-30");
  });
});
