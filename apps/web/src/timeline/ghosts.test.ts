import { expect, it } from "vitest";
import { ghosts } from "./ghosts.ts";
import type { Item } from "./items.ts";

it("stand for what was changed or taken away, not for what moved up in its list", () => {
  const job = (label: string, until: string, path: string): Item => ({
    lane: "work",
    look: "work",
    label,
    from: "2027-07-01",
    until,
    path,
  });
  const plan = [
    job("Acme", "2027-12-31", "employment[0]"),
    job("Bravo", "2028-01-31", "employment[1]"),
    job("Coral", "2028-02-28", "employment[2]"),
  ];
  const now = [job("Bravo", "2028-01-31", "employment[0]"), job("Coral", "2028-03-31", "employment[1]")];
  expect(ghosts(plan, now).map(({ label, look }) => [label, look])).toEqual([
    ["Acme", "ghost"],
    ["Coral", "ghost"],
  ]);
});
