import { longDate } from "../lib/dates.ts";
import { countWords, sentence } from "./index.ts";
import { tongue } from "./tongue.ts";

/**
 * Sentences of rule pages as the engine says them: the page's reason alone, behind "not known yet" and the condition,
 * or with what the record holds in brackets. One whose reason has no translation stays English.
 */
export function lawSaid(english: string): string {
  const said = tongue() && translated(english);
  if (!said || said === english) return english;
  if (originals.size >= MOST) originals.clear();
  originals.set(said, english);
  return said;
}

/** The English of a rule's sentence that was put into the language. */
export const englishLaw = (said: string): string | undefined => originals.get(said);

/** Sentences that differ only in their numbers come and go while a date is dragged. */
const MOST = 5000;
const originals = new Map<string, string>();

function translated(english: string): string | undefined {
  const whole = found(english);
  if (whole) return whole;
  if (english.startsWith(UNKNOWN)) return notKnownYet(english.slice(UNKNOWN.length));
  const [, reason = "", held = ""] = HELD.exec(english) ?? [];
  const said = found(reason);
  return said && `${said}${bracket(held)}`;
}

/** What the record holds is shown where all of it can be said; the facts stand below in any case. */
function bracket(held: string): string {
  const [first = "", relation, second] = held.split(RELATION);
  const said = [first, ...(second === undefined ? [] : [second])].map(piece);
  return said.includes(undefined) ? "" : ` (${said.join(SIGNS[relation ?? ""] ?? "; ")})`;
}

/** How two values stand to each other: a sign says it in every language. */
const RELATION = / (is before|is less than|is after|is more than|against|of) /;
const SIGNS: { [relation: string]: string } = {
  of: " / ",
  "is before": " < ",
  "is less than": " < ",
  "is after": " > ",
  "is more than": " > ",
};

const UNKNOWN = "Not known yet: ";
const HELD = /^(.*) \((.*)\)\.$/;

/** The condition is left to the English; the reason behind it is a sentence. */
function notKnownYet(rest: string): string | undefined {
  for (let at = rest.indexOf(". "); at >= 0; at = rest.indexOf(". ", at + 1)) {
    const said = found(rest.slice(at + 2));
    if (said) return tongue()?.says?.law.notKnown(said);
  }
  return undefined;
}

/** A reason as the page has it, which begins small and ends without a stop. */
function found(english: string): string | undefined {
  const texts = tongue()?.texts ?? {};
  const bare = english.replace(/\.$/, "");
  const said = texts[bare] ?? texts[bare.charAt(0).toLowerCase() + bare.slice(1)];
  return said && sentence(said);
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** A day, a number with its unit, or a value of the record. */
function piece(english: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2}) (\w+) (\d{4})$/.exec(english) ?? [];
  const at = MONTHS.indexOf(month ?? "");
  if (day && year && at >= 0)
    return longDate(`${year}-${String(at + 1).padStart(2, "0")}-${day.padStart(2, "0")}`);
  const [, n, unit] = /^(\d+) (days?|months?)$/.exec(english) ?? [];
  if (n && unit) return countWords(Number(n), unit);
  const [, used, limit, of] = /^(\d+) of at most (\d+) (\w+)$/.exec(english) ?? [];
  if (used && limit && of) return `${used} / ${countWords(Number(limit), of)}`;
  const value = english.replace(/^it is /, "");
  return tongue()?.texts[value] ?? (/^[\d.,]+$/.test(value) ? value : undefined);
}
