import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { federalHolidays, isoFromDay } from "../src/index.ts";
import { calendar, type NaiveDay, naiveDay } from "./naive.ts";
import { on } from "./words.ts";

const TABLE = new URL("../../../../shared/data/federal_holidays_2020_2035.csv", import.meta.url);

/** "year name day actual" of each row, without Inauguration Day, which is off only around Washington. */
function tableRows(): string[] {
  return readFileSync(TABLE, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => /^(\d+),(?:"([^"]*)"|([^,]*)),([^,]*),[^,]*,([^,]*),/.exec(line)!)
    .map(([, year, quoted, plain, actual, observed]) => `${year} ${quoted ?? plain} ${observed} ${actual}`)
    .filter((row) => !row.includes("Inauguration Day"));
}

function computedRows(year: number): string[] {
  return federalHolidays(year).map(
    ({ day, name, actual }) => `${year} ${name} ${isoFromDay(day)} ${isoFromDay(actual)}`,
  );
}

const daysOff = (year: number) => federalHolidays(year).map(({ day }) => isoFromDay(day));

describe("federal holidays", () => {
  it("of 2021: Juneteenth for the first time, on a Saturday", () => {
    expect(daysOff(2021)).toEqual([
      "2021-01-01",
      "2021-01-18",
      "2021-02-15",
      "2021-05-31",
      "2021-06-18",
      "2021-07-05",
      "2021-09-06",
      "2021-10-11",
      "2021-11-11",
      "2021-11-25",
      "2021-12-24",
    ]);
    expect(federalHolidays(2020).map(({ name }) => name)).not.toContain(
      "Juneteenth National Independence Day",
    );
  });

  it("New Year's Day on a Saturday is off on 31 December of the year before", () => {
    for (const year of [2022, 2028, 2033]) expect(daysOff(year)[0]).toBe(`${year - 1}-12-31`);
    for (const year of [2023, 2034]) expect(daysOff(year)[0]).toBe(`${year}-01-02`);
    expect(daysOff(2027)[0]).toBe("2027-01-01");
  });

  it("Inauguration Day is no holiday for the country", () => {
    expect(federalHolidays(2033).map(({ actual }) => actual)).not.toContain(on("2033-01-20"));
  });

  it("are not guessed for years with other rules", () => {
    expect(federalHolidays(1986)).toHaveLength(10);
    expect(() => federalHolidays(1985)).toThrow(RangeError);
    expect(() => federalHolidays(Number.NaN)).toThrow(RangeError);
  });

  it.skipIf(!existsSync(TABLE))(
    "equal the published table (skipped when the table is not beside the repository)",
    () => {
      const years = Array.from({ length: 16 }, (_, i) => 2020 + i);
      expect(years.flatMap(computedRows)).toEqual(tableRows());
      expect(tableRows()).toHaveLength(175);
    },
  );
});

describe("federal holidays against a walk over the calendar", () => {
  // "The third Monday" is the Monday from the 15th to the 21st; the last of May is that from the 25th to the 31st.
  const isActual = ({ year, month, date, weekday }: NaiveDay) =>
    [
      month === 1 && date === 1,
      month === 1 && weekday === 1 && date >= 15 && date <= 21,
      month === 2 && weekday === 1 && date >= 15 && date <= 21,
      month === 5 && weekday === 1 && date >= 25,
      year >= 2021 && month === 6 && date === 19,
      month === 7 && date === 4,
      month === 9 && weekday === 1 && date <= 7,
      month === 10 && weekday === 1 && date >= 8 && date <= 14,
      month === 11 && date === 11,
      month === 11 && weekday === 4 && date >= 22 && date <= 28,
      month === 12 && date === 25,
    ].some(Boolean);

  it("fall on the dates of the law, every year from 1986 to 2199", () => {
    for (let year = 1986; year <= 2199; year++)
      expect(federalHolidays(year).map(({ actual }) => actual)).toEqual(
        calendar.filter((d) => d.year === year && isActual(d)).map(({ day }) => day),
      );
  });

  it("are off on a weekday next to the date, or on it", () => {
    for (let year = 1986; year <= 2199; year++)
      for (const { day, actual } of federalHolidays(year)) {
        const shift = { 0: 1, 6: -1 }[naiveDay(actual).weekday] ?? 0;
        expect(day - actual).toBe(shift);
      }
  });
});
