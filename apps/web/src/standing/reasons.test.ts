import type { Requirement } from "@sojourn/engine";
import { describe, expect, it } from "vitest";
import { reasonsOf, spare } from "./reasons.ts";

const asked = (rule: string, more: Partial<Requirement> = {}): Requirement => ({
  ...{ rule, clause: `${rule}#1`, layer: "us", force: "binding", status: "met", says: rule, facts: [] },
  ...more,
});
const rules = (of: readonly { rule: string }[]) => of.map(({ rule }) => rule);

describe("reasons by whose they are", () => {
  const reasons = reasonsOf(
    [
      asked("LAW-MET"),
      asked("LAW-UNMET", { status: "unmet" }),
      asked("GUIDANCE", { force: "guidance", status: "unmet" }),
      asked("SCHOOL", { layer: "columbia" }),
      asked("SCHOOL-ADVICE", { layer: "columbia", force: "advisory" }),
      asked("IDLE", { status: "not-applicable" }),
    ],
    [
      { rule: "GUIDANCE", force: "guidance", says: "GUIDANCE" },
      { rule: "OTHER", force: "advisory", says: "another" },
    ],
  );

  it("sets the law apart from what a school asks more, what stands in the way first", () => {
    expect(rules(reasons.law)).toEqual(["LAW-UNMET", "LAW-MET"]);
    expect(reasons.schools.map(([layer, of]) => [layer, rules(of)])).toEqual([["columbia", ["SCHOOL"]]]);
  });

  it("sets guidance and advice apart from both, and says nothing twice", () => {
    expect(rules(reasons.careful)).toEqual(["GUIDANCE", "SCHOOL-ADVICE"]);
    expect(rules(reasons.cautions)).toEqual(["OTHER"]);
  });

  it("keeps aside what does not apply", () => expect(rules(reasons.idle)).toEqual(["IDLE"]));
});

describe("what is to spare", () => {
  it("is what the count leaves: on day 47 of 90 another 43 days, on day 90 none", () => {
    expect(spare({ value: 44, unit: "days" })).toBe(43);
    expect(spare({ value: 1, unit: "days" })).toBe(0);
  });

  it("is every part of an hour", () => {
    expect(spare({ value: 0.5, unit: "hours" })).toBe(0.5);
  });
});
