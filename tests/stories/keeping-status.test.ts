import { describe, expect, it } from "vitest";
import { type Facts, f1, noTraining, noWork, term, told } from "./told.ts";

const program = { id: "ms", level: "master", start: "2026-09-08", end: "2028-05-12", summerRequired: false };
const nothingElse = {
  ...noTraining,
  ...noWork,
  leaves: [],
  leavesComplete: true,
  reducedLoads: [],
  reducedLoadsComplete: true,
  trips: [],
  tripsComplete: true,
  reports: [],
  reportsComplete: true,
};
const student = { ...f1, school: "columbia", programs: [program], ...nothingElse };
const at = (asOf: string, more: Facts = {}) => told({ ...student, ...more }, asOf);
const fall = (load: Facts = {}) => term("fall 2026", "2026-09-08", "2026-12-23", load);
const enrolled = (terms: Facts[], more: Facts = {}, asOf = "2026-12-24") =>
  at(asOf, { terms, termsComplete: true, ...more }).due("full-course");
const kept = ["2026-12-23 done"];
const notKept = ["2026-12-23 overdue"];

describe("the first report", () => {
  const arrived = (asOf: string, reports: Facts[] = []) =>
    at(asOf, { status: { class: "F-1", since: "2026-08-25" }, reports }).duties("report-arrival");

  it("is due within a week, and without it the record is not activated (M206)", () => {
    expect(arrived("2026-09-01")[0]).toMatchObject({ due: "2026-09-01", status: "due" });
    expect(arrived("2026-09-02")[0]).toMatchObject({
      status: "overdue",
      otherwise: "SEVIS record not activated",
    });
    expect(arrived("2026-09-02", [{ kind: "arrival", on: "2026-09-01" }])[0]).toMatchObject({
      status: "done",
    });
  });
});

describe("full time", () => {
  it("in fall and spring: twelve points, or one residence unit, or what the school says (M207, M322)", () => {
    expect([enrolled([fall({ credits: 12 })]), enrolled([fall({ credits: 11.5 })])]).toEqual([kept, notKept]);
    expect([enrolled([fall({ residenceUnits: 1 })]), enrolled([fall({ residenceUnits: 0.5 })])]).toEqual([
      kept,
      notKept,
    ]);
    const law = { programs: [{ ...program, fullTimeCredits: 10 }] };
    expect([enrolled([fall({ credits: 10 })], law), enrolled([fall({ credits: 9.5 })], law)]).toEqual([
      kept,
      notKept,
    ]);
    const spring = term("spring 2027", "2027-01-19", "2027-05-14", { credits: 11.5 });
    expect(enrolled([spring], {}, "2027-05-15")).toEqual(["2027-05-14 overdue"]);
  });

  it("in summer only where the program asks for it (M208)", () => {
    const summer = term("summer 2027", "2027-05-24", "2027-08-13", { credits: 3 });
    const asked = (summerRequired: boolean) =>
      enrolled([summer], { programs: [{ ...program, summerRequired }] }, "2027-08-14");
    expect([asked(true), asked(false)]).toEqual([["2027-08-13 overdue"], []]);
  });

  it("one online class counts, the second does not: twelve and fifteen points (M209, M323)", () => {
    const online = (credits: number, classes: number) =>
      enrolled([fall({ credits, onlineClasses: classes, onlineCredits: 3 * classes })]);
    expect([online(12, 1), online(12, 2), online(15, 2), online(14.5, 2)]).toEqual([
      kept,
      notKept,
      kept,
      notKept,
    ]);
  });

  it("the last course is not online (M210)", () => {
    const last = (onlineClasses: number) =>
      at("2028-01-18", {
        terms: [
          term("spring 2028", "2028-01-18", "2028-05-12", {
            final: true,
            credits: 3,
            creditsNeeded: 3,
            onlineClasses,
            onlineCredits: 3 * onlineClasses,
          }),
        ],
        termsComplete: true,
      }).answer("reduced-load-final-term");
    expect([last(0), last(1)]).toEqual([["open"], ["barred", "ISSO:ONLINE-001"]]);
  });

  it("less without permission is seen, with permission it is none (M211, M215)", () => {
    const dropped = (authorizedOn: string | null) =>
      enrolled([fall({ credits: 9 })], {
        reducedLoads: [
          {
            kind: "medical",
            level: "master",
            authorizedOn,
            droppedOn: "2026-10-02",
            start: "2026-09-08",
            end: "2026-12-23",
          },
        ],
      });
    expect([dropped("2026-10-02"), dropped("2026-10-03"), dropped(null)]).toEqual([kept, notKept, notKept]);
  });

  it("in the final term nobody is asked, unless the program has a minimum (M212, M286)", () => {
    const final = (credits: number, minimumCredits?: number) =>
      enrolled(
        [term("spring 2028", "2028-01-18", "2028-05-12", { final: true, credits, creditsNeeded: 3 })],
        { programs: [{ ...program, ...(minimumCredits !== undefined && { minimumCredits }) }] },
        "2028-05-13",
      );
    expect([final(3), final(3, 3), final(3, 6), final(6, 6)]).toEqual([
      ["2028-05-12 done"],
      ["2028-05-12 done"],
      ["2028-05-12 overdue"],
      ["2028-05-12 done"],
    ]);
    const barred = at("2028-01-18", {
      programs: [{ ...program, minimumCredits: 6 }],
      request: { kind: "reduced-load-final-term", credits: 3 },
    });
    expect(barred.answer("reduced-load-final-term")).toEqual(["barred", "ISSO:RCL-FINAL"]);
  });
});

describe("a reduced load", () => {
  const asks = (kind: string, more: Facts, record: Facts = {}, asOf = "2026-09-15") =>
    at(asOf, {
      terms: [fall(), term("spring 2027", "2027-01-19", "2027-05-14")],
      termsComplete: true,
      ...record,
      request: { kind: `reduced-load-${kind}`, credits: 6, term: "fall 2026", start: "2026-09-15", ...more },
    }).answer(`reduced-load-${kind}`);
  const once = {
    kind: "academic",
    level: "master",
    authorizedOn: "2026-09-20",
    start: "2026-09-20",
    end: "2026-12-23",
  };

  it.each([
    ["english-difficulty", ["open"]],
    ["reading-difficulty", ["open"]],
    ["us-teaching-methods", ["open"]],
    ["course-placement", ["open"]],
    ["a-job", ["barred", "US:F1-RCL-ACADEMIC-DIFFICULTY"]],
  ])("for academic reasons: %s (M213)", (reason, answer) => {
    expect(asks("academic", { reason })).toEqual(answer);
  });

  it("once, and first difficulties in the first semester only (M213, M325)", () => {
    const spring = { term: "spring 2027", start: "2027-01-25" };
    const january = (reason: string, record: Facts = {}) =>
      asks("academic", { ...spring, reason }, record, "2027-01-25");
    expect(january("english-difficulty")).toEqual(["barred", "ISSO:RCL-ACADEMIC-001"]);
    expect(january("course-placement")).toEqual(["open"]);
    expect(january("course-placement", { reducedLoads: [once] })).toEqual([
      "barred",
      "US:F1-RCL-ACADEMIC-DIFFICULTY",
      "ISSO:RCL-ACADEMIC-001",
    ]);
  });

  it("and full time again in the next semester (M213)", () => {
    const then = (enrollment: string) =>
      at("2027-05-15", {
        reducedLoads: [once],
        terms: [fall(), term("spring 2027", "2027-01-19", "2027-05-14", { enrollment })],
        termsComplete: true,
      }).due("resume-full-course");
    expect([then("full"), then("reduced")]).toEqual([["2027-01-19 done"], ["2027-01-19 overdue"]]);
  });

  it("for an illness one semester at a time, twelve months in all (M214, M326)", () => {
    const ill = (used: string, end = "2028-05-12") =>
      asks(
        "medical",
        { start: "2028-01-18", end, term: "spring 2028", credits: 0 },
        {
          programs: [{ ...program, start: "2026-09-08", end: "2029-05-11" }],
          terms: [term("spring 2028", "2028-01-18", "2028-05-12")],
          reducedLoads: [
            { kind: "medical", level: "master", authorizedOn: "2026-09-01", start: "2026-09-08", end: used },
          ],
        },
        "2028-01-18",
      );
    // 249 days used and 116 to come are 365.
    expect(ill("2027-05-14")).toEqual(["open"]);
    expect(ill("2027-05-15")).toEqual(["barred", "US:F1-RCL-MEDICAL-12-MONTHS"]);
    expect(ill("2027-05-14", "2028-05-13")).toContain("ISSO:RCL-MEDICAL-001");
  });

  it("after the drop it is too late (M215)", () => {
    const dropped = (droppedOn: string) =>
      asks(
        "medical",
        { start: "2026-10-02", end: "2026-12-23" },
        {
          reducedLoads: [
            {
              kind: "medical",
              level: "master",
              authorizedOn: null,
              droppedOn,
              start: "2026-10-02",
              end: "2026-12-23",
            },
          ],
        },
        "2026-10-02",
      );
    expect(dropped("2026-10-03")).toEqual(["open"]);
    expect(dropped("2026-10-02")).toEqual(["barred", "US:F1-RCL-PRIOR-AUTHORISATION"]);
  });

  it("is answered in five business days (M216)", () => {
    const asked = at("2026-10-07", {
      request: { kind: "reduced-load-medical", submittedOn: "2026-10-07", start: "2026-10-15" },
    });
    // Columbus Day, 12 October, is none of them.
    expect(asked.date("reduced-load-answer-by")).toBe("2026-10-15");
  });
});

describe("work without permission", () => {
  it("is seen: a job off campus before the CPT (M217)", () => {
    const cpt = {
      kind: "cpt",
      level: "master",
      employer: "Acme",
      start: "2027-05-24",
      end: "2027-08-13",
      status: "approved",
    };
    const job = (start: string, onCampus = false) =>
      at("2027-06-10", {
        authorizations: [cpt],
        employment: [{ employer: "Acme", onCampus, start, end: null, hoursPerWeek: 20 }],
      }).due("authorized-work");
    expect([job("2027-05-23"), job("2027-05-24"), job("2027-05-23", true)]).toEqual([
      ["2027-05-23 overdue"],
      ["2027-05-24 done"],
      [],
    ]);
  });
});

describe("more time", () => {
  const asks = (asOf: string, request: Facts = {}, more: Facts = {}) =>
    at(asOf, { ...more, request: { kind: "program-extension", reason: "research", ...request } });

  it("two weeks before the end, late in the last thirteen days, never after it (M220, M327)", () => {
    const ofExtension = (asOf: string) => {
      const asked = asks(asOf);
      return [
        asked.verdict("program-extension"),
        asked.cautions("program-extension").includes("ISSO:EXTENSION-TIMING-001"),
      ];
    };
    // The program ends on 12 May 2028.
    expect([ofExtension("2028-04-28"), ofExtension("2028-04-29"), ofExtension("2028-05-12")]).toEqual([
      ["open", false],
      ["open", true],
      ["open", true],
    ]);
    expect(ofExtension("2028-05-13")[0]).toBe("closed");
    expect(asks("2028-04-01").date("extension-asked-by")).toBe("2028-04-28");
  });

  it.each([
    ["changed-program", "open"],
    ["research", "open"],
    ["reduced-load", "open"],
    ["leave", "open"],
    ["to-travel", "barred"],
  ])("for an extraordinary reason: %s (M221, M296)", (reason, verdict) => {
    expect(asks("2028-04-01", { reason }).verdict("program-extension")).toBe(verdict);
  });

  it("without a reason it is asked for (M296)", () => {
    expect(asks("2028-04-01", { reason: undefined }).missing("program-extension")).toContain(
      "request.reason",
    );
  });

  it("with a letter that gives the reasons and the day (M222)", () => {
    const letter = (paper: Facts) =>
      asks("2028-04-01", { documents: { "adviser-letter": paper } })
        .permission("program-extension")
        .documents.find(({ id }) => id === "adviser-letter");
    expect(letter({ reasons: true, "completion-date": true })?.status).toBe("present");
    expect(letter({ reasons: true })).toMatchObject({ status: "missing", items: ["completion-date"] });
    expect(letter({ "completion-date": true })).toMatchObject({ status: "missing", items: ["reasons"] });
  });

  it("is answered in ten business days, and so is a new program (M223)", () => {
    // Thursday, 6 April 2028.
    expect(asks("2028-04-06", { submittedOn: "2028-04-06" }).date("extension-answer-by")).toBe("2028-04-20");
    const next = at("2028-04-06", { request: { kind: "new-program", submittedOn: "2028-04-06" } });
    expect(next.date("new-program-answer-by")).toBe("2028-04-20");
  });
});

describe("what changes the dates", () => {
  it("finishing early (M219, M225)", () => {
    const done = (completed: string | null) => at("2027-12-20", { programs: [{ ...program, completed }] });
    expect(done("2027-12-17").date("grace-end")).toBe("2028-02-15");
    expect(done(null).date("grace-end")).toBe("2028-07-11");
  });

  it("a transfer, released within the sixty days (M219, M226, M281)", () => {
    const moving = (releaseOn: string) =>
      at("2028-05-20", { transfer: { releaseOn, newProgramStart: "2028-08-28" } }).cautions("transfer-out");
    expect([moving("2028-07-11"), moving("2028-07-12")]).toEqual([[], ["US:F1-TRANSFER-WITHIN-GRACE"]]);
    const asked = (asOf: string) => at(asOf).verdict("transfer-out");
    expect([asked("2028-07-11"), asked("2028-07-12")]).toEqual(["open", "closed"]);
  });

  it("leaving before the end: the office first, then fifteen days, apart from a leave of absence (M226, M283)", () => {
    const going = (kind: string) =>
      at("2027-03-05", { leaves: [{ kind, approvedOn: "2027-03-03", start: "2027-03-03", returned: null }] });
    for (const kind of ["authorized-withdrawal", "leave-of-absence"])
      expect(going(kind).due("leave-departure")).toEqual(["2027-03-18 due"]);
    expect(
      at("2027-03-01")
        .permission("leave")
        .approvals.map(({ by }) => by),
    ).toContain("dso");
  });

  it("another status ends the duties of this one (M226, M284)", () => {
    const duties = (of: string) =>
      at("2027-02-08", {
        status: { class: of },
        moves: [{ on: "2027-01-28", reportedOn: null }],
        movesComplete: true,
      }).standing.duties.filter(({ by }) => by === "student");
    expect(duties("F-1").map(({ id }) => id)).toContain("report-address");
    expect(duties("other").filter(({ id }) => id === "report-address")).toEqual([]);
  });
});

describe("another program at Columbia", () => {
  const phd = { id: "phd", level: "doctorate", start: "2028-09-05", end: "2033-05-13" };
  const next = { programs: [program, phd], programsComplete: true };
  const j1 = { status: { class: "J-1" }, documents: { ds2019: { start: "2026-09-08", end: "2028-05-12" } } };
  const asked = (asOf: string, more: Facts = {}) =>
    at(asOf, { ...next, ...more, request: { kind: "new-program", submittedOn: asOf } }).verdict(
      "new-program",
    );

  it("on record it is to be asked for (M282)", () => {
    expect(at("2028-03-01", next).due("new-program-form")).toEqual(["2028-07-01 due"]);
    expect(at("2028-03-01").due("new-program-form")).toEqual([]);
  });

  it("F-1: fifty days after the end; J-1: the day before the form expires (M227, M328)", () => {
    expect([asked("2028-07-01"), asked("2028-07-02")]).toEqual(["open", "barred"]);
    const last = at("2028-05-01", { ...next, ...j1 });
    expect(last.date("new-program-asked-by")).toBe("2028-05-11");
    const onDay = (asOf: string) => at(asOf, { ...next, ...j1 }).due("new-program-form");
    expect([onDay("2028-05-11"), onDay("2028-05-12")]).toEqual([["2028-05-11 due"], ["2028-05-11 overdue"]]);
  });

  it("the new form begins with the program, in J-1 on the day after the old one (M228)", () => {
    expect(at("2028-05-01", next).date("new-form-start")).toBe("2028-09-05");
    expect(at("2028-05-01", { ...next, ...j1 }).date("new-form-start")).toBe("2028-05-13");
  });
});
