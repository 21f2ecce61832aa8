import { isoFromDay } from "@sojourn/dates";
import { describe, expect, it } from "vitest";
import { dayOf } from "../lib/dates.ts";
import { countedIn, monthsOf, type Tile, tilesOf } from "./months.ts";

const span = (from: string, until: string) => [dayOf(from), dayOf(until)] as const;
const shape = (tile: Tile) =>
  tile.kind === "month"
    ? `${isoFromDay(tile.from).slice(0, 7)}: ${countedIn(tile)}`
    : `${tile.kind} ${tile.months}: ${tile.days}`;

describe("the months of counted days", () => {
  it("are whole months, a leap day among them", () => {
    const [february] = monthsOf([span("2028-02-10", "2028-02-29")]);
    expect(february).toMatchObject({ from: dayOf("2028-02-01") });
    expect(february?.days).toHaveLength(29);
    expect(countedIn(february!)).toBe(20);
  });

  it("lose no day when stretches that are alike are said in one", () => {
    const year = [span("2025-09-02", "2026-08-31")];
    expect(tilesOf(year).map(shape)).toEqual(["2025-09: 29", "full 11: 335"]);
    expect(29 + 335).toBe(364);
  });

  it("leave out the months between in which nothing counts", () => {
    const pieces = [span("2025-06-02", "2025-08-22"), span("2026-01-12", "2026-01-31")];
    expect(tilesOf(pieces).map(shape)).toEqual([
      "2025-06: 29",
      "2025-07: 31",
      "2025-08: 22",
      "none 4: 0",
      "2026-01: 20",
    ]);
  });

  it("draw the month of the marked day, also when it is to come or inside a full stretch", () => {
    expect(tilesOf([span("2027-07-01", "2027-07-10")], dayOf("2027-09-28")).map(shape)).toEqual([
      "2027-07: 10",
      "2027-08: 0",
      "2027-09: 0",
    ]);
    expect(tilesOf([span("2027-01-01", "2027-12-31")], dayOf("2027-06-05")).map(shape)).toEqual([
      "full 5: 151",
      "2027-06: 30",
      "full 6: 184",
    ]);
  });

  it("are none when nothing counts", () => {
    expect(tilesOf([])).toEqual([]);
  });
});
