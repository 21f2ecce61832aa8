import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { barChart } from "./chart.ts";
import { type EngineFigures, named, rowsOf } from "./engines/figures.ts";
import { HEAD, type PopulationFigures, rowsOf as rowsOfRuns } from "./population/measured.ts";
import { figure, machineWords } from "./report.ts";

/**
 * Puts the figures of the last published runs into docs/benchmarks.md, between its markers, and draws their charts.
 * `npm run bench:engines -- --publish` keeps its figures in docs/benchmarks and calls this.
 */
const docs = new URL("../docs/", import.meta.url);
const kept = (bench: string) => new URL(`benchmarks/${bench}.json`, docs);

export type Published = { path: string; text: string }[];

/** What the docs say, from the kept figures. */
export function documents(page: string, read: (bench: string) => unknown): Published {
  const engines = read("engines") as EngineFigures | undefined;
  const population = read("population") as PopulationFigures | undefined;
  const parts = [
    ...(engines ? [{ name: "engines", ...enginesPart(engines) }] : []),
    ...(population ? [{ name: "population", ...populationPart(population) }] : []),
  ];
  return [
    {
      path: "benchmarks.md",
      text: parts.reduce((text, { name, table }) => between(text, name, table), page),
    },
    ...parts.map(({ name, chart }) => ({ path: `benchmarks/${name}.svg`, text: chart })),
  ];
}

function enginesPart(figures: EngineFigures): { table: string; chart: string } {
  const { engines, students, ours } = figures;
  const rows = rowsOf(engines).map((row, at) => [...row, engines[at]!.how]);
  const table = [
    `${machineWords(figures)}; ${students.toLocaleString("en")} students, one core.`,
    "",
    markdown(["engine", "µs a student", "students a second", `× ${ours}`, "how it is used"], rows),
  ].join("\n");
  const bars = engines.map((one) => ({
    name: named(one),
    value: one.microseconds,
    said: `${figure(one.microseconds)} µs`,
    ours: one.name.startsWith("Sojourn"),
  }));
  const chart = barChart("Microseconds a student, one core", "logarithmic; less is better", bars);
  return { table, chart };
}

function populationPart(figures: PopulationFigures): { table: string; chart: string } {
  const { runs, rules, tenTimes, compared, timesInterpreted } = figures;
  const table = [
    `${machineWords(figures)}; ${rules} rules.`,
    "",
    markdown(HEAD, rowsOfRuns(runs)),
    "",
    `Ten times the students take ${tenTimes.toFixed(2)} times as long. ${compared.toLocaleString("en")} students were`,
    `answered by the interpreter too, all answers equal; a core does ${figure(timesInterpreted)} times as many compiled.`,
  ].join("\n");
  const bars = runs.map((run) => ({
    name: `${run.students.toLocaleString("en")}, ${run.workers > 1 ? `${run.workers} workers` : "1 worker"}`,
    value: run.perSecond,
    said: `${figure(run.perSecond)} (${run.what})`,
    ours: run.what.startsWith("columns"),
  }));
  const chart = barChart("Students a second, the whole rulebook", "logarithmic; more is better", bars);
  return { table, chart };
}

/** A table; columns of numbers stand to the right. */
function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const numbers = head.map((_, at) => rows.every((row) => /^[\d.,]*$/.test(row[at]!)));
  return [
    `| ${head.join(" | ")} |`,
    `| ${numbers.map((right) => (right ? "---:" : "---")).join(" | ")} |`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
}

/** The page with the text between two markers put in the place of what stood there. */
function between(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from)
    throw new Error(`docs/benchmarks.md has no place for ${name}: put ${open} and ${close}`);
  return `${page.slice(0, from + open.length)}\n${text}\n${page.slice(to)}`;
}

/** What a bench keeps of a run that is to be published. */
export function publish(bench: string, figures: object): void {
  mkdirSync(new URL("benchmarks/", docs), { recursive: true });
  writeFileSync(kept(bench), `${JSON.stringify(figures, null, 2)}\n`);
  for (const { path, text } of publishedNow()) writeFileSync(new URL(path, docs), text);
}

/** The documents as they are to be, from what is kept on disk. */
export const publishedNow = (): Published =>
  documents(readFileSync(new URL("benchmarks.md", docs), "utf8"), (bench) =>
    existsSync(kept(bench)) ? JSON.parse(readFileSync(kept(bench), "utf8")) : undefined,
  );

if (import.meta.main) for (const { path, text } of publishedNow()) writeFileSync(new URL(path, docs), text);
