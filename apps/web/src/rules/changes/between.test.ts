import type { Place } from "@sojourn/engine";
import type { Rule } from "@sojourn/policy";
import { expect, it } from "vitest";
import { lawBetween } from "./between.ts";

const rule = (id: string) => ({ id }) as Rule;
const [a, b, c, d] = ["A", "B", "C", "D"].map(rule) as [Rule, Rule, Rule, Rule];
const on = (...places: [Rule, Place, boolean][]) =>
  new Map(places.map(([rule, place, counted]) => [rule, { place, counted }]));

it("tells what began, what ended and what only moved; what stayed is left out", () => {
  const before = on(
    [a, "not-yet", false],
    [b, "in-force", true],
    [c, "in-force", true],
    [d, "not-yet", false],
  );
  const after = on(
    [a, "in-force", true],
    [b, "superseded", false],
    [c, "in-force", true],
    [d, "enjoined", false],
  );
  expect(
    lawBetween(before, after).map(({ rule, kind, before, after }) => [rule.id, kind, before, after]),
  ).toEqual([
    ["A", "begun", "not-yet", "in-force"],
    ["B", "ended", "in-force", "superseded"],
    ["D", "moved", "not-yet", "enjoined"],
  ]);
  expect(lawBetween(after, after)).toEqual([]);
});
