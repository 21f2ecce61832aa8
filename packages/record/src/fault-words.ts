import { whyNoDate } from "./date-words.ts";
import { type Fault, type FaultCode, type FaultData, type Flaw, show } from "./faults.ts";
import { LONGEST_LIST } from "./fields.ts";

interface Words {
  says: string;
  mend: string;
}
/** What is said of each fault in one language. */
export type FaultWords = { [C in FaultCode]: (data: FaultData[C]) => Words };

const or = (list: string[]) => new Intl.ListFormat("en", { type: "disjunction" }).format(list);
const meant = (nearest: string | undefined) => (nearest === undefined ? "" : `Did you mean "${nearest}"? `);

/** In English; another language is another map. */
export const english: FaultWords = {
  "unknown-key": ({ key, known, nearest }) => ({
    says: `There is no field ${key} here.`,
    mend: nearest ? `Did you mean "${nearest}"?` : `Leave it out. The fields here: ${known.join(", ")}.`,
  }),
  "forbidden-key": ({ key }) => ({
    says: `The key ${key} is never part of a record.`,
    mend: "Leave it out.",
  }),
  "duplicate-key": ({ key }) => ({
    says: `The key ${key} stands twice in the same object.`,
    mend: "Keep one of the two.",
  }),
  "wrong-type": ({ expected, given }) => ({
    says: `${given} stands where ${expected} belongs.`,
    mend: `Give ${expected}.`,
  }),
  "null-not-allowed": ({ expected }) => ({
    says: `null means "not yet", which this field cannot say.`,
    mend: `Leave the key out when it is not known, or give ${expected}.`,
  }),
  "not-a-date": ({ given }) => whyNoDate(given),
  "out-of-order": ({ name, value, firstName, first }) => ({
    says: `${name} ${value} lies before ${firstName} ${first}.`,
    mend: `Give a day on or after ${first}, or mend ${firstName}.`,
  }),
  "other-version": ({ given }) => ({
    says: `This record says that its version is ${given}; only version 1 can be read here.`,
    mend: "Write 1, without quotes, if it was made here; otherwise open it where it was made.",
  }),
  "wrong-value": ({ given, values, nearest }) => ({
    says: `${given} is not a value of this field.`,
    mend: `${meant(nearest)}It takes ${or(values)}.`,
  }),
  "not-an-id": ({ given, nearest }) => ({
    says: `${given} is not an id.`,
    mend: `${meant(nearest)}An id has small letters, digits and single hyphens: "offer-letter".`,
  }),
  "not-a-year": ({ given }) => ({
    says: `${given} is not a year.`,
    mend: 'Give a year from 1900 to 2199: "2026".',
  }),
  "too-large": ({ most, given, unit }) => ({
    says: `${given} is too large.`,
    mend: `Give at most ${most}${unit}.`,
  }),
  "too-small": ({ least, given, unit }) => ({
    says: `${given} is too small.`,
    mend: `Give ${least}${unit} or more.`,
  }),
  "too-long": ({ most }) => ({ says: `The text is longer than ${most} characters.`, mend: "Shorten it." }),
  "too-many": ({ most }) => ({
    says: `There are more than ${most} entries.`,
    mend: `Keep the ${LONGEST_LIST} that matter.`,
  }),
  "too-deep": ({ most }) => ({
    says: `The record nests deeper than ${most} levels.`,
    mend: "No record needs that: look for a bracket that was never closed.",
  }),
  "too-big": ({ most }) => ({
    says: `The record is larger than ${most / 1024 / 1024} MiB.`,
    mend: "Send one student's record; for many, use one line a record (NDJSON).",
  }),
  empty: () => ({
    says: "There is nothing to read: it is empty, or a folder.",
    mend: "Take the file that was saved as record.json, or its whole text.",
  }),
  "not-text": () => ({
    says: "This is a PDF, a picture or another document, not a record.",
    mend: "Take the file that was saved as record.json; nothing is read out of documents.",
  }),
  "broken-json": ({ line, column, expected, found }) => ({
    says: `This is not JSON: line ${line}, column ${column} has ${found}.`,
    mend: `${expected} belongs there.`,
  }),
  unreadable: ({ reason }) => ({
    says: `The record cannot be read: ${reason}.`,
    mend: "Give it as plain JSON.",
  }),
  more: ({ count }) => ({
    says: count === 1 ? "One more thing is wrong." : `${count} more things are wrong.`,
    mend: "Mend these first; the next ones are named then.",
  }),
};

export function inWords(flaw: Flaw, words: FaultWords): Fault {
  const word = words[flaw.code] as (data: Flaw["data"]) => Words;
  const count = flaw.code === "more" ? { count: flaw.data.count } : {};
  return { path: show(flaw.path), code: flaw.code, ...word(flaw.data), ...count };
}
