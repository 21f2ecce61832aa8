import { describe, expect, it } from "vitest";
import {
  addBusinessDays,
  addMonths,
  addYears,
  bridge,
  businessDaysBetween,
  clip,
  contains,
  count,
  dateOfYear,
  daysWhenTotalAtLeast,
  FOREVER_END,
  federalCalendar,
  fiscalYear,
  gaps,
  intersect,
  isoFromDay,
  lastDayOfPeriod,
  lengthInMonths,
  minus,
  monthsAndDays,
  nthDay,
  type Periods,
  rollToBusinessDay,
  union,
  weekday,
} from "../src/index.ts";
import { daysOf, fromTo, on, spelt } from "./words.ts";

// The worked numbers of the federal digest, section 19, one block a line, by its id.

const federal = federalCalendar();
const plus = (from: string, days: number) => isoFromDay(on(from) + days);
const plusMonths = (from: string, n: number) => isoFromDay(addMonths(on(from), n));
const lastOf = (start: string, months: number) => isoFromDay(lastDayOfPeriod(on(start), months));
const plusBusiness = (from: string, n: number) => isoFromDay(addBusinessDays(on(from), n, federal));
const inclusive = (from: string, to: string) => count(daysOf(fromTo(from, to)));
const [SUNDAY, TUESDAY, FRIDAY] = [0, 2, 5];

/** The day is the last of the set: in it, and the next is not. */
function expectLast(set: Periods, last: string): void {
  expect(contains(set, on(last)), last).toBe(true);
  expect(contains(set, on(last) + 1), `the day after ${last}`).toBe(false);
}

/** The day is the first of the set: in it, and the day before is not. */
function expectFirst(set: Periods, first: string): void {
  expect(contains(set, on(first)), first).toBe(true);
  expect(contains(set, on(first) - 1), `the day before ${first}`).toBe(false);
}

describe("A1 grace of 60 days", () => {
  it.each([
    ["2027-05-14", "2027-07-13"],
    ["2028-01-15", "2028-03-15"],
    ["2027-01-15", "2027-03-16"],
    ["2028-07-12", "2028-09-10"],
  ])("after %s lasts to %s, no longer", (end, last) => {
    const grace: Periods = [[on(end) + 1, on(end) + 60]];
    expect(count(grace)).toBe(60);
    expectFirst(grace, plus(end, 1));
    expectLast(grace, last);
  });

  it("does not roll when it ends on a Sunday", () => {
    expect(weekday(on("2027-07-13"))).toBe(TUESDAY);
    expect(weekday(on("2028-09-10"))).toBe(SUNDAY);
  });
});

describe("A2 withdrawal, 15 days", () => {
  it("terminated 2027-03-03: leave by 2027-03-18", () => {
    expectLast([[on("2027-03-03"), on("2027-03-03") + 15]], "2027-03-18");
  });
});

describe("A3 entry, 30 days before", () => {
  it("start 2027-08-23: from 2027-07-24", () => {
    expectFirst([[on("2027-08-23") - 30, on("2027-08-23")]], "2027-07-24");
  });

  it("J-1 program end 2027-05-14: to 2027-06-13", () => {
    expect(plus("2027-05-14", 30)).toBe("2027-06-13");
  });
});

describe("A4 OPT filing", () => {
  const window: Periods = [[on("2027-05-14") - 90, on("2027-05-14") + 60]];
  const within30DaysOf = (recommended: string): Periods => [[on(recommended), on(recommended) + 30]];

  it("program end 2027-05-14: from 2027-02-13 to 2027-07-13", () => {
    expectFirst(window, "2027-02-13");
    expectLast(window, "2027-07-13");
  });

  it("a recommendation of 2027-03-15 closes it on 2027-04-14", () => {
    expectLast(intersect(window, within30DaysOf("2027-03-15")), "2027-04-14");
  });

  it("a late recommendation of 2027-06-25 does not extend it", () => {
    expectLast(within30DaysOf("2027-06-25"), "2027-07-25");
    expectLast(intersect(window, within30DaysOf("2027-06-25")), "2027-07-13");
  });

  it("a Sunday end rolls to Monday for the receipt", () => {
    expect(plus("2027-05-12", 60)).toBe("2027-07-11");
    expect(weekday(on("2027-07-11"))).toBe(SUNDAY);
    expect(isoFromDay(rollToBusinessDay(on("2027-07-11"), federal))).toBe("2027-07-12");
    expect(isoFromDay(rollToBusinessDay(on("2027-07-12"), federal))).toBe("2027-07-12");
  });
});

describe("A5 OPT start and end", () => {
  it("program end 2027-05-14: start from 2027-05-15 to 2027-07-13", () => {
    const starts: Periods = [[on("2027-05-14") + 1, on("2027-05-14") + 60]];
    expectFirst(starts, "2027-05-15");
    expectLast(starts, "2027-07-13");
  });

  it("12 months from 2027-07-13 end on 2028-07-12", () => {
    expect(lastOf("2027-07-13", 12)).toBe("2028-07-12");
    expect(monthsAndDays(on("2027-07-13"), on("2028-07-12"))).toEqual({ months: 12, days: 0 });
    expect(monthsAndDays(on("2027-07-13"), on("2028-07-13"))).toEqual({ months: 12, days: 1 });
  });

  it("approved 2027-09-20: cut by the 14 months to 299 days", () => {
    const authorised = daysOf([on("2027-09-20"), lastDayOfPeriod(on("2027-09-20"), 12)]);
    expectLast(authorised, "2028-09-19");
    const cut = clip(authorised, on("2027-05-14"), addMonths(on("2027-05-14"), 14));
    expectLast(cut, "2028-07-14");
    expect(count(cut)).toBe(299);
  });

  it("14 months after a month's end clamp, the clamped day included", () => {
    expect(plusMonths("2026-12-31", 14)).toBe("2028-02-29");
    expect(plusMonths("2027-12-31", 14)).toBe("2029-02-28");
    expectLast([[on("2026-12-31"), addMonths(on("2026-12-31"), 14)]], "2028-02-29");
  });
});

describe("A6 pre-completion OPT", () => {
  it("academic year completed 2027-05-14: file from 2027-02-13", () => {
    expect(plus("2027-05-14", -90)).toBe("2027-02-13");
  });

  it("117 part-time days deduct 58.5", () => {
    expect(inclusive("2027-01-18", "2027-05-14")).toBe(117);
    expect(inclusive("2027-01-18", "2027-05-14") / 2).toBe(58.5);
  });

  it("2027-06-01 to 2027-08-31 is 92 days, 3 months", () => {
    expect(inclusive("2027-06-01", "2027-08-31")).toBe(92);
    expect(lengthInMonths(daysOf(fromTo("2027-06-01", "2027-08-31")))).toEqual({ months: 3, days: 0 });
    expect(lengthInMonths(daysOf(fromTo("2027-06-01", "2027-08-30")))).toEqual({ months: 2, days: 30 });
  });

  it("six months part time are three months off", () => {
    const { months, days } = lengthInMonths(daysOf([on("2027-01-18"), lastDayOfPeriod(on("2027-01-18"), 6)]));
    expect({ months: months / 2, days }).toEqual({ months: 3, days: 0 });
  });
});

describe("A7 a year of CPT, 365 days", () => {
  it("2025-09-01 to 2026-08-31 is 365, a day later 364", () => {
    expect(inclusive("2025-09-01", "2026-08-31")).toBe(365);
    expect(inclusive("2025-09-02", "2026-08-31")).toBe(364);
  });

  it("three pieces of 82, 117 and 166 days are 365, reached on the last", () => {
    const pieces = [
      fromTo("2025-06-02", "2025-08-22"),
      fromTo("2026-01-12", "2026-05-08"),
      fromTo("2026-06-01", "2026-11-13"),
    ];
    expect(pieces.map((piece) => count([piece]))).toEqual([82, 117, 166]);
    const cpt = daysOf(...pieces);
    expect(count(cpt)).toBe(365);
    expect(isoFromDay(nthDay(cpt, 365)!)).toBe("2026-11-13");
    expect(nthDay(cpt, 366)).toBeUndefined();
    expect(count(clip(cpt, on("2025-06-02"), on("2026-11-12")))).toBe(364);
  });

  it("overlapping authorisations count once", () => {
    expect(count(daysOf(fromTo("2025-09-01", "2026-03-31"), fromTo("2026-01-01", "2026-08-31")))).toBe(365);
  });

  it("across a leap day 365 days end a day before the calendar year", () => {
    expect(inclusive("2027-03-01", "2028-02-28")).toBe(365);
    expect(inclusive("2027-03-01", "2028-02-29")).toBe(366);
    expect(lastOf("2027-03-01", 12)).toBe("2028-02-29");
    expect(monthsAndDays(on("2027-03-01"), on("2028-02-28"))).toEqual({ months: 11, days: 28 });
  });
});

describe("A8 unemployment, 90 days", () => {
  const opt: Periods = [fromTo("2027-07-01", "2028-06-30")];
  const job = daysOf(fromTo("2027-08-16", "2027-11-30"));

  it("with no job day 90 is 2027-09-28, the violation is on 2027-09-29", () => {
    expect(isoFromDay(nthDay(opt, 90)!)).toBe("2027-09-28");
    expect(isoFromDay(nthDay(opt, 91)!)).toBe("2027-09-29");
  });

  it("with a job from 2027-08-16 to 2027-11-30: 46 used, 44 left, day 90 on 2028-01-13", () => {
    const jobless = minus(opt, job);
    expect(count(clip(jobless, on("2027-07-01"), on("2027-11-30")))).toBe(46);
    expect(spelt(jobless)[0]).toBe("2027-07-01/2027-08-15");
    expect(count(clip(jobless, on("2027-12-01"), on("2028-01-13")))).toBe(44);
    expect(isoFromDay(nthDay(jobless, 90)!)).toBe("2028-01-13");
    expect(isoFromDay(nthDay(jobless, 91)!)).toBe("2028-01-14");
  });

  it.each([
    ["2027-12-11", 10, 46],
    ["2027-12-12", 11, 57],
  ])("next job on %s: a gap of %d days, %d counted", (next, gap, counted) => {
    const jobs = union(job, [[on(next), on("2028-06-30")]]);
    expect(count(gaps(jobs))).toBe(gap);
    expect(count(minus(opt, bridge(jobs, 10)))).toBe(counted);
  });

  it("two part-time jobs stop the clock only while they overlap", () => {
    const jobs = [
      { start: on("2027-07-11"), end: FOREVER_END, amount: 10 },
      { start: on("2027-08-01"), end: on("2027-08-31"), amount: 10 },
    ];
    const working = daysWhenTotalAtLeast(jobs, 20);
    expect(spelt(working)).toEqual(["2027-08-01/2027-08-31"]);
    expect(isoFromDay(nthDay(minus(opt, working), 90)!)).toBe("2027-10-29");
  });

  it("66 used on OPT leave 84 of the 150 on STEM OPT", () => {
    const used = daysOf(fromTo("2027-07-01", "2027-09-04"));
    expect(count(used)).toBe(66);
    expect(150 - count(used)).toBe(84);
    const stem = daysOf(fromTo("2028-07-01", "2030-06-30"));
    expect(nthDay(union(used, stem), 150)! - on("2028-07-01") + 1).toBe(84);
  });
});

describe("A9 medical reduced load", () => {
  it("three terms of 117, 116 and 117 days are 350", () => {
    const terms = [
      fromTo("2026-08-24", "2026-12-18"),
      fromTo("2027-01-19", "2027-05-14"),
      fromTo("2027-08-23", "2027-12-17"),
    ];
    expect(terms.map((term) => count([term]))).toEqual([117, 116, 117]);
    expect(count(daysOf(...terms))).toBe(350);
    // 3 months 25 days, 3 months 26 days, 3 months 25 days: below 12 whole months.
    expect(lengthInMonths(daysOf(...terms))).toEqual({ months: 9, days: 76 });
  });
});

describe("A10 STEM OPT", () => {
  it("OPT end 2028-06-30: file from 2028-04-01 to 2028-06-30", () => {
    const window: Periods = [[on("2028-06-30") - 90, on("2028-06-30")]];
    expectFirst(window, "2028-04-01");
    expectLast(window, "2028-06-30");
  });

  it("recommended 2028-04-10: file by 2028-06-09", () => {
    expect(plus("2028-04-10", 60)).toBe("2028-06-09");
  });

  it("24 months from the day after OPT", () => {
    expect(lastOf("2028-07-01", 24)).toBe("2030-06-30");
    expect(lastOf(plus("2028-02-29", 1), 24)).toBe("2030-02-28");
  });

  it("the automatic extension ends 2028-12-27, strictly counted 2028-12-26", () => {
    expect(plus("2028-06-30", 180)).toBe("2028-12-27");
    expect(isoFromDay(nthDay([[on("2028-06-30"), FOREVER_END]], 180)!)).toBe("2028-12-26");
  });

  it("a prior degree counts from 2018-04-10", () => {
    expect(isoFromDay(addYears(on("2028-04-10"), -10))).toBe("2018-04-10");
  });
});

describe("A11 STEM reports", () => {
  it.each([
    ["2028-08-31", 6, "2029-02-28"],
    ["2028-08-31", 12, "2029-08-31"],
    ["2028-08-31", 18, "2030-02-28"],
    ["2028-08-31", 24, "2030-08-31"],
    ["2027-08-31", 6, "2028-02-29"],
  ])("start %s, %d months: %s", (start, n, due) => {
    expect(plusMonths(start, n)).toBe(due);
  });

  it("validation of 2029-02-28 is due within 10 business days, by 2029-03-14", () => {
    expect(plusBusiness("2029-02-28", 10)).toBe("2029-03-14");
    expect(plus("2029-02-28", 10)).toBe("2029-03-10");
    expect(businessDaysBetween(on("2029-02-28"), on("2029-03-14"), federal)).toBe(10);
    expect(businessDaysBetween(on("2029-02-28"), on("2029-03-15"), federal)).toBe(11);
  });

  it("over Christmas and New Year 2028-12-20 gives 2029-01-05", () => {
    expect(plusBusiness("2028-12-20", 10)).toBe("2029-01-05");
  });

  it("self-evaluation: the first year from 2028-07-01 ends 2029-06-30, due 2029-07-10", () => {
    expect(lastOf("2028-07-01", 12)).toBe("2029-06-30");
    expect(plus("2029-06-30", 10)).toBe("2029-07-10");
  });

  it("the final one, end 2029-03-15, is due on a Sunday, 2029-03-25", () => {
    expect(plus("2029-03-15", 10)).toBe("2029-03-25");
    expect(weekday(on("2029-03-25"))).toBe(SUNDAY);
  });

  it("new employer 2029-01-08: plan by 2029-01-18", () => {
    expect(plus("2029-01-08", 10)).toBe("2029-01-18");
  });

  it("employer's report: departure on Friday 2028-12-22, by 2029-01-02", () => {
    expect(weekday(on("2028-12-22"))).toBe(FRIDAY);
    expect(plusBusiness("2028-12-22", 5)).toBe("2029-01-02");
  });

  it("absent from Monday 2029-01-22: the fifth business day is Friday 2029-01-26", () => {
    expect(plusBusiness(plus("2029-01-22", -1), 5)).toBe("2029-01-26");
    expect(weekday(on("2029-01-26"))).toBe(FRIDAY);
  });
});

describe("A12 transfer", () => {
  it.each([
    ["2027-05-14", "2027-10-14", "2027-10-11"],
    ["2027-08-31", "2028-01-31", "2028-01-28"],
    ["2027-09-30", "2028-02-29", "2028-02-27"],
    ["2026-09-30", "2027-02-28", "2027-02-27"],
  ])("end %s: 5 months %s, 150 days %s", (end, fiveMonths, days150) => {
    expect(plusMonths(end, 5)).toBe(fiveMonths);
    expect(plus(end, 150)).toBe(days150);
  });

  it("Indiana's example: 4 May, 60 days to 3 July, 5 months to 4 October", () => {
    expect(plus("2027-05-04", 60)).toBe("2027-07-03");
    expect(plusMonths("2027-05-04", 5)).toBe("2027-10-04");
    // They print the last day of the period of 5 months.
    expect(lastOf("2027-05-04", 5)).toBe("2027-10-03");
  });

  it("program start 2027-08-16: contact the DSO by 2027-08-31", () => {
    expect(plus("2027-08-16", 15)).toBe("2027-08-31");
  });
});

describe("A13 absence and reinstatement, 5 months", () => {
  it.each([
    ["2026-12-20", "2027-05-20"],
    ["2026-09-30", "2027-02-28"],
    ["2026-10-31", "2027-03-31"],
  ])("from %s by %s", (from, by) => {
    expectLast([[on(from), addMonths(on(from), 5)]], by);
  });
});

describe("A14 registration and address", () => {
  it.each([
    ["2027-08-16", 30, "2027-09-15"],
    ["2027-08-16", 60, "2027-10-15"],
    ["2027-08-27", 30, "2027-09-26"],
    ["2027-01-28", 10, "2027-02-07"],
    ["2027-02-07", 21, "2027-02-28"],
  ])("%s + %d days is %s", (from, days, to) => {
    expect(plus(from, days)).toBe(to);
  });

  it("2027-02-07 is a Sunday", () => {
    expect(weekday(on("2027-02-07"))).toBe(SUNDAY);
  });
});

describe("A15 travel", () => {
  it.each([
    ["2026-08-31", 12, "2027-08-31"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2028-05-14", 6, "2028-11-14"],
  ])("%s + %d months is %s", (from, n, to) => {
    expectLast([[on(from), addMonths(on(from), n)]], to);
  });

  it("automatic revalidation: out 2027-03-12, back by 2027-04-11", () => {
    expect(plus("2027-03-12", 30)).toBe("2027-04-11");
  });
});

describe("A16 cap-gap", () => {
  it("a petition for FY 2028 extends to 2028-04-01; the old rule to 2027-10-01", () => {
    expect(isoFromDay(dateOfYear(4, 1, 2028))).toBe("2028-04-01");
    expect(isoFromDay(dateOfYear(10, 1, 2028 - 1))).toBe("2027-10-01");
    expect(fiscalYear(on("2028-04-01"))).toBe(2028);
    expect(fiscalYear(on("2027-10-01"))).toBe(2028);
    expect(fiscalYear(on("2027-09-30"))).toBe(2027);
  });

  it("without it the grace after 2027-06-15 ends 2027-08-14", () => {
    expect(plus("2027-06-15", 60)).toBe("2027-08-14");
  });
});

describe("A17 J-1", () => {
  it("264 days of study allow 264 days of training", () => {
    expect(inclusive("2026-08-24", "2027-05-14")).toBe(264);
    expect(plus("2027-05-14", 30)).toBe("2027-06-13");
    expect(isoFromDay(nthDay([[on("2027-05-15"), FOREVER_END]], 264)!)).toBe("2028-02-02");
    expect(inclusive("2027-05-15", "2028-02-02")).toBe(264);
    expect(inclusive("2027-05-15", "2028-02-03")).toBe(265);
  });

  it("18 and 36 months from 2027-05-15", () => {
    expect(lastOf("2027-05-15", 18)).toBe("2028-11-14");
    expect(lastOf("2027-05-15", 36)).toBe("2030-05-14");
  });

  it("reinstatement marks and the 24-month bar after 2027-05-14", () => {
    expect(plus("2027-05-14", 120)).toBe("2027-09-11");
    expect(plus("2027-05-14", 270)).toBe("2028-02-08");
    expect(plusMonths("2027-05-14", 24)).toBe("2029-05-14");
  });
});

describe("A18 tax", () => {
  it("first entry in December 2023: five calendar years exempt, days count from 2028-01-01", () => {
    const exempt: Periods = [[dateOfYear(1, 1, 2023), dateOfYear(12, 31, 2023 + 4)]];
    expect(contains(exempt, on("2023-12-20"))).toBe(true);
    expect(lengthInMonths(exempt)).toEqual({ months: 60, days: 0 });
    expectLast(exempt, "2027-12-31");
  });
});

describe("A19 SSN", () => {
  it("job on 2027-08-30: apply from 2027-07-31", () => {
    expectFirst([[on("2027-08-30") - 30, FOREVER_END]], "2027-07-31");
  });
});

describe("A20 the rule of 2026, for checking only", () => {
  it("4 years from 2026-09-15, and 60 and 30 days more", () => {
    const end = isoFromDay(addYears(on("2026-09-15"), 4));
    expect([end, plus(end, 60), plus(end, 30)]).toEqual(["2030-09-15", "2030-11-14", "2030-10-15"]);
  });

  it("240 and 90 days", () => {
    expect(plus("2026-09-15", 240)).toBe("2027-05-13");
    expect(plus("2026-09-15", 90)).toBe("2026-12-14");
    expect(plus("2028-06-14", 240)).toBe("2029-02-09");
  });

  it("the printed 2027-03-18 is 184 days, not six months", () => {
    expect(on("2027-03-18") - on("2026-09-15")).toBe(184);
    expect(plusMonths("2026-09-15", 6)).toBe("2027-03-15");
  });

  it("DHS's own inclusive two years end 2028-09-14", () => {
    expect(lastOf("2026-09-15", 24)).toBe("2028-09-14");
  });
});
