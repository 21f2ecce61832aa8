import { describe, expect, it } from "vitest";
import { type Facts, f1, noTraining, term, told } from "./told.ts";

/** UW–Madison's windows hang on the calendar: terms by name, the eight-week session of the summer among them. */
const terms = [
  term("fall 2025", "2025-09-03", "2025-12-18"),
  term("spring 2026", "2026-01-20", "2026-05-08"),
  term("eight-week summer 2026", "2026-06-15", "2026-08-07", { enrollment: "none" }),
  term("fall 2026", "2026-09-02", "2026-12-17"),
  term("spring 2027", "2027-01-19", "2027-05-07"),
  term("eight-week summer 2027", "2027-06-14", "2027-08-06", { enrollment: "none" }),
];
const student = {
  ...f1,
  school: "uw-madison",
  programs: [{ id: "ms", level: "master", start: "2025-09-03", end: "2027-08-30", immediateTraining: false }],
  terms,
  termsComplete: true,
  ...noTraining,
};
/** The same with an academic year behind them already. */
const longHere = {
  programs: [{ ...student.programs[0], start: "2024-09-04" }],
  terms: [
    term("fall 2024", "2024-09-04", "2024-12-19"),
    term("spring 2025", "2025-01-21", "2025-05-09"),
    ...terms,
  ],
};
const asks = (asOf: string, request: Facts, more: Facts = {}) =>
  told(
    { ...student, ...more, request: { kind: "cpt", basis: "credit", hoursPerWeek: 40, ...request } },
    asOf,
  );

describe("dates inside the window of the term (M63, M64)", () => {
  it.each([
    ["the day after spring ends (M301)", "2026-04-20", "2026-05-09", "2026-08-28", ["open"]],
    [
      "the last day of spring (M301)",
      "2026-04-20",
      "2026-05-08",
      "2026-08-28",
      ["barred", "UW:SUMMER-START-001"],
    ],
    ["until the day before fall begins (M302)", "2026-04-20", "2026-05-11", "2026-09-01", ["open"]],
    [
      "until the day it begins (M302)",
      "2026-04-20",
      "2026-05-11",
      "2026-09-02",
      ["barred", "UW:SUMMER-END-001"],
    ],
  ])("summer: %s", (_, asOf, start, end, answer) => {
    const got = asks(asOf, { start, end, term: "summer 2026" }, longHere);
    expect(got.answer("cpt")).toEqual(answer);
    expect([got.window("cpt", "begin")[0], got.window("cpt", "end")[1]]).toEqual([
      "2026-05-09",
      "2026-09-01",
    ]);
  });

  it.each([
    ["the day after the eight weeks end (M303)", "2026-08-08", "2026-12-17", ["open"]],
    ["their last day (M303)", "2026-08-07", "2026-12-17", ["barred", "UW:FALL-START-001"]],
    ["until the day before spring begins (M304)", "2026-09-02", "2027-01-18", ["open"]],
    ["until the day it begins (M304)", "2026-09-02", "2027-01-19", ["barred", "UW:FALL-END-001"]],
  ])("fall: %s", (_, start, end, answer) => {
    const got = asks("2026-07-20", { start, end, term: "fall 2026" });
    expect(got.answer("cpt")).toEqual(answer);
    expect([got.window("cpt", "begin")[0], got.window("cpt", "end")[1]]).toEqual([
      "2026-08-08",
      "2027-01-18",
    ]);
  });

  it.each([
    ["the day after fall ends (M305)", "2026-12-18", "2027-05-07", ["open"]],
    ["the last day of fall (M305)", "2026-12-17", "2027-05-07", ["barred", "UW:SPRING-START-001"]],
    ["until the day before the eight weeks begin (M306)", "2027-01-19", "2027-06-13", ["open"]],
    ["until the day they begin (M306)", "2027-01-19", "2027-06-14", ["barred", "UW:SPRING-END-001"]],
  ])("spring: %s", (_, start, end, answer) => {
    const got = asks("2026-12-01", { start, end, term: "spring 2027" });
    expect(got.answer("cpt")).toEqual(answer);
    expect([got.window("cpt", "begin")[0], got.window("cpt", "end")[1]]).toEqual([
      "2026-12-18",
      "2027-06-13",
    ]);
  });

  it("names the day that breaks it (M64)", () => {
    const { says } = asks("2026-04-20", { start: "2026-05-11", end: "2026-09-02" }).requirement(
      "UW:SUMMER-END-001",
      "cpt",
    );
    expect(says).toContain("no later than 1 September 2026");
    expect(says).toContain("it is 2 September 2026");
  });

  it("takes the school's calendar where the record has no terms of its own", () => {
    const known = { terms: terms.slice(0, 2) };
    expect(asks("2026-04-20", { start: "2026-05-09", end: "2026-09-01" }, known).answer("cpt")).toEqual([
      "open",
    ]);
    expect(asks("2026-04-20", { start: "2026-05-09", end: "2026-09-02" }, known).verdict("cpt")).toBe(
      "barred",
    );
  });
});

describe("who may have it at UW–Madison", () => {
  const summer = { start: "2026-05-11", end: "2026-08-28" };

  it("a year of fall and spring in a row comes first (M70)", () => {
    const apart = [terms[0]!, { ...terms[1]!, enrollment: "none" }, ...terms.slice(2)];
    expect(asks("2026-04-20", summer).answer("cpt")).toEqual(["open"]);
    expect(asks("2026-04-20", summer, { terms: apart }).answer("cpt")).toContain("UW:START-YEAR-001");
  });

  it("full-time study on campus goes with it in fall and spring (M71)", () => {
    const fall = { start: "2026-09-02", end: "2026-12-17" };
    const at = (more: Facts) => {
      const listed = terms.map((one) => (one.name === "fall 2026" ? { ...one, ...more } : one));
      return asks("2026-07-20", fall, { terms: listed }).answer("cpt");
    };
    expect(at({})).toEqual(["open"]);
    for (const more of [{ enrollment: "reduced" }, { onCampus: false }, { location: "abroad" }]) {
      expect(at(more)).toEqual(["barred", "UW:FT-ENROLL-001"]);
    }
  });

  it("progress is asked at each request (M75, M76)", () => {
    const programs = (progressSatisfactory: boolean) => [{ ...student.programs[0], progressSatisfactory }];
    const before = [
      { kind: "cpt", time: "part", level: "master", start: "2026-01-20", end: "2026-05-08", status: "ended" },
    ];
    const third = (well: boolean) =>
      asks("2026-04-20", summer, { authorizations: before, programs: programs(well) }).answer("cpt");
    expect(third(true)).toEqual(["open"]);
    expect(third(false)).toEqual(["barred", "UW:PROGRESS-001"]);
  });

  it("the last day on the I-20 is the last of CPT (M69, M307)", () => {
    const until = (end: string) =>
      asks(
        "2026-04-20",
        { start: "2026-05-11", end },
        { programs: [{ ...student.programs[0], end: "2026-08-20" }] },
      );
    expect(until("2026-08-20").verdict("cpt")).toBe("open");
    expect(until("2026-08-21").answer("cpt")).toContain("UW:END-I20-001");
  });
});

describe("part time and full time at UW–Madison", () => {
  const held = (time: string) => ({
    authorizations: [
      { kind: "cpt", time, level: "master", start: "2026-05-11", end: "2026-06-30", status: "approved" },
    ],
  });
  const from = (hoursPerWeek: number, time: string) =>
    asks(
      "2026-05-20",
      { start: "2026-05-20", end: "2026-08-28", submittedOn: "2026-05-20", hoursPerWeek },
      held(time),
    );

  it("20 hours are part time, 20.1 full (M53, M54, M300)", () => {
    const change = "UW:CATEGORY-CHANGE-001";
    expect(from(20, "part").answer("cpt")).not.toContain(change);
    expect(from(20.1, "part").answer("cpt")).toContain(change);
    expect(from(20, "full").answer("cpt")).toContain(change);
    expect(from(20.1, "full").answer("cpt")).not.toContain(change);
  });

  it("a request has to say which: without hours nobody knows (M55)", () => {
    const silent = told(
      { ...student, request: { kind: "cpt", basis: "credit", start: "2026-05-11", end: "2026-08-28" } },
      "2026-04-20",
    );
    expect(silent.verdict("cpt")).toBe("unknown");
    expect(silent.missing("cpt")).toContain("request.hoursPerWeek");
  });

  it("the other category has to be asked for the day before it begins (M56)", () => {
    const asked = (submittedOn: string) =>
      asks(submittedOn, { start: "2026-06-01", end: "2026-08-28", submittedOn }, held("part")).answer("cpt");
    expect(asked("2026-05-31")).toEqual(["open"]);
    expect(asked("2026-06-01")).toEqual(["barred", "UW:CATEGORY-CHANGE-001"]);
  });

  it("days are split where the category changes (M94)", () => {
    const both = [
      { kind: "cpt", time: "part", level: "master", start: "2026-05-11", end: "2026-06-30", status: "ended" },
      {
        kind: "cpt",
        time: "full",
        level: "master",
        start: "2026-07-01",
        end: "2026-08-28",
        status: "approved",
      },
    ];
    const got = told({ ...student, authorizations: both }, "2026-08-01");
    expect([got.clock("part-time-cpt", "master").value, got.clock("full-time-cpt", "master").value]).toEqual([
      51, 59,
    ]);
  });
});

describe("changing the dates at UW–Madison", () => {
  const held = [
    {
      kind: "cpt",
      time: "full",
      level: "master",
      start: "2026-05-11",
      end: "2026-08-20",
      status: "approved",
    },
  ];
  const change = (asOf: string, request: Facts) =>
    told(
      { ...student, authorizations: held, request: { kind: "cpt-change", start: "2026-05-11", ...request } },
      asOf,
    );

  it("is possible until the last authorised day (M88, M89, M308)", () => {
    expect(change("2026-08-20", { end: "2026-08-13" }).answer("cpt-change")).toEqual(["open"]);
    expect(change("2026-08-21", { end: "2026-08-13" }).answer("cpt-change")).toEqual(["closed"]);
    expect(
      change("2026-08-21", { end: "2026-08-13", submittedOn: "2026-08-21" }).answer("cpt-change"),
    ).toEqual(["barred", "UW:NO-CHANGE-AFTER-END-001"]);
  });

  it("longer ones need two words of the adviser, and enrolment is looked at (M90, M91)", () => {
    const attested = (linked: boolean, plan: boolean) =>
      change("2026-08-01", {
        end: "2026-12-17",
        attestations: { "linked-to-coursework": linked, "academic-plan": plan },
      });
    expect(attested(true, true).answer("cpt-change")).toEqual(["open"]);
    expect(attested(true, false).answer("cpt-change")).toEqual(["barred", "UW:EXTEND-FORM-001"]);
    expect(attested(false, true).answer("cpt-change")).toEqual(["barred", "UW:EXTEND-FORM-001"]);
  });
});
