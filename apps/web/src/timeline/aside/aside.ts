import type { Standing, Stood, When } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import type { StudentRecord } from "@sojourn/record";
import { withDifference } from "./difference.ts";
import type { Answered, Asked, Message } from "./messages.ts";

/** What is used of a worker. */
export type Helper = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror">;
/** `shown`: what the page shows, in the engine's own words; its parts that stay the same stay the same objects. */
type Count = (record: StudentRecord, when: When, shown: Stood) => Promise<Stood | undefined>;
/** Standings counted beside the page; nothing where that cannot be done: then the page counts itself. */
export type Aside = { count: Count; close: () => void };

type Waiting = { asked: Asked; shown: Stood; done: (stood?: Stood) => void };

/** The page's side: asks, and puts together what comes back. */
export function asideWith(helper: Helper, rulebook: Rulebook): Aside {
  const waiting: Waiting[] = [];
  let last: Stood | undefined;
  let known = new WeakSet<Standing>();
  let steps = 0;
  let over = false;
  const close = () => {
    over = true;
    helper.terminate();
    for (const { done } of waiting.splice(0)) done();
  };
  helper.onerror = close;
  helper.onmessageerror = close;
  helper.onmessage = ({ data }: MessageEvent<Answered>) => {
    const next = waiting.shift();
    if (next?.asked.step !== data.step) return close();
    const before = next.asked.from || !last ? next.shown : last;
    const standing = withDifference(before.standing, data.difference) as Standing;
    last = { record: next.asked.record, standing };
    known.add(standing);
    next.done(last);
  };
  const count: Count = (record, when, shown) => {
    if (over) return Promise.resolve(undefined);
    const goesOn = known.has(shown.standing);
    if (!goesOn) known = new WeakSet([shown.standing]);
    const asked: Asked = { step: ++steps, record, when, ...(!goesOn && { from: shown.record }) };
    helper.postMessage(asked satisfies Message);
    return new Promise((done) => waiting.push({ asked, shown, done }));
  };
  helper.postMessage({ rulebook } satisfies Message);
  return { count, close };
}

/** Where the browser has no workers, or will not start one, everything is counted on the page. */
export function openAside(rulebook: Rulebook): Aside {
  try {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "counting" });
    return asideWith(worker, rulebook);
  } catch {
    return { count: () => Promise.resolve(undefined), close: () => {} };
  }
}
