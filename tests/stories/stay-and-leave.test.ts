import { describe, expect, it } from "vitest";
import { type Facts, f1, noTraining, term, told } from "./told.ts";

const program = { id: "ms", level: "master", start: "2024-09-03", end: "2026-05-15" };

describe("the days for leaving", () => {
  const at = (asOf: string, more: Facts = {}) =>
    told({ ...f1, programs: [program], ...noTraining, ...more }, asOf);
  const none = { applications: [], applicationsComplete: true };

  it("sixty in F-1: the sixtieth is lawful, the next is not (M234, M329)", () => {
    expect([at("2026-07-14", none).verdict("remain"), at("2026-07-15", none).verdict("remain")]).toEqual([
      "open",
      "closed",
    ]);
    expect(at("2026-06-01").date("grace-end")).toBe("2026-07-14");
    expect(at("2026-06-01").window("remain", "end")[1]).toBe("2026-07-14");
    expect(at("2026-06-01").due("depart")).toEqual(["2026-07-14 due"]);
  });

  it("thirty in J-1 (M234, M329)", () => {
    const j1 = (asOf: string) => at(asOf, { ...none, status: { class: "J-1" } });
    expect([j1("2026-06-14").verdict("remain"), j1("2026-06-15").verdict("remain")]).toEqual([
      "open",
      "closed",
    ]);
    expect(j1("2026-06-01").date("grace-end")).toBe("2026-06-14");
  });

  it("from the last of program, OPT and its extension (M234)", () => {
    const opt = {
      kind: "post-completion-opt",
      level: "master",
      start: "2026-07-01",
      end: "2027-06-30",
      status: "approved",
    };
    const stem = {
      kind: "stem-opt",
      level: "master",
      start: "2027-07-01",
      end: "2029-06-30",
      status: "approved",
    };
    expect(at("2026-08-01", { authorizations: [opt] }).date("grace-end")).toBe("2027-08-29");
    expect(at("2026-08-01", { authorizations: [opt, stem] }).date("grace-end")).toBe("2029-08-29");
    expect(at("2026-06-01", { programs: [{ ...program, completed: "2026-05-10" }] }).date("grace-end")).toBe(
      "2026-07-09",
    );
  });

  it("the family's last day moves with OPT (M147)", () => {
    const family = { dependents: [{ relation: "spouse", class: "F-2" }] };
    const opt = {
      kind: "post-completion-opt",
      level: "master",
      start: "2026-07-01",
      end: "2027-06-30",
      status: "approved",
    };
    expect(at("2026-04-01", family).date("dependents-stay-end")).toBe("2026-07-14");
    expect(at("2026-08-01", { ...family, authorizations: [opt] }).date("dependents-stay-end")).toBe(
      "2027-08-29",
    );
    expect(at("2026-04-01").milestone("dependents-stay-end")).toBeUndefined();
  });
});

describe("a leave at Columbia", () => {
  const programs = [{ ...program, end: "2027-05-14" }];
  const leave = { kind: "leave-of-absence", start: "2025-09-10", returned: "2026-01-20" };
  const first = [
    term("fall 2024", "2024-09-03", "2024-12-20"),
    term("spring 2025", "2025-01-21", "2025-05-16"),
  ];
  const back = [
    term("spring 2026", "2026-01-20", "2026-05-15"),
    term("fall 2026", "2026-09-08", "2026-12-23"),
    term("spring 2027", "2027-01-19", "2027-05-14"),
  ];
  const at = (asOf: string, terms: object[], more: Facts = {}) =>
    told(
      {
        ...f1,
        school: "columbia",
        programs,
        ...noTraining,
        leaves: [leave],
        leavesComplete: true,
        terms: [...first, ...terms],
        termsComplete: true,
        ...more,
      },
      asOf,
    );
  const cpt = { kind: "cpt", basis: "required", hoursPerWeek: 20, location: "New York, NY" };

  it("no OPT and no CPT while it lasts (M151)", () => {
    const away = { leaves: [{ ...leave, returned: null }], programs: [{ ...program, end: "2025-12-19" }] };
    expect(at("2025-10-15", [], away).answer("post-completion-opt")).toContain("ISSO:LOA-NO-OPT-001");
    expect(
      at("2025-10-15", [], { ...away, request: { ...cpt, start: "2025-11-03", end: "2025-12-19" } }).answer(
        "cpt",
      ),
    ).toContain("ISSO:LOA-NO-OPT-001");
    const training = at("2025-10-15", [], { ...away, status: { class: "J-1" } });
    expect(training.answer("academic-training")).toContain("ISSO:LOA-NO-OPT-001");
  });

  it("two full-time semesters in a row before CPT (M74, M152)", () => {
    const one = at("2026-05-01", [back[0]!], { request: { ...cpt, start: "2026-06-01", end: "2026-08-14" } });
    expect(one.answer("cpt")).toContain("ISSO:LOA-OPT-IMPACT-001");
    const two = at("2027-01-02", back, { request: { ...cpt, start: "2027-01-19", end: "2027-05-14" } });
    expect(two.answer("cpt")).toEqual(["open"]);
  });

  it("and before OPT: with one semester left there is none (M152, M153)", () => {
    const soon = { programs: [{ ...program, end: "2026-05-15" }] };
    expect(at("2026-03-01", [back[0]!], soon).answer("post-completion-opt")).toContain(
      "ISSO:LOA-OPT-RESET-001",
    );
    expect(at("2027-03-01", back).answer("post-completion-opt")).toEqual(["open"]);
  });
});
