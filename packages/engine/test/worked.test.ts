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

describe("A2 and A3 leaving after a withdrawal, coming before the start", () => {
  it("a withdrawal on 3 March leaves until 18 March", () => {
    const gone = told.onLeave("2027-03-03", null, { kind: "authorized-withdrawal" });
    const stand = at(gone, "2027-03-10");
    expect(stand.date("grace-end")).toBe("2027-03-18");
    expect(stand.permission("remain").windows.end).toMatchObject({
      until: "2027-03-18",
      untilRule: "US:F1-GRACE-WITHDRAWAL-15",
    });
    expect(stand.duty("leave-departure")).toMatchObject({ due: "2027-03-18", status: "due" });
    expect(at(gone, "2027-03-18").verdict("remain")).toBe("open");
    expect(at(gone, "2027-03-19").verdict("remain")).toBe("closed");
  });
  it("a program that starts on 23 August lets one enter, and work on campus, from 24 July", () => {
    const coming = student
      .inProgram({ level: "master", start: "2027-08-23", end: "2029-05-11" })
      .listsComplete();
    const stand = at(coming, "2027-06-01");
    expect(stand.date("earliest-entry")).toBe("2027-07-24");
    expect(stand.permission("on-campus-work").windows.begin?.from).toBe("2027-07-24");
  });
  it("an exchange student has thirty days after the program", () => {
    const exchange = aStudent()
      .inStatus("J-1", { maintained: true, outOfStatusSince: null })
      .inProgram({ level: "master", start: "2025-08-25", end: "2027-05-14" })
      .listsComplete();
    expect(at(exchange, "2027-05-20").date("grace-end")).toBe("2027-06-13");
    expect(["2027-06-13", "2027-06-14"].map((day) => at(exchange, day).verdict("remain"))).toEqual([
      "open",
      "closed",
    ]);
  });
});

describe("A9 medical reduced load", () => {
  const load = (start: string, end: string) =>
    ({ kind: "medical", level: "master", start, end, authorizedOn: start, droppedOn: start }) as const;
  const ill = told
    .having("reducedLoads", load("2026-08-24", "2026-12-18"))
    .having("reducedLoads", load("2027-01-19", "2027-05-14"))
    .having("reducedLoads", load("2027-08-23", "2027-12-17"));

  it("three terms are 350 days, and twelve months where a term counts as four", () => {
    const clock = at(ill, "2027-12-20").clock("medical-reduced-load", "master");
    expect(clock).toMatchObject({ value: 350, exceeded: false, remaining: 15 });
    expect(clock.also.map(({ by, value }) => [by, value])).toEqual([
      ["by calendar months", { months: 9, days: 76 }],
      ["each term as four months", 12],
    ]);
  });
  it("fifteen days are left for a further one", () => {
    const further = ill.asking("reduced-load-medical", { start: "2028-01-18", end: "2028-05-12" });
    expect(at(further, "2027-12-20").permission("reduced-load-medical").amount).toMatchObject({
      months: 0,
      days: 15,
    });
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
    // and ends the old one's OPT: 1 July to 14 October, whatever the card says
    expect(stand.clock("unemployment", "master").value).toBe(106);
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

describe("A11 reports in the STEM extension", () => {
  const onStem = (start: string, end: string) =>
    student
      .inProgram({ level: "master", cip: "11.0701", start: "2024-08-26", end: "2026-12-18" })
      .with({ transfer: { releaseOn: null } })
      .onStemOpt(start, end);
  const due = (of: ReturnType<typeof onStem>, duty: string, asOf: string) =>
    at(of.listsComplete(), asOf)
      .duties(duty)
      .map((one) => one.due);

  it("are due every six months, clamped at the month's end, within ten business days", () => {
    const reports = at(onStem("2028-08-31", "2030-08-30").listsComplete(), "2028-09-01").duties(
      "stem-validation",
    );
    expect(reports.map(({ from, due }) => [from, due])).toEqual([
      ["2029-02-28", "2029-03-14"],
      ["2029-08-31", "2029-09-17"],
      ["2030-02-28", "2030-03-14"],
      ["2030-08-31", "2030-09-16"],
    ]);
    expect(reports[0]?.advised).toBe("2029-03-10");
  });
  it("in a leap year the first mark is 29 February", () => {
    const [first] = at(onStem("2027-08-31", "2029-08-30").listsComplete(), "2027-09-01").duties(
      "stem-validation",
    );
    expect(first?.from).toBe("2028-02-29");
  });
  it("skip Christmas and New Year", () => {
    expect(due(onStem("2028-06-20", "2030-06-19"), "stem-validation", "2028-07-01")[0]).toBe("2029-01-05");
  });
  it("stop with the extension, though another program has begun by then", () => {
    const next = onStem("2025-04-10", "2026-09-17").inProgram({
      level: "doctorate",
      start: "2026-08-24",
      end: "2031-05-16",
    });
    expect(due(next, "stem-validation", "2026-07-01")).toEqual(["2025-10-27", "2026-04-24"]);
  });
  it("the first evaluation ten days after twelve months, the final one ten days after the job", () => {
    const working = onStem("2028-07-01", "2030-06-30").employed("2028-07-01", "2029-03-15");
    expect(due(working, "stem-self-evaluation", "2028-08-01")).toEqual(["2029-07-10"]);
    expect(due(working, "stem-final-evaluation", "2028-08-01")).toEqual(["2029-03-25"]);
  });
  it("a new employer: the plan within ten days; the old one reports within five business days", () => {
    const moving = onStem("2028-07-01", "2030-06-30")
      .employed("2028-07-01", "2028-12-22")
      .employed("2029-01-08", null);
    expect(due(moving, "stem-new-i983", "2029-01-08")).toEqual(["2029-01-18"]);
    expect(due(moving, "employer-termination-report", "2028-12-22")).toEqual(["2029-01-02"]);
  });
});

describe("A12 transfer", () => {
  const ending = (end: string, more: Parameters<typeof student.with>[0] = {}) =>
    at(
      student
        .inProgram({ level: "master", start: "2024-08-26", end })
        .with({ transfer: { releaseOn: null }, ...more })
        .listsComplete(),
      end,
    );

  it("the new program begins within five months, the day number kept or clamped", () => {
    const latest = (end: string) => ending(end).date("latest-new-program-start");
    expect(["2027-05-14", "2027-08-31", "2027-09-30", "2026-09-30"].map(latest)).toEqual([
      "2027-10-14",
      "2028-01-31",
      "2028-02-29",
      "2027-02-28",
    ]);
  });
  it("a start past 150 days is warned of, one past five months is not possible", () => {
    const starting = (newProgramStart: string) =>
      ending("2027-05-14", { transfer: { releaseOn: "2027-06-30", newProgramStart } });
    const safe = (day: string) =>
      !starting(day)
        .permission("transfer-out")
        .cautions.some((one) => one.rule === "US:F1-TRANSFER-FIVE-MONTH");
    expect(["2027-10-11", "2027-10-12"].map(safe)).toEqual([true, false]);
    expect(["2027-10-14", "2027-10-15"].map((day) => starting(day).verdict("transfer-out"))).toEqual([
      "open",
      "barred",
    ]);
  });
  it("the record is released within the sixty days, and the new DSO seen within fifteen", () => {
    const moving = ending("2027-05-14", {
      transfer: { releaseOn: "2027-06-30", newProgramStart: "2027-08-16" },
    });
    expect(moving.date("latest-transfer-release")).toBe("2027-07-13");
    expect(moving.duties("report-transfer").map((one) => one.due)).toContain("2027-08-31");
  });
});

describe("A13 absence and reinstatement", () => {
  it("five months abroad: back by the same day number, or the month's last day", () => {
    const back = (left: string) => at(told.abroad(left, null, "Italy"), left).date("latest-entry");
    expect([back("2026-12-20"), back("2026-09-30")]).toEqual(["2027-05-20", "2027-02-28"]);
  });
  it("out of status on 31 October: file by 31 March", () => {
    const lost = told
      .inStatus("F-1", { maintained: false, outOfStatusSince: "2026-10-31", cause: "illness" })
      .with({ authorizations: [] });
    expect(at(lost, "2026-12-01").permission("reinstatement").windows.file).toMatchObject({
      from: "2026-10-31",
      until: "2027-03-31",
    });
    expect(["2027-03-31", "2027-04-01"].map((day) => at(lost, day).verdict("reinstatement"))).toEqual([
      "open",
      "closed",
    ]);
  });
});

describe("A14 arrival and address", () => {
  it("thirty days after the program starts", () => {
    const coming = student
      .inProgram({ level: "master", start: "2027-08-16", end: "2029-05-11" })
      .listsComplete();
    expect(at(coming, "2027-08-20").duty("report-arrival").due).toBe("2027-09-15");
  });
  it("ten days after the move, a Sunday; the DSO's 21 days run from the report", () => {
    const stand = at(told.moved("2027-01-28", "2027-02-07"), "2027-02-08");
    expect(stand.duty("report-address")).toMatchObject({ due: "2027-02-07", status: "done" });
    expect(stand.duty("sevis-update").due).toBe("2027-02-28");
    expect(at(told.moved("2027-01-28", "2027-02-08"), "2027-02-08").duty("report-address").status).toBe(
      "late",
    );
  });
});

describe("A15 travel", () => {
  const signed = (signedOn: string, of = told) => of.with({ documents: { travelSignature: { signedOn } } });
  const through = (of: typeof told, asOf: string) => at(of, asOf).date("travel-signature-valid-through");
  const onOpt = told.onOpt("2026-07-01", "2027-06-30");

  it("a signature serves twelve months, on OPT six", () => {
    expect(through(signed("2026-08-31"), "2026-10-01")).toBe("2027-08-31");
    expect(through(signed("2026-08-31", onOpt), "2026-10-01")).toBe("2027-02-28");
    expect(through(signed("2027-08-31", told.onOpt("2027-07-01", "2028-06-30")), "2027-10-01")).toBe(
      "2028-02-29",
    );
  });
  it("thirty days in Canada on an old visa", () => {
    const back = (returns: string) => {
      const trip = { left: "2027-03-12", returns, to: "Canada", appliedForVisa: false };
      const documents = {
        passport: { expires: "2030-01-31" },
        visa: { expires: "2026-12-31" },
        travelSignature: { signedOn: "2026-12-01" },
      };
      return at(
        told.having("trips", trip).with({ documents }).inStatus("F-1", { citizenship: "Italy" }),
        "2027-03-01",
      ).verdict("re-entry");
    };
    expect(["2027-04-11", "2027-04-12"].map(back)).toEqual(["open", "barred"]);
  });
});

describe("A16 cap-gap", () => {
  const petition = {
    receivedOn: "2027-04-05",
    start: "2027-10-01",
    capSubject: true,
    changeOfStatus: true,
    status: "pending",
  } as const;
  const working = student
    .inProgram({ level: "master", start: "2024-08-26", end: "2026-05-15", completed: null })
    .with({ transfer: { releaseOn: null } })
    .withTerm("fall 2024")
    .withTerm("spring 2025")
    .onOpt("2026-06-16", "2027-06-15")
    .employed("2026-06-16", null)
    .listsComplete();

  it("runs until 1 April of the fiscal year, by the old rule until 1 October", () => {
    const stand = new Stand(book, working.with({ h1b: petition }), "2027-06-20");
    expect(stand.date("cap-gap-end")).toBe("2028-04-01");
    expect(stand.permission("cap-gap")).toMatchObject({ verdict: "open", grants: ["stay", "work"] });
    const then = new Stand(book, working.with({ h1b: petition }), {
      asOf: "2027-06-20",
      lawAsOf: "2025-01-16",
    });
    expect(then.date("cap-gap-end")).toBe("2027-10-01");
  });
  it("without a petition there are sixty days, and no work", () => {
    const stand = at(working, "2027-06-20");
    expect(stand.date("grace-end")).toBe("2027-08-14");
    expect(stand.milestone("cap-gap-end")).toBeUndefined();
    expect(stand.verdict("post-completion-opt")).toBe("closed");
  });
});
