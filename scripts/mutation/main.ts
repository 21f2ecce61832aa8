import { parseArgs } from "node:util";
import { shippedBook } from "./book.ts";
import { choose } from "./choose.ts";
import { outdated } from "./equivalent.ts";
import { mutantsOf } from "./mutants.ts";
import { scores, survivors, table, total } from "./report.ts";
import { mutate } from "./run.ts";

const USAGE = `Mutation testing of the policy pages: each slip of a rule is to be noticed by an example of its page.

npm run mutation -- [--page us/cpt] [--rule US:F1-CPT-INTEGRAL] [--sample 500 --seed 1]`;

const values = asked();
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
const { mutants, own } = total(list);
process.exitCode = own / mutants >= 0.95 ? 0 : 1;

function asked(): { page?: string; rule?: string; sample?: string; seed?: string } {
  const text = { type: "string" } as const;
  try {
    const options = { page: text, rule: text, sample: text, seed: text, help: { type: "boolean" } } as const;
    const { values } = parseArgs({ options });
    if (!values.help) return values;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}
