import { describe, expect, it } from "vitest";
import { away, fullDate, periodWords, shortDate } from "./dates.ts";

describe("a date in words", () => {
  it("says the day, its weekday and how far away it is", () => {
    expect(fullDate("2026-07-14", "2026-06-21")).toBe("14 July 2026 (Tuesday), in 23 days");
    expect(shortDate("2026-09-08")).toBe("8 Sep 2026");
  });

  it("has words for the days nearby", () => {
    expect(
      ["2026-07-13", "2026-07-14", "2026-07-15", "2026-07-10"].map((day) => away(day, "2026-07-14")),
    ).toEqual(["yesterday", "today", "tomorrow", "4 days ago"]);
  });

  it("says the year of a period once", () => {
    expect(periodWords("2026-06-01", "2026-08-21")).toBe("1 June – 21 August 2026");
    expect(periodWords("2026-12-20", "2027-01-10")).toBe("20 December 2026 – 10 January 2027");
    expect(periodWords("2026-06-01", "2026-06-01")).toBe("1 June 2026");
  });
});
