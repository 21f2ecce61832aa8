import { expect, it } from "vitest";
import { terms } from "../words/en/terms.ts";
import { terms as es } from "../words/es/terms.ts";
import { terms as hi } from "../words/hi/terms.ts";
import { terms as ko } from "../words/ko/terms.ts";
import { terms as zhHans } from "../words/zh-Hans/terms.ts";
import { termsMet } from "./met.ts";

const met = (text: string) => termsMet(text, terms.terms.list).map(({ term }) => term);

it("finds the words of the field, in the order of the list", () => {
  expect(met("Did your DSO endorse the CPT on your I-20?")).toEqual(["CPT", "I-20", "DSO"]);
});

it("a longer word is not the shorter one in it, unless that stands by itself, too", () => {
  expect(met("STEM OPT extension")).toEqual(["STEM OPT"]);
  expect(met("From OPT to STEM OPT")).toEqual(["OPT", "STEM OPT"]);
});

it("whole words, at the head of a sentence as well; abbreviations only as they are written", () => {
  expect(met("Grace period ends")).toEqual(["Grace period"]);
  expect(met("in the grace period.")).toEqual(["Grace period"]);
  expect(met("adopt, CPTA and a-CPT")).toEqual([]);
  expect(met("opt for another program")).toEqual([]);
});

it("has each word once, and in every language the same, in the same order", () => {
  const all = terms.terms.list.map(({ term }) => term);
  expect(new Set(all).size).toBe(all.length);
  for (const other of [es, hi, ko, zhHans]) expect(other.terms?.list?.map(({ term }) => term)).toEqual(all);
});
