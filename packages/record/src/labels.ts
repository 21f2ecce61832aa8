import type { classes } from "./values.ts";

/** Values that people write otherwise than the record does. The rest are spelled out by `plainName`. */
const written: { [value: string]: string } = {
  "pre-completion-opt": "pre-completion OPT",
  "post-completion-opt": "post-completion OPT",
  "stem-opt": "STEM OPT",
  "cap-gap": "cap-gap",
  hardship: "severe economic hardship",
  "on-campus": "on-campus",
  language: "language training",
  associate: "associate's",
  bachelor: "bachelor's",
  master: "master's",
  doctorate: "doctoral",
  "non-degree": "non-degree",
  full: "full time",
  part: "part time",
  reduced: "reduced load",
  none: "not enrolled",
  "co-op": "co-op",
  credit: "for credit",
  "self-employed": "self-employed",
  agency: "with an agency",
  medical: "medical reasons",
  academic: "academic difficulty",
  "final-term": "final term",
  "stem-validation": "STEM validation",
  "stem-self-evaluation": "STEM self-evaluation",
  "stem-final-evaluation": "STEM final evaluation",
  "employment-end": "end of employment",
  "form-8843": "Form 8843",
};

/** Names that people do not write as other words, by how they stand in a hyphenated name. */
const proper: { [name: string]: string } = {
  "co-op": "co-op",
  "e-verify": "E-Verify",
  "pre-completion": "pre-completion",
  "post-completion": "post-completion",
  "full-time": "full-time",
  "part-time": "part-time",
  "cap-gap": "cap-gap",
  ds2019: "DS-2019",
  english: "English",
  f1: "F-1",
  f2: "F-2",
  h1b: "H-1B",
  i20: "I-20",
  i94: "I-94",
  i539: "I-539",
  i765: "I-765",
  i797: "I-797",
  i983: "I-983",
  j1: "J-1",
  j2: "J-2",
};
for (const name of "cip cpt dso ead ein fica isso isss opt ro sevis sevp ssn stem us uscis".split(" "))
  proper[name] = name.toUpperCase();

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const parts = new RegExp(`(?<![a-z0-9])(${Object.keys(proper).join("|")})(?![a-z0-9])`, "g");

/** A hyphenated name as people write it: "e-verify-search-result" → "E-Verify search result". */
export const plainName = (name: string): string =>
  NAME.test(name)
    ? name
        .split(parts)
        .map((piece, at) => (at % 2 === 1 ? proper[piece]! : piece.replaceAll("-", " ")))
        .join("")
    : name;

/** A value of the record as it reads inside a sentence: "post-completion-opt" → "post-completion OPT". */
export const labelOf = (value: string): string => {
  if (Object.hasOwn(classWords, value)) return value;
  return Object.hasOwn(written, value) ? written[value]! : plainName(value);
};

type Class = (typeof classes)[number];

/** Who somebody in this class is. */
export const classWords: { [C in Class]: string } = {
  "F-1": "F-1 student",
  "J-1": "J-1 exchange visitor",
  "F-2": "F-2 dependent",
  "J-2": "J-2 dependent",
  other: "person in another status",
};
