import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadRulebook } from "@sojourn/shelf";
import { publish } from "../publish.ts";
import { machine, machineWords, options, textTable } from "../report.ts";
import { interpretedSample } from "./checked.ts";
import { fromFile, inColumns } from "./legs.ts";
import { HEAD, type PopulationFigures, type Run, rowsOf } from "./measured.ts";

/**
 * The whole rulebook over a made-up population: from columns in memory with one and two workers, from a Parquet
 * file, and a sample by the interpreter, whose answers must be the same.
 */
const SEED = 1;
const { students, publish: published } = options(1000, 1_200_000);

const { rulebook } = await loadRulebook();
const folder = mkdtempSync(join(tmpdir(), "sojourn-bench-"));
const progress = (text: string) => process.stderr.write(`${text}\n`);
try {
  progress(`making ${students.toLocaleString("en")} students`);
  const file = join(folder, "people.parquet");
  const { runs, tenTimes, core } = await inColumns({ rulebook, seed: SEED, students, file, progress });
  const megabytes = statSync(file).size / 1e6;
  progress(`from the file of ${megabytes.toFixed(0)} MB`);
  runs.push(await fromFile(file, 1));
  runs.push(await fromFile(file, 2));
  runs.push(await fromFile(file, 2, join(folder, "results")));
  progress("a sample, one student after the other");
  const sample = interpretedSample(rulebook, SEED, Math.min(students, 1000));
  runs.push(sample.run);
  report(runs, tenTimes, sample.run.students, core / sample.run.core);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(runs: Run[], tenTimes: number, compared: number, timesInterpreted: number): void {
  const figures: PopulationFigures = {
    ...{ bench: "population", ...machine(), rulebook: rulebook.version, rules: rulebook.rules.length },
    ...{ runs, tenTimes, compared, timesInterpreted },
  };
  console.log(`${rulebook.rules.length} rules; ${machineWords(figures)}`);
  console.log(`${compared} students answered by the interpreter too, all answers equal\n`);
  console.log(textTable(HEAD, rowsOf(runs)));
  console.log(`\nten times the students take ${tenTimes.toFixed(2)} times as long`);
  if (published) publish("population", figures);
  console.log(JSON.stringify(figures));
}
