import { expect, test } from "vitest";
import { closestPair, partnerOf, type Subjects } from "./pair.ts";

const subjects: Subjects = new Map([
  ["coast", new Set(["permission stem", "clock abroad"])],
  ["hill", new Set(["permission cpt", "permission opt"])],
  ["lake", new Set(["permission cpt", "permission opt", "duty report"])],
]);

test("two schools are set side by side that have rules on the same things", () => {
  expect(closestPair(subjects)).toEqual(["hill", "lake"]);
  expect(partnerOf("lake", subjects)).toBe("hill");
});

test("a school that shares nothing still gets another beside it", () => {
  expect(partnerOf("coast", subjects)).toBe("hill");
  expect(closestPair(new Map([["alone", new Set<string>()]]))).toBeUndefined();
});
