import { describe, expect, it } from "vitest";
import { type Facts, f1, told } from "./told.ts";

const program = { id: "ms", level: "master", start: "2024-09-03", end: "2026-05-15" };
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
const job = {
  employer: "Acme",
  kind: "employee",
  start: "2026-07-06",
  end: null,
  hoursPerWeek: 40,
  related: true,
  paid: true,
};
const on = (asOf: string, employment: Facts[], more: Facts = {}) =>
  told(
    {
      ...f1,
      programs: [program],
      authorizations: [opt],
      authorizationsComplete: true,
      employment,
      employmentComplete: true,
      ...more,
    },
    asOf,
  );
const idle = (asOf: string, employment: Facts[], more: Facts = {}) =>
  on(asOf, employment, more).clock("unemployment", "master");
const id = "post-completion-opt";
const limit = "US:F1-OPT-UNEMPLOYMENT-LIMIT";

describe("days without work", () => {
  it("ninety are within, ninety-one are not (M139, M315)", () => {
    expect(idle("2026-09-28", [])).toMatchObject({ value: 90, limit: 90, remaining: 0, exceeded: false });
    expect(idle("2026-09-29", [])).toMatchObject({ value: 91, exceeded: true });
    expect(on("2026-09-28", []).answer(id)).toEqual(["open"]);
    expect(on("2026-09-29", []).answer(id)).toEqual(["barred", limit]);
    expect(on("2026-09-29", []).requirement(limit, id).otherwise).toContain("SEVIS may end the record");
    expect(on("2026-09-29", []).verdict("remain")).toBe("barred");
  });

  it("are counted from the first day of the card, weekends and gaps included (M138)", () => {
    const between = { ...job, start: "2026-08-16", end: "2026-11-30" };
    expect(idle("2026-12-15", [between])).toMatchObject({
      value: 61,
      remaining: 29,
      runsOutOn: "2027-01-13",
      counted: [
        ["2026-07-01", "2026-08-15"],
        ["2026-12-01", "2026-12-15"],
      ],
    });
  });

  it("a vacation in a job is work (M138)", () => {
    const trip = {
      trips: [{ left: "2026-08-01", returns: "2026-08-16", to: "France" }],
      tripsComplete: true,
    };
    expect(idle("2026-09-30", [{ ...job, start: "2026-07-01" }], trip).value).toBe(0);
  });

  it("warns at 60, 75 and 85 (M139)", () => {
    const passed = (asOf: string) =>
      idle(asOf, [])
        .warnings?.filter((one) => one.passed)
        .map((one) => one.at);
    expect(["2026-08-28", "2026-08-29", "2026-09-13", "2026-09-23"].map(passed)).toEqual([
      [],
      [60],
      [60, 75],
      [60, 75, 85],
    ]);
  });

  it("a first job on the ninetieth day after the start is in time (M132, M316)", () => {
    const from = (start: string) => on("2026-10-05", [{ ...job, start }], { school: "columbia" });
    expect(from("2026-09-29").answer(id)).toEqual(["open"]);
    expect(from("2026-09-29").cautions(id)).not.toContain("ISSO:OPT-POST-NO-OFFER-001");
    expect(from("2026-09-30").answer(id)).toEqual(["barred", limit]);
  });
});

describe("what counts as work", () => {
  const august = (...jobs: Facts[]) =>
    idle(
      "2026-08-31",
      jobs.map((one) => ({ ...job, start: "2026-07-01", ...one })),
    ).value;

  it("20 hours do, 19.5 do not (M133, M317)", () => {
    expect([august({ hoursPerWeek: 20 }), august({ hoursPerWeek: 19.5 })]).toEqual([0, 62]);
  });

  it("outside the field it does not (M133)", () => expect(august({ related: false })).toBe(62));

  it("hours of several jobs add up (M135)", () => {
    expect(august({ hoursPerWeek: 12 }, { employer: "B", hoursPerWeek: 8 })).toBe(0);
    expect(august({ hoursPerWeek: 12 }, { employer: "B", hoursPerWeek: 7.5 })).toBe(62);
  });

  it.each(["employee", "contractor", "self-employed", "agency", "volunteer", "gig"])(
    "every kind may: %s (M134)",
    (kind) => {
      expect(august({ kind, paid: kind !== "volunteer" })).toBe(0);
    },
  );

  it.each([
    ["volunteer", { paid: false, evidence: false }, "COL:OPT-EMP-UNPAID-001"],
    ["agency", { evidence: true, averageHours: 19.5 }, "COL:OPT-EMP-AGENCY-001"],
    ["self-employed", { licence: false }, "COL:OPT-EMP-SELF-001"],
    ["contractor", { evidence: false }, "COL:OPT-EMP-CONTRACT-001"],
    ["gig", { evidence: false }, "COL:OPT-EMP-GIGS-001"],
  ])("and each has its proof at Columbia: %s (M134, M136, M137)", (kind, more, rule) => {
    const stand = on("2026-08-31", [{ ...job, start: "2026-07-01", kind, ...more }], { school: "columbia" });
    expect(stand.cautions(id)).toContain(rule);
    const kept = { kind, paid: true, evidence: true, averageHours: 20, licence: true };
    const well = on("2026-08-31", [{ ...job, start: "2026-07-01", ...kept }], { school: "columbia" });
    expect(well.cautions(id)).not.toContain(rule);
  });

  it("every job has its file, with what is to be in it (M142)", () => {
    const kept = (evidence: boolean) =>
      on("2026-08-31", [{ ...job, evidence }], { school: "columbia" }).permission(id).cautions;
    const rule = "ISSO:OPT-POST-MAXIMUM-001";
    expect(kept(true).map((one) => one.rule)).not.toContain(rule);
    expect(kept(false).find((one) => one.rule === rule)?.says).toMatch(
      /position, title, supervisor, work done, duration, and how it relates to your degree/,
    );
  });

  it("gigs have a list of engagements (M143)", () => {
    const papers = (kind: string) =>
      on("2026-08-31", [{ ...job, kind }], { school: "columbia" })
        .permission(id)
        .documents.map((one) => one.id);
    expect(papers("gig")).toContain("list-of-engagements");
    expect(papers("employee")).not.toContain("list-of-engagements");
  });
});

describe("with the STEM extension", () => {
  const before = { ...job, start: "2026-07-01", end: "2027-06-30", eVerify: true };
  const both = { authorizations: [opt, stem] };

  it("150 days in all (M181, M315)", () => {
    expect(idle("2027-11-27", [before], both)).toMatchObject({ value: 150, limit: 150, exceeded: false });
    expect(idle("2027-11-28", [before], both)).toMatchObject({ value: 151, exceeded: true });
    expect(on("2027-11-28", [before], both).answer("stem-opt")).toEqual([
      "barred",
      "US:F1-STEM-UNEMPLOYMENT-150",
    ]);
  });

  it("a higher level starts afresh (M182)", () => {
    const phd = { id: "phd", level: "doctorate", start: "2027-09-01", end: "2031-05-14" };
    const next = { ...opt, level: "doctorate", start: "2031-07-01", end: "2032-06-30" };
    const stand = on("2031-07-10", [{ ...before, start: "2026-09-29" }], {
      programs: [program, phd],
      authorizations: [opt, next],
    });
    expect(stand.clock("unemployment", "doctorate")).toMatchObject({ value: 10, limit: 90, exceeded: false });
    expect(stand.clock("unemployment", "master").value).toBe(90);
  });
});

describe("work on campus", () => {
  it("ends with the program, and later work at Columbia counts as work on OPT (M144)", () => {
    const desk = { ...job, employer: "Columbia University", onCampus: true, start: "2026-07-01" };
    const stand = on("2026-08-31", [desk], { school: "columbia" });
    expect(stand.clock("unemployment", "master").value).toBe(0);
    const campus = (asOf: string) =>
      told(
        {
          ...f1,
          programs: [program],
          authorizations: [],
          authorizationsComplete: true,
          employment: [],
          employmentComplete: true,
        },
        asOf,
      );
    expect(campus("2026-05-15").window("on-campus-work", "end")[1]).toBe("2026-05-15");
    expect(campus("2026-05-16").verdict("on-campus-work")).toBe("closed");
  });

  it("from abroad Columbia warns (M146)", () => {
    const trips = {
      school: "columbia",
      trips: [{ left: "2026-08-01", returns: "2026-09-15", to: "France" }],
      tripsComplete: true,
    };
    const stand = on("2026-08-10", [{ ...job, start: "2026-07-01", remoteDaysPerWeek: 5 }], trips);
    expect(stand.cautions("re-entry")).toContain("ISSO:OPT-REMOTE-001");
  });
});
