import { describe, expect, it } from "vitest";
import type { Found } from "../../src/calculators/results.ts";
import { ALL, card, day, ENDS, MASTER, of, period, type Told, told } from "./told.ts";

// Both sides of every boundary, worked by hand in the digest of the law (section 19): A1 grace, A12 transfer, A15 travel,
// A17 academic training.
describe("the travel check", () => {
  const travel = (facts: Told) =>
    told("travel", "2027-01-04", {
      ...ENDS,
      "trips[0].left": "2027-03-12",
      "trips[0].returns": "2027-04-01",
      "trips[0].to": "India",
      "documents.travelSignature.signedOn": "2026-08-31",
      "documents.visa.expires": "2028-05-14",
      "documents.passport.expires": "2029-05-14",
      ...facts,
      ...ALL,
      employmentComplete: true,
    });
  const requirement = (facts: Told, rule: string) =>
    of(travel(facts).found, "permission")?.permission.requirements.find((one) => one.rule === rule)?.status;

  it("takes a signature for twelve months, on OPT for six, at month ends too", () => {
    expect(day(travel({}).found, "travel-signature-valid-through")).toBe("2027-08-31");
    const onOpt = (signed: string, returns: string) =>
      travel({
        "program.end": "2026-12-18",
        "documents.travelSignature.signedOn": signed,
        "trips[0].returns": returns,
        ...card("2027-01-04", "2028-01-03"),
      }).found;
    expect(day(onOpt("2026-08-31", "2027-03-13"), "travel-signature-valid-through")).toBe("2027-02-28");
    expect(day(onOpt("2027-08-31", "2027-12-01"), "travel-signature-valid-through")).toBe("2028-02-29");
  });

  it("needs a passport for six months after the day of return", () => {
    const passport = (expires: string) =>
      requirement({ "documents.passport.expires": expires }, "US:F1-TRAVEL-PASSPORT-6M");
    expect(passport("2027-10-01")).toBe("met");
    expect(passport("2027-09-30")).toBe("unmet");
  });

  it("is open with good papers, barred with an old visa, and open to doubt without the day of the visa", () => {
    const verdict = (facts: Told) => of(travel(facts).found, "permission")?.permission.verdict;
    expect(verdict({})).toBe("open");
    expect(verdict({ "documents.visa.expires": "2027-03-31", "status.citizenship": "India" })).toBe("barred");
    expect(verdict({ "documents.visa.expires": undefined })).toBe("unknown");
  });
});

describe("the calculator of grace and transfer", () => {
  const grace = (end: string) =>
    told("grace", end, { "program.end": end, leavesComplete: true, ...ALL }).found;

  it("gives sixty days, also over a leap day, and thirty to a J-1 student", () => {
    expect(day(grace("2027-05-14"), "grace-end")).toBe("2027-07-13");
    expect(day(grace("2028-01-15"), "grace-end")).toBe("2028-03-15");
    expect(day(grace("2027-01-15"), "grace-end")).toBe("2027-03-16");
    const exchange = told("grace", "2027-05-14", {
      "status.class": "J-1",
      "program.end": "2027-05-14",
      ...ALL,
    }).found;
    expect(day(exchange, "grace-end")).toBe("2027-06-13");
  });

  it("dates the new program by five months", () => {
    expect(day(grace("2027-05-14"), "latest-new-program-start")).toBe("2027-10-14");
    expect(day(grace("2027-08-31"), "latest-new-program-start")).toBe("2028-01-31");
    expect(day(grace("2027-09-30"), "latest-new-program-start")).toBe("2028-02-29");
    expect(day(grace("2026-09-30"), "latest-new-program-start")).toBe("2027-02-28");
  });
});

describe("the full-time check", () => {
  const term = (facts: Told, level = "bachelor") =>
    told("full-time", "2026-11-22", {
      "program.level": level,
      "terms[0].season": "fall",
      "terms[0].start": "2026-08-24",
      "terms[0].end": "2026-12-18",
      termsComplete: true,
      reducedLoadsComplete: true,
      ...facts,
    }).found;
  const answer = (found: Found[]) => [of(found, "duty")?.duties[0]?.status, of(found, "clock")?.clock.value];

  it("counts twelve credits of which three are online, and nine of twelve with two online classes of six", () => {
    const credits = { "terms[0].credits": 12 };
    expect(answer(term({ ...credits, "terms[0].onlineCredits": 3, "terms[0].onlineClasses": 1 }))).toEqual([
      "done",
      12,
    ]);
    expect(answer(term({ ...credits, "terms[0].onlineCredits": 6, "terms[0].onlineClasses": 2 }))).toEqual([
      "due",
      9,
    ]);
    expect(answer(term({ "terms[0].credits": 11 }))[0]).toBe("due");
    expect(answer(term({ "terms[0].credits": 11, reducedLoadsComplete: undefined }))[0]).toBe("unknown");
  });

  it("takes what is left in the final term, and what the school certifies for a graduate", () => {
    const final = { "terms[0].credits": 6, "terms[0].final": true, "terms[0].creditsNeeded": 6 };
    expect(answer(term(final))[0]).toBe("done");
    const certified = { "terms[0].credits": 9, "program.fullTimeCredits": 9 };
    expect(answer(term({ ...certified, "terms[0].onlineCredits": 0 }, "master"))[0]).toBe("done");
    expect(answer(term(certified, "master"))[0], "credits online not told").toBe("unknown");
  });
});

describe("the calculator of academic training", () => {
  const training = (facts: Told) =>
    told("academic-training", "2027-03-01", {
      ...MASTER,
      "program.start": "2026-08-24",
      "program.end": "2027-05-14",
      ...facts,
      ...ALL,
    }).found;

  it("allows as many days as there were of study, and eighteen months at most", () => {
    expect(of(training({}), "clock")?.clock).toMatchObject({ value: 0, limit: 264 });
    expect(of(training({}), "window")?.window.until).toBe("2027-06-13");
    const used = period("authorizations", 0, "2027-05-15", "2028-02-02", { time: "full" });
    expect(of(training(used), "clock")?.clock).toMatchObject({ value: 264, remaining: 0, exceeded: false });
    const over = period("authorizations", 0, "2027-05-15", "2028-02-03", { time: "full" });
    expect(of(training(over), "clock")?.clock).toMatchObject({ value: 265, exceeded: true });
  });
});
