import type { Rule } from "@sojourn/policy";
import { expect, it } from "vitest";
import { answersOf } from "./group.ts";

const hit = (id: string, score: number, layer = "us", runsAs: string[] = [], kind = "binding") => ({
  ...{ rule: { id, layer, runsAs, force: { kind } } as unknown as Rule, score, terms: [] },
});
const plain = (answers: ReturnType<typeof answersOf>) =>
  answers.map(({ rule, again }) => [rule.id, ...again.map(({ id }) => id)].join(" + "));

it("shows once what is said twice, the rule that runs first, where the better of the two stands", () => {
  const hits = [
    hit("COL:A", 10, "columbia", ["US:A"]),
    hit("US:B", 8),
    hit("US:A", 6),
    hit("MIA:A", 2, "miami", ["US:A"]),
  ];
  expect(plain(answersOf(hits))).toEqual(["US:A + COL:A + MIA:A", "US:B"]);
});

it("leaves a school's rule alone when the law's hardly speaks of what was asked", () => {
  expect(plain(answersOf([hit("COL:A", 10, "columbia", ["US:A"]), hit("US:A", 1)]))).toEqual([
    "COL:A",
    "US:A",
  ]);
});

it("puts the reader's own school before others", () => {
  const hits = [hit("COL:A", 10, "columbia"), hit("MIA:A", 9, "miami")];
  expect(plain(answersOf(hits))).toEqual(["COL:A", "MIA:A"]);
  expect(plain(answersOf(hits, "miami"))).toEqual(["MIA:A", "COL:A"]);
});

it("puts what binds before what is not law", () => {
  const hits = [hit("US:NEW", 10, "us", [], "enjoined"), hit("US:NOW", 9)];
  expect(plain(answersOf(hits))).toEqual(["US:NOW", "US:NEW"]);
});

it("keeps what was looked up by its id in its order", () => {
  expect(plain(answersOf([hit("US:A", Infinity), hit("US:A-B", Infinity, "columbia")]))).toEqual([
    "US:A",
    "US:A-B",
  ]);
});
