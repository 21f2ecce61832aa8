import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { paced } from "./pace.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const begun = () => {
  const handed: number[] = [];
  return { handed, pace: paced<number>((one) => handed.push(one), Date.now) };
};

it("hands on the first at once, then only the newest of what came while it was drawn", () => {
  const { handed, pace } = begun();
  for (const one of [1, 2, 3, 4]) pace.send(one);
  expect(handed).toEqual([1]);
  vi.advanceTimersByTime(30);
  pace.drawn(1);
  vi.advanceTimersByTime(29);
  expect(handed).toEqual([1]);
  vi.advanceTimersByTime(1);
  expect(handed).toEqual([1, 4]);
});

it("lets the last go at once when the hand lets go", () => {
  const { handed, pace } = begun();
  pace.send(1);
  pace.send(2);
  pace.flush();
  pace.flush();
  expect(handed).toEqual([1, 2]);
});

it("does not wait for ever for what is never drawn", () => {
  const { handed, pace } = begun();
  pace.send(1);
  pace.drawn(7);
  vi.advanceTimersByTime(1001);
  pace.send(2);
  expect(handed).toEqual([1, 2]);
});
