import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addBusinessDays,
  type BusinessCalendar,
  businessDaysBetween,
  type Day,
  FOREVER_END,
  FOREVER_START,
  federalCalendar,
  isBusinessDay,
  isoFromDay,
  rollToBusinessDay,
} from "../src/index.ts";
import { aDay } from "./arbitraries.ts";
import { naiveDay } from "./naive.ts";
import { forAll } from "./oracle.ts";
import { on } from "./words.ts";

const federal = federalCalendar();

const after = (from: string, n: number, calendar = federal) =>
  isoFromDay(addBusinessDays(on(from), n, calendar));

/** Any day with any days off around it: many more than in life, in runs and at weekends too. */
const aPlace: fc.Arbitrary<{ day: Day; calendar: BusinessCalendar }> = fc
  .tuple(aDay, fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 20 }))
  .map(([day, off]) => ({ day, calendar: { holidays: new Set(off.map((at) => day + at)) } }));

const aFew = fc.integer({ min: 1, max: 15 });

function naiveIsBusiness(day: Day, { holidays }: BusinessCalendar): boolean {
  return [1, 2, 3, 4, 5].includes(naiveDay(day).weekday) && ![...holidays].includes(day);
}

/** Business days in (a, b], one by one. */
function naiveBetween(a: Day, b: Day, calendar: BusinessCalendar): number {
  return Array.from({ length: b - a }, (_, i) => a + 1 + i).filter((day) => naiveIsBusiness(day, calendar))
    .length;
}

describe("a business day", () => {
  it("is not a Saturday, a Sunday or a federal holiday", () => {
    const isOne = (iso: string) => isBusinessDay(on(iso), federal);
    expect(["2028-12-22", "2028-12-26", "2027-06-21"].map(isOne)).toEqual([true, true, true]);
    expect(["2028-12-23", "2028-12-24", "2028-12-25"].map(isOne)).toEqual([false, false, false]);
  });

  it("is off when the holiday is observed, not only when it falls", () => {
    expect(isBusinessDay(on("2021-12-31"), federal)).toBe(false);
    expect(isBusinessDay(on("2027-06-18"), federal)).toBe(false);
    expect(isBusinessDay(on("2020-06-19"), federal)).toBe(true);
  });

  it("is not one that the school lists as off; another calendar does not hear of it", () => {
    const thanksgivingFriday = on("2027-11-26");
    expect(isBusinessDay(thanksgivingFriday, federalCalendar([thanksgivingFriday]))).toBe(false);
    expect(isBusinessDay(thanksgivingFriday, federalCalendar())).toBe(true);
  });

  it("is known from 1990 to the last day of 2100", () => {
    expect(isBusinessDay(on("1990-01-01"), federal)).toBe(false);
    expect(isBusinessDay(on("2100-12-24"), federal)).toBe(false);
    // 1 January 2101 is a Saturday.
    expect(isBusinessDay(on("2100-12-31"), federal)).toBe(false);
    expect(isBusinessDay(on("2100-12-30"), federal)).toBe(true);
  });

  it("agrees with the naive calendar", () => {
    forAll([aPlace, fc.integer({ min: -40, max: 40 })], ({ day, calendar }, more) => {
      expect(isBusinessDay(day + more, calendar)).toBe(naiveIsBusiness(day + more, calendar));
    });
  });
});

describe("n business days after a day", () => {
  it("does not count the day itself", () => {
    expect(after("2027-05-10", 1)).toBe("2027-05-11");
    expect(after("2027-05-14", 1)).toBe("2027-05-17");
  });

  it("skips weekends and holidays", () => {
    expect(after("2028-12-22", 1)).toBe("2028-12-26");
    expect(after("2028-12-22", 5)).toBe("2029-01-02");
    expect(after("2028-12-22", 5, federalCalendar([on("2028-12-27")]))).toBe("2029-01-03");
  });

  it("from a day off is the same as from the business day before it", () => {
    expect(after("2027-05-15", 3)).toBe(after("2027-05-14", 3));
    expect(after("2027-05-16", 3)).toBe(after("2027-05-14", 3));
  });

  it("is the first day with n business days since: a business day", () => {
    forAll([aPlace, aFew], ({ day, calendar }, n) => {
      let first = day;
      while (naiveBetween(day, first, calendar) < n) first++;
      expect(addBusinessDays(day, n, calendar)).toBe(first);
      expect(naiveIsBusiness(first, calendar)).toBe(true);
    });
  });
});

describe("n business days before a day (D7)", () => {
  it("counts the day itself when it is a business day, so the last day to act can be a Sunday", () => {
    // Monday 24 May back to Tuesday 11 May are ten; Friday 21 May back to Monday 10 May are ten.
    expect(after("2027-05-24", -10)).toBe("2027-05-10");
    expect(after("2027-05-21", -10)).toBe("2027-05-09");
  });

  it("from a day off is the same as from the business day before it", () => {
    expect(after("2027-05-22", -10)).toBe(after("2027-05-21", -10));
    expect(after("2027-05-23", -10)).toBe(after("2027-05-21", -10));
  });

  it("10 before a start after Memorial Day is in time, a day later is not", () => {
    const start = on("2027-06-07");
    const last = addBusinessDays(start, -10, federal);
    expect(isoFromDay(last)).toBe("2027-05-23");
    expect(businessDaysBetween(last, start, federal)).toBe(10);
    expect(businessDaysBetween(last + 1, start, federal)).toBe(9);
  });

  it("is the last day d with n business days in (d, day]", () => {
    forAll([aPlace, aFew], ({ day, calendar }, n) => {
      let last = day;
      while (naiveBetween(last, day, calendar) < n) last--;
      const found = addBusinessDays(day, -n, calendar);
      expect(found).toBe(last);
      expect(naiveBetween(found, day, calendar)).toBe(n);
      expect(naiveBetween(found + 1, day, calendar)).toBe(n - 1);
    });
  });

  it("leaves enough time exactly for who acts by then", () => {
    forAll([aPlace, aFew, fc.integer({ min: -30, max: 5 })], ({ day, calendar }, n, when) => {
      const isInTime = day + when <= addBusinessDays(day, -n, calendar);
      expect(addBusinessDays(day + when, n, calendar) <= day).toBe(isInTime);
    });
  });
});

describe("no business days, and days that never come", () => {
  it("leave the day", () => {
    expect(after("2027-05-15", 0)).toBe("2027-05-15");
    expect(addBusinessDays(FOREVER_END, 10, federal)).toBe(FOREVER_END);
    expect(addBusinessDays(FOREVER_START, -10, federal)).toBe(FOREVER_START);
  });

  it("half a business day is refused", () => {
    for (const n of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => addBusinessDays(0, n, federal)).toThrow(RangeError);
  });
});

describe("business days between two days", () => {
  it("leaves out the first and takes in the last", () => {
    const between = (a: string, b: string) => businessDaysBetween(on(a), on(b), federal);
    expect(between("2027-05-10", "2027-05-10")).toBe(0);
    expect(between("2027-05-10", "2027-05-11")).toBe(1);
    expect(between("2027-05-14", "2027-05-16")).toBe(0);
    expect(between("2027-05-14", "2027-05-17")).toBe(1);
    expect(between("2028-12-22", "2029-01-02")).toBe(5);
    expect(between("2029-01-02", "2028-12-22")).toBe(-5);
  });

  it("agrees with counting one by one, forwards and backwards", () => {
    forAll([aPlace, fc.integer({ min: 0, max: 60 })], ({ day, calendar }, more) => {
      const expected = naiveBetween(day, day + more, calendar);
      expect(businessDaysBetween(day, day + more, calendar)).toBe(expected);
      expect(businessDaysBetween(day + more, day, calendar) + expected).toBe(0);
    });
  });

  it("is endless to a day that never comes", () => {
    expect(businessDaysBetween(0, FOREVER_END, federal)).toBe(Number.POSITIVE_INFINITY);
    expect(businessDaysBetween(0, FOREVER_START, federal)).toBe(Number.NEGATIVE_INFINITY);
    expect(businessDaysBetween(FOREVER_END, FOREVER_END, federal)).toBe(0);
  });
});

describe("rolling to a business day (8 CFR 1.2)", () => {
  it.each([
    ["2027-07-09", "2027-07-09"],
    ["2027-07-10", "2027-07-12"],
    ["2027-07-11", "2027-07-12"],
    ["2027-07-03", "2027-07-06"],
    ["2027-12-24", "2027-12-27"],
    ["2027-12-31", "2028-01-03"],
  ])("%s rolls to %s", (from, to) => {
    expect(isoFromDay(rollToBusinessDay(on(from), federal))).toBe(to);
  });

  it("goes forward to the nearest business day", () => {
    forAll([aPlace], ({ day, calendar }) => {
      let rolled = day;
      while (!naiveIsBusiness(rolled, calendar)) rolled++;
      expect(rollToBusinessDay(day, calendar)).toBe(rolled);
    });
  });
});
