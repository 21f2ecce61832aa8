import { describe, expect, it } from "vitest";
import { ALL, card, day, ENDS, MASTER, of, period, type Told, told } from "./told.ts";

// Both sides of every boundary, worked by hand in the digest of the law (section 19): A4 and A5 OPT, A7 CPT, A8 unemployment,
// A10 and A11 STEM.
describe("the CPT calculator", () => {
  const cpt = (...periods: [string, string][]) =>
    told("cpt", "2026-11-22", {
      ...MASTER,
      ...Object.assign(
        {},
        ...periods.map(([a, b], at) => period("authorizations", at, a, b, { time: "full" })),
      ),
      ...ALL,
    });

  it("keeps OPT open on 364 days and closes it on 365", () => {
    const within = cpt(["2025-09-02", "2026-08-31"]).found;
    expect(of(within, "clock")?.clock).toMatchObject({ value: 364, remaining: 0, exceeded: false });
    expect(of(within, "gate")?.requirement.status).toBe("met");
    const over = cpt(["2025-09-01", "2026-08-31"]).found;
    expect(of(over, "clock")?.clock).toMatchObject({ value: 365, exceeded: true, runsOutOn: "2026-08-30" });
    expect(of(over, "gate")?.requirement.status).toBe("unmet");
  });

  it("adds the pieces up, counts an overlap once, and counts days in a leap year", () => {
    const pieces = cpt(
      ["2025-06-02", "2025-08-22"],
      ["2026-01-12", "2026-05-08"],
      ["2026-06-01", "2026-11-13"],
    );
    expect(of(pieces.found, "clock")?.clock).toMatchObject({ value: 82 + 117 + 166, exceeded: true });
    const overlap = cpt(["2026-01-01", "2026-01-31"], ["2026-01-20", "2026-02-09"]);
    expect(of(overlap.found, "clock")?.clock).toMatchObject({
      value: 40,
      counted: [["2026-01-01", "2026-02-09"]],
    });
    expect(of(cpt(["2027-03-01", "2028-02-28"]).found, "clock")?.clock).toMatchObject({
      value: 365,
      exceeded: true,
    });
  });

  it("does not count part-time CPT against OPT", () => {
    const { found } = told("cpt", "2026-11-22", {
      ...MASTER,
      ...period("authorizations", 0, "2024-09-02", "2026-08-31", { time: "part" }),
      ...ALL,
    });
    expect(of(found, "clock", "full-time-cpt")?.clock).toMatchObject({ value: 0, exceeded: false });
    expect(of(found, "clock", "part-time-cpt")?.clock.value).toBe(729);
    expect(of(found, "gate")?.requirement.status).toBe("met");
  });

  it("never takes the silence for an answer: while the list may be longer, it is at least so much", () => {
    const { found } = told("cpt", "2026-11-22", {
      ...MASTER,
      ...period("authorizations", 0, "2025-09-02", "2026-08-31", { time: "full" }),
    });
    expect(of(found, "clock")).toMatchObject({ settled: false, clock: { bounds: { from: 364, to: null } } });
    expect(of(found, "gate")?.requirement.status).toBe("unknown");
  });
});

describe("the OPT calculator", () => {
  const opt = (facts: Told) => told("opt", "2026-11-22", { ...ENDS, ...facts, ...ALL }).found;

  it("dates filing, start and end, and the fourteen months", () => {
    const found = opt({ "applications[post-completion-opt].requestedStart": "2027-07-13" });
    expect(of(found, "window")?.window).toMatchObject({ from: "2027-02-13", until: "2027-07-13" });
    expect(day(found, "opt-start")).toBe("2027-07-13");
    expect(day(found, "opt-end")).toBe("2028-07-12");
    expect(day(found, "opt-latest-end")).toBe("2028-07-14");
  });

  it("files within thirty days of the recommendation, never after sixty days from the end", () => {
    const until = (recommended: string) =>
      of(opt({ "applications[post-completion-opt].recommendedOn": recommended }), "window")?.window.until;
    expect(until("2027-03-15")).toBe("2027-04-14");
    expect(until("2027-06-25")).toBe("2027-07-13");
  });

  it("loses what lies behind the fourteen months, at month ends too", () => {
    const late = told("opt", "2027-09-21", {
      ...ENDS,
      "applications[post-completion-opt].requestedStart": "2027-07-13",
      "applications[post-completion-opt].approvedOn": "2027-09-20",
      ...ALL,
    }).found;
    expect(day(late, "opt-start")).toBe("2027-09-20");
    expect(day(late, "opt-end")).toBe("2028-07-14");
    expect(day(opt({ "program.end": "2026-12-31" }), "opt-latest-end")).toBe("2028-02-29");
    expect(day(opt({ "program.end": "2027-12-31" }), "opt-latest-end")).toBe("2029-02-28");
  });
});

describe("the calculator of days without work", () => {
  const jobless = (asOf: string, facts: Told = {}) =>
    of(
      told("unemployment", asOf, {
        ...ENDS,
        ...card("2027-07-01", "2028-06-30"),
        ...ALL,
        ...facts,
        employmentComplete: true,
      }).found,
      "clock",
    )!.clock;

  it("counts 89, 90 and 91 days from the first day of OPT, and the ninetieth is the last", () => {
    const at = (asOf: string) => (({ value, exceeded }) => [value, exceeded])(jobless(asOf));
    expect(at("2027-09-27")).toEqual([89, false]);
    expect(at("2027-09-28")).toEqual([90, false]);
    expect(at("2027-09-29")).toEqual([91, true]);
    expect(jobless("2027-08-01").runsOutOn).toBe("2027-09-28");
  });

  it("stops during a job and goes on after it", () => {
    const job = period("employment", 0, "2027-08-16", "2027-11-30", { hoursPerWeek: 40, related: true });
    expect(jobless("2027-12-15", job)).toMatchObject({
      value: 61,
      remaining: 29,
      runsOutOn: "2028-01-13",
      counted: [
        ["2027-07-01", "2027-08-15"],
        ["2027-12-01", "2027-12-15"],
      ],
    });
    expect(jobless("2028-01-14", job)).toMatchObject({ value: 91, exceeded: true });
  });

  it("does not know of a job of which too little is told", () => {
    const job = period("employment", 0, "2027-08-16", "2027-11-30");
    const { bounds, exceeded, missing } = jobless("2027-12-15", job);
    expect(bounds).toBeDefined();
    expect(exceeded).toBeNull();
    expect(missing.map(({ fact }) => fact)).toContain("employment[0].hoursPerWeek");
  });
});

describe("the STEM calculator", () => {
  const stem = (asOf: string, facts: Told) =>
    told("stem", asOf, { ...ENDS, "program.cip": "11.0701", ...facts, ...ALL }).found;

  it("dates filing and the twenty-four months", () => {
    const found = stem("2028-03-01", card("2027-07-01", "2028-06-30"));
    expect(of(found, "window")?.window).toMatchObject({ from: "2028-04-01", until: "2028-06-30" });
    expect(day(found, "stem-start")).toBe("2028-07-01");
    expect(day(found, "stem-end")).toBe("2030-06-30");
    const leap = stem("2028-01-03", card("2027-03-01", "2028-02-29"));
    expect([day(leap, "stem-start"), day(leap, "stem-end")]).toEqual(["2028-03-01", "2030-02-28"]);
  });

  it("dates every report, with business days and month ends", () => {
    const extension = {
      "authorizations[1].kind": "stem-opt",
      ...period("authorizations", 1, "2028-08-31", "2030-08-30"),
    };
    const found = stem("2028-09-03", { ...card("2027-08-31", "2028-08-30"), ...extension });
    expect(
      of(found, "duty", "stem-validation")?.duties.map(({ from, due, advised }) => [from, due, advised]),
    ).toEqual([
      ["2029-02-28", "2029-03-14", "2029-03-10"],
      ["2029-08-31", "2029-09-17", "2029-09-10"],
      ["2030-02-28", "2030-03-14", "2030-03-10"],
      ["2030-08-31", "2030-09-16", "2030-09-10"],
    ]);
    expect(of(found, "duty", "stem-self-evaluation")?.duties.map(({ due }) => due)).toEqual(["2029-09-09"]);
  });
});

describe("dates that something stands in the way of", () => {
  it("say so: OPT behind a year of full-time CPT, STEM without a STEM degree", () => {
    const year = { ...period("authorizations", 0, "2025-09-01", "2026-08-31", { time: "full" }) };
    const opt = told("opt", "2026-11-22", {
      ...ENDS,
      ...year,
      "authorizations[0].kind": "cpt",
      ...ALL,
    }).found;
    expect(of(opt, "permission")?.permission.verdict).toBe("barred");
    expect(of(opt, "window")?.window.until).toBe("2027-07-13");
    const stem = (cip: string) =>
      told("stem", "2028-05-01", {
        ...ENDS,
        "program.cip": cip,
        ...card("2027-07-01", "2028-06-30"),
        ...period("employment", 0, "2027-07-01", null, { hoursPerWeek: 40, related: true }),
        ...ALL,
        employmentComplete: true,
      }).found;
    expect(of(stem("23.0101"), "permission")?.permission.verdict).toBe("barred");
    expect(of(stem("11.0701"), "permission")).toBeUndefined();
  });
});
