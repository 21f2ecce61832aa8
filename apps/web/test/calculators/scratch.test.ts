import { describe, expect, it } from "vitest";
import { cpt } from "../../src/calculators/asked/cpt.ts";
import { stem } from "../../src/calculators/asked/stem.ts";
import { isAsked } from "../../src/calculators/asks.ts";
import { added, asAsked, begun, put, removed, taken, toKeep } from "../../src/calculators/scratch.ts";

const DAY = "2026-11-22";
const [periods] = cpt.lists!;

describe("what is put into a calculator", () => {
  it("begins with an entry that stands ready, and asks about it only once something is in it", () => {
    const empty = begun(cpt, DAY);
    expect(empty.record.authorizations).toEqual([{ kind: "cpt", status: "approved" }]);
    expect(asAsked(empty, cpt).authorizations).toEqual([]);
    const filled = put(empty, cpt, "authorizations[0].start", "2026-06-01");
    expect(asAsked(filled, cpt).authorizations).toEqual([
      { kind: "cpt", status: "approved", start: "2026-06-01" },
    ]);
  });

  it("gives entries the level of the program, and lets them follow it while nobody says otherwise", () => {
    let scratch = put(begun(cpt, DAY), cpt, "program.level", "bachelor");
    scratch = added(scratch, periods!);
    scratch = put(scratch, cpt, "authorizations[1].level", "associate");
    scratch = put(scratch, cpt, "program.level", "master");
    expect(scratch.record.authorizations).toMatchObject([{ level: "master" }, { level: "associate" }]);
    expect(removed(scratch, "authorizations", 0).record.authorizations).toMatchObject([
      { level: "associate" },
    ]);
  });

  it("gives what a path brings into being the same as a button would", () => {
    const scratch = put(begun(stem, DAY), stem, "program.level", "master");
    const told = put(scratch, stem, "authorizations[stem-opt].start", "2028-08-31");
    expect(told.record.authorizations).toContainEqual({
      kind: "stem-opt",
      status: "approved",
      level: "master",
      start: "2028-08-31",
    });
  });

  it("takes a record of one's own as it is, and leaves that record alone", () => {
    const own = { record: 1, status: { class: "J-1" }, authorizations: [{ kind: "cpt" }] };
    const scratch = put(taken(own, DAY), cpt, "authorizations[0].time", "full");
    expect(scratch.record.status).toEqual({ class: "J-1" });
    expect(own.authorizations).toEqual([{ kind: "cpt" }]);
  });

  it("keeps out of the person's record what was ticked for this page alone", () => {
    const scratch = put(begun(stem, DAY), stem, "authorizationsComplete", true);
    expect(toKeep(scratch, stem, undefined)).toEqual({
      record: 1,
      status: { class: "F-1" },
      authorizations: [],
    });
    expect(toKeep(scratch, stem, { authorizationsComplete: false })).toMatchObject({
      authorizationsComplete: true,
    });
  });
});

describe("what is not known", () => {
  it("is asked where the calculator asks it already, else in a place of its own", () => {
    expect(isAsked(stem, "authorizations[0].end")).toBe(true);
    expect(isAsked(stem, "authorizations[stem-opt].end")).toBe(true);
    expect(isAsked(stem, "authorizationsComplete")).toBe(true);
    expect(isAsked(stem, "programs[0].cip")).toBe(true);
    expect(isAsked(stem, "authorizations[cpt].end")).toBe(false);
    expect(isAsked(stem, "programs[0].start")).toBe(false);
  });
});
