import { describe, expect, it } from "vitest";
import { book, type Facts, f1, told } from "./told.ts";

const opt = {
  kind: "post-completion-opt",
  level: "master",
  start: "2027-07-01",
  end: "2028-06-30",
  status: "ended",
};
const stem = {
  kind: "stem-opt",
  level: "master",
  start: "2028-07-01",
  end: "2030-06-30",
  status: "approved",
};
const acme = {
  employer: "Acme",
  kind: "employee",
  start: "2027-07-19",
  end: null,
  hoursPerWeek: 40,
  related: true,
  paid: true,
  eVerify: true,
  reportedOn: "2027-07-20",
};
const beta = { ...acme, employer: "Beta", start: "2029-01-08", reportedOn: "2029-01-10" };
const student = {
  ...f1,
  school: "miami",
  programs: [{ id: "ms", level: "master", cip: "11.0701", start: "2025-08-25", end: "2027-05-14" }],
  authorizations: [opt, stem],
  authorizationsComplete: true,
  employment: [acme],
  employmentComplete: true,
  reports: [],
  reportsComplete: true,
};
const at = (asOf: string, more: Facts = {}) => told({ ...student, ...more }, asOf);
const filed = (kind: string, on: string, employer?: string) => ({
  reports: [{ kind, on, ...(employer && { employer }) }],
});

describe("ten days for a report", () => {
  it("of a new address: the tenth is timely, the eleventh late (M187, M218, M321)", () => {
    const moved = (asOf: string, reportedOn: string | null) =>
      at(asOf, { moves: [{ on: "2029-01-28", reportedOn }] }).due("report-address");
    expect(moved("2029-02-07", null)).toEqual(["2029-02-07 due"]);
    expect(moved("2029-02-08", null)).toEqual(["2029-02-07 overdue"]);
    expect(moved("2029-03-01", "2029-02-07")).toEqual(["2029-02-07 done"]);
    expect(moved("2029-03-01", "2029-02-08")).toEqual(["2029-02-07 late"]);
  });

  it("of a job's begin and of its end, each by itself (M187, M321)", () => {
    const left = { ...acme, end: "2028-12-22", endReportedOn: null };
    const jobs = (reportedOn: string, endReportedOn: string | null) =>
      at("2029-01-20", {
        employment: [
          { ...left, endReportedOn },
          { ...beta, reportedOn },
        ],
      }).due("report-employment");
    expect(jobs("2029-01-18", "2029-01-01")).toContain("2029-01-01 done");
    expect(jobs("2029-01-18", "2029-01-02")).toContain("2029-01-01 late");
    expect(jobs("2029-01-18", null)).toEqual(
      expect.arrayContaining(["2029-01-01 overdue", "2029-01-18 done"]),
    );
    expect(jobs("2029-01-19", null)).toContain("2029-01-18 late");
  });
});

describe("the training plan", () => {
  const plan = (employer: string) => ({ documents: { i983: { employer, signedOn: "2028-05-05" } } });
  const change = "US:F1-STEM-MATERIAL-CHANGE";

  it("what goes into the portal and what needs a changed plan are told apart (M189)", () => {
    const says = (id: string) => book.rules.find((one) => one.id === id)!.prose.replace(/\s+/g, " ");
    expect(says("MIA:REPORT10-001")).toMatch(/telephone number.*supervisor.*Portal within ten days/);
    expect(says("MIA:MATERIAL-001")).toMatch(/material change.*changed Form I-983/);
    expect(says(change)).toMatch(/new EIN, less pay.*fewer hours.*other goals/);
  });

  it("of another employer than the job's is not true any more (M189, M190, M195)", () => {
    const working = (employer: string, jobs: Facts[]) =>
      at("2029-02-01", { ...plan(employer), employment: jobs }).cautions("stem-opt");
    const before = { ...acme, end: "2028-12-22" };
    expect(working("Acme", [acme])).not.toContain(change);
    expect(working("Acme", [before, beta])).toContain(change);
    expect(working("Beta", [before, beta])).not.toContain(change);
  });

  it("is sent anew for each new employer, within ten days, and only its own serves (M190)", () => {
    const sent = (reports: Facts) =>
      at("2029-02-01", { employment: [acme, beta], ...reports }).due("stem-new-i983");
    expect(sent({})).toEqual(["2029-01-18 overdue"]);
    expect(sent(filed("i983", "2029-01-18", "Beta"))).toEqual(["2029-01-18 done"]);
    expect(sent(filed("i983", "2029-01-19", "Beta"))).toEqual(["2029-01-18 late"]);
    expect(sent(filed("i983", "2029-01-18", "Acme"))).toEqual(["2029-01-18 overdue"]);
  });
});

describe("the evaluations", () => {
  it("of the first twelve months, ten days after them (M191, M193)", () => {
    const done = (on: string) =>
      at("2029-08-01", filed("stem-self-evaluation", on)).due("stem-self-evaluation");
    expect(at("2028-10-01").due("stem-self-evaluation")).toEqual(["2029-07-10 upcoming"]);
    expect(at("2029-07-11").due("stem-self-evaluation")).toEqual(["2029-07-10 overdue"]);
    expect([done("2029-07-10"), done("2029-07-11")]).toEqual([["2029-07-10 done"], ["2029-07-10 late"]]);
  });

  it("of each job at its end, and of the last at the extension's (M191, M193)", () => {
    const left = { ...acme, end: "2028-12-22" };
    const jobs = { employment: [left, beta] };
    expect(at("2029-02-01", jobs).due("stem-final-evaluation")).toEqual([
      "2029-01-01 overdue",
      "2030-07-10 upcoming",
    ]);
    const settled = at("2029-02-01", { ...jobs, ...filed("stem-final-evaluation", "2028-12-30", "Acme") });
    expect(settled.due("stem-final-evaluation")).toEqual(["2029-01-01 done", "2030-07-10 upcoming"]);
  });
});

describe("when a job ends (M194)", () => {
  it("the student has ten days, the employer five business days", () => {
    const ended = at("2028-12-23", { employment: [{ ...acme, end: "2028-12-22" }] });
    const both = ["report-employment", "employer-termination-report"].flatMap((id) =>
      ended
        .duties(id)
        .filter(({ from }) => from === "2028-12-22")
        .map(({ by, due }) => [by, due]),
    );
    expect(both).toEqual([
      ["student", "2029-01-01"],
      ["employer", "2029-01-02"],
    ]);
  });
});
