import { isoFromDay } from "@sojourn/dates";
import { evaluate, type Standing } from "@sojourn/engine";
import { compile, type Program } from "@sojourn/engine/compile";
import type { Rulebook } from "@sojourn/policy";
import { columnsOf, type Record as StudentRecord } from "@sojourn/record";
import { differenceAt } from "../../packages/engine/test/compiled.ts";
import { processorTime } from "../report.ts";
import { TODAY } from "./days.ts";
import type { Run } from "./measured.ts";
import { population } from "./student.ts";

const asOf = isoFromDay(TODAY);

/**
 * The first students of the population by the interpreter, one after the other, and compared with what the compiled
 * program says of them. @throws when an answer differs
 */
export function interpretedSample(rulebook: Rulebook, seed: number, students: number): { run: Run } {
  const records = [...population(seed, students)];
  for (const record of records.slice(0, 50)) evaluate(rulebook, record, { asOf });
  const begun = performance.now();
  const own = processorTime();
  const standings = records.map((record) => evaluate(rulebook, record, { asOf }));
  const ms = processorTime() - own;
  const seconds = (performance.now() - begun) / 1000;
  for (const [at, record] of records.entries()) {
    const found = differ(rulebook, record, standings[at]!);
    if (found) throw new Error(`student ${at} of seed ${seed}: ${found}`);
  }
  const rate = { perSecond: students / seconds, core: (1000 * students) / ms };
  return { run: { what: "interpreted, with explanations", students, workers: 1, seconds, ...rate } };
}

const programs = new Map<string | undefined, Program>();

function differ(rulebook: Rulebook, record: StudentRecord, standing: Standing): string | undefined {
  const { school } = record;
  const program = programs.get(school) ?? compile(rulebook, { lawAsOf: asOf, ...(school && { school }) });
  programs.set(school, program);
  const columns = columnsOf([record]);
  return differenceAt(program.run(columns, { asOf }), 0, columns, standing);
}
