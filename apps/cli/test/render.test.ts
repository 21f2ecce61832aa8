import { dayFromISO } from "@sojourn/dates";
import type { Standing } from "@sojourn/engine";
import { describe, expect, it } from "vitest";
import { line } from "../src/faults.ts";
import { oneLine } from "../src/output.ts";
import { amountWords, bar, counted, share } from "../src/render/amounts.ts";
import { away, dateWords } from "../src/render/dates.ts";
import { apart, wrap } from "../src/render/lines.ts";
import { table } from "../src/render/table.ts";
import { urgentLines } from "../src/render/urgent.ts";

const march1 = dayFromISO("2026-03-01")!;

describe("dates", () => {
  it.each([
    ["2026-07-14", "14 July 2026 (Tuesday), in 135 days"],
    ["2026-03-02", "2 March 2026 (Monday), tomorrow"],
    ["2026-03-01", "1 March 2026 (Sunday), today"],
    ["2026-02-28", "28 February 2026 (Saturday), yesterday"],
    ["2023-03-01", "1 March 2023 (Wednesday), 1,096 days ago"],
    ["D/S", "D/S"],
  ])("%s is %s", (iso, words) => expect(dateWords(iso, march1)).toBe(words));

  it("counts from the day asked about", () => expect(away(march1 + 7, march1)).toBe("in 7 days"));
});

describe("amounts", () => {
  it("says units as people do", () => {
    expect([counted(1, "days"), counted(2, "days"), counted(0, "pages")]).toEqual([
      "1 day",
      "2 days",
      "0 pages",
    ]);
    expect(amountWords({ months: 7, days: 12 }, "months")).toBe("7 months and 12 days");
    expect(amountWords({ months: 0, days: 12 }, "months")).toBe("12 days");
    expect(amountWords({ months: 0, days: 0 }, "months")).toBe("0 months");
  });

  it("a bar shows any use, and is full only at the limit", () => {
    expect([0, 0.001, 0.5, 0.999, 1, 3].map((part) => bar(part, 4))).toEqual([
      "░░░░",
      "█░░░",
      "██░░",
      "███░",
      "████",
      "████",
    ]);
    expect(share({ months: 6, days: 0 }, 12)).toBe(0.5);
  });
});

describe("lines", () => {
  it("breaks at words and hangs what follows", () => {
    const lines = wrap("word ".repeat(40), 4, "  • ");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]).toMatch(/^ {2}• word/);
    expect(lines.slice(1).every((each) => each.startsWith("    word"))).toBe(true);
    expect(Math.max(...lines.map((each) => each.length))).toBeLessThanOrEqual(80);
  });

  it("puts two texts under each other where there is no room", () => {
    expect(apart("left", "right")[0]).toHaveLength(80);
    expect(apart("l".repeat(60), "r".repeat(30))).toHaveLength(2);
  });

  it("keeps a fault in one line", () => {
    expect(oneLine("a\n  b\u001b[31m\tc")).toBe("a b[31m c");
    expect(line({ path: "programs[0].end", says: "It is no date.", mend: "Give one." })).toBe(
      "programs[0].end: It is no date — Give one",
    );
  });

  it("lines up a table", () => {
    expect(
      table(
        ["page", "run"],
        [
          ["us/a.md", "12"],
          ["b", "3"],
        ],
      ),
    ).toEqual(["page     run", "us/a.md   12", "b          3"]);
  });
});

describe("what is urgent", () => {
  const none: Standing = {
    ...{ standing: 1, asOf: "2026-03-01", lawAsOf: "2026-03-01", supposing: [], rulebook: "" },
    ...{ permissions: [], clocks: [], duties: [], milestones: [], findings: [] },
    law: { inForce: 0, guidance: [], enjoined: [], proposed: [], superseded: [], notYet: [] },
  };
  const duty = (due: string, status: "due" | "overdue" | "upcoming", title = "Report") => ({
    ...{ id: "report", title, by: "student", due, status, says: "", rule: "", facts: [], missing: [] },
  });
  const clock = {
    ...{
      id: "c",
      title: "Days without work",
      value: 95,
      unit: "days",
      limit: 90,
      exceeded: true,
      rule: "",
      says: "",
    },
    ...{ counted: [], also: [], missing: [] },
  } satisfies Standing["clocks"][number];
  const said = (parts: Partial<Standing>) =>
    urgentLines({ ...none, ...parts }, { record: 1 }, march1).join(" ");

  it("says when nothing is", () => expect(said({})).toBe("✓ Nothing falls due in the next 14 days."));

  it("what is overdue comes before a limit passed, and that before what is near", () => {
    const duties = [duty("2026-03-04", "due"), duty("2026-02-20", "overdue", "Leave")];
    expect(said({ duties, clocks: [clock] })).toMatch(/^! Overdue: Leave/);
    expect(said({ duties: duties.slice(0, 1), clocks: [clock] })).toMatch(
      /^! The limit is passed: Days without work, 95 days/,
    );
    expect(said({ duties: duties.slice(0, 1) })).toBe("! Report: by 4 March 2026 (Wednesday), in 3 days.");
  });

  it("what is far off is not urgent", () => {
    expect(said({ duties: [duty("2026-04-01", "upcoming")] })).toMatch(/^✓ .* Next: Report: by 1 April 2026/);
  });
});
