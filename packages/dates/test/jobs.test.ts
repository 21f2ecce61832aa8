import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, daysWhenTotalAtLeast, FOREVER_END, FOREVER_START } from "../src/index.ts";
import { forAll, universe } from "./oracle.ts";

const job = (start: number, end: number, amount: number) => ({ start, end, amount });

describe("days when the hours add up", () => {
  it("counts two part-time jobs as one while they overlap", () => {
    expect(daysWhenTotalAtLeast([job(1, 10, 12), job(6, 20, 8)], 20)).toEqual([[6, 10]]);
    expect(daysWhenTotalAtLeast([job(1, 10, 12), job(6, 20, 8)], 20.5)).toEqual([]);
  });

  it("joins jobs that follow without a day between, not over a day", () => {
    expect(daysWhenTotalAtLeast([job(1, 5, 20), job(6, 9, 40)], 20)).toEqual([[1, 9]]);
    expect(daysWhenTotalAtLeast([job(1, 5, 20), job(7, 9, 40)], 20)).toEqual([
      [1, 5],
      [7, 9],
    ]);
  });

  it("is not misled by sums that floating point cannot write", () => {
    expect(daysWhenTotalAtLeast([job(1, 5, 0.1), job(1, 5, 0.7)], 0.8)).toEqual([[1, 5]]);
    expect(0.1 + 0.7).toBeLessThan(0.8);
    expect(daysWhenTotalAtLeast([job(1, 5, 19.999)], 20)).toEqual([]);
  });

  it("takes jobs without end, and leaves out those that end before they start", () => {
    expect(daysWhenTotalAtLeast([job(3, FOREVER_END, 20)], 20)).toEqual([[3, FOREVER_END]]);
    expect(daysWhenTotalAtLeast([job(5, 4, 20)], 20)).toEqual([]);
    expect(daysWhenTotalAtLeast([], 20)).toEqual([]);
  });

  it("meets a threshold of 0 every day", () => {
    expect(daysWhenTotalAtLeast([job(3, 9, 20)], 0)).toEqual([[FOREVER_START, FOREVER_END]]);
  });

  it("agrees with adding up each day, in exact tenths", () => {
    const tenths = fc.integer({ min: 0, max: 400 });
    const items = fc.array(
      fc.tuple(fc.integer({ min: -5, max: 65 }), fc.integer({ min: -2, max: 30 }), tenths),
      { maxLength: 7 },
    );
    // The threshold is often the sum of some of the amounts, so that equality happens.
    const threshold = fc.tuple(fc.nat(6), fc.nat(6), tenths);
    forAll([items, threshold], (list, [i, j, other]) => {
      const wanted = i < list.length && j < list.length && i !== j ? list[i]![2] + list[j]![2] : other;
      const found = daysWhenTotalAtLeast(
        list.map(([start, more, amount]) => job(start, start + more, amount / 10)),
        wanted / 10,
      );
      for (const day of universe) {
        const total = list
          .filter(([s, more]) => s <= day && day <= s + more)
          .reduce((sum, [, , amount]) => sum + amount, 0);
        expect(contains(found, day), `day ${day}: ${total} of ${wanted}`).toBe(total >= wanted);
      }
    });
  });
});
