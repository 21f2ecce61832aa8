import { readRecordText } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { type Facts, f1, noTraining, noWork, term, told } from "./told.ts";

/** A record takes these facts as they were typed; a name it does not know it would refuse. */
function holds(facts: Facts): void {
  const reading = readRecordText(JSON.stringify({ record: 1, ...facts }));
  expect(reading.ok && reading.record).toEqual({ record: 1, ...facts });
}

const program = { id: "ms", level: "master", start: "2025-09-02", end: "2027-05-14" };

describe("the person", () => {
  it.each(["F-1", "J-1", "F-2", "J-2"])("in %s, with SEVIS id and arrival (M24)", (of) => {
    holds({
      status: { class: of, since: "2025-08-20", sevisId: "N0012345678", inUs: true, maintained: true },
    });
  });

  it("the day of arrival dates the first report (M24)", () => {
    const arrived = (since: string) =>
      told({ school: "columbia", status: { class: "F-1", since }, programs: [program] }, "2025-08-21");
    expect(arrived("2025-08-20").due("report-arrival")).toEqual(["2025-08-27 due"]);
    expect(arrived("2025-08-21").due("report-arrival")).toEqual(["2025-08-28 due"]);
  });

  it("the family, each with a status, whose stay moves with OPT (M24, M33)", () => {
    const dependents = [
      { relation: "spouse", class: "F-2" },
      { relation: "child", class: "F-2" },
    ];
    holds({ ...f1, dependents, dependentsComplete: true });
    const opt = { kind: "post-completion-opt", level: "master", start: "2027-06-01", status: "approved" };
    const until = (end: string) =>
      told(
        { ...f1, programs: [program], dependents, ...noTraining, authorizations: [{ ...opt, end }] },
        "2027-07-01",
      );
    expect(until("2028-05-31").date("dependents-stay-end")).toBe("2028-07-30");
    expect(until("2028-04-30").date("dependents-stay-end")).toBe("2028-06-29");
  });
});

describe("the programs", () => {
  it("with school, level, CIP, length, and what they ask for (M25)", () => {
    const asks = { summerRequired: true, minimumRegistration: false, requiresTraining: true, terms: 4 };
    for (const level of ["bachelor", "master", "doctorate"])
      holds({ programs: [{ ...program, ...asks, level, school: "columbia", cip: "11.0701" }] });
    holds({ terms: [term("spring 2027", "2027-01-19", "2027-05-14", { final: true })] });
  });

  it("an earlier degree, with its school's standing and the day it was conferred (M27)", () => {
    const degree = { school: "a-college", accredited: true, sevpCertified: true, conferred: "2020-05-10" };
    holds({ programs: [{ id: "bs", level: "bachelor", cip: "11.0701", ...degree }, program] });
  });
});

describe("the papers", () => {
  const student = { ...f1, programs: [program], trips: [], tripsComplete: true };
  it("passport, visa, I-94, EAD and the SEVIS fee, each with its days (M31)", () => {
    holds({
      status: { class: "F-1", i94: { class: "F-1", admitUntil: "D/S", entered: "2025-08-20" } },
      documents: {
        passport: { expires: "2027-12-01" },
        visa: { class: "F-1", expires: "2027-08-01" },
        ead: { category: "c3B", start: "2027-06-01", end: "2028-05-31" },
        sevisFeeReceipt: { paidOn: "2025-06-01" },
      },
    });
  });

  it("the newest I-20 or DS-2019 with its dates, and the travel signature (M26)", () => {
    const form = { start: "2025-09-02", end: "2027-05-14", issuedOn: "2025-04-01" };
    holds({ documents: { i20: form, ds2019: { ...form, category: "student" } } });
    const signed = (signedOn: string) =>
      told(
        { ...student, ...noTraining, documents: { i20: form, travelSignature: { signedOn } } },
        "2026-01-05",
      );
    expect(signed("2025-08-01").date("travel-signature-valid-through")).toBe("2026-08-01");
    expect(signed("2025-12-01").date("travel-signature-valid-through")).toBe("2026-12-01");
  });
});

describe("the terms", () => {
  it("with credits, residence units, online classes, course and the day of a drop (M29)", () => {
    const load = { credits: 12, residenceUnits: 1, onlineClasses: 1, onlineCredits: 3 };
    holds({
      terms: [term("fall 2026", "2026-09-08", "2026-12-23", load)],
      request: { kind: "cpt", course: { number: "598", title: "Internship", credits: 1 } },
      reducedLoads: [{ kind: "medical", authorizedOn: "2026-10-01", droppedOn: "2026-10-02" }],
    });
  });

  it("a school's calendar gives those that nobody typed (M28)", () => {
    // Columbia's fall of 2026 runs until 23 December.
    const until = (end: string) =>
      told(
        {
          ...f1,
          school: "columbia",
          programs: [program],
          terms: [
            term("fall 2025", "2025-09-02", "2025-12-19"),
            term("spring 2026", "2026-01-20", "2026-05-15"),
          ],
          termsComplete: true,
          ...noTraining,
          request: {
            kind: "cpt",
            basis: "elective",
            hoursPerWeek: 20,
            location: "New York, NY",
            start: "2026-09-14",
            end,
          },
        },
        "2026-08-17",
      ).answer("cpt");
    expect(until("2026-12-23")).toEqual(["open"]);
    expect(until("2026-12-24")).toEqual(["barred", "ISSO:CPT-DATES-001"]);
  });

  it("and its breaks (M28)", () => {
    const job = { employer: "Library", onCampus: true, start: "2026-09-10", end: null, hoursPerWeek: 21 };
    const on = (asOf: string) =>
      told(
        {
          ...f1,
          school: "columbia",
          programs: [program],
          ...noTraining,
          employment: [job],
          employmentComplete: true,
        },
        asOf,
      ).verdict("on-campus-work");
    expect([on("2026-11-25"), on("2026-11-26"), on("2026-11-28")]).toEqual(["barred", "open", "barred"]);
  });
});

describe("the work", () => {
  it("an employer with EIN, address and E-Verify (M38)", () => {
    const job = {
      employer: "Acme",
      ein: "12-3456789",
      location: "1 Main St, Boston, MA",
      start: "2027-07-05",
    };
    holds({ ...noWork, employment: [{ ...job, eVerify: true, end: null, hoursPerWeek: 40 }] });
  });

  it("Miami asks for the search in E-Verify and the employer's own word, for the position (M38)", () => {
    const papers = { "e-verify-search-result": true, "employer-confirms-e-verify": false };
    const asked = told(
      { ...f1, school: "miami", programs: [program], request: { kind: "stem-opt", documents: papers } },
      "2027-05-01",
    );
    const status = (id: string) =>
      asked.permission("stem-opt").documents.find((one) => one.id === id)?.status;
    expect(Object.keys(papers).map(status)).toEqual(["present", "missing"]);
  });

  it("progress in each program, as the department sees it (M36)", () => {
    const madison = (progressSatisfactory: boolean) =>
      told(
        {
          ...f1,
          school: "uw-madison",
          programs: [
            {
              ...program,
              level: "bachelor",
              id: "bs",
              start: "2021-09-01",
              end: "2025-05-16",
              progressSatisfactory: true,
            },
            { ...program, progressSatisfactory },
          ],
          request: { kind: "cpt", start: "2026-06-01" },
        },
        "2026-04-01",
      ).requirement("UW:PROGRESS-001", "cpt").status;
    expect([madison(true), madison(false)]).toEqual(["met", "unmet"]);
  });
});
