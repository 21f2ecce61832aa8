import { describe, expect, it } from "vitest";
import { f1, told } from "./told.ts";

/** A master's student whose program ends on 15 May 2026, and the CPT on record. */
const programs = [{ id: "ms", level: "master", start: "2024-09-03", end: "2026-05-15" }];
const cpt = (start: string, end: string, more = {}) => ({
  kind: "cpt",
  time: "full",
  level: "master",
  start,
  end,
  status: "approved",
  ...more,
});
const withCpt = (authorizations: object[], more = {}) =>
  told({ ...f1, programs, authorizations, authorizationsComplete: true, ...more }, "2026-03-01");
const bar = "US:F1-CPT-ONE-YEAR-BAR";

describe("a year of full-time CPT", () => {
  it.each([
    [364, "2026-05-31", ["open"]],
    [365, "2026-06-01", ["barred", bar]],
  ])("%i days (M95, M96, M130, M299)", (days, end, answer) => {
    for (const school of [undefined, "columbia", "uw-madison", "umass-amherst", "miami"]) {
      const stand = withCpt([cpt("2025-06-02", end)], school && { school });
      expect(stand.answer("post-completion-opt")).toEqual(answer);
      expect(stand.clock("full-time-cpt", "master")).toMatchObject({
        value: days,
        exceeded: days === 365,
        counted: [["2025-06-02", end]],
      });
    }
  });

  it("82 days leave 282 to use, and 283 to the bar (M95)", () => {
    const stand = withCpt([cpt("2025-06-02", "2025-08-22")]);
    expect(stand.clock("full-time-cpt", "master")).toMatchObject({ value: 82, limit: 364, remaining: 282 });
    expect(stand.requirement(bar, "post-completion-opt").slack).toEqual({ value: 283, unit: "days" });
  });

  it("is counted a level at a time (M95, M128)", () => {
    const before = cpt("2022-06-01", "2023-06-30", { level: "bachelor", status: "ended" });
    const stand = withCpt([before, cpt("2025-06-02", "2025-08-22")]);
    expect(stand.clock("full-time-cpt", "master").value).toBe(82);
    expect(stand.verdict("post-completion-opt")).toBe("open");
  });

  it("shows the months beside the days, and in a leap year the days are full first (M97)", () => {
    const months = (start: string, end: string) => {
      const clock = withCpt([cpt(start, end)]).clock("full-time-cpt", "master");
      return [clock.value, clock.exceeded, clock.also[0]];
    };
    const by = { by: "by calendar months", limit: 11 };
    expect(months("2023-03-01", "2024-02-28")).toEqual([
      365,
      true,
      { ...by, value: { months: 11, days: 28 } },
    ]);
    expect(months("2024-09-04", "2025-09-03")).toEqual([
      365,
      true,
      { ...by, value: { months: 12, days: 0 } },
    ]);
    expect(months("2024-09-04", "2025-09-02")).toMatchObject([364, false, by]);
  });

  it("11 months and 29 days do not end OPT at Columbia, 12 months do (M298)", () => {
    const at = (end: string) =>
      withCpt([cpt("2024-09-04", end)], { school: "columbia" }).verdict("post-completion-opt");
    expect([at("2025-09-02"), at("2025-09-03")]).toEqual(["open", "barred"]);
  });

  it("part time is never counted, and UW–Madison notes the history (M98)", () => {
    const stand = withCpt([cpt("2024-10-01", "2026-05-15", { time: "part" })], { school: "uw-madison" });
    expect(stand.clock("full-time-cpt", "master").value).toBe(0);
    expect(stand.clock("part-time-cpt", "master").value).toBe(592);
    expect(stand.answer("post-completion-opt")).toEqual(["open"]);
    expect(stand.cautions("post-completion-opt")).toContain("UW:USCIS-HISTORY-001");
  });

  it("takes nothing from the twelve months of OPT (M99)", () => {
    const stand = withCpt([cpt("2025-06-02", "2026-05-31")]);
    expect(stand.permission("post-completion-opt").amount).toMatchObject({ months: 12, days: 0 });
    expect(stand.clock("opt-used", "master").value).toEqual({ months: 0, days: 0 });
  });

  it("a day under two authorisations is one day (M102)", () => {
    const stand = withCpt([cpt("2025-06-02", "2025-08-22"), cpt("2025-08-01", "2025-08-31")]);
    expect(stand.clock("full-time-cpt", "master")).toMatchObject({
      value: 91,
      counted: [["2025-06-02", "2025-08-31"]],
    });
  });

  it("is settled by what is listed only when the list is whole", () => {
    const open = told({ ...f1, programs, authorizations: [cpt("2025-06-02", "2025-08-22")] }, "2026-03-01");
    expect(open.verdict("post-completion-opt")).toBe("unknown");
    expect(open.missing("post-completion-opt")).toContain("authorizationsComplete");
    const over = told({ ...f1, programs, authorizations: [cpt("2025-06-02", "2026-06-01")] }, "2026-03-01");
    expect(over.answer("post-completion-opt")).toEqual(["barred", bar]);
  });
});
