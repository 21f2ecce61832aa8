import { dayFromISO, isoFromDay } from "@sojourn/dates";
import { type Data, DataType, Vector } from "apache-arrow";
import { bitAt } from "./buffers.ts";

/** Reads one value of a column by its place in it, not looking whether it is null. */
export type At<T> = (place: number) => T;

const DAY_MS = 86_400_000;
/** Units of Arrow's timestamps and times in a day: seconds, milliseconds, microseconds, nanoseconds. */
const IN_A_DAY = [86_400, DAY_MS, DAY_MS * 1e3, DAY_MS * 1e6];

/** Any column of integers or floating point numbers as numbers; undefined when it is none. */
export function numbersIn(data: Data): At<number> | undefined {
  const { type, values } = data;
  if (DataType.isInt(type) || DataType.isFloat(type)) {
    if (DataType.isFloat(type) && type.precision === 0) return at<number>(data);
    return values instanceof BigInt64Array || values instanceof BigUint64Array
      ? (place) => Number(values[place])
      : (place) => values[place] as number;
  }
  return undefined;
}

export function flagsIn({ type, values, offset }: Data): At<boolean> | undefined {
  return DataType.isBool(type) ? (place) => bitAt(values, offset + place) : undefined;
}

/** Days since 1970-01-01; a moment that is not midnight is no day and gives not-a-number. */
export function daysIn(data: Data): At<number> | undefined {
  const { type, values } = data;
  if (DataType.isDate(type) && values instanceof Int32Array) return (place) => values[place]!;
  const inADay = DataType.isDate(type)
    ? DAY_MS
    : DataType.isTimestamp(type)
      ? IN_A_DAY[type.unit]
      : undefined;
  if (inADay === undefined) return undefined;
  return (place) => {
    const days = Number(values[place]) / inADay;
    return Number.isInteger(days) ? days : Number.NaN;
  };
}

/** Texts, whether written out or as keys into a dictionary. */
export function textsIn(data: Data): At<string> | undefined {
  const { type, values, valueOffsets } = data;
  if (DataType.isDictionary(type)) {
    const { dictionary } = data;
    const words = Array.from({ length: dictionary?.length ?? 0 }, (_, key) => dictionary!.get(key) as string);
    return isText(type.dictionary) ? (place) => words[Number(values[place])]! : undefined;
  }
  if (DataType.isUtf8(type)) {
    const bytes = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
    return (place) => bytes.toString("utf8", valueOffsets[place]!, valueOffsets[place + 1]!);
  }
  return isText(type) ? at<string>(data) : undefined;
}

const isText = (type: DataType): boolean =>
  DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isUtf8View(type);

/** The library's own reading, for what is too rare to be read faster. */
function at<T>(data: Data): At<T> {
  const vector = new Vector([data]);
  return (place) => vector.get(place) as T;
}

/** A day of the years that a record takes, by its ISO text. */
export function dayOf(text: string): number | undefined {
  const day = dayFromISO(text);
  return day !== undefined && isDay(day) ? day : undefined;
}

const FIRST_DAY = dayFromISO("1900-01-01")!;
const LAST_DAY = dayFromISO("2199-12-31")!;
export const isDay = (day: number): boolean => day >= FIRST_DAY && day <= LAST_DAY;

/** The text that stands for a day in a record, also for one that no record takes. */
export const written = (day: number): string =>
  Number.isInteger(day) && isDay(day) ? isoFromDay(day) : `day ${day}`;
