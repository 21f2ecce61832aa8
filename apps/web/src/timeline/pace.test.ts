import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { paced } from "./pace.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const COUNTING = 20;

/** Counting takes its time, and gives the number in words. */
const begun = () => {
  const handed: [number, string?][] = [];
  const count = (one: number) =>
    new Promise<string>((done) => setTimeout(() => done(`counted ${one}`), COUNTING));
  const hand = (one: number, counted?: string) => void handed.push(counted ? [one, counted] : [one]);
  return { handed, pace: paced({ count, hand, clock: Date.now }) };
};

it("has the first counted at once, then only the newest of what came meanwhile", async () => {
  const { handed, pace } = begun();
  for (const one of [1, 2, 3, 4]) pace.send(one);
  expect(handed).toEqual([]);
  await vi.advanceTimersByTimeAsync(COUNTING);
  expect(handed).toEqual([[1, "counted 1"]]);
  await vi.advanceTimersByTimeAsync(30);
  pace.drawn((one) => one === 1);
  await vi.advanceTimersByTimeAsync(2 * 30 - 1 + COUNTING);
  expect(handed).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(handed).toEqual([
    [1, "counted 1"],
    [4, "counted 4"],
  ]);
});

it("lets the last go at once when the hand lets go, counted or not, and once", async () => {
  const { handed, pace } = begun();
  pace.send(1);
  pace.send(2);
  pace.flush();
  pace.flush();
  await vi.advanceTimersByTimeAsync(COUNTING);
  expect(handed).toEqual([[2]]);
  pace.drawn((one) => one === 2);
  await vi.advanceTimersByTimeAsync(COUNTING);
  pace.send(3);
  pace.flush();
  await vi.advanceTimersByTimeAsync(COUNTING);
  expect(handed).toEqual([[2], [3]]);
});

it("does not wait for ever for what is never drawn", async () => {
  const { handed, pace } = begun();
  pace.send(1);
  await vi.advanceTimersByTimeAsync(COUNTING);
  pace.drawn((one) => one === 7);
  await vi.advanceTimersByTimeAsync(1001);
  pace.send(2);
  await vi.advanceTimersByTimeAsync(COUNTING);
  expect(handed.map(([one]) => one)).toEqual([1, 2]);
});
