import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../lib/dates.ts";
import { moved, type Part, stepOf } from "./move.ts";

const june = { from: dayOf("2027-06-01"), until: dayOf("2027-08-31") };

describe("a bar after a step", () => {
  it("keeps its length when it is moved, and its other end when one end is", () => {
    expect(moved(june, "move", { days: 7 })).toEqual({ from: june.from + 7, until: june.until + 7 });
    expect(moved(june, "start", { days: -3 })).toEqual({ ...june, from: june.from - 3 });
    expect(moved(june, "end", { months: 1 })).toEqual({ ...june, until: dayOf("2027-09-30") });
  });

  it("without an end goes on without one", () => {
    expect(moved({ from: june.from }, "move", { days: 1 })).toEqual({ from: june.from + 1 });
  });

  it("never ends before it begins", () => {
    const parts = fc.constantFrom<Part>("move", "start", "end");
    fc.assert(
      fc.property(parts, fc.integer({ min: -5000, max: 5000 }), (part, days) => {
        const { from, until } = moved(june, part, { days });
        expect(until).toBeGreaterThanOrEqual(from);
      }),
    );
  });
});

it("keys ask for a day, a week, a month; others for nothing", () => {
  const step = (key: string, shiftKey = false) => stepOf({ key, shiftKey });
  expect(step("ArrowRight")).toEqual({ days: 1 });
  expect(step("ArrowLeft", true)).toEqual({ days: -7 });
  expect(step("PageUp")).toEqual({ months: 1 });
  expect(step("PageDown", true)).toEqual({ months: -1 });
  expect(step("a")).toBeUndefined();
});
