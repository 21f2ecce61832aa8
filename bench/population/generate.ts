import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { parseArgs } from "node:util";
import { dayFromISO } from "@sojourn/dates";
import { TODAY } from "./days.ts";
import { population } from "./student.ts";

const USAGE =
  "node bench/population/generate.ts --students 100000 [--seed 1] [--on 2026-11-22] [--out people.ndjson]";
const CHUNK = 1 << 20;

const options = readOptions();
const out = options.out ? createWriteStream(options.out) : process.stdout;
let text = "";
for (const record of population(options.seed, options.students, 0, options.on)) {
  text += `${JSON.stringify(record)}\n`;
  if (text.length < CHUNK) continue;
  if (!out.write(text)) await once(out, "drain");
  text = "";
}
out.end(text);

function readOptions() {
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
    return { students, seed, on, out: values.out };
  } catch (fault) {
    console.error(`${(fault as Error).message}\n${USAGE}`);
    return process.exit(2);
  }
}
