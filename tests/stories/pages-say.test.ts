import type { Rule } from "@sojourn/policy";
import { describe, expect, it } from "vitest";
import { book, f1, told } from "./told.ts";

/** What no record decides is said by a rule that people can read. */
const rules = new Map(book.rules.map((rule) => [rule.id, rule]));
const rule = (id: string): Rule => rules.get(id)!;
const says = (id: string): string => rule(id).prose.replace(/\s+/g, " ");

describe("is said where a person looks", () => {
  it.each([
    [
      "Handshake is not the office's to run (M87)",
      "UMASS:HANDSHAKE-SCOPE-001",
      /does not run the Handshake portal/,
    ],
    ["what OPT is (M107)", "ISSO:OPT-DEF-001", /work off campus, in the field of study/],
    ["what CPT is (M107)", "COL:CPT-DEF-001", /permission to work off campus/],
    [
      "how training belongs to the curriculum (M107)",
      "US:F1-CPT-INTEGRAL",
      /integral part of an established curriculum/,
    ],
    [
      "a new address goes into the school's record, too (M188)",
      "MIA:CANELINK-001",
      /also entered in CaneLink/,
    ],
    [
      "who signs an evaluation, and what may be added (M192)",
      "MIA:EVAL-SIGN-001",
      /signs that it is accurate.*employer's own may be added/,
    ],
    ["the subject of the message when a job ends (M194)", "MIA:TERM-001", /“STEM OPT Employer Update”/],
    [
      "what an employer should know of visits (M196)",
      "MIA:SITEVISIT-SHARE-001",
      /Pass them on to the employer/,
    ],
    ["and what a visit looks at (M196)", "MIA:SITEVISIT-001", /Form I-983 is true/],
    ["the sheets on Form I-9, for both (M197)", "MIA:I9-001", /one for students, one for employers/],
    ["an I-20 comes by e-mail (M224)", "COL:EXT-F1-001", /new I-20.*by e-mail/],
    ["a DS-2019 is shipped and never sent by e-mail (M224)", "COL:EXT-J1-001", /may not be sent by e-mail/],
    [
      "the SEVIS number stays for a new program (M229)",
      "ISSO:NEW-PROGRAM-REENTRY-001",
      /SEVIS number stays the same/,
    ],
    ["and no fee is due anew (M229)", "ISSO:NEW-PROGRAM-VISA-001", /No new SEVIS fee is due/],
    ["public benefits endanger a visa (M236)", "ISSO:BENEFITS-001", /Do not ask for public benefits/],
    [
      "a medical leave is insured otherwise than a withdrawal (M242)",
      "COL:LOA-INSURANCE-001",
      /are treated differently/,
    ],
    ["where to look for a job on campus (M249)", "COL:JOBS-001", /Lionshare.*519 Butler/],
    ["the forms of the first pay (M250)", "COL:PAYROLL-001", /I-9.*W-4.*IT-2104.*8233/],
    ["treatment here during a leave is for an adviser (M241)", "COL:LOA-MEDICAL-001", /asks the office/],
  ])("%s", (_, id, words) => {
    expect(says(id)).toMatch(words);
    expect(rule(id).sources[0]?.text).toMatch(/\w/);
  });
});

describe("what the founding documents do not say (M271)", () => {
  it.each([
    "ISSO:CPT-PROGRAM-001",
    "ISSO:CPT-ELIGIBILITY-001",
    "COL:CPT-TABLE-001",
    "COL:EXT-SPECIAL-001",
    "COL:NEWPROG-ELIG-001",
    "COL:RCL-COMPASS-001",
    "COL:LOA-RETURN-DOCS-001",
    "COL:W4-001",
  ])("%s says that something is missing in its source", (id) => {
    const notes = rule(id).attributes.filter(({ kind }) => kind === "NOTE");
    expect([says(id), ...notes.map(({ arg }) => arg)].join(" ")).toMatch(/missing/);
  });

  it("a rule of which nothing runs says why, or which rule says the same", () => {
    const silent = book.rules.filter(
      ({ statements, informational, notRun, runsAs, excepts, replaces }) =>
        statements.length + excepts.length + replaces.length + runsAs.length === 0 &&
        !informational &&
        !notRun,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe("what is said twice asks for one act (M18)", () => {
  const TWICE: [string, string][] = [
    ["ISSO:OPT-REPORT-001", "ISSO:OPT-REPORTING-001"],
    ["ISSO:OPT-IN-US-001", "ISSO:OPT-POST-IN-US-001"],
    ["ISSO:OPT-NO-OFFER-001", "ISSO:OPT-POST-NO-OFFER-001"],
    ["ISSO:OPT-DEF-001", "ISSO:OPT-POST-DEF-001"],
    ["ISSO:NEW-PROGRAM-001", "ISSO:NEW-PROGRAM-002"],
    ["ISSO:RCL-FINAL", "ISSO:RCL-FINAL-002"],
    ["ISSO:RCL-002", "ISSO:RCL-ELIGIBLE-001"],
    ["ISSO:ENROLLMENT-001", "ISSO:RCL-REQUIREMENT-001"],
    ["ISSO:ONCAMPUS-NO-DEDUCT-001", "ISSO:OPT-ONCAMPUS-NO-DEDUCT-002"],
    ["ISSO:LOA-OPT-IMPACT-001", "ISSO:LOA-OPT-RESET-001"],
    ["ISSO:CPT-HOURS-001", "ISSO:OPT-PRECOMP-HOURS-001"],
  ];
  const points = (from: string, to: string) => [...rule(from).runsAs, ...rule(from).seeAlso].includes(to);
  const asks = (id: string) =>
    rule(id).statements.flatMap((one) =>
      one.kind === "permission" || one.kind === "duty" ? [one.name] : [],
    );

  it.each(TWICE)("%s and %s name each other, and no act is asked by both", (one, other) => {
    expect(points(one, other) || points(other, one)).toBe(true);
    expect(asks(one).filter((name) => asks(other).includes(name))).toEqual([]);
  });

  it("one report of a job settles both rules on reports (M295)", () => {
    expect(rule("ISSO:OPT-REPORT-001").runsAs).toEqual(rule("ISSO:OPT-REPORTING-001").runsAs);
    const opt = {
      kind: "post-completion-opt",
      level: "master",
      start: "2027-07-01",
      end: "2028-06-30",
      status: "approved",
    };
    const reported = (reportedOn: string | null) =>
      told(
        {
          ...f1,
          school: "columbia",
          programs: [{ id: "ms", level: "master", start: "2025-09-02", end: "2027-05-14" }],
          authorizations: [opt],
          authorizationsComplete: true,
          employment: [
            { employer: "Acme", start: "2027-08-16", end: null, hoursPerWeek: 40, related: true, reportedOn },
          ],
          employmentComplete: true,
        },
        "2027-08-27",
      ).due("report-employment");
    expect([reported(null), reported("2027-08-26")]).toEqual([["2027-08-26 overdue"], ["2027-08-26 done"]]);
  });

  it("a reduced load is an umbrella without an answer of its own, over three that have one (M279)", () => {
    const { statements, runsAs } = rule("ISSO:RCL-001");
    expect([statements, runsAs]).toEqual([
      [],
      ["ISSO:RCL-FINAL", "ISSO:RCL-ACADEMIC-001", "ISSO:RCL-MEDICAL-001"],
    ]);
    for (const id of runsAs) expect(asks(id)).not.toEqual([]);
  });

  it("full time every semester, and full time in fall and spring, are one answer (M285)", () => {
    const { statements, runsAs } = rule("ISSO:RCL-REQUIREMENT-001");
    expect([statements, runsAs]).toEqual([[], ["ISSO:ENROLLMENT-001"]]);
  });
});

it("a missed duty says what follows (M253)", () => {
  const late = told(
    {
      status: { class: "F-1", since: "2026-08-20" },
      school: "columbia",
      programs: [{ id: "ms", level: "master", start: "2026-09-08", end: "2028-05-12" }],
      moves: [{ on: "2026-09-01", reportedOn: null }],
      movesComplete: true,
      reports: [],
      reportsComplete: true,
    },
    "2026-11-22",
  );
  const overdue = late.standing.duties.filter(({ status }) => status === "overdue");
  expect(overdue.map(({ id, otherwise }) => [id, otherwise])).toEqual(
    expect.arrayContaining([
      ["report-arrival", expect.stringMatching(/not activated|no-show/)],
      ["report-address", expect.stringMatching(/status/)],
    ]),
  );
});
