import { isoFromDay } from "@sojourn/dates";
import { columnsOf, type Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import { expect } from "vitest";
import { compile, type Program, type Under } from "../src/compile/index.ts";
import { evaluateOnly } from "../src/evaluate.ts";
import { lawOn, type When } from "../src/index.ts";
import { aFullRecord } from "./arbitraries.ts";
import { shippedBook } from "./books.ts";
import { differenceAt } from "./compiled.ts";
import { someFacts, without } from "./thinner.ts";
import { aWildRecord } from "./wild.ts";

/**
 * How many random records are compared in all, spread over the law and the schools: fewer at a desk than in CI. A
 * million: `COMPARED=1000000 npx vitest run packages/engine/test/compile`.
 */
const COMPARED = Number(process.env.COMPARED ?? (process.env.CI ? 50_000 : 10_000));
export const FIXED_ADMISSION = "us/fixed-admission";
/** So many records are asked about on one day, as one run of a program. */
const CHUNK = 100;

export const book = shippedBook();
export const SCHOOLS: readonly string[] = book.layers.map(({ id }) => id).filter((id) => id !== "us");
const names = new Set(
  book.rules.flatMap(({ statements }) =>
    statements.flatMap((one) => (one.kind === "duty" ? [] : [one.name])),
  ),
);

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

/** Fails with the record and the first thing that the interpreter and the program do not say alike. */
export function agree(records: readonly StudentRecord[], school: string | undefined, when: When): void {
  const { asOf, lawAsOf = asOf, supposing = [] } = when;
  const columns = columnsOf(records);
  const results = programFor({ lawAsOf, supposing, ...(school && { school }) }).run(columns, { asOf });
  for (const [row, record] of records.entries()) {
    const found = differenceAt(results, row, columns, evaluateOnly(book, record, when, names));
    if (found) expect.fail(`${found}\n${JSON.stringify({ ...when, record })}`);
  }
}

const at = (record: StudentRecord, school: string | undefined): StudentRecord => {
  const { school: _, ...rest } = record;
  return school === undefined ? rest : { ...rest, school };
};

/** As in life, with everything told or some facts taken out, and far from it. */
const aRecord = fc.oneof(
  { arbitrary: aFullRecord, weight: 3 },
  {
    arbitrary: aFullRecord.chain((record) => someFacts(record).map((facts) => without(record, facts))),
    weight: 5,
  },
  { arbitrary: aWildRecord(0.6), weight: 1 },
  { arbitrary: aWildRecord(0.1), weight: 1 },
);
const aDay = fc.integer({ min: 19358, max: 22279 }).map(isoFromDay);
/** Days between which rules came, went and were blocked. */
const LAWS = ["2026-11-22", "2026-11-22", "2026-09-20", "2024-12-01"];

/** Compare a school's share of the random records, on several days, under the law and with a proposal supposed. */
export function agreeAtRandom(school: string | undefined, supposing: readonly string[]): void {
  const chunks = Math.ceil(COMPARED / (SCHOOLS.length + 1) / 2 / CHUNK);
  const salt = [...`${school} ${supposing}`].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  for (let chunk = 0; chunk < chunks; chunk++) {
    const seed = { seed: (salt + chunk) % 2 ** 31, numRuns: CHUNK };
    const records = fc.sample(aRecord, seed).map((record) => at(record, school));
    const [asOf] = fc.sample(aDay, { ...seed, numRuns: 1 }) as [string];
    agree(records, school, { asOf, lawAsOf: LAWS[chunk % LAWS.length]!, supposing });
  }
}
