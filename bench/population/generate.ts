import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { parseArgs } from "node:util";
import { type Day, dayFromISO } from "@sojourn/dates";
import { recordBytes, recordsOut } from "@sojourn/population";
import { fillColumns } from "@sojourn/record";
import { TODAY } from "./days.ts";
import { population } from "./student.ts";

const USAGE =
  "node bench/population/generate.ts --students 100000 [--seed 1] [--on 2026-11-22] [--out people.ndjson or people.parquet]";
const CHARACTERS = 1 << 20;
const ROWS = 16_384;

type Options = { students: number; seed: number; on: Day; out?: string };

const options = readOptions();
if (options.out?.endsWith(".parquet")) await intoParquet(options.out, options);
else await intoLines(options);

/** A record a line. */
async function intoLines({ students, seed, on, out: path }: Options): Promise<void> {
  const out = path ? createWriteStream(path) : process.stdout;
  let text = "";
  for (const record of population(seed, students, 0, on)) {
    text += `${JSON.stringify(record)}\n`;
    if (text.length < CHARACTERS) continue;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end(text);
}

async function intoParquet(path: string, { students, seed, on }: Options): Promise<void> {
  const out = await recordsOut(path);
  for (let from = 0; from < students; from += ROWS) {
    const filling = fillColumns();
    for (const record of population(seed, Math.min(ROWS, students - from), from, on)) filling.add(record);
    await out.write(recordBytes(filling.done()));
  }
  await out.close();
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        students: { type: "string" },
        seed: { type: "string", default: "1" },
        on: { type: "string" },
        out: { type: "string" },
      },
    });
    const on = values.on === undefined ? TODAY : dayFromISO(values.on);
    const [students, seed] = [Number(values.students), Number(values.seed)];
    if (on === undefined) throw new Error(`--on ${values.on} is not a day: write YYYY-MM-DD`);
    if (!Number.isInteger(students) || students < 1)
      throw new Error("--students says how many, as in 100000");
    if (!Number.isInteger(seed)) throw new Error("--seed is a whole number");
    return { students, seed, on, ...(values.out !== undefined && { out: values.out }) };
  } catch (fault) {
    console.error(`${(fault as Error).message}\n${USAGE}`);
    return process.exit(2);
  }
}
