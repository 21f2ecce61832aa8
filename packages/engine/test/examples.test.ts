import type { Rulebook } from "@sojourn/policy";
import { describe, expect, test } from "vitest";
import { runExamples } from "../src/index.ts";
import { bookOf, rule } from "./books.ts";

const LAW = [
  rule(
    "US:CPT",
    `permission cpt "CPT"
  for      status.class is F-1
  advise   program.requires-training
  needs    offer-letter with title + pay
  needs    i20  when program.level is doctorate
  lasts    at most 6 months
  answered within 5 business days
  approved by adviser, then dso
  grants   work, stay

clock terms-done "Terms done"
  counts   terms
  at most  3
  at least 2

clock j1-days "Days"
  for      status.class is J-1
  counts   terms

duty report-move "Report"
  on       program.start
  due      within 10 days
  better   within 5 days
  settled  by reports`,
  ),
];

const GIVEN = `On 2026-03-02 "a case"
given status: class F-1
and   program: level master, start 2026-03-01, requires-training no
and   term: season fall
and   all lists complete
`;

/** Whether an expectation holds, and what was found. */
function judged(expects: string, given = GIVEN): [boolean, string][] {
  const [first = ""] = LAW;
  const book: Rulebook = bookOf([`${first}\n\`\`\`example\n${given}expect ${expects}\n\`\`\`\n`]);
  return runExamples(book).map(({ ok, got }) => [ok, got]);
}

describe("what an example may expect of a permission", () => {
  test.each([
    ["cpt warns of US:CPT", true, "US:CPT"],
    ["cpt does not warn of US:CPT", false, "US:CPT"],
    ["cpt needs offer-letter", true, "needs offer-letter + title + pay"],
    ["cpt needs offer-letter with pay", true, "needs offer-letter + title + pay"],
    ["cpt needs offer-letter with dates", false, "needs offer-letter + title + pay"],
    ["cpt needs i20", false, "needs offer-letter + title + pay"],
    ["cpt does not need i20", true, "needs offer-letter + title + pay"],
    ["cpt does not need i20, offer-letter", false, "needs offer-letter + title + pay"],
    ["cpt approved by adviser, then dso", true, "approved by adviser, then dso"],
    ["cpt approved by dso", false, "approved by adviser, then dso"],
    ["cpt grants stay, work", true, "grants stay, work"],
    ["cpt grants work", false, "grants stay, work"],
    ["cpt grants nothing", false, "grants stay, work"],
    ["cpt lasts 6 months + 0 days", true, "lasts 6 months + 0 days"],
    ["cpt lasts 7 months", false, "lasts 6 months + 0 days"],
    ["cpt answered within 5 business days", true, "answered within 5 business days"],
    ["cpt answered within 5 days", false, "answered within 5 business days"],
  ])("%s: %s", (expects, ok, got) => {
    expect(judged(expects)).toEqual([[ok, got]]);
  });
});

test.each([
  ["terms-done counts 1, within, 2 left", true],
  ["terms-done counts nothing", false],
  ["terms-done counts 1, 3 left", false],
  ["terms-done counts 1, 2 needed", true],
  ["terms-done counts 1, within, 2 left, 3 needed", false],
  ["duty report-move due 2026-03-11, due, better by 2026-03-06", true],
  ["duty report-move due 2026-03-11, better by 2026-03-07", false],
])("%s: %s", (expects, ok) => {
  expect(judged(expects).map(([held]) => held)).toEqual([ok]);
});

test("a clock that is not for this student counts nothing", () => {
  expect(judged("j1-days counts nothing").map(([held]) => held)).toEqual([true]);
});

test("an expectation of a name that there is not fails the build", () => {
  expect(() => judged("opt grants work")).toThrow("opt");
});
