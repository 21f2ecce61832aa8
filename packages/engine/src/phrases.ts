import type { Compare } from "@sojourn/policy";

const COMPARED: Record<Compare, string> = {
  "<": "is before",
  "<=": "is no later than",
  ">": "is after",
  ">=": "is no earlier than",
  "=": "is",
  "!=": "is not",
};
/** What has not happened is neither before nor after anything, so that “not before” is not “after”. */
const NOT_COMPARED: Record<Compare, string> = {
  "<": "is not before",
  "<=": "is not on or before",
  ">": "is not after",
  ">=": "is not on or after",
  "=": "is not",
  "!=": "is",
};
const MEASURED: Record<Compare, string> = {
  "<": "is less than",
  "<=": "is at most",
  ">": "is more than",
  ">=": "is at least",
  "=": "is",
  "!=": "is not",
};
const NOT_MEASURED: Record<Compare, string> = {
  "<": MEASURED[">="],
  "<=": MEASURED[">"],
  ">": MEASURED["<="],
  ">=": MEASURED["<"],
  "=": MEASURED["!="],
  "!=": MEASURED["="],
};

/** Names of fields that stand for several: “credits are …”. */
const SEVERAL = /^(the )?([a-z]+ )?(classes|credits|hours|points|units)\b/;

/** How a value that is called `first` stands to another, or does not: “is no later than”, “are at least”. */
export function standsTo(op: Compare, first: string, { dated, so }: { dated: boolean; so: boolean }): string {
  const words = dated ? (so ? COMPARED : NOT_COMPARED) : so ? MEASURED : NOT_MEASURED;
  return words[op].replace(/^is\b/, isOrAre(first));
}

export const isOrAre = (words: string): "is" | "are" => (SEVERAL.test(words) ? "are" : "is");

/** A list may be called by one of its entries: “a suspension”. */
const ONE = /^an? /;
export const someWords = (list: string): string =>
  ONE.test(list) ? `there is ${list}` : `there is one among ${list}`;
export const noneWords = (list: string): string =>
  ONE.test(list) ? `there is no ${list.replace(ONE, "")}` : `there is none among ${list}`;

/** What a page calls a condition is a sentence, or names what is so: “a final summer”. */
const SENTENCE = /\b(is|are|has|stays|goes|runs|ends|counts)\b/;
export const notSo = (said: string): string =>
  SENTENCE.test(said) ? `it is not so that ${said}` : `not ${said}`;
