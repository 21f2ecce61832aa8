import { describe, expect, it } from "vitest";
import { type Facts, f1, noTraining, noWork, term, told } from "./told.ts";

const program = { id: "ms", level: "master", start: "2026-09-08", end: "2028-05-12", summerRequired: false };
const student = {
  ...f1,
  school: "columbia",
  programs: [program],
  ...noTraining,
  ...noWork,
  leaves: [],
  leavesComplete: true,
};
const j1 = { status: { class: "J-1", citizenship: "France" } };
const at = (asOf: string, more: Facts = {}) => told({ ...student, ...more }, asOf);

describe("work on campus", () => {
  const job = { employer: "Library", onCampus: true, start: "2026-09-21", end: null };
  const works = (asOf: string, hoursPerWeek: number, more: Facts = {}) =>
    at(asOf, { employment: [{ ...job, hoursPerWeek }], ...more }).answer("on-campus-work");
  const hours = ["barred", "US:F1-ONCAMPUS-HOURS"];

  it("20 hours in session, 20.5 not, any number in a recess (M244, M324)", () => {
    expect([works("2026-11-10", 20), works("2026-11-10", 20.5)]).toEqual([["open"], hours]);
    const fall = { terms: [term("fall 2026", "2026-09-08", "2026-12-23")], termsComplete: true };
    expect(works("2026-11-26", 40)).toEqual(["open"]);
    expect([works("2026-12-23", 40, fall), works("2026-12-24", 40, fall)]).toEqual([hours, ["open"]]);
  });

  it("a summer that the program requires is no recess (M245, M324)", () => {
    const summer = term("summer 2027", "2027-05-24", "2027-08-13");
    const required = (summerRequired: boolean) => ({
      terms: [summer],
      termsComplete: true,
      programs: [{ ...program, summerRequired }],
    });
    expect(works("2027-07-01", 20, required(true))).toEqual(["open"]);
    expect(works("2027-07-01", 20.5, required(true))).toEqual(hours);
    expect(works("2027-08-14", 20.5, required(true))).toEqual(["open"]);
  });

  it("in J-1 only once the sponsor has authorised it (M246)", () => {
    const given = (start: string) => ({
      ...j1,
      authorizations: [{ kind: "on-campus", start, end: "2027-05-14", status: "approved" }],
      employment: [{ ...job, hoursPerWeek: 20 }],
    });
    const duty = (more: Facts) => at("2026-11-10", more).due("authorized-campus-work");
    expect(duty(given("2026-09-21"))).toEqual(["2026-09-21 done"]);
    expect(duty(given("2026-09-22"))).toEqual(["2026-09-21 overdue"]);
    expect(works("2026-11-10", 20, j1)[0]).toBe("barred");
    expect(duty({ employment: [{ ...job, hoursPerWeek: 20 }] })).toEqual([]);
  });

  it("never in a Work-Study job (M247)", () => {
    const studies = (workStudy: boolean) =>
      at("2026-11-10", { employment: [{ ...job, hoursPerWeek: 10, workStudy }] }).answer("on-campus-work");
    expect([studies(false), studies(true)]).toEqual([["open"], ["barred", "ISSO:ONCAMPUS-NO-WORKSTUDY-001"]]);
  });

  it("ends on the program's last day (M248)", () => {
    expect([at("2028-05-12").verdict("on-campus-work"), at("2028-05-13").verdict("on-campus-work")]).toEqual([
      "open",
      "closed",
    ]);
  });
});

describe("number, pay and taxes", () => {
  it("the Social Security number: with work, from thirty days before it, with these papers (M250)", () => {
    const job = { employer: "Library", onCampus: true, start: "2027-08-30", end: null, hoursPerWeek: 10 };
    const number = (asOf: string, employment: Facts[] = [job]) => at(asOf, { employment });
    const asked = (asOf: string) => number(asOf).verdict("social-security-number");
    expect([asked("2027-07-30"), asked("2027-07-31")]).toEqual(["opens-later", "open"]);
    expect(number("2027-07-31", []).answer("social-security-number")).toEqual(["barred", "US:SSN-ELIGIBLE"]);
    const papers = number("2027-07-31").permission("social-security-number").documents;
    expect(papers.map(({ id }) => id)).toEqual(["passport", "i94", "i20", "employer-letter", "dso-letter"]);
    expect(number("2027-09-30").date("w-2-by")).toBe("2028-01-31");
  });

  it("Form 8843 for each of five years, and whether Social Security tax is taken (M235)", () => {
    const here = (asOf: string) =>
      at(asOf, { taxes: { firstEntry: "2026-08-20" }, trips: [], tripsComplete: true });
    expect(
      here("2027-01-10")
        .duties("form-8843")
        .map(({ due }) => due),
    ).toEqual(["2027-06-15", "2028-06-15", "2029-06-15", "2030-06-15", "2031-06-15"]);
    expect(here("2027-01-10").date("exempt-years-end")).toBe("2030-12-31");
    expect(here("2027-01-10").verdict("fica-exempt")).toBe("open");
  });
});

describe("papers for coming back", () => {
  const papers = {
    passport: { expires: "2029-01-01" },
    visa: { class: "F-1", expires: "2028-12-31" },
    i20: { start: "2026-09-08", end: "2028-05-12", issuedOn: "2026-05-01" },
    ds2019: { start: "2026-09-08", end: "2028-05-12", issuedOn: "2026-05-01" },
    travelSignature: { signedOn: "2026-09-10" },
  };
  const trip = (returns: string, to = "France", appliedForVisa = false) => ({
    trips: [{ left: "2027-06-20", returns, to, appliedForVisa }],
    tripsComplete: true,
    reports: [],
    reportsComplete: true,
  });
  const back = (returns: string, documents: Facts = {}, more: Facts = {}) =>
    at("2027-06-01", {
      status: { class: "F-1", citizenship: "France" },
      ...trip(returns),
      documents: { ...papers, ...documents },
      ...more,
    });

  it("a signature of exactly twelve months is too old, a day younger is good (M280)", () => {
    expect(back("2027-09-09").answer("re-entry")).toEqual(["open"]);
    expect(back("2027-09-10").answer("re-entry")).toEqual(["barred", "ISSO:TRAVEL-SIG-001"]);
  });

  it("a passport of six months is accepted, of a day less flagged (M232, M330)", () => {
    const expires = (day: string) => back("2027-07-10", { passport: { expires: day } });
    expect(expires("2028-01-10").answer("re-entry")).toEqual(["open"]);
    expect(expires("2028-01-09").answer("re-entry")).toContain("US:F1-TRAVEL-PASSPORT-6M");
    const keep = (asOf: string) =>
      at(asOf, { documents: { passport: { expires: "2028-01-10" } } }).due("passport-valid");
    expect([keep("2027-07-10"), keep("2027-07-11")]).toEqual([["2027-07-10 done"], ["2027-07-10 overdue"]]);
  });

  it("an expired visa is needed anew, but for thirty days in Canada or Mexico (M230)", () => {
    const expired = { visa: { class: "F-1", expires: "2027-06-19" } };
    const went = (to: string, returns: string) =>
      back(returns, expired, trip(returns, to)).answer("re-entry");
    const visa = ["barred", "US:F1-TRAVEL-DOCUMENTS"];
    for (const near of ["Canada", "Mexico"])
      expect([went(near, "2027-07-20"), went(near, "2027-07-21")]).toEqual([["open"], visa]);
    expect(went("France", "2027-06-25")).toEqual(visa);
    const applied = back("2027-06-25", expired, trip("2027-06-25", "Canada", true));
    expect(applied.answer("re-entry")).toEqual(visa);
    expect(back("2027-06-25", { visa: { class: "F-1", expires: "2027-06-25" } }).answer("re-entry")).toEqual([
      "open",
    ]);
  });

  it("after an entry the I-94 shows the class and D/S, or is to be corrected (M233)", () => {
    const entered = (i94: Facts) => at("2026-11-22", { status: { class: "F-1", i94 } }).cautions("remain");
    const wrong = "ISSO:TRAVEL-DOCS-001";
    expect(entered({ class: "F-1", admitUntil: "D/S" })).not.toContain(wrong);
    expect(entered({ class: "other", admitUntil: "D/S" })).toContain(wrong);
    expect(entered({ class: "F-1", admitUntil: "2027-05-22" })).toContain(wrong);
  });

  it("in academic training the signature serves to the end of the DS-2019 (M252)", () => {
    const training = {
      ...j1,
      authorizations: [
        {
          kind: "academic-training",
          level: "master",
          start: "2027-06-01",
          end: "2027-11-30",
          status: "approved",
        },
      ],
    };
    const until = (ds2019End: string, signedOn = "2027-06-05") =>
      back(
        "2027-11-01",
        { ds2019: { ...papers.ds2019, end: ds2019End }, travelSignature: { signedOn } },
        training,
      );
    expect(until("2027-11-01").date("travel-signature-valid-through")).toBe("2027-11-01");
    expect(until("2027-11-01").answer("re-entry")).not.toContain("ISSO:AT-TRAVEL-001");
    expect(until("2027-10-31").answer("re-entry")).toContain("ISSO:AT-TRAVEL-001");
    expect(until("2028-11-30").date("travel-signature-valid-through")).toBe("2028-06-04");
  });
});

describe("academic training in J-1", () => {
  const asks = (asOf: string, request: Facts = {}) =>
    at(asOf, {
      ...j1,
      documents: { ds2019: { start: "2026-09-08", end: "2028-05-12" } },
      request: {
        kind: "academic-training",
        submittedOn: asOf,
        start: "2028-05-22",
        end: "2029-05-11",
        attestations: { "related-to-major": true },
        ...request,
      },
    });

  it("asked for before the program ends, begun within thirty days (M251)", () => {
    expect(asks("2028-05-12").verdict("academic-training")).toBe("open");
    const begins = (start: string) => asks("2028-05-01", { start }).verdict("academic-training");
    expect([begins("2028-06-11"), begins("2028-06-12")]).toEqual(["open", "barred"]);
  });

  it("eighteen months at most (M251)", () => {
    const ends = (end: string) =>
      asks("2028-05-01", { start: "2028-05-13", end }).verdict("academic-training");
    expect([ends("2029-11-12"), ends("2029-11-13")]).toEqual(["open", "barred"]);
  });

  it("and an evaluation at its end (M251)", () => {
    const training = {
      kind: "academic-training",
      level: "master",
      start: "2028-05-22",
      end: "2029-05-11",
      status: "approved",
    };
    const handedIn = (reports: Facts[]) =>
      at("2029-05-12", { ...j1, authorizations: [training], reports, reportsComplete: true }).due(
        "academic-training-evaluation",
      );
    expect(handedIn([])).toEqual(["2029-05-11 overdue"]);
    expect(handedIn([{ kind: "academic-training-evaluation", on: "2029-05-11" }])).toEqual([
      "2029-05-11 done",
    ]);
  });
});

describe("OPT (M297)", () => {
  it("is for F-1 only", () => {
    expect(at("2028-04-01").verdict("post-completion-opt")).not.toBe("not-applicable");
    expect(at("2028-04-01", j1).verdict("post-completion-opt")).toBe("not-applicable");
  });

  it("and in the field of study", () => {
    const opt = {
      kind: "post-completion-opt",
      level: "master",
      start: "2028-06-01",
      end: "2029-05-31",
      status: "approved",
    };
    const job = { employer: "Acme", start: "2028-06-05", end: null, hoursPerWeek: 40 };
    const works = (related: boolean) =>
      at("2028-07-01", { authorizations: [opt], employment: [{ ...job, related }] }).cautions(
        "post-completion-opt",
      );
    expect(works(true)).not.toContain("US:F1-OPT-DIRECTLY-RELATED");
    expect(works(false)).toContain("US:F1-OPT-DIRECTLY-RELATED");
  });
});
