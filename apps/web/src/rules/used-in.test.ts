import type { Standing } from "@sojourn/engine";
import { expect, it } from "vitest";
import { usedIn } from "./used-in.ts";

const permission = (id: string, verdict: string, parts: object) => ({
  ...{
    id,
    title: id.toUpperCase(),
    verdict,
    requirements: [],
    windows: {},
    documents: [],
    approvals: [],
    cautions: [],
  },
  ...parts,
});
const standing = {
  permissions: [
    permission("cpt", "open", { windows: { begin: { fromRule: "US:A#begin" } } }),
    permission("opt", "barred", { requirements: [{ rule: "US:A" }, { rule: "US:A" }] }),
    permission("at", "not-applicable", { requirements: [{ rule: "US:A" }] }),
    permission("travel", "open", { requirements: [{ rule: "US:B" }] }),
  ],
  clocks: [{ id: "days", title: "Days", rule: "US:B", limitRule: "US:A" }],
  duties: [
    { id: "report", title: "Report", rule: "US:A" },
    { id: "report", title: "Report", rule: "US:A" },
  ],
  milestones: [{ id: "end", title: "End", rule: "US:B" }],
} as unknown as Standing;

it("names each answer that a rule has a part in, once, and none that is not for the student", () => {
  expect(usedIn(standing, "US:A").map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    "permission cpt",
    "permission opt",
    "clock days",
    "duty report",
  ]);
  expect(usedIn(standing, "US:C")).toEqual([]);
});
