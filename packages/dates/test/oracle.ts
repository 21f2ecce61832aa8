import fc from "fast-check";
import type { Period } from "../src/index.ts";
import { UNIVERSE } from "./arbitraries.ts";

/** The days of the universe, one by one. */
export const universe: readonly number[] = Array.from(
  { length: UNIVERSE[1] - UNIVERSE[0] + 1 },
  (_, i) => UNIVERSE[0] + i,
);

/** The days of the universe that a list of periods in any form covers: asked of every day, nothing computed. */
export function walked(list: readonly Period[]): Set<number> {
  return new Set(universe.filter((day) => list.some(([start, end]) => start <= day && day <= end)));
}

/** Every day that a list of bounded periods covers. */
export function allDays(list: readonly Period[]): Set<number> {
  const all = new Set<number>();
  for (const [start, end] of list) for (let day = start; day <= end; day++) all.add(day);
  return all;
}

/** The days of `a` that are not in `b`. */
export function without(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  return new Set([...a].filter((day) => !b.has(day)));
}

export function sorted(days: Iterable<number>): number[] {
  return [...days].sort((a, b) => a - b);
}

/** Runs of consecutive days, as periods. */
export function runsOf(days: Iterable<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (const day of sorted(days)) {
    const run = runs.at(-1);
    if (run?.[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** A property over arbitrary lists of periods, as one readable line in a test. */
export function forAll<T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  law: (...values: T) => void,
  numRuns = 300,
): void {
  fc.assert(
    fc.property(fc.tuple<T>(...arbitraries), (values) => {
      law(...values);
    }),
    { numRuns },
  );
}
