import { parseArgs } from "node:util";
import { shippedBook } from "./book.ts";
import { choose } from "./choose.ts";
import { outdated } from "./equivalent.ts";
import { mutantsOf } from "./mutants.ts";
import { scores, survivors, table, total } from "./report.ts";
import { mutate } from "./run.ts";

/** Mutation testing of the policy pages: `npm run mutation -- --page us/cpt`. */
const { values } = parseArgs({
  options: {
    page: { type: "string" },
    rule: { type: "string" },
    sample: { type: "string" },
    seed: { type: "string" },
  },
});
const begun = performance.now();
const rulebook = shippedBook();
const wanted = {
  ...(values.page && { page: values.page }),
  ...(values.rule && { rule: values.rule }),
  ...(values.sample && { sample: Number(values.sample) }),
  ...(values.seed && { seed: Number(values.seed) }),
};
const shown = process.stderr.isTTY;
const outcomes = mutate(rulebook, choose(wanted), (done, of) => {
  if (shown && done % 25 === 0) process.stderr.write(`\r${done} of ${of}`);
});
if (shown) process.stderr.write("\r\x1b[K");

const list = scores(outcomes);
const left = survivors(outcomes);
if (left) console.log(`Not noticed by an example of their own page:\n${left}\n`);
for (const { rule, says } of outdated(mutantsOf(rulebook)))
  console.log(`equivalent.json names a slip that there is not any more: ${rule}: ${says}`);
console.log(table(list));
console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s`);
const { mutants, own, other } = total(list);
process.exitCode = (own + other) / mutants >= 0.95 ? 0 : 1;
