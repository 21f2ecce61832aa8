import { evaluate } from "@sojourn/engine";
import { describe, expect, it } from "vitest";
import { toldExamples } from "../../packages/engine/test/books.ts";
import { book, type Facts, f1, noTraining, noWork, term, told } from "./told.ts";

const none = { applications: [], applicationsComplete: true };
const master = { id: "ms", level: "master", start: "2025-08-25", end: "2027-05-14", cip: "11.0701" };
const business = { ...master, cip: "52.0201" };
const opt = {
  kind: "post-completion-opt",
  level: "master",
  start: "2027-07-01",
  end: "2028-06-30",
  status: "approved",
};
const job = {
  employer: "Acme",
  start: "2027-07-05",
  end: null,
  hoursPerWeek: 40,
  related: true,
  eVerify: true,
};
const onOpt = {
  ...f1,
  ...none,
  programs: [master],
  authorizations: [opt],
  authorizationsComplete: true,
  employment: [job],
  employmentComplete: true,
};

describe("not selected for H-1B, with OPT about to end (M103)", () => {
  const at = (more: Facts) => told({ ...onOpt, h1b: { status: "not-selected" }, ...more }, "2028-05-01");

  it("a STEM degree has the extension, another has not", () => {
    expect(at({}).answer("stem-opt")).toEqual(["open"]);
    expect(at({ programs: [business] }).answer("stem-opt")).toEqual(["barred", "US:F1-STEM-DEGREE"]);
  });

  it("there is no cap-gap", () => {
    expect(at({}).answer("cap-gap")).toEqual(["barred", "US:F1-CAPGAP-PETITION"]);
  });

  it("another program is possible until the sixty days are over; the same level brings no OPT, and that is said", () => {
    const next = (level: string) => ({
      programs: [master, { id: "next", level, start: "2028-08-28", end: "2030-05-10" }],
    });
    expect(at(next("doctorate")).answer("new-program")).toEqual(["open"]);
    expect(at(next("doctorate")).cautions("new-program")).toEqual([]);
    expect(at(next("master")).cautions("new-program")).toEqual(["US:F1-LEVEL-CHANGE"]);
    const onDay = (asOf: string) =>
      told({ ...onOpt, h1b: { status: "not-selected" } }, asOf).verdict("new-program");
    expect([onDay("2028-08-29"), onDay("2028-08-30")]).toEqual(["open", "closed"]);
  });

  it("a year of CPT in the first master's follows into a second", () => {
    const second = { id: "next", level: "master", start: "2028-08-28", end: "2030-05-10" };
    const cpt = { kind: "cpt", time: "full", level: "master", start: "2026-05-18", status: "ended" };
    const used = (end: string) =>
      at({ programs: [master, second], authorizations: [{ ...cpt, end }, opt] }).cautions("new-program");
    expect(used("2027-05-16")).not.toContain("US:ADV-CPT-12M-AT-NEW-MASTER");
    expect(used("2027-05-17")).toContain("US:ADV-CPT-12M-AT-NEW-MASTER");
  });

  it("CPT from the first day of a program that truly requires it is open, and flagged", () => {
    const program = { ...master, start: "2028-08-28", end: "2030-05-10", requiresTraining: true };
    const asked = (immediateTraining: boolean) =>
      told(
        {
          ...f1,
          programs: [{ ...program, immediateTraining }],
          terms: [term("fall 2028", "2028-08-28", "2028-12-15")],
          termsComplete: true,
          ...noTraining,
          request: {
            kind: "cpt",
            basis: "required",
            hoursPerWeek: 20,
            start: "2028-09-04",
            end: "2028-12-15",
          },
        },
        "2028-08-28",
      );
    expect(asked(true).verdict("cpt")).toBe("open");
    expect(asked(true).cautions("cpt")).toContain("US:ADV-CPT-DAY-ONE");
    expect(asked(false).answer("cpt")).toEqual(["barred", "US:F1-CPT-YEAR-FIRST"]);
  });
});

describe("a parent who comes with a child (M104)", () => {
  const work = [
    "on-campus-work",
    "cpt",
    "pre-completion-opt",
    "post-completion-opt",
    "stem-opt",
    "hardship-work",
  ];

  it("as family nothing that is work is for them", () => {
    const family = told({ status: { class: "F-2" } }, "2028-05-01");
    expect(work.map((id) => family.verdict(id))).toEqual(work.map(() => "not-applicable"));
  });

  it("as a student of English: work on campus, and no CPT, however long they study", () => {
    const studies = (level: string) =>
      told(
        {
          ...f1,
          programs: [{ ...master, level, start: "2025-08-25", end: "2028-12-14" }],
          terms: [
            term("fall 2025", "2025-08-25", "2025-12-12"),
            term("spring 2026", "2026-01-12", "2026-05-08"),
          ],
          termsComplete: true,
          ...noTraining,
          ...noWork,
          request: {
            kind: "cpt",
            basis: "required",
            hoursPerWeek: 20,
            start: "2028-06-01",
            end: "2028-08-01",
          },
        },
        "2028-05-01",
      );
    expect(studies("language").answer("cpt")).toEqual(["barred", "US:F1-CPT-YEAR-FIRST"]);
    expect(studies("language").answer("on-campus-work")).toEqual(["open"]);
    expect(studies("master").answer("cpt")).toEqual(["open"]);
  });
});

describe("OPT missed (M105)", () => {
  const at = (asOf: string, more: Facts = {}) =>
    told({ ...f1, ...none, ...noTraining, programs: [master], ...more }, asOf);

  it("filing and stay end on the sixtieth day, and another program with them", () => {
    const ends = ["post-completion-opt", "remain", "new-program"];
    expect(ends.map((id) => at("2027-07-13").verdict(id))).toEqual(["open", "open", "open"]);
    expect(ends.map((id) => at("2027-07-14").verdict(id))).toEqual(["closed", "closed", "closed"]);
  });

  it("CPT is no substitute: after the program there is none", () => {
    const request = {
      kind: "cpt",
      basis: "required",
      hoursPerWeek: 20,
      start: "2027-06-01",
      end: "2027-08-01",
    };
    expect(at("2027-05-20", { request }).verdict("cpt")).toBe("closed");
  });
});

describe("what an agency promises", () => {
  const suited = book.rules.filter(({ id }) => id.startsWith("ACE:SUIT-"));
  const runs = new Set(book.rules.flatMap(({ id, statements }) => (statements.length > 0 ? [id] : [])));

  it("each of its seven profiles names the rules that really decide (M106)", () => {
    expect(suited).toHaveLength(7);
    for (const { id, seeAlso } of suited)
      expect(
        seeAlso.filter((one) => runs.has(one)),
        id,
      ).not.toEqual([]);
  });

  it("those that clash with a rule say so (M106, M109)", () => {
    const clash = suited.filter(({ attributes }) => attributes.some(({ kind }) => kind === "CONFLICT-NOTE"));
    expect(clash.map(({ id }) => id)).toEqual([
      "ACE:SUIT-LOTTERY-001",
      "ACE:SUIT-NEXTH1B-001",
      "ACE:SUIT-CHANCE-001",
      "ACE:SUIT-HYBRID-001",
    ]);
  });

  it("no answer rests on it, and none speaks of chances in the lottery (M110, M112)", () => {
    for (const { record, asOf, file } of toldExamples()) {
      const standing = JSON.stringify(evaluate(book, record, { asOf }));
      expect(standing, file).not.toMatch(/ACE:/);
      expect(standing, file).not.toMatch(/\b(chances?|odds|lotter\w+)\b/i);
    }
  });

  it("a term with hardly any class in person is no full term (M109)", () => {
    const studies = (onlineClasses: number) =>
      told(
        {
          ...f1,
          school: "columbia",
          programs: [{ ...master, end: "2027-12-17" }],
          terms: [
            term("fall 2026", "2026-09-08", "2026-12-23", {
              credits: 12,
              onlineClasses,
              onlineCredits: 3 * onlineClasses,
            }),
          ],
          termsComplete: true,
          leaves: [],
          leavesComplete: true,
          reducedLoads: [],
          reducedLoadsComplete: true,
        },
        "2026-12-24",
      ).due("full-course");
    expect([studies(1), studies(2)]).toEqual([["2026-12-23 done"], ["2026-12-23 overdue"]]);
  });
});

describe("the kinds of work, side by side", () => {
  const kinds = [
    "on-campus-work",
    "cpt",
    "pre-completion-opt",
    "post-completion-opt",
    "stem-opt",
    "academic-training",
  ];

  it("each has an answer, a reason and its rules, in F-1 and in J-1 (M108)", () => {
    const compared = (of: string) => told({ ...onOpt, status: { class: of } }, "2028-05-01");
    for (const of of ["F-1", "J-1"])
      for (const id of kinds) {
        const { title, verdict, says, requirements } = compared(of).permission(id);
        expect([title, says].every((one) => /\w/.test(one))).toBe(true);
        if (verdict !== "not-applicable")
          expect(
            requirements.every(({ rule }) => /:/.test(rule)),
            id,
          ).toBe(true);
      }
    const forWhom = (of: string) => kinds.filter((id) => compared(of).verdict(id) !== "not-applicable");
    expect(forWhom("F-1")).toEqual(kinds.slice(0, 5));
    expect(forWhom("J-1")).toEqual(["on-campus-work", "academic-training"]);
  });
});

describe("on which degree to spend OPT (M111)", () => {
  const cs = { ...master, id: "cs", start: "2028-08-28", end: "2030-05-10" };
  const ended = { ...opt, status: "ended" };
  /** Months of OPT, and of the extension where the degree carries one, after the last program. */
  const months = (programs: Facts[], authorizations: Facts[]) => {
    const then = told({ ...onOpt, programs, authorizations }, "2030-03-01");
    const amount = then.permission("post-completion-opt").amount;
    return [then.verdict("post-completion-opt"), amount?.months];
  };

  it("spent on a business degree it is gone for a STEM degree at the same level: 12 months in all", () => {
    expect(months([business, cs], [ended])).toEqual(["barred", 0]);
  });

  it("kept for the STEM degree: 12 months, and 24 of the extension", () => {
    expect(months([business, cs], [])).toEqual(["open", 12]);
    const later = { ...opt, start: "2030-06-01", end: "2031-05-31" };
    const extension = told(
      {
        ...onOpt,
        programs: [business, cs],
        authorizations: [later],
        employment: [{ ...job, start: "2030-06-10" }],
      },
      "2031-04-01",
    );
    expect(extension.answer("stem-opt")).toEqual(["open"]);
    expect(extension.permission("stem-opt").amount).toMatchObject({ months: 24 });
  });

  it("spent at a lower level it takes nothing: 12 months at each", () => {
    const bachelor = { ...business, level: "bachelor" };
    expect(months([bachelor, cs], [{ ...ended, level: "bachelor" }])).toEqual(["open", 12]);
  });

  it("half spent, half is left", () => {
    expect(months([business, cs], [{ ...ended, end: "2027-12-31" }])).toEqual(["open", 6]);
  });
});
