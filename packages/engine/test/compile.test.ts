import { columnsOf, type Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, NO_DAY, OPEN_DAY, type Results, verdictAt } from "../src/compile/index.ts";
import { evaluate } from "../src/index.ts";
import { aFullRecord } from "./arbitraries.ts";
import { bookOf, rule, shippedBook } from "./books.ts";
import { differenceAt } from "./compiled.ts";
import { aWildRecord } from "./wild.ts";

const asOf = "2026-11-22";
const may = (clauses: string) => `permission it "It"\n  for status.class is F-1\n  ${clauses}`;

/** The first thing that a book's program and the interpreter do not say alike of some records. */
function disagreement(formal: string, records: readonly StudentRecord[]): string | undefined {
  const book = bookOf([rule("US:A", formal)]);
  const columns = columnsOf(records);
  const results = compile(book, { lawAsOf: asOf }).run(columns, { asOf });
  const found = records.map((record, row) =>
    differenceAt(results, row, columns, evaluate(book, record, { asOf })),
  );
  return found.find((one) => one !== undefined);
}

const wild = fc.sample(aWildRecord(0.5), { numRuns: 150, seed: 5 });

describe("what the shipped pages do not say is compiled as it is interpreted", () => {
  it.each([
    ["business days", "request until request.start - 10 business days"],
    ["rolled dates", "file until (documents.i20.end + 60 days) rolled to business day"],
    ["a rolled date and months", "file until (status.since + 14 months) rolled to business day"],
    ["products", "require documents.insurance.medical * 2 >= documents.insurance.deductible / 3"],
    [
      "a quotient by what may be zero",
      "require documents.insurance.medical / documents.insurance.deductible >= 1",
    ],
    ["years", "require year of status.since = year of as-of - 1"],
    ["texts beside texts", "require status.cause = status.citizenship"],
    ["yes beside no", "require status.maintained = status.in-us"],
    ["what is not yet", "require status.out-of-status-since = none"],
    [
      "an amount by a condition",
      "end until status.since + (12 months if status.maintained, otherwise 17 months)",
    ],
    ["the least of amounts", "end until status.since + least(12 months, 3 months)"],
    ["half of an amount", "end until status.since + 3 months / 2"],
    ["counts", "require (count of employment where paid) >= 2"],
    ["totals", "require (total hours-per-week of employment where on-campus) <= 20"],
    ["every entry", "require every employment has paid or assume yes"],
    ["lengths of sets", "require number of days of (days of employment not in days of trips) >= 20 days"],
    ["sets with gaps filled", "begin from first day of (days of terms without gaps of at most 30 days)"],
    [
      "amounts of time",
      "lasts at most 12 months - months of authorizations taking time is part as 1/2\n  starting status.since",
    ],
  ])("%s", (_, clauses) => {
    expect(disagreement(may(clauses), wild)).toBeUndefined();
  });

  it("an entry without an end that began nobody knows when", () => {
    const jobs = [{ end: null }, { start: "2026-01-01", end: null }];
    const records = jobs.map(
      (job): StudentRecord => ({ record: 1, employment: [job], employmentComplete: true }),
    );
    const clock = 'clock work "Days of work"\n  counts days of employment\n  at most 90 days';
    expect(disagreement(clock, records)).toBeUndefined();
    expect(
      disagreement(may("require number of days of (days of employment) <= 90 days"), records),
    ).toBeUndefined();
  });

  it("the second entry", () => {
    const second = "let second = the 2nd of programs by start\n";
    expect(disagreement(second + may("begin from second.start"), wild)).toBeUndefined();
  });
});

describe("a program", () => {
  const book = shippedBook();
  const records = fc.sample(aFullRecord, { numRuns: 60, seed: 8 }).map(({ school: _, ...record }) => record);
  const columns = columnsOf(records);

  it("runs over a stretch of rows as over all", () => {
    const program = compile(book, { lawAsOf: asOf });
    const all = program.run(columns, { asOf });
    const some = program.run(columns, { asOf, from: 20, to: 45 });
    expect(some.rows).toBe(25);
    for (let row = 0; row < 25; row++) expect(verdicts(some, row)).toEqual(verdicts(all, row + 20));
    const [clock, whole] = [some, all].map(({ clocks }) => clocks.find(({ id }) => id === "full-time-cpt")!);
    expect([...clock!.value.subarray(0, clock!.offsets[25])]).toEqual([
      ...whole!.value.subarray(whole!.offsets[20], whole!.offsets[45]),
    ]);
  });

  it("speaks for its own school, though schools share their code", () => {
    const [law, wisconsin] = [undefined, "uw-madison"].map((school) =>
      compile(book, { lawAsOf: asOf, ...(school && { school }) }).run(columns, { asOf }),
    );
    const ids = ({ permissions }: Results) => permissions.map(({ id }) => id);
    expect(ids(wisconsin!)).toContain("cpt-change");
    expect(ids(law!)).not.toContain("cpt-change");
  });

  it("forgets one set of columns with the next", () => {
    const program = compile(book, { lawAsOf: asOf });
    const first = program.run(columns, { asOf });
    const turned = columnsOf(records.toReversed());
    const second = program.run(turned, { asOf });
    for (const row of records.keys())
      expect(verdicts(second, records.length - 1 - row)).toEqual(verdicts(first, row));
  });

  it("has room for long lists, and for the student after", () => {
    const lists = ["terms", "authorizations", "employment", "trips", "reports"] as const;
    const gathered = lists.map(
      (list) => [list, records.flatMap((one) => (one[list] ?? []) as object[])] as const,
    );
    const long = { ...records[0], ...Object.fromEntries(gathered) } as StudentRecord;
    const { termsComplete: _, employmentComplete: __, ...open } = long;
    const rows = [records[1]!, long, open, records[2]!];
    const told = columnsOf(rows);
    const results = compile(book, { lawAsOf: asOf }).run(told, { asOf });
    for (const [row, record] of rows.entries())
      expect(differenceAt(results, row, told, evaluate(book, record, { asOf }))).toBeUndefined();
  });

  it("marks days that there are not and days that are not settled", () => {
    const small = bookOf([
      rule("US:A", may("file from status.out-of-status-since\n  until documents.i20.end")),
    ]);
    const told = columnsOf([
      { status: { class: "F-1", outOfStatusSince: null } },
      { status: { class: "F-1", outOfStatusSince: "2026-01-02" }, documents: { i20: { end: "2026-12-01" } } },
      { status: { class: "J-1" } },
    ]);
    const [it] = compile(small, { lawAsOf: asOf }).run(told, { asOf }).permissions;
    expect([...it!.windows.file!.from!]).toEqual([NO_DAY, 20455, NO_DAY]);
    expect([...it!.windows.file!.until!]).toEqual([OPEN_DAY, 20788, NO_DAY]);
    expect([0, 1, 2].map((row) => verdictAt(it!, row))).toEqual(["unknown", "open", "not-applicable"]);
  });

  it("is not made for a day that is none", () => {
    expect(() => compile(book, { lawAsOf: "2026-02-30" })).toThrow("2026-02-30 is not a day");
    expect(() => compile(book, { lawAsOf: asOf }).run(columns, { asOf: "soon" })).toThrow(
      "soon is not a day",
    );
  });

  it("names the rule that cannot be put into code", () => {
    const mixed = "let span = 12 months if status.maintained, otherwise 60 days\n";
    const unclear = bookOf([rule("US:MIXED", mixed + may("file until status.since + span"))]);
    expect(() => compile(unclear, { lawAsOf: asOf })).toThrow(
      "US:MIXED (us/law.md:6) cannot be compiled: a value is a number of months here and a number or date there",
    );
  });
});

const verdicts = ({ permissions }: Results, row: number): string[] =>
  permissions.map((one) => `${one.id} ${verdictAt(one, row)}`);
