import type { LawNote, Standing } from "@sojourn/engine";
import { describe, expect, it } from "vitest";
import { lawSays } from "../src/render/law.ts";
import { aRecord, shipped, sojourn } from "./run.ts";

const note = (parts: Partial<LawNote> = {}): LawNote => ({
  ...{ rule: "US:FR26-GRACE-30", page: "us/fixed-admission", since: "2026-09-14", why: "D. Mass." },
  ...{ from: "2026-09-15", supposed: false, counted: false, ...parts },
});
const standing = (lawAsOf: string, law: Partial<Standing["law"]>, supposing: string[] = []): Standing => ({
  ...{ standing: 1, asOf: lawAsOf, lawAsOf, supposing, rulebook: "" },
  ...{ permissions: [], clocks: [], duties: [], milestones: [], findings: [] },
  law: { inForce: 0, guidance: [], enjoined: [], proposed: [], superseded: [], notYet: [], ...law },
});

describe("the law that was read, in a line", () => {
  it.each([
    ["in force alone", {}, "Rules in force on 22 November 2026 (Sunday)."],
    [
      "what a court blocks, once a page",
      { enjoined: [note(), note({ rule: "US:FR26-EOS" })] },
      "Rules in force on 22 November 2026 (Sunday); not counted: us/fixed-admission, blocked by a court since 14 September 2026 (D. Mass.).",
    ],
    [
      "what is to begin",
      { notYet: [note()] },
      "Rules in force on 22 November 2026 (Sunday); not counted: us/fixed-admission, to begin on 15 September 2026.",
    ],
  ])("%s", (_, law, says) => expect(lawSays(standing("2026-11-22", law))).toEqual([says]));

  it("says what is supposed, and that it is not so", () => {
    const law = { enjoined: [note({ supposed: true, counted: true })] };
    expect(lawSays(standing("2026-11-22", law, ["us/fixed-admission"]))[1]).toBe(
      "Supposing us/fixed-admission, blocked by a court since 14 September 2026 (D. Mass.): this is not your standing today.",
    );
  });

  it("says when supposing changes nothing", () => {
    const early = { enjoined: [note({ supposed: true })] };
    expect(lawSays(standing("2026-09-14", early, ["us/fixed-admission"]))[1]).toContain(
      "changes nothing: it would begin on 15 September 2026",
    );
    expect(lawSays(standing("2026-09-14", {}, ["us/cpt"]))[1]).toContain("changes nothing here");
  });
});

describe("--suppose", () => {
  it("knows the page that was meant, and what can be supposed", async () => {
    const { code, err } = await sojourn(
      ["standing", await aRecord(), "--suppose", "us/fixd-admission"],
      shipped,
    );
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "us/fixed-admission"?');
    expect(err).toContain("What can be supposed: us/fixed-admission, us/proposals.");
  });
});
