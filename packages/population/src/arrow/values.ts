import { ABSENT_DAY, NO, NOT_YET, type Shape, UNTOLD, WORD_DAY, type Words, YES } from "@sojourn/record";
import type { Data } from "apache-arrow";
import { bitAt } from "./buffers.ts";
import { type At, dayOf, daysIn, flagsIn, isDay, numbersIn, textsIn } from "./leaves.ts";
import { fitsNumber, fitsText, type Limits } from "./limits.ts";

/** The entries of a table that are taken, each by its place in the Arrow data; -1 where its parent is absent. */
export type Taking = { words: Words; at: Int32Array; fault: (place: number) => void };
type Of<T extends Shape["type"]> = Extract<Shape, { type: T }>;

/** Where each entry's value lies, -1 where it has none. */
export function present({ nullCount, nullBitmap, offset }: Data, at: Int32Array): Int32Array {
  if (nullCount === 0) return at;
  return filled(
    new Int32Array(at.length),
    at,
    (place) => (bitAt(nullBitmap, offset + place) ? place : -1),
    -1,
  );
}

export const given = (places: Int32Array): Uint8Array =>
  filled(new Uint8Array(places.length), places, () => 1, 0);

/** One value for each place, `silent` where there is none. */
function filled<A extends Int32Array | Float64Array | Uint8Array>(
  all: A,
  places: Int32Array,
  valueAt: (place: number, entry: number) => number,
  silent: number,
): A {
  for (let entry = 0; entry < places.length; entry++) {
    const place = places[entry]!;
    all[entry] = place < 0 ? silent : valueAt(place, entry);
  }
  return all;
}

export function numbersTaken(limits: Limits, data: Data, { at, fault }: Taking): Float64Array {
  const value = numbersIn(data)!;
  const fitting = (place: number, entry: number) => {
    const number = value(place);
    if (!fitsNumber(number, limits)) fault(entry);
    return number;
  };
  return filled(new Float64Array(at.length), present(data, at), fitting, Number.NaN);
}

export function flagsTaken(data: Data, { at }: Taking): Uint8Array {
  const value = flagsIn(data)!;
  return filled(new Uint8Array(at.length), present(data, at), (place) => (value(place) ? YES : NO), UNTOLD);
}

/** The code of a text of one field; undefined where the field does not take it. */
type CodeOf = (text: string) => number | undefined;

export const valueCodes = ({ values }: Of<"enum">, { words }: Taking): CodeOf =>
  remembered((text) => (values.includes(text) ? words.code(text) : undefined));
export const textCodes = (limits: Limits, { words }: Taking): CodeOf =>
  remembered((text) => (fitsText(text, limits) ? words.code(text) : undefined));

function remembered(codeOf: CodeOf): CodeOf {
  const known = new Map<string, number | undefined>();
  return (text) => {
    const code = known.get(text);
    if (code !== undefined || known.has(text)) return code;
    const fresh = codeOf(text);
    known.set(text, fresh);
    return fresh;
  };
}

export function codesTaken<A extends Int32Array | Uint8Array>(
  all: A,
  codeOf: CodeOf,
  data: Data,
  { at, fault }: Taking,
): A {
  const text = textsIn(data)!;
  const fitting = (place: number, entry: number) => {
    const code = codeOf(text(place));
    if (code === undefined) fault(entry);
    return code ?? 0;
  };
  return filled(all, present(data, at), fitting, 0);
}

export function daysTaken(
  shape: Of<"date"> & { nullable?: boolean },
  data: Data | undefined,
  beside: Data | undefined,
  taking: Taking,
) {
  const { at, fault } = taking;
  const day = data && dayReader(shape, data);
  const told = (place: number, entry: number) => {
    const known = day!(place);
    if (known === undefined) fault(entry);
    return known ?? ABSENT_DAY;
  };
  const days = new Int32Array(at.length).fill(ABSENT_DAY);
  if (data) filled(days, present(data, at), told, ABSENT_DAY);
  const waiting = beside && flagsIn(beside);
  const waits = beside ? present(beside, at) : [];
  for (const [entry, place] of waits.entries()) {
    if (place < 0 || !waiting!(place)) continue;
    if (days[entry] !== ABSENT_DAY) fault(entry);
    days[entry] = NOT_YET;
  }
  return days;
}

function dayReader({ also = [] }: Of<"date">, data: Data): At<number | undefined> {
  const days = daysIn(data);
  if (days)
    return (place) => {
      const day = days(place);
      return isDay(day) ? day : undefined;
    };
  const text = textsIn(data)!;
  const code = remembered((told) => (also.includes(told) ? WORD_DAY + also.indexOf(told) : dayOf(told)));
  return (place) => code(text(place));
}
