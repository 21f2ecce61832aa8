import { expect, it } from "vitest";
import { differenceOf, withDifference } from "./difference.ts";

const [a, b, c] = [{ id: "a" }, { id: "b" }, { id: "c" }];
const before = { day: "2027-01-01", list: [a, b], law: { inForce: 3 }, names: ["x"], gone: 1 };

it("sends what is new, and of the rest only where it stands", () => {
  const after = { day: "2027-01-02", list: [c, { id: "b" }], law: { inForce: 3 } };
  const difference = differenceOf(before, after);
  expect(difference).toEqual({
    day: { value: "2027-01-02" },
    list: { list: [c, 1] },
    law: { same: true },
  });
  const made = withDifference<object>(before, structuredClone(difference)) as typeof after;
  expect(made).toEqual(after);
  expect(made.list[1]).toBe(b);
  expect(made.law).toBe(before.law);
});

it("takes no number of a list for a place", () => {
  const difference = differenceOf({ list: ["a", "b"] }, { list: [1, 0] });
  expect(withDifference({}, difference)).toEqual({ list: [1, 0] });
});
