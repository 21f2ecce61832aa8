import { readRecord } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { evaluate, type Standing } from "../src/index.ts";
import { shippedBook } from "./books.ts";

const book = shippedBook();
const RULE = "us/fixed-admission";
const lists = ["authorizations", "applications", "employment", "terms", "leaves", "trips", "reducedLoads"];
const complete = Object.fromEntries(lists.map((list) => [`${list}Complete`, true]));

function student(i94: object, program: object) {
  const parts = { status: { class: "F-1", i94 }, programs: [{ level: "master", ...program }], ...complete };
  const reading = readRecord({ record: 1, ...Object.fromEntries(lists.map((list) => [list, []])), ...parts });
  if (!reading.ok) throw new Error(reading.faults.map(({ path, says }) => `${path}: ${says}`).join("\n"));
  return reading.record;
}

/** One whose I-94 names a date, and one who has been here for the duration of status since 2024. */
const newcomer = student({ admitUntil: "2028-06-11" }, { start: "2026-10-26", end: "2028-05-12" });
const resident = student(
  { admitUntil: "D/S", entered: "2024-08-20" },
  { start: "2024-09-03", end: "2027-05-14" },
);

const at = (asOf: string, supposing: string[] = [], record = newcomer) =>
  evaluate(book, record, { asOf, supposing });
const grace = ({ milestones }: Standing) => milestones.find(({ id }) => id === "grace-end")?.date;
const note = ({ law }: Standing, rule = "US:FR26-GRACE-30") =>
  Object.entries(law).flatMap(([place, notes]) =>
    (Array.isArray(notes) ? notes : [])
      .filter((one) => typeof one === "object" && one.rule === rule)
      .map((one) => ({ place, ...(one as object) })),
  )[0];

const SIXTY = "2028-07-11";
const THIRTY = "2028-06-11";

describe("the rule of 2026, published on 17 July and postponed on 14 September", () => {
  it.each([
    ["2026-09-13", [], SIXTY],
    ["2026-09-14", [], SIXTY],
    ["2026-09-15", [], SIXTY],
    ["2026-11-22", [], SIXTY],
    ["2026-09-13", [RULE], SIXTY],
    ["2026-09-14", [RULE], SIXTY],
    ["2026-09-15", [RULE], THIRTY],
    ["2026-11-22", [RULE], THIRTY],
    ["2026-09-14", ["US:FR26-GRACE-30"], SIXTY],
    ["2026-09-15", ["US:FR26-GRACE-30"], THIRTY],
    ["2026-09-15", ["us/proposals"], SIXTY],
  ])("as of %s supposing %j the days end on %s", (asOf, supposing, end) => {
    expect(grace(at(asOf, supposing))).toBe(end);
  });

  it("is read on the day of the law, not of the question", () => {
    const read = (lawAsOf: string) =>
      grace(evaluate(book, newcomer, { asOf: "2026-11-22", lawAsOf, supposing: [RULE] }));
    expect([read("2026-09-14"), read("2026-09-15")]).toEqual([SIXTY, THIRTY]);
  });

  it("leaves sixty days to those who were here on 15 September 2026", () => {
    expect(grace(at("2026-11-22", [RULE], resident))).toBe("2027-07-13");
  });

  it("lets each part be supposed alone", () => {
    const filing = (supposing: string[]) =>
      at("2026-11-22", supposing).permissions.find(({ id }) => id === "post-completion-opt")?.windows.file
        ?.until;
    expect(filing(["US:FR26-GRACE-30"])).toBe(SIXTY);
    expect(filing(["US:FR26-OPT-WINDOW"])).toBe(THIRTY);
  });
});

describe("a standing says which state of the law it used", () => {
  const base = { rule: "US:FR26-GRACE-30", page: RULE, from: "2026-09-15" };
  const court = { since: "2026-09-14", why: "D. Mass. 1:26-cv-13799" };

  it("before the court: a rule that is to begin", () => {
    expect(note(at("2026-09-13"))).toMatchObject({
      ...base,
      place: "notYet",
      supposed: false,
      counted: false,
    });
  });

  it("from the day of the order: enjoined, by whom, since when", () => {
    for (const asOf of ["2026-09-14", "2026-09-15", "2026-11-22"])
      expect(note(at(asOf))).toEqual({
        ...base,
        ...court,
        place: "enjoined",
        supposed: false,
        counted: false,
      });
  });

  it("supposed before its first day it is named and not counted", () => {
    expect(note(at("2026-09-13", [RULE]))).toMatchObject({ place: "notYet", supposed: true, counted: false });
    expect(note(at("2026-09-14", [RULE]))).toMatchObject({
      place: "enjoined",
      supposed: true,
      counted: false,
    });
    expect(note(at("2026-09-15", [RULE]))).toMatchObject({
      place: "enjoined",
      supposed: true,
      counted: true,
    });
  });

  it("what a supposed rule replaces is not law beside it", () => {
    expect(note(at("2026-09-15"), "US:F1-GRACE-COMPLETION-60")).toBeUndefined();
    expect(note(at("2026-09-15", [RULE]), "US:F1-GRACE-COMPLETION-60")).toMatchObject({
      place: "superseded",
      counted: false,
    });
  });

  it("guidance is told from law, older versions from the present one, proposals by their day", () => {
    const { law } = at("2026-11-22");
    expect(law.guidance).toContain("US:F1-CPT-INTEGRAL-2608");
    expect(law.inForce).toBeGreaterThan(law.guidance.length);
    expect(at("2026-08-11").law.guidance).not.toContain("US:F1-CPT-INTEGRAL-2608");
    const fee = (asOf: string) => note(at(asOf), "US:PROP-OPT-FEE");
    expect([fee("2026-10-07"), fee("2026-10-08")]).toMatchObject([undefined, { place: "proposed" }]);
  });

  it("names only rules that speak of what is shown, and the rulebook", () => {
    const nobody = evaluate(book, { record: 1, status: { class: "other" } }, { asOf: "2026-11-22" });
    const { law } = at("2026-11-22");
    expect(nobody.law.enjoined.length).toBeLessThan(law.enjoined.length);
    expect(law.enjoined.every(({ page }) => page === RULE)).toBe(true);
    expect(nobody.rulebook).toBe(book.version);
  });
});

describe("papers and warnings of what is supposed", () => {
  const needed = (asOf: string, record = resident, supposing = [RULE]) =>
    at(asOf, supposing, record)
      .permissions.find(({ id }) => id === "post-completion-opt")
      ?.documents.some(({ id }) => id === "i539");

  it("OPT needs no I-539 by 18 March 2027 for those who were here, and never without the rule", () => {
    expect([needed("2027-03-18"), needed("2027-03-19")]).toEqual([false, true]);
    expect([needed("2027-03-18", newcomer), needed("2027-03-19", resident, [])]).toEqual([true, false]);
  });

  it("the fee for a first recommendation, for a later one, and none for one already made", () => {
    const costs = (parts: object) => {
      const record = { ...resident, ...parts };
      const { permissions } = at("2027-03-01", ["us/proposals"], record);
      const cautions = permissions.find(({ id }) => id === "post-completion-opt")?.cautions ?? [];
      return cautions
        .filter(({ rule }) => rule.startsWith("US:PROP-OPT-FEE"))
        .map(({ says }) => /\$[\d,]+/.exec(says)?.[0]);
    };
    const dates = { start: "2026-06-01", end: "2026-08-01" };
    const before = {
      kind: "pre-completion-opt",
      time: "full",
      level: "master",
      status: "ended",
      ...dates,
    } as const;
    const made = { kind: "post-completion-opt", recommendedOn: "2027-02-20", status: "recommended" } as const;
    expect(costs({})).toEqual(["$70,000"]);
    expect(costs({ authorizations: [before] })).toEqual(["$30,000"]);
    expect(costs({ applications: [made] })).toEqual([]);
  });
});
