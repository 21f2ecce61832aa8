import type { classes } from "./values.ts";

/** Values that people write otherwise than the record does. The rest only lose their hyphens. */
const written: { [value: string]: string } = {
  cpt: "CPT",
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
  i983: "I-983",
};

/** A value of the record as it reads inside a sentence: "post-completion-opt" → "post-completion OPT". */
export const labelOf = (value: string): string => {
  if (Object.hasOwn(classWords, value)) return value;
  return Object.hasOwn(written, value) ? written[value]! : value.replaceAll("-", " ");
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
