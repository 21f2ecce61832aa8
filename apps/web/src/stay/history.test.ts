import { describe, expect, it } from "vitest";
import { redone, settled, stepped, supposing, undone } from "./history.ts";
import type { Stay } from "./useStay.ts";

const stay: Stay = { record: { school: "a" }, asOf: "2027-01-01" };
const to = (from: Stay, school: string, gesture?: string) => stepped(from, { school }, gesture);

describe("undo", () => {
  it("goes back step by step, and forward again", () => {
    const there = to(to(stay, "b"), "c");
    expect(undone(there).record).toEqual({ school: "b" });
    expect(undone(undone(there)).record).toEqual({ school: "a" });
    expect(redone(undone(undone(there))).record).toEqual({ school: "b" });
    expect(redone(redone(undone(undone(there)))).record).toEqual({ school: "c" });
  });

  it("takes a gesture back as one, and only that one", () => {
    const dragged = to(to(to(to(stay, "b"), "c", "drag 1"), "d", "drag 1"), "e", "drag 2");
    expect(undone(dragged).record).toEqual({ school: "d" });
    expect(undone(undone(dragged)).record).toEqual({ school: "b" });
  });

  it("forgets what was undone once something else is done", () => {
    expect(redone(to(undone(to(stay, "b")), "c")).record).toEqual({ school: "c" });
  });

  it("does nothing where there is nothing", () => {
    expect(undone(stay)).toBe(stay);
    expect(redone(stay)).toBe(stay);
  });
});

describe("trying out", () => {
  const tried = to(supposing(stay), "b");

  it("holds the plan as it was, however often it is begun", () => {
    expect(supposing(tried).plan).toEqual({ school: "a" });
  });

  it("ends with what was tried, or with the plan, which can be undone too", () => {
    expect(settled(tried, true)).toMatchObject({ record: { school: "b" } });
    const back = settled(tried, false);
    expect(back.record).toEqual({ school: "a" });
    expect(back.plan).toBeUndefined();
    expect(undone(back).record).toEqual({ school: "b" });
  });
});
