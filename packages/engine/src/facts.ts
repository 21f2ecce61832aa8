import { dayFromISO } from "@sojourn/dates";
import type { Type } from "@sojourn/policy";
import { askFor, fieldAt, kebab } from "@sojourn/record";
import type { Context } from "./context.ts";
import type { Missing } from "./standing.ts";
import { ANY_DAYS, ANY_NUMBER, exactly, type Item, MAYBE, NOTHING, type Value } from "./values.ts";

/** The value of a field that may be absent (unknown) or null (not yet). */
export function fieldValue(
  raw: unknown,
  type: Type,
  path: string,
  names: readonly string[],
  context: Context,
): Value {
  if (raw === undefined) {
    note(path, names, context);
    return unknownOf(type);
  }
  context.trace.saw({ path, words: () => wordsFor(names), value: shown(raw) });
  if (raw === null) return NOTHING;
  switch (type.t) {
    case "date": {
      const day = typeof raw === "string" ? dayFromISO(raw) : undefined;
      return day === undefined ? NOTHING : exactly(day);
    }
    case "number":
      return exactly(raw as number);
    case "boolean":
      return { t: "b", v: raw as boolean };
    case "text":
    case "enum":
      return { t: "s", v: String(raw) };
    case "item":
      return { t: "i", item: { path, data: raw as Item["data"], sure: true } };
    default:
      return NOTHING;
  }
}

export function unknownOf(type: Type): Value {
  switch (type.t) {
    case "date":
    case "number":
    case "days":
      return ANY_NUMBER;
    case "boolean":
      return MAYBE;
    case "periods":
      return ANY_DAYS;
    case "months":
    case "business-days":
      return {
        t: "m",
        lo: { months: Number.NEGATIVE_INFINITY, days: 0 },
        hi: { months: Number.POSITIVE_INFINITY, days: 0 },
      };
    case "list":
      return { t: "l", items: [], open: true };
    case "item":
      return { t: "i", item: undefined };
    default:
      return { t: "s", v: undefined };
  }
}

/** Say that a fact is missing: its path as the record would have it, and its own question. */
export function note(path: string, names: readonly string[], context: Context): void {
  context.trace.missing.push(question(path, names));
}

/** Say that the answer stands without a fact, which could still sharpen it. */
export function noteOpen(path: string, names: readonly string[], context: Context): void {
  context.trace.open.push(question(path, names));
}

/** The questions of the vocabulary, which never change, by the names of their fields. */
const QUESTIONS = new Map<string, Omit<Missing, "fact">>();

function question(path: string, names: readonly string[]): Missing {
  const key = names.join(" ");
  const known = QUESTIONS.get(key);
  if (known) return { fact: path, ...known };
  const cost = fieldAt(names)?.cost;
  const made = { ask: askFor(names), ...(cost !== undefined && { cost }) };
  QUESTIONS.set(key, made);
  return { fact: path, ...made };
}

const wordsFor = (names: readonly string[]): string => fieldAt(names)?.words ?? names.join(" ");

function shown(raw: unknown): string {
  if (raw === null) return "not yet";
  if (raw === true) return "yes";
  if (raw === false) return "no";
  return typeof raw === "object" ? "given" : String(raw);
}

const WORK = fieldAt(["applications", "kind"]) as { values?: readonly string[] } | undefined;
/** Whether applications and authorizations on record can be of that kind. */
export const isWork = (kind: string | undefined): boolean => WORK?.values?.includes(kind ?? "") ?? false;

/** `programs[0].end` → its kebab names for the vocabulary: `programs`, `end`. */
export const namesOf = (path: readonly string[]): string[] => path.map(kebabOnce);

/** Field names are few and are met again and again. */
const KEBAB = new Map<string, string>();
function kebabOnce(name: string): string {
  const known = KEBAB.get(name);
  if (known !== undefined) return known;
  const made = kebab(name);
  KEBAB.set(name, made);
  return made;
}

/** Whether the record says that nothing is missing from a list. */
export function isComplete(list: string, context: Context): boolean {
  if (context.closed) return true;
  return (context.record as Record<string, unknown>)[`${list}Complete`] === true;
}

export function noteIncomplete(list: string, context: Context): void {
  note(`${list}Complete`, [kebab(`${list}Complete`)], context);
}
