import { dayFromISO } from "@sojourn/dates";
import { type Field, nearest } from "@sojourn/record";

/** An answer as a value of the record; or what is wrong with it, in words. */
export type Heard = { ok: true; value: unknown } | { ok: false; says: string; mend: string };

export type AnswerType = "date" | "number" | "boolean" | "enum" | "text";
/** How a field is answered. `notYet`: `null` may be given, it has not happened yet. */
export type AnswerForm = { type: AnswerType; values?: string[]; notYet?: true };

const TYPES: Record<string, AnswerType> = {
  date: "date",
  number: "number",
  boolean: "boolean",
  enum: "enum",
};

export const answerOf = (field: Field | undefined): AnswerForm => ({
  type: TYPES[field?.type ?? ""] ?? "text",
  ...(field?.type === "enum" && { values: [...field.values] }),
  ...(field?.nullable && { notYet: true as const }),
});

const heard = (value: unknown): Heard => ({ ok: true, value });
const YES = new Set(["yes", "y", "true"]);
const NO = new Set(["no", "n", "false"]);
const NOT_YET = new Set(["not yet", "not-yet", "none", "null"]);

/** What a person typed, read as the question means it; `?` is “I don't know”. */
export function hear(asked: AnswerForm, typed: string): Heard {
  const text = typed.trim();
  if (text === "?" || text.toLowerCase() === "unknown") return heard("unknown");
  if (asked.notYet && NOT_YET.has(text.toLowerCase())) return heard(null);
  switch (asked.type) {
    case "boolean":
      return yesOrNo(text);
    case "date":
      return dayFromISO(text) === undefined
        ? fault(text, "a date", `Write year, month, day: 2026-05-15${asked.notYet ? ", or: not yet" : ""}.`)
        : heard(text);
    case "number":
      return text !== "" && Number.isFinite(Number(text))
        ? heard(Number(text))
        : fault(text, "a number", "Write a number such as 20 or 12.5.");
    case "enum":
      return oneOf(asked.values ?? [], text);
    default:
      return text === "" ? fault(text, "an answer", "Write it, or ? if you do not know.") : heard(text);
  }
}

function yesOrNo(text: string): Heard {
  if (YES.has(text.toLowerCase())) return heard(true);
  return NO.has(text.toLowerCase())
    ? heard(false)
    : fault(text, "a yes or a no", "Write yes, no, or ? if you do not know.");
}

function oneOf(values: readonly string[], text: string): Heard {
  const found = values.find((value) => value.toLowerCase() === text.toLowerCase().replaceAll(" ", "-"));
  if (found !== undefined) return heard(found);
  const near = nearest(text, values);
  return fault(
    text,
    "one of the answers",
    `${near ? `Did you mean ${near}? ` : ""}The answers: ${values.join(", ")}.`,
  );
}

const fault = (text: string, wanted: string, mend: string): Heard => ({
  ok: false,
  says: `${text === "" ? "Nothing" : `"${text.slice(0, 60)}"`} is not ${wanted}.`,
  mend,
});
