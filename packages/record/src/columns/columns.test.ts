import { readdirSync, readFileSync } from "node:fs";
import { isoFromDay } from "@sojourn/dates";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ABSENT_DAY,
  columnsOf,
  type DateColumn,
  emptyColumns,
  type ListColumn,
  type ObjectColumn,
  readRecordText,
  recordAt,
  recordSchema,
  SCHEMA_WORDS,
  type StudentRecord,
  vocabulary,
} from "../index.ts";
import type { Shape } from "../shape.ts";

const examples = new URL("../../../../examples/", import.meta.url);
const aDay = fc.integer({ min: -25567, max: 83000 }).map(isoFromDay);
const aText = fc.constantFrom("", "ms", "Acme", "full", "F-1", "11.0701", "Łódź");

/** Any value that a shape allows; each field may be absent. */
function anything(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.values(shape.fields).map((field) => {
            const value = anything(field);
            return [field.key, field.nullable ? fc.option(value) : value];
          }),
        ),
        { requiredKeys: [] },
      );
    case "list":
      return fc.array(anything(shape.of), { maxLength: 3 });
    case "map":
      return fc.dictionary(fc.constantFrom("pay", "title", "offer-letter", "2024"), anything(shape.of));
    case "either":
      return fc.oneof(...shape.of.map(anything));
    case "date":
      return fc.oneof(aDay, ...(shape.also ?? []).map((word) => fc.constant(word)));
    case "enum":
      return fc.constantFrom(...shape.values);
    case "number":
      return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(19.5, 20.1, 0));
    case "boolean":
      return fc.boolean();
    default:
      return aText;
  }
}

const back = (records: readonly StudentRecord[]) => {
  const columns = columnsOf(records);
  return records.map((_, row) => recordAt(columns, row));
};

describe("columns", () => {
  it("give back every record that the schema allows, field by field", () => {
    const records = fc.array(anything(vocabulary) as fc.Arbitrary<StudentRecord>, { maxLength: 4 });
    fc.assert(
      fc.property(records, (list) => {
        expect(back(list)).toStrictEqual(list.map((record) => plain(record)));
      }),
      { numRuns: 150 },
    );
  });

  it("give back the examples, which the schema reads again", () => {
    const records = readdirSync(examples)
      .filter((file) => /^\d.*json$/.test(file))
      .map((file) => {
        const reading = readRecordText(readFileSync(new URL(file, examples), "utf8"));
        return reading.ok ? reading.record : {};
      });
    expect(back(records)).toStrictEqual(records);
    for (const record of back(records)) expect(recordSchema.safeParse(record).success).toBe(true);
  });

  it("tell absent, not yet, a day and a word apart", () => {
    const columns = columnsOf([
      { programs: [{}, { completed: null }, { completed: "1970-01-02" }] },
      { programs: [] },
      {},
      { status: { i94: { admitUntil: "D/S" } } },
      { status: {} },
    ]);
    const programs = columns.record.fields.programs as ListColumn;
    const { completed } = (programs.of as ObjectColumn).fields;
    expect([...(completed as DateColumn).days]).toEqual([ABSENT_DAY, ABSENT_DAY + 1, 1]);
    expect([...programs.offsets]).toEqual([0, 3, 3, 3, 3, 3]);
    expect([...programs.given]).toEqual([1, 1, 0, 0, 0]);
    expect(recordAt(columns, 3)).toEqual({ status: { i94: { admitUntil: "D/S" } } });
    expect([recordAt(columns, 2), recordAt(columns, 4)]).toEqual([{}, { status: {} }]);
  });

  it("give equal texts equal codes, and the schema's words the same in all columns", () => {
    const one = columnsOf([{ school: "ms", status: { class: "F-1" }, programs: [{ id: "ms" }] }]);
    const { status, school, programs } = one.record.fields;
    const codesIn = (column: unknown) => [...(column as { codes: Int32Array }).codes];
    const ofEntries = (programs as ListColumn).of as ObjectColumn;
    expect(codesIn(school)).toEqual(codesIn(ofEntries.fields.id));
    expect(codesIn((status as ObjectColumn).fields.class)).toEqual([SCHEMA_WORDS.indexOf("F-1")]);
    expect(one.words.slice(0, SCHEMA_WORDS.length)).toEqual(SCHEMA_WORDS);
  });

  it("hold nothing for what nobody tells", () => {
    const { record } = columnsOf([{ school: "columbia" }, {}]);
    expect(record.fields.trips).toEqual(emptyColumns(2).record.fields.trips);
    expect([0, 1].map((row) => recordAt(emptyColumns(2), row))).toEqual([{}, {}]);
  });

  it("have no row beyond the last", () => {
    expect(() => recordAt(columnsOf([{}]), 1)).toThrow("There is no row 1: the columns have 1");
  });
});

/** Without the prototype that fast-check leaves out. */
const plain = (value: unknown): unknown =>
  value === null || typeof value !== "object"
    ? value
    : Array.isArray(value)
      ? value.map(plain)
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
