import fc from "fast-check";
import { expect, it } from "vitest";
import { differenceOf, withDifference } from "./difference.ts";

const [a, b, c] = [{ id: "a" }, { id: "b" }, { id: "c" }];
const before = {
  day: "2027-01-01",
  list: [a, b],
  law: { inForce: 3 },
  names: ["x"],
  deep: { a: { b: 1 }, c: [1] },
};

it("sends what is new, and of the rest only where it stands", () => {
  const after = {
    ...structuredClone(before),
    day: "2027-01-02",
    list: [c, { id: "b" }],
    deep: { a: { b: 2 }, c: [1] },
  };
  const difference = differenceOf(before, after);
  expect(difference).toEqual({
    fields: {
      day: { value: "2027-01-02" },
      list: { list: [[0, { fields: { id: { value: "c" } } }], 1] },
      deep: { fields: { a: { fields: { b: { value: 2 } } } } },
    },
  });
  const made = withDifference(before, structuredClone(difference)) as typeof after;
  expect(made).toEqual(after);
  expect(made.list[1]).toBe(b);
  expect(made.law).toBe(before.law);
  expect(made.deep.c).toBe(before.deep.c);
});

it("sends nothing when nothing is other", () => {
  expect(differenceOf(before, structuredClone(before))).toBeUndefined();
  expect(withDifference(before, undefined)).toBe(before);
});

it("finds a thing again by its name, wherever it went", () => {
  const list = [
    { id: "a", says: "long", on: 1 },
    { id: "b", on: 2 },
  ];
  expect(differenceOf(list, [{ id: "b", on: 2 }, { id: "d" }, { id: "a", says: "long", on: 3 }])).toEqual({
    list: [1, { value: { id: "d" } }, [0, { fields: { on: { value: 3 } } }]],
  });
});

it("takes no number of a list for a place", () => {
  const difference = differenceOf({ list: ["a", "b"] }, { list: [1, 0] });
  expect(withDifference({ list: ["a", "b"] }, difference)).toEqual({ list: [1, 0] });
});

it("gives back every value, in the order of its fields", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (was, is) => {
      const made = withDifference(was, structuredClone(differenceOf(was, is)));
      expect(JSON.stringify(made)).toBe(JSON.stringify(is));
    }),
  );
});
