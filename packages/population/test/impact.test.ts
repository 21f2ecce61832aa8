import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { evaluate, type Standing } from "@sojourn/engine";
import type { Record as StudentRecord } from "@sojourn/record";
import { beforeAll, describe, expect, it } from "vitest";
import { median, runPopulation, type Summary } from "../src/index.ts";
import { aFolder, linesFile, rowsOf } from "./files.ts";
import { shipped, told } from "./records.ts";

const asOf = "2026-11-22";
const supposing = ["us/fixed-admission"];
const students: StudentRecord[] = told
  .filter(({ school }) => school === undefined || school === "columbia")
  .filter((_, at) => at % 4 === 0);

type Pair = { before: Standing; after: Standing };
let pairs: Pair[];
let summary: Summary;
let out: string;

beforeAll(async () => {
  pairs = students.map((record) => ({
    before: evaluate(shipped, record, { asOf }),
    after: evaluate(shipped, record, { asOf, supposing }),
  }));
  out = await aFolder();
  summary = await runPopulation({
    from: await linesFile(students.map((record) => JSON.stringify(record))),
    law: { rulebook: shipped, supposing: [] },
    supposed: { rulebook: shipped, supposing },
    days: { asOf },
    workers: 1,
    look: 20,
    out,
  });
});

const verdictIn = ({ permissions }: Standing, id: string) =>
  permissions.find((one) => one.id === id)?.verdict ?? "not-applicable";
const dateIn = ({ milestones }: Standing, id: string) => milestones.find((one) => one.id === id)?.date;

/** Every verdict that differs, counted one student after the other. */
function steps(): { [permission: string]: { [step: string]: number } } {
  const counted: { [permission: string]: { [step: string]: number } } = {};
  for (const { before, after } of pairs)
    for (const id of new Set([...before.permissions, ...after.permissions].map((one) => one.id))) {
      const [from, to] = [verdictIn(before, id), verdictIn(after, id)];
      if (from === to) continue;
      counted[id] ??= {};
      counted[id][`${from} > ${to}`] = (counted[id][`${from} > ${to}`] ?? 0) + 1;
    }
  return counted;
}

describe("the impact of a supposed rule", () => {
  it("counts verdicts as comparing standings one by one does", () => {
    expect(Object.keys(steps()).length).toBeGreaterThan(3);
    expect(summary.impact?.verdicts).toEqual(steps());
  });

  it("counts milestones that move, and by how much", () => {
    const moves = pairs.flatMap(({ before, after }) => {
      const [from, to] = [dateIn(before, "grace-end"), dateIn(after, "grace-end")];
      return from && to && from !== to ? [(Date.parse(to) - Date.parse(from)) / 86_400_000] : [];
    });
    const counted = summary.impact?.milestones["grace-end"]?.moved ?? {};
    expect(moves.length).toBeGreaterThan(10);
    expect(
      Object.entries(counted)
        .flatMap(([days, many]) => Array.from({ length: many }, () => Number(days)))
        .sort(),
    ).toEqual(moves.sort());
    expect(median(counted)).toBe(-30);
  });

  it("counts each student who stands otherwise once, and says from when", () => {
    const shown = ({ permissions, milestones, clocks }: Standing) =>
      JSON.stringify([
        permissions
          .filter(({ verdict }) => verdict !== "not-applicable")
          .map(({ id, verdict, windows }) => [
            id,
            verdict,
            Object.entries(windows).map(([kind, { from, until }]) => [kind, from, until]),
          ]),
        milestones.map(({ id, date }) => [id, date]).sort(),
        clocks.map(({ id, level, exceeded }) => [id, level, exceeded === true]),
      ]);
    const changed = pairs.filter(({ before, after }) => shown(before) !== shown(after)).length;
    const { impact } = summary;
    expect(impact?.changed).toBe(changed);
    expect(Object.values(impact?.bites ?? {}).reduce((sum, many) => sum + many, 0)).toBe(changed);
    expect(Object.keys(impact?.bites ?? {}).filter((day) => day !== "never" && day < asOf)).toEqual([]);
    const schools = Object.values(impact?.schools ?? {});
    expect(schools.reduce((sum, one) => sum + one.changed, 0)).toBe(changed);
    expect(schools.reduce((sum, one) => sum + one.narrowed, 0)).toBe(changed - (impact?.bites.never ?? 0));
  });

  it("lists what is counted", async () => {
    const rows = await rowsOf(join(out, "changes.parquet"));
    const listed = rows.filter(({ what, name }) => what === "verdict" && name === "transfer-out");
    const counted = Object.values(steps()["transfer-out"] ?? {}).reduce((sum, many) => sum + many, 0);
    expect(listed).toHaveLength(counted);
    for (const { row, before, after } of listed) {
      const pair = pairs[(row as number) - 1]!;
      expect([before, after]).toEqual([
        verdictIn(pair.before, "transfer-out"),
        verdictIn(pair.after, "transfer-out"),
      ]);
    }
    expect(new Set(rows.map(({ row }) => row)).size).toBe(summary.impact?.changed);
  });

  it("is told on a page that needs nothing beside itself", async () => {
    const page = await readFile(join(out, "impact.html"), "utf8");
    expect(page).toContain("If fixed admission were law");
    expect(page).toContain("Admitted until the program ends, at most four years");
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(/);
  });
});
