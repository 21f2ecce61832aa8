import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civil, dayFrom, dayFromISO, daysInMonth, isLeap, isoFromDay, weekday } from "../src/index.ts";
import { aDay } from "./arbitraries.ts";
import { calendar, naiveISO } from "./naive.ts";

describe("a day", () => {
  it("counts from 1970-01-01, a Thursday", () => {
    expect(dayFromISO("1970-01-01")).toBe(0);
    expect(dayFromISO("1969-12-31")).toBe(-1);
    expect(dayFromISO("2026-11-22")).toBe(20779);
    expect(weekday(0)).toBe(4);
    expect(weekday(-1)).toBe(3);
    expect(weekday(-4)).toBe(0);
  });

  it("agrees with a walk through every day of 1900 to 2199, there and back", () => {
    const wrong = calendar
      .filter(({ year }) => year >= 1900 && year <= 2199)
      .filter((d) => {
        const iso = naiveISO(d);
        const { year, month, day } = civil(d.day);
        return !(
          dayFromISO(iso) === d.day &&
          isoFromDay(d.day) === iso &&
          dayFrom(d.year, d.month, d.date) === d.day &&
          weekday(d.day) === d.weekday &&
          year === d.year &&
          month === d.month &&
          day === d.date
        );
      });
    expect(wrong.map(naiveISO)).toEqual([]);
  });

  it("agrees with the platform's calendar", () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const platform = new Date(day * 86_400_000);
        expect(isoFromDay(day)).toBe(platform.toISOString().slice(0, 10));
        expect(weekday(day)).toBe(platform.getUTCDay());
      }),
    );
  });

  it("knows the length of every month", () => {
    for (const { year, month, date } of calendar.filter((d) => d.isMonthEnd))
      expect(daysInMonth(year, month), `${year}-${month}`).toBe(date);
    expect([daysInMonth(2027, 0), daysInMonth(2027, 13), daysInMonth(2027, 1.5)]).toEqual([0, 0, 0]);
  });

  it("knows leap years: every fourth, not the hundreds, but the four hundreds", () => {
    expect([2024, 2028, 2000, 2096].map(isLeap)).toEqual([true, true, true, true]);
    expect([2026, 2027, 1900, 2100].map(isLeap)).toEqual([false, false, false, false]);
  });
});

describe("a date in parts that does not exist", () => {
  it.each([
    [2027, 2, 29],
    [2100, 2, 29],
    [2027, 4, 31],
    [2027, 1, 0],
    [2027, 1, 32],
    [2027, 0, 1],
    [2027, 13, 1],
    [2027, 1, 1.5],
    [2027, 1.5, 1],
    [2027.5, 1, 1],
    [Number.NaN, 1, 1],
  ])("%d-%d-%d throws", (year, month, day) => {
    expect(() => dayFrom(year, month, day)).toThrow(RangeError);
  });
});

describe("a date as text", () => {
  it.each(["1900-01-01", "2199-12-31", "2028-02-29", "2000-02-29", "2027-04-30"])("reads %s", (iso) => {
    expect(isoFromDay(dayFromISO(iso)!)).toBe(iso);
  });

  it.each([
    ["", "empty"],
    ["1899-12-31", "a year too early"],
    ["2200-01-01", "a year too late"],
    ["2027-02-29", "no leap year"],
    ["2100-02-29", "no leap year"],
    ["2027-04-31", "no such day"],
    ["2027-00-10", "month 0"],
    ["2027-13-10", "month 13"],
    ["2027-01-00", "day 0"],
    ["2027-1-1", "not two digits"],
    ["27-01-01", "not four digits"],
    ["2027/01/01", "slashes"],
    ["2027-01-01 ", "a blank after"],
    [" 2027-01-01", "a blank before"],
    ["2027-01-01T00:00:00Z", "a time"],
    ["01-01-2027", "the day first"],
    ["20270101", "no hyphens"],
    ["2027-+1-01", "a sign"],
    ["2027- 1-01", "a blank"],
    ["2027-01-1a", "a letter"],
    ["2027-01-0:", "the character after 9"],
    ["2027-01-0/", "the character before 0"],
    ["２０２７-01-01", "full-width digits"],
  ])("refuses %j: %s", (text) => {
    expect(dayFromISO(text)).toBeUndefined();
  });

  it("refuses any other text", () => {
    const dates = new Set(calendar.map(naiveISO));
    const almost = fc.stringMatching(/^[12][0-9]{3}-[0-9]{2}-[0-9]{2}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        const isInRange = dates.has(text) && text >= "1900" && text < "2200";
        expect(dayFromISO(text) !== undefined).toBe(isInRange);
      }),
    );
  });
});
