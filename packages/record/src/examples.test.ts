import { readdirSync, readFileSync } from "node:fs";
import { dayFromISO } from "@sojourn/dates";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readRecordText, recordJsonSchema } from "./index.ts";

const folder = new URL("../../../examples/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");

interface Entry {
  file: string;
  title: string;
  story: string;
  asOf: string;
  school?: string;
}

const index = JSON.parse(read("index.json")) as Entry[];
const validator = z.fromJSONSchema(recordJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);

describe("the examples", () => {
  it("are all in the index, and nothing else is", () => {
    const files = readdirSync(folder).filter((file) => /^\d/.test(file));
    expect(index.map((entry) => entry.file)).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(22);
  });

  it("stand in the README with their day", () => {
    const readme = read("README.md");
    for (const { file, asOf } of index) expect(readme).toMatch(new RegExp(`\\(${file}\\).*\\| ${asOf} \\|`));
  });

  it.each(index)("$file: $title", ({ file, asOf, school }) => {
    const reading = readRecordText(read(file));
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && reading.record.school).toBe(school);
    expect(dayFromISO(asOf)).toBeDefined();
    expect(validator.safeParse(JSON.parse(read(file))).error).toBeUndefined();
  });
});

describe("the numbers that the stories promise", () => {
  const recordOf = (file: string) => {
    const reading = readRecordText(read(file));
    if (!reading.ok) throw new Error(file);
    return reading.record;
  };
  const daysOf = (periods: { start?: string; end?: string | null }[] | undefined) =>
    (periods ?? []).reduce((sum, { start, end }) => sum + dayFromISO(end!)! - dayFromISO(start!)! + 1, 0);

  it("365 and 364 days of full-time CPT", () => {
    expect(daysOf(recordOf("02-cpt-365-days.json").authorizations)).toBe(365);
    expect(daysOf(recordOf("03-cpt-364-days.json").authorizations)).toBe(364);
  });

  it("350 days on a medical load", () => {
    expect(daysOf(recordOf("27-medical-load.json").reducedLoads)).toBe(350);
  });

  it("46 days without work before the first job, 90 without any", () => {
    const { authorizations, employment } = recordOf("05-laid-off.json");
    expect(dayFromISO(employment![0]!.start!)! - dayFromISO(authorizations![0]!.start!)!).toBe(46);
    const first = recordOf("06-ninetieth-day.json").authorizations![0]!.start!;
    expect(daysOf([{ start: first, end: "2027-09-28" }])).toBe(90);
  });

  it("264 days of study and as many of academic training", () => {
    const { programs, request } = recordOf("11-j1-finishing.json");
    expect([daysOf(programs), daysOf([request!])]).toEqual([264, 264]);
  });
});

describe("the JSON Schema", () => {
  it("refuses what the reader refuses", () => {
    const refused = [
      { zebra: 1 },
      { status: { class: "F1" } },
      { programs: [{ end: null }] },
      { school: "A B" },
    ];
    for (const value of refused) expect(validator.safeParse(value).success).toBe(false);
  });

  it("shows the words of a field as title and description", () => {
    expect(JSON.stringify(recordJsonSchema())).toContain(
      '"title":"program end date","description":"When does your program end',
    );
  });
});
