import { loadCore } from "../lib/core.ts";
import { today } from "../lib/dates.ts";
import { loadStanding } from "../standing/load.ts";

/** While the person reads, everything that the first answer needs comes, and the law of today is made ready. */
export async function makeReady(): Promise<void> {
  const { engine, rulebook } = await loadCore();
  await loadStanding();
  whenIdle(() => engine.evaluate(rulebook, { record: 1 }, { asOf: today() }));
}

const whenIdle = (work: () => unknown) =>
  "requestIdleCallback" in window ? requestIdleCallback(work) : setTimeout(work, 500);
