import { isoFromDay } from "@sojourn/dates";
import { columnsOf } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { compile } from "../src/compile/index.ts";
import { casesOf, evaluate } from "../src/index.ts";
import { toldExamples } from "./books.ts";
import { differenceAt } from "./compiled.ts";
import { agree, agreeAtRandom, book, FIXED_ADMISSION } from "./side-by-side.ts";

const HOURS = 12 * 3_600_000;

describe("compiled = interpreted", () => {
  it.each([[[]], [[FIXED_ADMISSION]]])(
    "under the law alone, supposing %j",
    (supposing) => {
      agreeAtRandom(undefined, supposing);
    },
    HOURS,
  );

  it(
    "for the examples, on their days and years before and after",
    () => {
      for (const { record, asOf } of toldExamples())
        for (const years of [0, -2, 1])
          for (const supposing of [[], [FIXED_ADMISSION]]) {
            const day = `${Number(asOf.slice(0, 4)) + years}${asOf.slice(4).replace("02-29", "02-28")}`;
            agree([record], record.school, { asOf: day, lawAsOf: asOf, supposing });
          }
    },
    HOURS,
  );

  it(
    "for the cases on the pages",
    () => {
      for (const { example, school, reading } of casesOf(book)) {
        if (!reading.ok) continue;
        const asOf = isoFromDay(example.asOf);
        const lawAsOf = example.lawAsOf === undefined ? asOf : isoFromDay(example.lawAsOf);
        agree([reading.record], school, { asOf, lawAsOf, supposing: example.supposing });
      }
    },
    HOURS,
  );

  it("in everything that both say of a student", () => {
    for (const { record, asOf } of toldExamples().slice(0, 4)) {
      const columns = columnsOf([record]);
      const { school } = record;
      const results = compile(book, { lawAsOf: asOf, ...(school && { school }) }).run(columns, { asOf });
      expect(differenceAt(results, 0, columns, evaluate(book, record, { asOf }))).toBeUndefined();
    }
  });
});
