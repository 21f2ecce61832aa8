import { describe, expect, it } from "vitest";
import { rulebook } from "../../test/examples.ts";

describe("a source as it is cited", () => {
  const cited = new Set(rulebook.rules.flatMap(({ sources }) => sources.map(({ text }) => text)));

  it("names a page or a law a student can recognise, and no place in a copy of it", () => {
    expect([...cited].filter((text) => /\blines? \d|document 0|founding/.test(text))).toEqual([]);
    expect(cited).toContain("Columbia ISSO, “On-Campus Work”");
    expect(cited).toContain("UMass Amherst IPO, “CPT Application Steps”");
  });

  it("keeps the place for who looks it up", () => {
    const rule = rulebook.rules.find(({ id }) => id === "ISSO:ARRIVAL-001");
    expect(rule?.sources[0]?.place).toBe("lines 12-14");
  });
});
