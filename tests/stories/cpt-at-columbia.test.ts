import { describe, expect, it } from "vitest";
import { book, type Facts, f1, noTraining, term, told } from "./told.ts";

const terms = [
  term("fall 2025", "2025-09-02", "2025-12-19"),
  term("spring 2026", "2026-01-20", "2026-05-15"),
  term("summer 2026", "2026-05-26", "2026-08-14", { enrollment: "none", required: false, vacation: true }),
  term("fall 2026", "2026-09-08", "2026-12-23"),
  term("spring 2027", "2027-01-19", "2027-05-14"),
];
const program = {
  id: "ms",
  level: "master",
  start: "2025-09-02",
  end: "2027-05-14",
  summerRequired: false,
  immediateTraining: false,
};
const student = { ...f1, school: "columbia", programs: [program], terms, termsComplete: true, ...noTraining };
const asks = (asOf: string, request: Facts, more: Facts = {}) =>
  told(
    {
      ...student,
      ...more,
      request: { kind: "cpt", basis: "elective", location: "New York, NY", hoursPerWeek: 20, ...request },
    },
    asOf,
  );

const fall = { start: "2026-09-14", end: "2026-12-18" };
const spring = { start: "2027-01-19", end: "2027-05-14" };
const summer = { start: "2026-06-01", end: "2026-08-14" };
const hours = "ISSO:CPT-HOURS-001";

describe("hours of an elective course", () => {
  it.each([
    ["fall, 20 hours", "2026-08-17", fall, 20, ["open"]],
    ["fall, 20.5 hours", "2026-08-17", fall, 20.5, ["barred", hours]],
    ["spring, 20 hours", "2026-12-01", spring, 20, ["open"]],
    ["spring, 40 hours", "2026-12-01", spring, 40, ["barred", hours]],
  ])("%s (M57)", (_, asOf, when, hoursPerWeek, answer) => {
    expect(asks(asOf, { ...when, hoursPerWeek }).answer("cpt")).toEqual(answer);
  });

  it("a vacation summer: 40 hours for those who go on in the fall (M60)", () => {
    expect(asks("2026-05-01", { ...summer, hoursPerWeek: 40 }).answer("cpt")).toEqual(["open"]);
    const leaving = asks("2026-05-01", { ...summer, hoursPerWeek: 40, continuingInFall: false });
    expect(leaving.answer("cpt")).toEqual(["barred", hours]);
    expect(asks("2026-05-01", { ...summer, continuingInFall: false }).answer("cpt")).toEqual(["open"]);
  });

  it("a required summer and a final one are part time (M58, M59)", () => {
    const required = {
      programs: [{ ...program, summerRequired: true }],
      terms: [...terms.slice(0, 2), { ...terms[2], required: true }, terms[3]],
    };
    const final = { programs: [{ ...program, end: "2026-08-14" }], terms: terms.slice(0, 3) };
    for (const more of [required, final]) {
      expect(asks("2026-05-01", { ...summer, hoursPerWeek: 20.5 }, more).answer("cpt")).toEqual([
        "barred",
        hours,
      ]);
      expect(asks("2026-05-01", { ...summer, hoursPerWeek: 20 }, more).verdict("cpt")).toBe("open");
    }
  });

  it("more hours that the degree requires are for an adviser to weigh (M61)", () => {
    const required = (basis: string, hoursPerWeek: number) =>
      asks("2026-08-17", { ...fall, basis, hoursPerWeek });
    for (const basis of ["required", "co-op"]) {
      expect(required(basis, 20).cautions("cpt")).not.toContain(hours);
      expect(required(basis, 20.5).cautions("cpt")).toContain(hours);
      expect(required(basis, 20.5).answer("cpt")).toEqual(["open"]);
    }
    expect(required("elective", 20.5).answer("cpt")).toEqual(["barred", hours]);
  });
});

/** The rows of the table of hours on the page, by the names of its columns; an empty cell is either. */
function tableOfHours(): Record<string, string>[] {
  const prose = book.rules.find(({ id }) => id === "COL:CPT-TABLE-001")!.prose;
  const lines = prose.split("\n").filter((line) => line.startsWith("|") && !line.startsWith("| ---"));
  const cells = lines.map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
  const [head, ...rows] = cells;
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head![at]!, cell])));
}
const either = (cell: string) => (cell === "" ? [true, false] : [cell === "yes"]);

describe("the table of hours says what is answered (M62)", () => {
  const rows = tableOfHours().flatMap((row) =>
    either(row["program requires the summer"]!).flatMap((required) =>
      either(row["final term"]!).flatMap((final) =>
        either(row["back in the fall"]!).map((back) => ({
          when: row.when!,
          required,
          final,
          back,
          hours: row["hours a week"]!,
        })),
      ),
    ),
  );
  const times: Record<string, { asOf: string; days: Facts; at: number }[]> = {
    "fall or spring": [
      { asOf: "2026-08-17", days: fall, at: 3 },
      { asOf: "2026-12-01", days: spring, at: 4 },
    ],
    summer: [{ asOf: "2026-05-01", days: summer, at: 2 }],
    "summer vacation": [{ asOf: "2026-05-01", days: summer, at: 2 }],
  };

  it.each(rows)("$when, required: $required, final: $final, back: $back: $hours", (row) => {
    for (const { asOf, days, at } of times[row.when]!) {
      const told = terms.with(at, { ...terms[at], required: row.required, final: row.final });
      const answer = (hoursPerWeek: number) =>
        asks(asOf, { ...days, hoursPerWeek, continuingInFall: row.back }, { terms: told }).answer("cpt");
      expect(answer(20)).toEqual(["open"]);
      expect(answer(20.5)).toEqual(row.hours === "up to 20" ? ["barred", hours] : ["open"]);
    }
  });

  it("has every case: five rows, and both answers", () => {
    expect(rows).toHaveLength(8 + 4 + 2 + 1 + 1);
    expect(new Set(rows.map((row) => row.hours))).toEqual(new Set(["up to 20", "part time or full time"]));
  });
});

describe("dates and places", () => {
  it("classes of a required term are attended in person (M73)", () => {
    const studying = (onCampus: boolean, at: number) => ({
      terms: terms.with(at, { ...terms[at], onCampus }),
    });
    expect(asks("2026-08-17", fall, studying(true, 3)).answer("cpt")).toEqual(["open"]);
    expect(asks("2026-08-17", fall, studying(false, 3)).answer("cpt")).toEqual([
      "barred",
      "ISSO:CPT-LOCATION-001",
    ]);
    expect(asks("2026-12-01", spring, studying(false, 4)).answer("cpt")).toEqual([
      "barred",
      "ISSO:CPT-LOCATION-001",
    ]);
    expect(asks("2026-05-01", summer, studying(false, 2)).answer("cpt")).toEqual(["open"]);
  });

  it("inside the semester (M65)", () => {
    const dates = (start: string, end: string) => asks("2026-08-17", { start, end }).answer("cpt");
    expect(dates("2026-09-08", "2026-12-23")).toEqual(["open"]);
    expect(dates("2026-09-14", "2026-12-24")).toEqual(["barred", "ISSO:CPT-DATES-001"]);
    expect(dates("2026-09-07", "2026-12-18")).toEqual(["barred", "ISSO:CPT-DATES-001"]);
  });

  it("in the final term until its official last day, though the I-20 runs on (M66)", () => {
    const longer = { programs: [{ ...program, end: "2027-06-30" }] };
    const until = (end: string) => asks("2026-12-01", { start: "2027-01-25", end }, longer).answer("cpt");
    expect([until("2027-05-14"), until("2027-05-15")]).toEqual([["open"], ["barred", "ISSO:CPT-DATES-001"]]);
  });

  it("elsewhere only remote (M72)", () => {
    const far = (more: Facts) =>
      asks("2026-08-17", { ...fall, location: "San Francisco, CA", ...more }).answer("cpt");
    expect(far({ remote: false })).toEqual(["barred", "ISSO:CPT-LOCATION-001"]);
    expect(far({ remoteDaysPerWeek: 0 })).toEqual(["barred", "ISSO:CPT-LOCATION-001"]);
    expect(far({ remote: true })).toEqual(["open"]);
    expect(far({ remoteDaysPerWeek: 5, workDaysPerWeek: 5 })).toEqual(["open"]);
    expect(far({})).toEqual(["unknown"]);
  });

  it("ten business days before, over a weekend and a holiday (M77, M309)", () => {
    // Memorial Day, 25 May 2026, lies between. The last day from which ten business days are left is a Sunday.
    const on = (asOf: string) => asks(asOf, { ...summer, submittedOn: asOf });
    expect(on("2026-05-15").answer("cpt")).toEqual(["open"]);
    expect(on("2026-05-18").answer("cpt")).toEqual(["barred", "ISSO:CPT-APPLICATION-001"]);
    expect(on("2026-05-15").window("cpt", "request")[1]).toBe("2026-05-17");
    // Labor Day, 7 September 2026.
    expect(asks("2026-08-28", fall).verdict("cpt")).toBe("open");
    expect(asks("2026-08-31", fall).verdict("cpt")).toBe("closed");
  });
});

describe("each change is a new request", () => {
  const held = {
    authorizations: [
      { kind: "cpt", time: "part", level: "master", employer: "Acme", ...fall, status: "approved" },
    ],
  };

  it("another employer meets every condition again (M92)", () => {
    const other = (start: string) =>
      asks("2026-10-01", { start, end: "2026-12-18", employer: "Globex" }, held).verdict("cpt");
    expect([other("2026-10-19"), other("2026-10-12")]).toEqual(["open", "closed"]);
  });

  it("another last day in the same semester, too (M93)", () => {
    const until = (end: string) =>
      asks("2026-10-01", { start: "2026-10-19", end, employer: "Acme" }, held).answer("cpt");
    expect([until("2026-12-23"), until("2026-12-24")]).toEqual([["open"], ["barred", "ISSO:CPT-DATES-001"]]);
  });
});
