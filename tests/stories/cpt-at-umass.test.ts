import { describe, expect, it } from "vitest";
import { book, type Facts, f1, noTraining, term, told } from "./told.ts";

const program = {
  id: "ms",
  level: "master",
  start: "2025-09-02",
  end: "2027-05-14",
  immediateTraining: false,
};
const terms = [
  term("fall 2025", "2025-09-02", "2025-12-19", { credits: 9 }),
  term("spring 2026", "2026-01-29", "2026-05-15", { credits: 9 }),
  term("summer 2026", "2026-05-26", "2026-08-21", { enrollment: "reduced", credits: 3 }),
  term("fall 2026", "2026-09-08", "2026-12-23", { credits: 9 }),
];
const student = {
  ...f1,
  school: "umass-amherst",
  programs: [program],
  terms,
  termsComplete: true,
  ...noTraining,
};
const summer = { start: "2026-06-01", end: "2026-08-21" };
const asks = (request: Facts, more: Facts = {}, asOf = "2026-05-04") =>
  told(
    {
      ...student,
      ...more,
      request: {
        kind: "cpt",
        basis: "credit",
        hoursPerWeek: 40,
        ...summer,
        course: { credits: 3 },
        ...request,
      },
    },
    asOf,
  );

/** The papers of a request that lack, each with what lacks in it. */
const lacking = (request: Facts) =>
  asks(request)
    .permission("cpt")
    .documents.filter(({ status }) => status === "missing")
    .map(({ id, items }) => (items ? `${id}: ${items.join(", ")}` : id));
const letter = {
  letterhead: true,
  address: true,
  title: true,
  duties: true,
  hours: true,
  start: true,
  end: true,
  location: true,
  pay: true,
};
const contract = { approved: true, "department-permission": true, "registration-email": true };
const papers = {
  "offer-letter": letter,
  "learning-agreement": { approved: true },
  "proof-of-enrollment": true,
  "co-op-contract": contract,
  i20: true,
};
const without = (id: keyof typeof papers) => lacking({ documents: { ...papers, [id]: false } });

describe("the offer letter", () => {
  it("comes before the request (M40)", () => {
    expect(lacking({ documents: papers })).toEqual([]);
    expect(without("offer-letter")).toEqual(["offer-letter"]);
  });

  it.each(Object.keys(letter))("has to say it, and what lacks is named: %s (M41, M42)", (item) => {
    const documents = { ...papers, "offer-letter": { ...letter, [item]: false } };
    expect(lacking({ documents })).toEqual([`offer-letter: ${item}`]);
  });
});

/** What the office asks before it answers, and which of it still lacks. */
describe("the seven steps", () => {
  it("adviser, career office, then the office; nobody asks out of turn (M47, M86)", () => {
    const approvals = asks({}).permission("cpt").approvals;
    expect(approvals.map(({ by }) => by)).toEqual(["academic-adviser", "career-office", "dso"]);
    expect(approvals[0]?.attests).toBe("Is the training integral to the degree?");
  });

  it("a step that is not done is shown as a paper that lacks, and bars nobody (M86)", () => {
    expect(without("learning-agreement")).toEqual(["learning-agreement"]);
    expect(without("proof-of-enrollment")).toEqual(["proof-of-enrollment"]);
    expect(asks({ documents: {} }).verdict("cpt")).toBe("open");
  });

  it("the Handshake agreement is for everyone, co-op students too (M48)", () => {
    for (const basis of ["required", "credit", "elective", "co-op"]) {
      const { documents } = asks({ basis }).permission("cpt");
      expect(documents.map(({ id }) => id)).toContain("learning-agreement");
    }
  });

  it("five business days, in the order received, and no other way (M84)", () => {
    const answered = asks({ submittedOn: "2026-05-04" }).permission("cpt").answered;
    expect(answered).toMatchObject({ by: "2026-05-11", within: "5 business days" });
    const request = book.rules
      .filter(({ layer }) => layer === "umass-amherst")
      .flatMap(({ statements }) => statements)
      .flatMap((one) => (one.kind === "permission" ? one.clauses : []))
      .filter((clause) => clause.kind === "answered");
    expect(request.map(({ inOrder }) => inOrder)).toEqual([true]);
  });

  it.each([
    ["on a Monday", "2026-06-01", "2026-06-08"],
    ["on a Friday", "2026-06-05", "2026-06-12"],
    ["over a weekend and Juneteenth", "2026-06-17", "2026-06-25"],
    ["over Thanksgiving", "2026-11-24", "2026-12-02"],
  ])("complete %s, answered five business days later (M310)", (_, submittedOn, by) => {
    expect(asks({ submittedOn }).permission("cpt").answered?.by).toBe(by);
  });
});

describe("integral to the degree", () => {
  const integral = "UMASS:INTEGRAL-001";

  it.each([
    ["required by the degree", { basis: "required" }, ["open"]],
    ["an approved co-op", { basis: "co-op", course: undefined }, ["open"]],
    ["credit", { basis: "credit" }, ["open"]],
    [
      "none of the three",
      { basis: "elective", course: { credits: 0 } },
      ["barred", integral, "UMASS:GRAD999-001"],
    ],
  ])("by one of three ways: %s (M43)", (_, request, answer) => {
    expect(asks(request).answer("cpt").sort()).toEqual(answer.sort());
  });

  it("which of them, the record says; unsaid it is asked (M43)", () => {
    expect(asks({ basis: undefined }).missing("cpt")).toContain("request.basis");
  });

  it("where the degree requires it, with a course all the same (M44)", () => {
    const required = { basis: "required", documents: { ...papers, "proof-of-enrollment": false } };
    expect(lacking(required)).toEqual(["proof-of-enrollment"]);
    expect(asks({ basis: "required", course: { credits: 0 } }).answer("cpt")).toEqual([
      "barred",
      "UMASS:GRAD999-001",
    ]);
  });

  it("a co-op with its approved contract, the department's form and the registration e-mail (M45, M49)", () => {
    const coOp = (paper: Facts | boolean) =>
      lacking({ basis: "co-op", course: undefined, documents: { ...papers, "co-op-contract": paper } });
    expect(coOp(contract)).toEqual([]);
    expect(coOp(false)).toEqual(["co-op-contract"]);
    for (const item of Object.keys(contract))
      expect(coOp({ ...contract, [item]: false })).toEqual([`co-op-contract: ${item}`]);
  });

  it("the others with proof of enrolment, a co-op without (M46, M49)", () => {
    const asked = (basis: string) =>
      asks({ basis })
        .permission("cpt")
        .documents.map(({ id }) => id);
    expect(asked("credit")).toContain("proof-of-enrollment");
    expect(asked("co-op")).not.toContain("proof-of-enrollment");
  });

  it("a course of at least one credit, and never 999 (M46, M50, M311)", () => {
    const course = (number: string, credits: number) => asks({ course: { number, credits } }).answer("cpt");
    expect(course("598", 1)).toEqual(["open"]);
    expect(course("598", 0)).toEqual(["barred", "UMASS:GRAD999-001"]);
    for (const credits of [0, 1, 9]) expect(course("999", credits)).toEqual(["barred", "UMASS:GRAD999-001"]);
    expect(course("998", 1)).toEqual(["open"]);
  });

  it("in each term that it touches, unless it is a co-op (M51)", () => {
    const summerless = [...terms.slice(0, 2), { ...terms[2], credits: 0 }, terms[3]];
    const over = (end: string, request: Facts = {}) =>
      asks({ start: "2026-08-03", end, ...request }, { terms: summerless }).answer("cpt");
    expect(over("2026-12-23")).toEqual(["barred", "UMASS:MULTITERM-001"]);
    expect(over("2026-08-21")).toEqual(["open"]);
    expect(over("2026-12-23", { basis: "co-op", course: undefined })).toEqual(["open"]);
  });
});

describe("once CPT is given", () => {
  const cpt = { kind: "cpt", level: "master", basis: "credit", status: "approved" };
  const given = { ...cpt, time: "full", employer: "Acme", ...summer };

  it("a course that is dropped before its end is a duty not kept (M52)", () => {
    const inFall = { ...cpt, time: "part", start: "2026-09-14", end: "2026-12-18" };
    const taking = (credits: number, asOf: string) =>
      told(
        { ...student, terms: [...terms.slice(0, 3), { ...terms[3], credits }], authorizations: [inFall] },
        asOf,
      ).due("cpt-course");
    expect(taking(1, "2026-10-20")).toEqual(["2026-12-23 done"]);
    expect(taking(0, "2026-10-20")).toEqual(["2026-12-23 due"]);
    expect(taking(0, "2026-12-24")).toEqual(["2026-12-23 overdue"]);
  });

  it("an I-20 that comes late moves the first day, and says so (M80, M82)", () => {
    const issued = (issuedOn: string) =>
      told({ ...student, authorizations: [{ ...given, issuedOn }] }, "2026-05-30").date("cpt-work-begins");
    expect([issued("2026-05-20"), issued("2026-06-01"), issued("2026-06-02")]).toEqual([
      "2026-06-01",
      "2026-06-01",
      "2026-06-02",
    ]);
  });

  it("work before the I-20 is issued, and outside its dates, is named (M81, M82)", () => {
    const late = { ...given, issuedOn: "2026-06-08" };
    const working = (start: string) =>
      told(
        {
          ...student,
          school: "columbia",
          authorizations: [late],
          employment: [
            { employer: "Acme", onCampus: false, offeredOn: "2026-04-01", start, end: "2026-08-21" },
          ],
          employmentComplete: true,
          request: { kind: "cpt", start: "2026-09-14" },
        },
        "2026-08-10",
      );
    const first = "US:F1-CPT-AUTHORISATION-FIRST";
    expect(working("2026-06-07").cautions("cpt")).toContain(first);
    expect(working("2026-06-08").cautions("cpt")).not.toContain(first);
    expect(working("2026-05-31").due("authorized-work")).toEqual(["2026-05-31 overdue"]);
    expect(working("2026-06-01").due("authorized-work")).toEqual(["2026-06-01 done"]);
  });

  it("an offer that was accepted is no work (M81)", () => {
    const accepted = {
      employer: "Acme",
      onCampus: false,
      offeredOn: "2026-04-01",
      start: "2026-06-01",
      end: null,
    };
    const waiting = told(
      { ...student, school: "columbia", employment: [accepted], employmentComplete: true },
      "2026-05-20",
    );
    expect(waiting.due("authorized-work")).toEqual(["2026-06-01 upcoming"]);
  });
});
