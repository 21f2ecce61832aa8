import { describe, expect, it } from "vitest";
import { type Facts, f1, told } from "./told.ts";

const student = {
  ...f1,
  programs: [{ id: "ms", level: "master", start: "2024-09-03", end: "2026-05-15" }],
  authorizations: [
    {
      kind: "post-completion-opt",
      level: "master",
      start: "2026-06-16",
      end: "2027-06-15",
      status: "approved",
    },
  ],
  authorizationsComplete: true,
};
const petition = {
  receivedOn: "2027-04-05",
  changeOfStatus: true,
  capSubject: true,
  start: "2027-10-01",
  status: "pending",
};
const at = (asOf: string, h1b: Facts, more: Facts = {}) =>
  told({ ...student, ...more, h1b: { ...petition, ...h1b } }, asOf);
const id = "cap-gap";

describe("a petition for H-1B", () => {
  it("received in time, with a change of status, prolongs status and work (M199, M200)", () => {
    const stand = at("2027-06-16", {});
    expect(stand.answer(id)).toEqual(["open"]);
    expect(stand.permission(id).grants).toEqual(["stay", "work"]);
    expect(stand.date("cap-gap-end")).toBe("2028-04-01");
    expect(stand.window(id, "end")[1]).toBe("2028-04-01");
  });

  it("received on the last day of OPT it carries work, in the sixty days only the stay (M199)", () => {
    const on = (receivedOn: string) => {
      const { verdict, grants } = at("2027-08-20", { receivedOn }).permission(id);
      return [verdict, ...grants];
    };
    expect(on("2027-06-15")).toEqual(["open", "stay", "work"]);
    expect(on("2027-06-16")).toEqual(["open", "stay"]);
    expect(on("2027-08-14")).toEqual(["open", "stay"]);
    expect(on("2027-08-15")[0]).toBe("barred");
  });

  it("ended on October 1 by the rule before 17 January 2025, and Miami still prints that day beside (M200)", () => {
    const miami = at("2027-06-16", {}, { school: "miami" });
    expect([miami.date("cap-gap-end"), miami.date("cap-gap-end-as-printed")]).toEqual([
      "2028-04-01",
      "2027-10-01",
    ]);
    const old = told(
      {
        ...student,
        programs: [{ id: "ms", level: "master", start: "2021-09-07", end: "2023-05-17" }],
        authorizations: [
          {
            kind: "post-completion-opt",
            level: "master",
            start: "2023-06-16",
            end: "2024-06-15",
            status: "approved",
          },
        ],
        h1b: { ...petition, receivedOn: "2024-04-05", start: "2024-10-01" },
      },
      "2024-07-01",
    );
    expect(old.date("cap-gap-end")).toBe("2024-10-01");
  });

  it("approved, it leads to the first day of H-1B", () => {
    expect(at("2027-09-01", { status: "approved" }).date("cap-gap-end")).toBe("2027-10-01");
  });

  it.each(["rejected", "denied", "revoked", "withdrawn"])(
    "%s, it ends the cap-gap at once (M201)",
    (status) => {
      const stand = at("2027-08-02", { status, decidedOn: "2027-08-01" });
      expect(stand.answer(id)).toEqual(["barred", "US:F1-CAPGAP-LOST"]);
      expect(stand.date("cap-gap-end")).toBe("2027-08-01");
      expect(stand.date("grace-end")).toBe("2027-09-30");
    },
  );

  it.each(["registered", "not-selected"])("%s in the lottery is no petition (M205)", (status) => {
    const stand = at("2027-06-16", { status, receivedOn: null });
    expect(stand.answer(id)).toEqual(["barred", "US:F1-CAPGAP-PETITION"]);
    expect(stand.date("grace-end")).toBe("2027-08-14");
  });

  it("through a consulate brings none", () => {
    expect(at("2027-06-16", { changeOfStatus: false }).answer(id)).toEqual([
      "barred",
      "US:F1-CAPGAP-PETITION",
    ]);
  });

  it("needs an I-20 that shows it (M202)", () => {
    const papers = (more: Facts) =>
      at("2027-06-16", {}, more)
        .permission(id)
        .documents.map((one) => one.id);
    expect(papers({})).toEqual(expect.arrayContaining(["i20", "i797"]));
    expect(papers({ school: "miami" })).toContain("opt-reporting-form");
  });

  it("leaves the duties as they were (M203)", () => {
    const moved = { moves: [{ on: "2027-07-01", reportedOn: null }] };
    expect(at("2027-07-11", {}, moved).due("report-address")).toEqual(["2027-07-11 due"]);
    expect(at("2027-07-12", {}, moved).due("report-address")).toEqual(["2027-07-11 overdue"]);
    const job = { employer: "Acme", start: "2026-06-16", end: "2027-06-15", hoursPerWeek: 40, related: true };
    const idle = at("2027-06-25", {}, { employment: [job], employmentComplete: true });
    expect(idle.clock("unemployment", "master").value).toBe(10);
  });
});
