import type { ClockStanding, DutyStanding, Standing } from "@sojourn/engine";
import { describe, expect, it } from "vitest";
import { amiss, mostUrgent, nearestClock, nextDuty } from "./urgent.ts";

const asOf = "2027-03-01";
const duty = (due: string, status: DutyStanding["status"]) =>
  ({ id: due, title: due, due, status }) as DutyStanding;
const clock = (runsOutOn: string) => ({ id: "c", title: "c", runsOutOn, exceeded: false }) as ClockStanding;
const standing = (duties: DutyStanding[], clocks: ClockStanding[] = []) =>
  ({ asOf, duties, clocks }) as unknown as Standing;
const dayOf = (all: Standing) => {
  const urgent = mostUrgent(all);
  return urgent?.kind === "clock" ? urgent.clock.runsOutOn : urgent?.duty.due;
};

describe("what is urgent", () => {
  it("is the nearest duty within 14 days, or a clock within 60", () => {
    expect(dayOf(standing([duty("2027-03-10", "upcoming"), duty("2027-03-04", "due")]))).toBe("2027-03-04");
    expect(dayOf(standing([duty("2027-03-10", "upcoming")], [clock("2027-03-03")]))).toBe("2027-03-03");
    expect(dayOf(standing([duty("2027-04-10", "upcoming")], [clock("2027-04-29")]))).toBe("2027-04-29");
  });

  it("is nothing when all is further away or done", () => {
    expect(
      mostUrgent(
        standing([duty("2027-03-16", "upcoming"), duty("2027-03-02", "done")], [clock("2027-05-01")]),
      ),
    ).toBeUndefined();
  });

  it("leaves the next duty to be named", () => {
    expect(nextDuty(standing([duty("2027-05-01", "upcoming"), duty("2027-04-01", "upcoming")]))?.due).toBe(
      "2027-04-01",
    );
    expect(nextDuty(standing([duty("2027-04-01", "upcoming"), duty("2027-02-07", "overdue")]))?.due).toBe(
      "2027-02-07",
    );
  });
});

describe("what is amiss", () => {
  it("is said once, though a finding speaks of the overdue duty too", () => {
    const late = { ...duty("2026-09-10", "overdue"), rule: "A", says: "late" };
    const other = { ...duty("2026-10-10", "overdue"), rule: "B", says: "late too" };
    const findings = [{ rule: "A", force: "binding", says: "seen" }];
    const all = { ...standing([late, other, duty("2027-05-01", "upcoming")]), findings } as Standing;
    expect(amiss(all).map(({ says }) => says)).toEqual(["seen", "late too"]);
  });
});

describe("the count to watch", () => {
  const counted = (id: string, value: number, limit?: number, runsOutOn?: string) =>
    ({ id, value, limit, runsOutOn, exceeded: false }) as unknown as ClockStanding;

  it("is the one that runs out first", () => {
    const clocks = [
      counted("a", 300, 364),
      counted("b", 5, 90, "2027-05-24"),
      counted("c", 5, 90, "2027-05-20"),
    ];
    expect(nearestClock(standing([], clocks))?.id).toBe("c");
  });

  it("is the one used up furthest when none runs, and none when nothing with a limit is counted", () => {
    expect(nearestClock(standing([], [counted("a", 30, 364), counted("b", 45, 90)]))?.id).toBe("b");
    expect(nearestClock(standing([], [counted("a", 0, 364), counted("b", 12)]))).toBeUndefined();
  });
});
