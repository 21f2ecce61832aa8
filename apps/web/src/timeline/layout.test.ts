import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../lib/dates.ts";
import type { Item } from "./items.ts";
import { layOut } from "./layout.ts";
import { labelWidth, packRows } from "./pack.ts";
import { makeScale } from "./scale.ts";

describe("rows of a lane", () => {
  it("never let two things touch", () => {
    const extent = fc
      .tuple(fc.nat(900), fc.integer({ min: 1, max: 300 }))
      .map(([left, width]) => ({ left, right: left + width }));
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 30 }), (extents) => {
        const rows = packRows(extents);
        extents.forEach((a, i) => {
          for (const [j, b] of extents.entries())
            if (i < j && rows[i] === rows[j]) expect(a.right <= b.left || b.right <= a.left).toBe(true);
        });
      }),
    );
  });

  it("leave out what finds no room", () => {
    const same = { left: 0, right: 10 };
    expect(packRows([same, same, same], 2)).toEqual([0, 1, undefined]);
  });
});

describe("the axis", () => {
  it("names years and months without crowding", () => {
    const { ticks, x, width } = makeScale(dayOf("2025-09-02"), dayOf("2028-06-30"), 1000);
    expect(width).toBe(1000);
    expect(ticks.map(({ label }) => label)).toContain("2027");
    ticks.slice(1).forEach((tick, at) => {
      expect(x(tick.day) - x(ticks[at]!.day)).toBeGreaterThan(60);
    });
  });

  it("grows wider than a phone instead of squeezing a stay of five years", () => {
    expect(makeScale(dayOf("2021-09-01"), dayOf("2027-05-01"), 230).width).toBeGreaterThan(1000);
  });
});

describe("the picture", () => {
  const program: Item = {
    lane: "study",
    look: "program",
    label: "Master's",
    from: "2025-09-02",
    until: "2027-05-14",
  };
  const far: Item = { lane: "due", look: "milestone", label: "far", from: "2045-01-01" };

  it("has only the lanes that hold something, one below the other", () => {
    const gap: Item = { lane: "work", look: "gap", label: "gap", from: "2026-01-01", until: "2026-02-01" };
    const { lanes } = layOut({ items: [program, gap], asOf: "2026-03-01", room: 1000 })!;
    expect(lanes.map(({ name }) => name)).toEqual(["study", "work"]);
    expect(lanes[1]!.top).toBe(lanes[0]!.top + lanes[0]!.height);
  });

  it("is not squeezed by a date decades away", () => {
    const { scale } = layOut({ items: [program, far], asOf: "2026-03-01", room: 1000 })!;
    expect(scale.until).toBeLessThan(dayOf("2030-01-01"));
  });

  it("is made wider where the words of a day fit on neither side of it", () => {
    const label = "Leave, move to another school, or change status ".repeat(2);
    const late: Item = { lane: "due", look: "duty", label, from: "2027-06-13" };
    const [narrow, wide] = [600, 1400].map(
      (room) => layOut({ items: [late], asOf: "2027-05-01", room: room })!,
    );
    const flag = narrow!.lanes[0]!.items[0]!;
    expect(flag.textX).toBeGreaterThan(flag.x + flag.width);
    expect(narrow!.width).toBeGreaterThanOrEqual(flag.textX + labelWidth(label));
    expect(wide!.width).toBe(wide!.scale.width);
  });

  it("puts words above their things on a phone, each in a row of its own", () => {
    const days = ["2027-06-13", "2027-06-20", "2027-07-01"];
    const due = days.map((from): Item => ({ lane: "due", look: "duty", label: `Report by ${from}`, from }));
    const { lanes } = layOut({ items: due, asOf: "2027-05-01", room: 230 })!;
    expect(lanes[0]!.items.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(lanes[0]!.sizes.words).toBeGreaterThan(0);
  });

  it("keeps scale and rows while a bar is held, whatever the bar does", () => {
    const job: Item = { ...program, lane: "work", look: "work", label: "Acme", path: "employment[0]" };
    const other: Item = {
      ...job,
      label: "Bravo",
      from: "2027-06-01",
      until: "2028-06-01",
      path: "employment[1]",
    };
    const asked = { asOf: "2026-03-01", room: 1000 };
    const before = layOut({ ...asked, items: [job, other] })!;
    const moved = { ...job, until: "2031-05-14" };
    const held = layOut({ ...asked, items: [moved, other], held: before })!;
    expect(held.scale).toBe(before.scale);
    expect(held.lanes[0]!.items.map(({ row }) => row)).toEqual(before.lanes[0]!.items.map(({ row }) => row));
    expect(layOut({ ...asked, items: [moved, other] })!.scale.until).toBeGreaterThan(before.scale.until);
  });

  it("draws the plan behind what became of it, in the same row", () => {
    const ghost: Item = { ...program, look: "ghost", path: "programs[0]" };
    const now: Item = { ...program, until: "2028-05-14", path: "programs[0]" };
    const items = layOut({ items: [ghost, now], asOf: "2026-03-01", room: 1000 })!.lanes[0]!.items;
    expect(items.map(({ look, row }) => [look, row])).toEqual([
      ["ghost", 0],
      ["program", 0],
    ]);
  });

  it("is nothing when there is no date", () => {
    expect(layOut({ items: [], asOf: "2026-03-01", room: 1000 })).toBeUndefined();
  });
});
