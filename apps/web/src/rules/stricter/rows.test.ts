import type { Rulebook } from "@sojourn/policy";
import { expect, it } from "vitest";
import { groupsOf, isAddition } from "./rows.ts";

const row = (about: string, rule: string, what: string, school: string) => ({
  ...{ about, rule, what, law: "none", school, by: { kind: "requirement" } as const },
});
const book = { rules: [{ id: "COL:A" }, { id: "COL:B" }] } as unknown as Rulebook;

it("puts together what one rule asks of one thing, and leaves out rules that are not there", () => {
  const stricter = [
    row("cpt", "COL:A", "papers", "letter"),
    row("cpt", "COL:A", "papers", "course"),
    row("cpt", "COL:A", "begin from", "the term"),
    row("opt", "COL:B", "requirement", "two semesters"),
    row("opt", "COL:GONE", "requirement", "nothing"),
  ];
  const groups = groupsOf(book, { school: "columbia", lawAsOf: 0, stricter });
  expect(groups.map(([about, rows]) => [about, rows.map(({ what, school }) => [what, ...school])])).toEqual([
    [
      "cpt",
      [
        ["papers", "letter", "course"],
        ["begin from", "the term"],
      ],
    ],
    ["opt", [["requirement", "two semesters"]]],
  ]);
  expect(groups[0]?.[1].map(isAddition)).toEqual([true, false]);
});
