import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { dayFromISO } from "@sojourn/dates";
import { evaluate, type Standing } from "@sojourn/engine";
import type { Record as StudentRecord } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { type Population, runPopulation, type Summary } from "../src/index.ts";
import { aFolder, arrowFile, linesFile, parquetFile, rowsOf, summaryIn } from "./files.ts";
import { shipped, told } from "./records.ts";

const days = { asOf: "2026-11-22" };
const schools = [undefined, "columbia", "uw-madison", "umass-amherst", "miami"];
/** The records of the pages, each at another school, some with a SEVIS id. */
const students: StudentRecord[] = told.slice(0, 200).map((record, at) => {
  const { school: _, ...rest } = record;
  const school = schools[at % schools.length];
  const status = at % 2 === 0 ? { ...record.status, sevisId: `N${at}` } : record.status;
  return { ...rest, ...(school && { school }), ...(status && { status }) };
});
const lines = students.map((record) => JSON.stringify(record));

const run = (more: Partial<Population> & Pick<Population, "from">): Promise<Summary> =>
  runPopulation({ law: { rulebook: shipped, supposing: [] }, days, workers: 1, look: 0, ...more });

/** What `evaluate` says of one student, as a row of the results. */
function rowFor(record: StudentRecord, at: number, { permissions, milestones, clocks }: Standing) {
  const unsettled: string[] = [];
  const day = (name: string, iso: string | null | undefined) => {
    if (iso === null) unsettled.push(name);
    return [name, iso ? dayFromISO(iso) : null] as const;
  };
  const edges = permissions.flatMap(({ id, windows }) =>
    Object.entries(windows).flatMap(([kind, { from, until }]) => [
      day(`${id}.${kind}.from`, from),
      day(`${id}.${kind}.until`, until),
    ]),
  );
  return {
    row: at + 1,
    sevisId: record.status?.sevisId ?? null,
    school: record.school ?? null,
    ...Object.fromEntries(permissions.map(({ id, verdict }) => [id, verdict])),
    ...Object.fromEntries([...edges, ...milestones.map(({ id, date }) => day(id, date))]),
    unsettled: unsettled.sort(),
    clocks: clocks
      .map(({ id, level, value, exceeded }) => [
        id,
        level ?? null,
        typeof value === "number" ? value : value.months,
        exceeded,
      ])
      .sort(),
  };
}

/** A row of the file with what `rowFor` can say, nulls of what there is not left out. */
function asTold(row: { [column: string]: unknown }) {
  const { clocks, unsettled, ...rest } = row as {
    clocks: { [name: string]: unknown }[];
    unsettled: string[];
  };
  return {
    ...withoutNulls(rest),
    unsettled: [...unsettled].sort(),
    clocks: clocks.map(({ clock, level, value, exceeded }) => [clock, level, value, exceeded]).sort(),
  };
}
const withoutNulls = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

const expected = students.map((record, at) =>
  withoutNulls(rowFor(record, at, evaluate(shipped, record, days))),
);

// workers read and compile the whole law before their first answer
describe("a population", { timeout: 90_000 }, () => {
  it("gets the answers of evaluate, from lines, Arrow and Parquet alike", async () => {
    const files = [
      await linesFile(lines),
      await arrowFile(students, 70, "file"),
      await arrowFile(students, 200, "stream"),
      await parquetFile(students),
    ];
    for (const from of files) {
      const out = await aFolder();
      const summary = await run({ from, out });
      expect(summary).toMatchObject({ rows: students.length, students: students.length, rejected: 0 });
      const rows = (await rowsOf(join(out, "results.parquet"))).map(asTold);
      expect(rows).toEqual(expected);
    }
  });

  it("is counted as its rows say", async () => {
    const out = await aFolder();
    const summary = await run({ from: await linesFile(lines), out });
    const rows = await rowsOf(join(out, "results.parquet"));
    for (const [id, verdicts] of Object.entries(summary.permissions))
      for (const [verdict, count] of Object.entries(verdicts))
        expect([id, verdict, rows.filter((row) => row[id] === verdict).length]).toEqual([id, verdict, count]);
    expect(Object.keys(summary.permissions).length).toBeGreaterThan(20);
    const over = rows.filter((row) =>
      (row.clocks as { clock: string; exceeded: boolean | null }[]).some(
        ({ clock, exceeded }) => clock === "unemployment" && exceeded === true,
      ),
    );
    expect(summary.clocks.unemployment?.exceeded).toBe(over.length);
    expect(await summaryIn(out)).toEqual(summary);
    expect((await readdir(out)).sort()).toEqual(["rejects.ndjson", "results.parquet", "summary.json"]);
  });

  it("gives the same files with one worker and with two", async () => {
    // several times over, so that there is something to share out
    const some = lines.filter((_, at) => schools[at % schools.length] === undefined);
    const from = await linesFile(Array.from({ length: 60 }, () => some).flat());
    const supposed = { rulebook: shipped, supposing: ["us/fixed-admission"] };
    const prints = await Promise.all(
      [1, 2].map(async (workers) => {
        const out = await aFolder();
        await run({ from, out, workers, supposed });
        return printsOf(out);
      }),
    );
    expect(prints[0]).toEqual(prints[1]);
    expect(Object.keys(prints[0]!)).toHaveLength(5);
  });
});

async function printsOf(folder: string) {
  const names = (await readdir(folder)).sort();
  const prints = names.map(async (name) => [
    name,
    createHash("sha256")
      .update(await readFile(join(folder, name)))
      .digest("hex"),
  ]);
  return Object.fromEntries(await Promise.all(prints));
}
