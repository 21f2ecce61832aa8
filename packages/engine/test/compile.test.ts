import { isoFromDay } from "@sojourn/dates";
import type { Rulebook } from "@sojourn/policy";
import { columnsOf, type Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, type Program, type Under } from "../src/compile/index.ts";
import { evaluateOnly } from "../src/evaluate.ts";
import { casesOf, evaluate, lawOn, type When } from "../src/index.ts";
import { aFullRecord } from "./arbitraries.ts";
import { shippedBook, toldExamples } from "./books.ts";
import { differenceAt } from "./compiled.ts";
import { someFacts, without } from "./thinner.ts";

/** How many random records are compared in all: `COMPARED=1000000 npx vitest run packages/engine/test/compile.test.ts`. */
const COMPARED = Number(process.env.COMPARED ?? 4000);
const SCHOOLS = [undefined, "columbia", "uw-madison", "umass-amherst", "miami"];
const FIXED_ADMISSION = "us/fixed-admission";
const CHUNK = 100;

const book = shippedBook();
const programs = new Map<string, Program>();

/** One for each law, which stays the same for years. */
function programFor(under: Under): Program {
  const law = [...lawOn(book, under.lawAsOf, under.supposing)];
  const standing = law.flatMap(([{ id }, { place, counted }]) => (counted ? [`${id} ${place}`] : []));
  const key = JSON.stringify([under.school, standing]);
  const program = programs.get(key) ?? compile(book, under);
  programs.set(key, program);
  return program;
}

const at = (record: StudentRecord, school: string | undefined): StudentRecord => {
  const { school: _, ...rest } = record;
  return school === undefined ? rest : { ...rest, school };
};

/** What a standing says of the names that a program speaks of too: duties are left out, whom nobody compares. */
const compared = ({ rules }: Rulebook): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ statements }) => statements.flatMap((one) => (one.kind === "duty" ? [] : [one.name]))),
  );
const names = compared(book);

/** Fails with the record and the first thing that is not said alike. */
function agree(records: readonly StudentRecord[], school: string | undefined, when: When): void {
  const { asOf, lawAsOf = asOf, supposing = [] } = when;
  const columns = columnsOf(records);
  const results = programFor({ lawAsOf, supposing, ...(school && { school }) }).run(columns, { asOf });
  for (const [row, record] of records.entries()) {
    const standing = evaluateOnly(book, record, when, names);
    const found = differenceAt(results, row, columns, standing);
    if (found) expect.fail(`${found}\n${JSON.stringify({ ...when, record })}`);
  }
}

/** Everything told, or some facts taken out. */
const aRecord = aFullRecord.chain((record) =>
  fc.oneof(
    fc.constant(record),
    someFacts(record).map((facts) => without(record, facts)),
  ),
);
const aDay = fc.integer({ min: 19358, max: 22279 }).map(isoFromDay);

describe("compiled = interpreted", () => {
  const laws = SCHOOLS.flatMap((school) => [
    { school, supposing: [] },
    { school, supposing: [FIXED_ADMISSION] },
  ]);
  const chunks = Math.ceil(COMPARED / laws.length / CHUNK);

  it.each(laws)(
    "for random records: $school $supposing",
    ({ school, supposing }) => {
      for (let chunk = 0; chunk < chunks; chunk++) {
        const seed = { seed: chunk * 31 + laws.length, numRuns: CHUNK };
        const records = fc.sample(aRecord, seed).map((record) => at(record, school));
        const [asOf, other] = fc.sample(aDay, { ...seed, numRuns: 2 }) as [string, string];
        agree(records, school, { asOf, lawAsOf: chunk % 3 === 0 ? other : "2026-11-22", supposing });
      }
    },
    3_600_000,
  );

  it("for the examples, on their days and years before and after", () => {
    for (const { record, asOf } of toldExamples())
      for (const years of [0, -2, 1])
        for (const supposing of [[], [FIXED_ADMISSION]]) {
          const day = `${Number(asOf.slice(0, 4)) + years}${asOf.slice(4).replace("02-29", "02-28")}`;
          agree([record], record.school, { asOf: day, lawAsOf: asOf, supposing });
        }
  });

  it("for the cases on the pages", () => {
    for (const { example, school, reading } of casesOf(book)) {
      if (!reading.ok) continue;
      const asOf = isoFromDay(example.asOf);
      const lawAsOf = example.lawAsOf === undefined ? asOf : isoFromDay(example.lawAsOf);
      agree([reading.record], school, { asOf, lawAsOf, supposing: example.supposing });
    }
  }, 600_000);

  it("is the whole of what evaluate says", () => {
    for (const { record, asOf } of toldExamples().slice(0, 3)) {
      const columns = columnsOf([record]);
      const { school } = record;
      const results = programFor({ lawAsOf: asOf, ...(school && { school }) }).run(columns, { asOf });
      expect(differenceAt(results, 0, columns, evaluate(book, record, { asOf }))).toBeUndefined();
    }
  });
});
