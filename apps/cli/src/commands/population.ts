import { availableParallelism } from "node:os";
import type { Days, SourceFault, Summary } from "@sojourn/population";
import { Command, InvalidArgumentError, Option } from "commander";
import { INTERRUPTED, InputFault } from "../faults.ts";
import type { Laws } from "../laws.ts";
import { collected, day, jsonOption, policiesOption, today } from "../options.ts";
import { complain, print, printJson } from "../output.ts";
import { inputName, mustBeFile } from "../read-input.ts";
import { populationProgress } from "../render/population-progress.ts";

const EXAMPLES = `
Examples:
  sojourn population students.ndjson
  sojourn population students.parquet --out tonight
  sojourn population students.parquet --suppose us/fixed-admission --out fixed
  sojourn population students.ndjson --with-page drafts/columbia/cpt.md

RECORDS has a record a line (NDJSON), or is an Arrow or Parquet file. In the
folder of --out: results.parquet, summary.json, rejects.ndjson (what is no
record, and why); with --suppose or --with-page also changes.parquet and
impact.html, a page on who changes. Ctrl-C keeps what is done by then.`;

type Options = {
  asOf?: string;
  lawAsOf?: string;
  suppose?: string[];
  withPage?: string[];
  policies?: string[];
  workers: number;
  out?: string;
  json?: boolean;
};

export const populationCommand = (): Command =>
  new Command("population")
    .summary("every student of a file; who changes under a supposed rule")
    .description(
      "Where every student of a file stands, counted; with a supposed rule, who changes, from what to what.",
    )
    .argument("<records>", "NDJSON, Arrow or Parquet, or - for lines from standard input")
    .addOption(new Option("--as-of <date>", "the day asked about (default: today)").argParser(day))
    .addOption(new Option("--law-as-of <date>", "the day whose law is read (default: as of)").argParser(day))
    .addOption(
      new Option(
        "--suppose <page>",
        "compare with a page's rules in force, such as us/fixed-admission (may be repeated)",
      ).argParser(collected),
    )
    .addOption(
      new Option(
        "--with-page <file>",
        "compare with an edited page in place of the page of the same folder and name (may be repeated)",
      ).argParser(collected),
    )
    .addOption(
      new Option("--workers <n>", "how many to work at once").argParser(many).default(availableParallelism()),
    )
    .addOption(new Option("--out <dir>", "a folder for the results"))
    .addOption(policiesOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(population);

const MOST_WORKERS = 256;

function many(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MOST_WORKERS) return number;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_WORKERS}.`);
}

async function population(records: string, options: Options): Promise<void> {
  if (records !== "-") await mustBeFile(records);
  const { readLaws } = await import("../laws.ts");
  const laws = await readLaws(options);
  const asOf = options.asOf ?? today();
  const days = { asOf, ...(options.lawAsOf !== undefined && { lawAsOf: options.lawAsOf }) };
  const summary = await answered(records, { ...laws, days }, options);
  if (options.json) printJson(summary);
  // A page of noughts would hide the fault.
  else if (summary.students > 0) {
    const { populationText } = await import("../render/population.ts");
    print(
      populationText({
        summary,
        law: laws.supposed ?? laws.law,
        records,
        ...(options.out !== undefined && { out: options.out }),
      }),
    );
  }
  if (summary.students === 0) throw new InputFault(noRecords(records, options.out));
  if (!summary.partial) return;
  complain([`partial: rows 1–${summary.partial.to}`]);
  process.exitCode = INTERRUPTED;
}

const SAME_PRESS_MS = 1000;

const noRecords = (path: string, out: string | undefined) => ({
  path: inputName(path),
  says: "has no record in it",
  mend: `give one record a line (NDJSON)${out === undefined ? "" : `; ${out}/rejects.ndjson says why`}`,
});

type Asked = Laws & { days: Days };

async function answered(
  records: string,
  { law, supposed, days }: Asked,
  { workers, out }: Options,
): Promise<Summary> {
  const { runPopulation } = await import("@sojourn/population");
  const progress = populationProgress();
  const stop = new AbortController();
  const signals = ["SIGINT", "SIGTERM"] as const;
  let asked = Number.POSITIVE_INFINITY;
  const stopped = (signal: NodeJS.Signals) => {
    // Asked again, at once. One Ctrl-C can arrive twice: from the terminal, and passed on by npm.
    if (performance.now() - asked > SAME_PRESS_MS) process.exit(INTERRUPTED);
    if (!stop.signal.aborted) asked = performance.now();
    stop.abort(signal);
  };
  for (const signal of signals) process.on(signal, stopped);
  try {
    return await runPopulation({
      from: records === "-" ? process.stdin : records,
      law,
      ...(supposed && { supposed }),
      days,
      workers,
      ...(out !== undefined && { out }),
      signal: stop.signal,
      onProgress: progress.say,
    });
  } catch (error) {
    throw inWords(error, out);
  } finally {
    progress.clear();
    for (const signal of signals) process.off(signal, stopped);
  }
}

/** What the file or the folder is at fault for, as a fault of the input; anything else is ours. */
function inWords(error: unknown, out: string | undefined): unknown {
  if (error instanceof Error && "faults" in error) return new InputFault(...(error as SourceFault).faults);
  const { code, path } = error as NodeJS.ErrnoException;
  if (out === undefined || !path?.startsWith(out)) return error;
  return new InputFault({ path: out, says: `cannot be written (${code})`, mend: "name another folder" });
}
