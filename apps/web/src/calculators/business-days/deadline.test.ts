import { isoFromDay } from "@sojourn/dates";
import { loadRulebook } from "@sojourn/shelf";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../lib/dates.ts";
import { daysOffOf, deadline, promisesOf } from "./deadline.ts";

const { rulebook } = await loadRulebook({ roots: [] });
const after = (from: string, days: number) => deadline({ from: dayOf(from), days, before: false }, []);

describe("a deadline in business days", () => {
  // the digest's arithmetic, A11
  it("leaves out weekends and federal holidays", () => {
    expect(isoFromDay(after("2029-02-28", 10).on)).toBe("2029-03-14");
    const overNewYear = after("2028-12-20", 10);
    expect(isoFromDay(overNewYear.on)).toBe("2029-01-05");
    expect(overNewYear.off.map(({ day, name }) => `${isoFromDay(day)} ${name}`)).toEqual([
      "2028-12-25 Christmas Day",
      "2029-01-01 New Year's Day",
    ]);
    expect(isoFromDay(after("2028-12-22", 5).on)).toBe("2029-01-02");
  });

  it("names the days it counted, as many as were asked for", () => {
    const { counted } = after("2028-12-20", 10);
    expect(counted.map(([from, until]) => [isoFromDay(from), isoFromDay(until)])).toEqual([
      ["2028-12-21", "2028-12-22"],
      ["2028-12-26", "2028-12-29"],
      ["2029-01-02", "2029-01-05"],
    ]);
  });

  it("names a New Year's Day that is observed in the old year", () => {
    expect(after("2021-12-30", 1).off).toMatchObject([{ name: "New Year's Day", federal: true }]);
    expect(isoFromDay(after("2021-12-30", 1).on)).toBe("2022-01-03");
  });

  it("counts back so that who asks on the day leaves as many", () => {
    const { on, counted } = deadline({ from: dayOf("2027-06-04"), days: 10, before: true }, []);
    expect(isoFromDay(on)).toBe("2027-05-20");
    expect(counted.reduce((sum, [from, until]) => sum + until - from + 1, 0)).toBe(10);
  });

  it("leaves out the school's own days off", () => {
    const own = [{ day: dayOf("2027-03-02"), name: "Founders", federal: false }];
    const { on, off } = deadline({ from: dayOf("2027-03-01"), days: 1, before: false }, own);
    expect(isoFromDay(on)).toBe("2027-03-03");
    expect(off).toEqual(own);
  });

  it("knows what the shipped schools promise, and their days off", () => {
    expect(promisesOf(rulebook, "columbia")).toContainEqual({
      permission: "reduced-load-medical",
      days: 5,
      rule: "COL:RCL-TIME-001",
    });
    expect(promisesOf(rulebook, undefined)).toEqual([]);
    expect(daysOffOf(rulebook, "uw-madison").length).toBeGreaterThan(0);
  });
});
