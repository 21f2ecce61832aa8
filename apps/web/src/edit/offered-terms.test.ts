import { describe, expect, it } from "vitest";
import { rulebook } from "../../test/examples.ts";
import { offeredTerms } from "./offered-terms.ts";

const asOf = "2026-11-22";
const madison = rulebook.calendars["uw-madison"] ?? [];
const program = { start: "2025-09-03", end: "2027-05-09" };
const fall = {
  name: "fall 2025",
  season: "fall",
  start: "2025-09-03",
  end: "2025-12-18",
  enrollment: "full",
};
const spring = { name: "spring 2026", season: "spring", start: "2026-01-20", end: "2026-05-08" };
const named = (record: object, calendar = madison) =>
  offeredTerms({ ...record }, calendar, asOf).map(({ from, entry }) => [from, entry.name, entry.start]);

describe("terms that are offered", () => {
  it("are those of the school's calendar within the program, and nothing is said of enrolment", () => {
    expect(named({ programs: [program] })).toEqual([
      ["calendar", "fall 2025", "2025-09-03"],
      ["calendar", "spring 2026", "2026-01-20"],
      ["calendar", "fall 2026", "2026-09-02"],
    ]);
    const [first] = offeredTerms({ programs: [program] }, madison, asOf);
    expect(Object.keys(first?.entry ?? {}).toSorted()).toEqual(["end", "name", "season", "start"]);
  });

  it("are not those that are listed, whatever they are called", () => {
    const own = { name: "my first term", start: "2025-09-01", end: "2025-12-20" };
    expect(named({ programs: [program], terms: [own, spring] })).toEqual([
      ["calendar", "fall 2026", "2026-09-02"],
      ["year-before", "spring 2027", "2027-01-20"],
    ]);
  });

  it("are those of a year before where there is no calendar, not beyond the program or a year ahead", () => {
    const there = { programs: [program], terms: [fall, spring] };
    expect(named(there, [])).toEqual([
      ["year-before", "fall 2026", "2026-09-03"],
      ["year-before", "spring 2027", "2027-01-20"],
    ]);
    const [again] = offeredTerms(there, [], asOf);
    expect(again?.entry).toEqual({ ...fall, name: "fall 2026", start: "2026-09-03", end: "2026-12-18" });
    const over = { programs: [{ ...program, end: "2026-12-20" }], terms: [fall, spring] };
    expect(named(over, [])).toEqual([["year-before", "fall 2026", "2026-09-03"]]);
  });

  it("are none where nothing is known to go by", () => {
    expect(named({}, [])).toEqual([]);
    expect(named({ terms: [{ name: "fall 2025" }, { start: "2025-12-18", end: "2025-09-03" }] }, [])).toEqual(
      [],
    );
  });
});
