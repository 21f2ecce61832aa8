import { isoFromDay } from "@sojourn/dates";
import { runPopulation } from "@sojourn/population";
import { loadRulebook } from "@sojourn/shelf";
import { processorTime } from "../report.ts";
import { TODAY } from "./days.ts";

/** One run from a file, in a process of its own, with results written where a folder is given: tells its time, its processor time and its memory on one line. */
const [from = "", workers = "2", out] = process.argv.slice(2);
const { rulebook } = await loadRulebook();
const begun = performance.now();
const { rows, rejected } = await runPopulation({
  ...{ from, workers: Number(workers), law: { rulebook, supposing: [] } },
  ...(out !== undefined && { out }),
  days: { asOf: isoFromDay(TODAY) },
});
const seconds = (performance.now() - begun) / 1000;
const ms = processorTime();
const memoryMiB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ rows, rejected, seconds, ms, memoryMiB }));
