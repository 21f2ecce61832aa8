import { expect, it } from "vitest";
import { dateOfYear, fiscalYear, isoFromDay } from "../src/index.ts";
import { calendar } from "./naive.ts";
import { on } from "./words.ts";

it("a fiscal year runs from 1 October to 30 September and has the number of its end", () => {
  expect(fiscalYear(on("2027-09-30"))).toBe(2027);
  expect(fiscalYear(on("2027-10-01"))).toBe(2028);
  expect(fiscalYear(on("2027-12-31"))).toBe(2028);
  expect(fiscalYear(on("2028-01-01"))).toBe(2028);
  const wrong = calendar.filter(
    (d) => fiscalYear(d.day) !== ([10, 11, 12].includes(d.month) ? d.year + 1 : d.year),
  );
  expect(wrong).toEqual([]);
});

it("a date of a year is that date, and 29 February clamps", () => {
  expect(isoFromDay(dateOfYear(4, 1, 2028))).toBe("2028-04-01");
  expect(isoFromDay(dateOfYear(2, 29, 2028))).toBe("2028-02-29");
  expect(isoFromDay(dateOfYear(2, 29, 2027))).toBe("2027-02-28");
  expect(() => dateOfYear(2, 30, 2028)).toThrow(RangeError);
  expect(() => dateOfYear(4, 31, 2028)).toThrow(RangeError);
});
