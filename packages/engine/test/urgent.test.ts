import type { Record as StudentRecord } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import type { ClockStanding, DutyStanding, PermissionStanding, Standing } from "../src/index.ts";
import { amiss, mostUrgent, nearestClock, nextStep, plansBarred, untold } from "../src/index.ts";

const asOf = "2027-03-01";
const duty = (due: string, status: DutyStanding["status"]) =>
  ({ id: due, title: due, due, status }) as DutyStanding;
const clock = (runsOutOn: string) => ({ id: "c", title: "c", runsOutOn, exceeded: false }) as ClockStanding;
const may = (id: string, windows: PermissionStanding["windows"], verdict = "open") =>
  ({ id, title: id, verdict, windows, grants: [] as string[] }) as PermissionStanding;
const standing = (
  duties: DutyStanding[],
  clocks: ClockStanding[] = [],
  permissions: PermissionStanding[] = [],
) => ({ asOf, duties, clocks, permissions }) as unknown as Standing;
const nothing: StudentRecord = { record: 1 };
const dayOf = (all: Standing, record: Partial<StudentRecord> = {}) =>
  mostUrgent(all, { ...nothing, ...record })?.day;

describe("what is urgent", () => {
  it("is the nearest duty within 14 days, or a count that runs out within 60", () => {
    expect(dayOf(standing([duty("2027-03-10", "upcoming"), duty("2027-03-04", "due")]))).toBe("2027-03-04");
    expect(dayOf(standing([duty("2027-03-10", "upcoming")], [clock("2027-03-03")]))).toBe("2027-03-03");
    expect(dayOf(standing([duty("2027-04-10", "upcoming")], [clock("2027-04-29")]))).toBe("2027-04-29");
  });

  it("may be a duty of which nobody knows whether it is met", () => {
    expect(dayOf(standing([duty("2027-03-04", "unknown")]))).toBe("2027-03-04");
    expect(dayOf(standing([duty("2027-02-28", "unknown")]))).toBeUndefined();
  });

  it("is the last day to file, which nobody gets back", () => {
    const opt = may("post-completion-opt", { file: { from: "2027-01-01", until: "2027-03-15" } });
    expect(mostUrgent(standing([], [], [opt]), nothing)).toMatchObject({ kind: "file", day: "2027-03-15" });
    const later = may("post-completion-opt", { file: { until: "2027-03-16" } });
    expect(dayOf(standing([], [], [later]))).toBeUndefined();
    expect(dayOf(standing([], [], [may("x", { file: { until: "2027-03-02" } }, "unknown")]))).toBeUndefined();
  });

  it("is the last day to ask the school only for who asks", () => {
    const all = standing([], [], [may("cpt", { request: { until: "2027-03-05" } })]);
    expect(dayOf(all)).toBeUndefined();
    expect(dayOf(all, { request: { kind: "cpt" } })).toBe("2027-03-05");
  });

  it("is nothing when all is further away or done", () => {
    const duties = [duty("2027-03-16", "upcoming"), duty("2027-03-02", "done")];
    expect(dayOf(standing(duties, [clock("2027-05-01")]))).toBeUndefined();
  });
});

describe("what comes next", () => {
  it("is what is overdue, else the first duty to come", () => {
    const coming = [duty("2027-05-01", "upcoming"), duty("2027-04-01", "upcoming")];
    expect(nextStep(standing(coming), nothing)?.day).toBe("2027-04-01");
    expect(nextStep(standing([...coming, duty("2027-02-07", "overdue")]), nothing)?.day).toBe("2027-02-07");
  });

  it("is a count to stop, when it runs out before the next duty", () => {
    const all = standing([duty("2027-08-29", "upcoming")], [clock("2027-06-01")]);
    expect(nextStep(all, nothing)).toMatchObject({ kind: "clock", day: "2027-06-01" });
    const later = standing([duty("2027-05-29", "upcoming")], [clock("2027-06-01")]);
    expect(nextStep(later, nothing)).toMatchObject({ kind: "duty", day: "2027-05-29" });
  });

  it("is the last day for what was begun, when that is sooner", () => {
    const stem = may("stem-opt", { file: { until: "2027-03-20" } });
    const all = standing([duty("2027-04-01", "upcoming")], [], [stem]);
    expect(nextStep(all, nothing)?.day).toBe("2027-04-01");
    expect(nextStep(all, { ...nothing, applications: [{ kind: "stem-opt" }] })).toMatchObject({
      kind: "file",
      day: "2027-03-20",
    });
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

describe("a stay that is over", () => {
  const stay = (id: string, verdict: string, until?: string, grants = ["stay"]) =>
    ({
      ...{ id, verdict, grants, says: `${id} ended` },
      windows: until ? { end: { until, untilRule: id } } : {},
    }) as unknown as PermissionStanding;
  const over = (permissions: PermissionStanding[]) =>
    amiss({ ...standing([], [], permissions), findings: [] } as unknown as Standing).map(({ rule }) => rule);

  it("is amiss on the day after its last", () => {
    expect(over([stay("remain", "closed", "2027-02-28"), stay("new-program", "closed")])).toEqual(["remain"]);
    expect(over([stay("remain", "open", "2027-03-01")])).toEqual([]);
  });

  it("is not over while something else that lets one stay is open, and OPT that ended is not the stay", () => {
    expect(over([stay("remain", "closed", "2027-02-28"), stay("cap-gap", "open")])).toEqual([]);
    expect(over([stay("opt", "closed", "2027-02-28", ["stay", "work"])])).toEqual([]);
  });
});

describe("a plan that cannot be", () => {
  const barred = (id: string, path: string) =>
    ({
      ...may(id, {}, "barred"),
      requirements: [{ status: "unmet", facts: [{ path }] }],
    }) as unknown as PermissionStanding;
  const of = (record: Partial<StudentRecord>, ...permissions: PermissionStanding[]) =>
    plansBarred(standing([], [], permissions), { ...nothing, ...record }).map(({ id }) => id);

  it("is the request, until its last day has gone by", () => {
    const cpt = barred("cpt", "terms[0].end");
    expect(of({ request: { kind: "cpt", end: "2027-03-01" } }, cpt)).toEqual(["cpt"]);
    expect(of({ request: { kind: "cpt" } }, cpt)).toEqual(["cpt"]);
    expect(of({ request: { kind: "cpt", end: "2027-02-28" } }, cpt)).toEqual([]);
    expect(of({ request: { kind: "leave" } }, cpt)).toEqual([]);
  });

  it("is a trip from which one cannot come back", () => {
    expect(of({}, barred("re-entry", "trips[0].returns"))).toEqual(["re-entry"]);
    expect(of({}, barred("re-entry", "documents.passport.expires"))).toEqual([]);
  });
});

describe("what nobody told", () => {
  it("are duties whose day has gone by", () => {
    const due = [duty("2027-02-28", "unknown"), duty("2027-03-01", "unknown"), duty("2027-02-01", "done")];
    expect(untold(standing(due)).map(({ id }) => id)).toEqual(["2027-02-28"]);
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

  it("is the one used up furthest when none runs, none when nothing with a limit is counted", () => {
    const clocks = [counted("a", 30, 364), counted("b", 45, 90), counted("done", 12, 12)];
    expect(nearestClock(standing([], clocks))?.id).toBe("b");
    expect(nearestClock(standing([], [counted("a", 0, 364), counted("b", 12)]))).toBeUndefined();
  });
});
