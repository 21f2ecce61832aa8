import { dayFromISO } from "@sojourn/dates";
import * as z from "zod";

/** How hard a question is for a student: 1 knows by heart, 2 must look at a paper, 3 must ask someone. */
export type Cost = 1 | 2 | 3;

/** What every field says about itself; forms, pages, questions and faults take their words from here. */
export interface About {
  /** What the field is called inside a sentence: "program end date". */
  words: string;
  ask?: string;
  unit?: string;
  cost?: Cost;
  /** What one entry of a list is called: "term". */
  one?: string;
  /** Set on text that is a civil date, so that nobody has to guess from a pattern. */
  format?: "date";
  /** Words a date field takes instead of a date: "D/S". */
  also?: string[];
}

const LONGEST_TEXT = 500;
export const LONGEST_LIST = 500;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ITEM = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;
const YEAR = /^(19|20|21)\d\d$/;

const optional = <S extends z.ZodType>(schema: S, about: About) => schema.meta({ ...about }).optional();

const isDay = (text: unknown): text is string => typeof text === "string" && inYears(text);

function inYears(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1900 && year <= 2199 && dayFromISO(text) !== undefined;
}

const civilDate = z.string().refine(isDay, { abort: true, params: { fault: "not-a-date" } });
const dateOrDs = z
  .string()
  .refine((text) => text === "D/S" || isDay(text), { abort: true, params: { fault: "not-a-date" } });

export const date = (words: string, ask: string, cost: Cost = 2) =>
  optional(civilDate, { words, ask, cost, format: "date" });

/** A date whose `null` means "not yet", which is never "unknown". */
export const dateOrNotYet = (words: string, ask: string, cost: Cost = 2) =>
  optional(civilDate.nullable(), { words, ask, cost, format: "date" });

/** The day an I-94 admits until, or "D/S": as long as the status lasts. */
export const dateOrDurationOfStatus = (words: string, ask: string) =>
  optional(dateOrDs, { words, ask, cost: 2, also: ["D/S"] });

export const text = (words: string, ask: string, cost: Cost = 1) =>
  optional(z.string().max(LONGEST_TEXT), { words, ask, cost });

/** An id as it stands in URLs and on policy pages: kebab-case. */
export const id = (words: string, ask: string, cost: Cost = 1) =>
  optional(z.string().max(LONGEST_TEXT).regex(KEBAB), { words, ask, cost });

export const yesNo = (words: string, ask: string, cost: Cost = 1) =>
  optional(z.boolean(), { words, ask, cost });

export const oneOf = <const V extends readonly [string, ...string[]]>(
  values: V,
  words: string,
  ask: string,
  cost: Cost = 1,
) => optional(z.enum(values), { words, ask, cost });

export const amount = (words: string, ask: string, unit: string, most: number, cost: Cost = 1) =>
  optional(z.number().min(0).max(most), { words, ask, unit, cost });

export const count = (words: string, ask: string, unit: string, most: number, cost: Cost = 1) =>
  optional(z.int().min(0).max(most), { words, ask, unit, cost });

export const hours = (words: string, ask: string, cost: Cost = 1) => amount(words, ask, "hours", 168, cost);
export const credits = (words: string, ask: string, cost: Cost = 1) =>
  amount(words, ask, "credits", 60, cost);
export const year = (words: string, ask: string, cost: Cost = 1) =>
  optional(z.int().min(1900).max(2199), { words, ask, unit: "year", cost });

const bothDays = (value: unknown, first: string, last: string): boolean => {
  const part = value as { [key: string]: unknown };
  return !isDay(part[first]) || !isDay(part[last]) || (part[first] as string) <= (part[last] as string);
};

const isPart = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

function inOrder<S extends z.ZodType>(schema: S, first: string, last: string): S {
  const check = (value: unknown) => bothDays(value, first, last);
  // `when`: dates out of order are told also where another field of the same part is at fault
  const when = (payload: { value: unknown }) => isPart(payload.value);
  return schema.refine(check, { path: [last], params: { fault: "out-of-order", first }, when }) as S;
}

const closed = <F extends z.ZodRawShape>(fields: F) => {
  const schema = z.strictObject(fields);
  if ("start" in fields && "end" in fields) return inOrder(schema, "start", "end");
  return "left" in fields && "returns" in fields ? inOrder(schema, "left", "returns") : schema;
};

export const part = <F extends z.ZodRawShape>(words: string, fields: F) =>
  optional(closed(fields), { words });

export const listOf = <F extends z.ZodRawShape>(words: string, one: string, fields: F) =>
  optional(z.array(closed(fields)).max(LONGEST_LIST), { words, one });

/** True when the list beside it is the whole story: what is not in it did not happen. */
export const complete = (list: string) =>
  yesNo(`whether all ${list} are listed`, `Are these all your ${list}, with none left out?`);

export const daysByYear = (words: string, ask: string) =>
  optional(z.record(z.string().regex(YEAR), z.int().min(0).max(366)), { words, ask, unit: "days", cost: 2 });

export const ticks = (words: string, ask: string) =>
  optional(z.record(z.string().regex(KEBAB), z.boolean()), { words, ask, cost: 2 });

const item = z.union([z.boolean(), z.number(), z.string().max(LONGEST_TEXT)]);
const items = z.record(z.string().regex(ITEM), item);

/** Documents by id: there or not, or what each holds (letterhead: true, pay: 38.5). */
export const paperwork = (words: string, ask: string) =>
  optional(z.record(z.string().regex(KEBAB), z.union([z.boolean(), items])), { words, ask, cost: 2 });
