import type { ClockStanding, DutyStanding, Standing } from "@sojourn/engine";
import { describe, expect, it } from "vitest";
import { mostUrgent, nextDuty } from "./urgent.ts";

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
  it("is the nearest duty or clock within 14 days", () => {
    expect(dayOf(standing([duty("2027-03-10", "upcoming"), duty("2027-03-04", "due")]))).toBe("2027-03-04");
    expect(dayOf(standing([duty("2027-03-10", "upcoming")], [clock("2027-03-03")]))).toBe("2027-03-03");
  });

  it("is nothing when all is further away or done", () => {
    expect(
      mostUrgent(
        standing([duty("2027-03-16", "upcoming"), duty("2027-03-02", "done")], [clock("2027-05-01")]),
      ),
    ).toBeUndefined();
  });

  it("is a duty missed long ago when nothing is near", () => {
    expect(dayOf(standing([duty("2026-09-10", "overdue"), duty("2027-05-01", "upcoming")]))).toBe(
      "2026-09-10",
    );
  });

  it("leaves the next duty to be named", () => {
    expect(nextDuty(standing([duty("2027-05-01", "upcoming"), duty("2027-04-01", "upcoming")]))?.due).toBe(
      "2027-04-01",
    );
  });
});
