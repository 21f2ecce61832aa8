import type { ClockResults } from "@sojourn/engine/compile";
import { SCHEMA_WORDS, UNTOLD, YES } from "@sojourn/record";
import { type Data, Field, List, Struct } from "apache-arrow";
import { isDay } from "../days.ts";
import type { Arranged } from "./arrange.ts";
import {
  boolean,
  date,
  entryPlaces,
  flagsColumn,
  float64,
  listColumn,
  oneOf,
  structColumn,
  valuesColumn,
} from "./columns.ts";

const COUNTS = ["value", "valueDays", "from", "fromDays", "to", "toDays"] as const;
const NUMBERS = [...COUNTS, "limit", "needed", "remaining", "remainingDays"] as const;

const clockType = oneOf();
const levelType = oneOf();
const entry = new Struct([
  new Field("clock", clockType, false),
  new Field("level", levelType, true),
  ...NUMBERS.map((name) => new Field(name, float64, true)),
  new Field("exceeded", boolean, true),
  new Field("runsOutOn", date, true),
]);

/** The clocks of one student: those that count something for them, each level for itself. */
export const clocksType = new List(new Field("item", entry, true));

/** All clocks of all students, in the order of the rows. */
export function clocksColumn(arranged: Arranged): Data {
  const ids = [...new Set(arranged.parts.flatMap(({ results }) => results.clocks.map(({ id }) => id)))];
  const { offsets, next } = entryPlaces(arranged.total, (meet) =>
    each(arranged, (_, __, place) => meet(place)),
  );
  const entries = emptyEntries(offsets[arranged.total]!);
  each(arranged, (clock, at, place) => put(entries, next[place]!++, clock, ids.indexOf(clock.id), at));
  return listColumn(clocksType, offsets, entriesColumn(entries, ids));
}

/** Every entry of every clock, and the place of the student it is of. */
function each(
  { parts, places }: Arranged,
  meet: (clock: ClockResults, at: number, place: number) => void,
): void {
  for (const [p, { results }] of parts.entries())
    for (const clock of results.clocks)
      for (let row = 0; row < results.rows; row++)
        for (let at = clock.offsets[row]!; at < clock.offsets[row + 1]!; at++)
          meet(clock, at, places[p]![row]!);
}

type Entries = ReturnType<typeof emptyEntries>;

function emptyEntries(length: number) {
  const numbers = () => new Float64Array(length).fill(Number.NaN);
  return {
    length,
    clock: new Uint8Array(length),
    level: new Uint8Array(length),
    numbers: Object.fromEntries(NUMBERS.map((name) => [name, numbers()])) as {
      [N in (typeof NUMBERS)[number]]: Float64Array;
    },
    exceeded: new Uint8Array(length),
    runsOutOn: new Int32Array(length),
  };
}

function put(entries: Entries, to: number, clock: ClockResults, id: number, at: number): void {
  entries.clock[to] = id;
  entries.level[to] = clock.level[at]!;
  // a clock that is not in months has no days over
  for (const name of NUMBERS) entries.numbers[name][to] = clock[name][at] ?? Number.NaN;
  entries.exceeded[to] = clock.exceeded[at]!;
  entries.runsOutOn[to] = clock.runsOutOn[at]!;
}

function entriesColumn(
  { length, clock, level, numbers, exceeded, runsOutOn }: Entries,
  ids: readonly string[],
): Data {
  const told = (values: Float64Array) => valuesColumn(float64, values, (at) => Number.isFinite(values[at]));
  return structColumn(entry, length, [
    valuesColumn(clockType, clock, () => true, ids),
    valuesColumn(levelType, level, (at) => level[at] !== 0, SCHEMA_WORDS),
    ...NUMBERS.map((name) => told(numbers[name])),
    flagsColumn(
      length,
      (at) => exceeded[at] === YES,
      (at) => exceeded[at] !== UNTOLD,
    ),
    valuesColumn(date, runsOutOn, (at) => isDay(runsOutOn[at]!)),
  ]);
}
