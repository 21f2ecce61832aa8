import { dayFrom } from "@sojourn/dates";
import { evaluate as standing } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import { readRecord } from "@sojourn/record";
import { loadRulebook } from "@sojourn/shelf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmed, type Evaluate, prove, Solver } from "../src/index.ts";

const SCHOOLS = ["columbia", "miami", "umass-amherst", "uw-madison"];
const ONLY = ["never-laxer", "no-dead-end", "no-overlap"] as const;
const lawAsOf = dayFrom(2026, 11, 22);

/** Contradictions that stand in the pages today, and why. */
const KNOWN: Record<string, string> = {
  "US:F1-GRACE-COMPLETION-60 US:F1-GRACE-NONE-ON-FAILURE":
    "after a violation there is no grace, yet the sixty days are not said to end with it",
  "US:F1-GRACE-WITHDRAWAL-15 US:F1-GRACE-NONE-ON-FAILURE":
    "on leave and out of status at once: both days are shown",
  "US:F1-GRACE-WITHDRAWAL-15 US:J1-GRACE-THIRTY":
    "the fifteen days of F-1 do not say that they are for F-1 only",
  "US:F1-GRACE-NONE-ON-FAILURE US:J1-GRACE-THIRTY":
    "that there is no grace after a violation does not say that it is for F-1 only",
};

let solver: Solver;
let rulebook: Rulebook;
beforeAll(async () => {
  solver = await Solver.open(1500);
  rulebook = (await loadRulebook()).rulebook;
});
afterAll(() => solver.close());

const evaluate: Evaluate = (book, record, when) => {
  const reading = readRecord(record);
  return reading.ok ? standing(book, reading.record, when) : undefined;
};

describe("the shipped rulebook", () => {
  it.each([undefined, ...SCHOOLS])(
    "%s: nothing bad but what is known",
    { timeout: 240_000 },
    async (school) => {
      const proofs = await prove(rulebook, {
        lawAsOf,
        evaluate,
        solver,
        only: ONLY,
        ...(school && { school }),
      });
      const bad = proofs.findings.filter((one) => one.severity === "bad");
      for (const one of bad) expect(confirmed(one, proofs, rulebook, evaluate), one.says).toBe(true);
      const told = bad.map((one) => [one.rule, ...one.with].join(" "));
      expect(told.filter((one) => !(one in KNOWN))).toEqual([]);
    },
  );

  it("every permission that a school shares with the law is proved to be no laxer there", {
    timeout: 240_000,
  }, async () => {
    for (const school of SCHOOLS) {
      const { proved, findings } = await prove(rulebook, {
        lawAsOf,
        evaluate,
        solver,
        school,
        only: ["never-laxer"],
      });
      expect(findings.filter((one) => one.proof === "never-laxer" && one.severity === "bad")).toEqual([]);
      expect(proved.filter((one) => one.proof === "never-laxer").length).toBeGreaterThan(15);
    }
  });
});
