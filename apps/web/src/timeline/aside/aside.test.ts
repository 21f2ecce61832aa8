import { evaluate, type Stood } from "@sojourn/engine";
import { expect, it, vi } from "vitest";
import { ready, rulebook, student } from "../../../test/examples.ts";
import type { Raw } from "../../lib/paths.ts";
import { withFields } from "../entries.ts";
import { answerer } from "./answerer.ts";
import { asideWith, type Helper, openAside } from "./aside.ts";
import type { Answered, Message } from "./messages.ts";

/** A worker as a browser has it: later, and with copies of what is said. */
function helper() {
  const answer = answerer();
  const said: Answered[] = [];
  const one: Helper & { said: Answered[] } = {
    said,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => {},
    postMessage: (message: Message) => {
      const heard = structuredClone(message);
      setTimeout(() => {
        const answered = answer(heard);
        if (!answered) return;
        said.push(answered);
        (one.onmessage as (event: unknown) => void)({ data: structuredClone(answered) });
      });
    },
  };
  return one;
}

const laidOff = student("05-laid-off.json");
const when = { asOf: laidOff.standing.asOf };
const worksFrom = (start: string) =>
  withFields(laidOff.record as Raw, "employment[0]", { start }) as Stood["record"];
const days = ["2027-08-01", "2027-08-20", "2027-09-02"];

it("gives the answers that the engine gives on the page, for every example", async () => {
  const aside = asideWith(helper(), rulebook);
  for (const { file, asOf } of ready) {
    const { record, standing } = student(file, asOf);
    const other = withFields(record as Raw, "programs[0]", { end: "2028-01-31" }) as Stood["record"];
    const found = await aside.count(other, { asOf }, { record, standing });
    expect(found?.standing, file).toEqual(evaluate(rulebook, other, { asOf }));
  }
});

it("goes on from answer to answer, and what stays the same are the objects that the page has", async () => {
  const worker = helper();
  const aside = asideWith(worker, rulebook);
  let shown: Stood = laidOff;
  for (const day of days) {
    const found = (await aside.count(worksFrom(day), when, shown)) as Stood;
    expect(found.standing).toEqual(evaluate(rulebook, worksFrom(day), when));
    const kept = found.standing.permissions.filter((one) => shown.standing.permissions.includes(one));
    expect(kept.length).toBeGreaterThan(10);
    shown = found;
  }
  const sent = JSON.stringify(worker.said).length / days.length;
  expect(sent).toBeLessThan(0.2 * JSON.stringify(shown.standing).length);
});

it("begins anew from what the page shows, also when that changed while it counted", async () => {
  const aside = asideWith(helper(), rulebook);
  const [first, second, third] = days.map(worksFrom) as [Stood["record"], Stood["record"], Stood["record"]];
  const onPage = { record: second, standing: evaluate(rulebook, second, when) };
  const overtaken = aside.count(first, when, laidOff);
  const found = await aside.count(third, when, onPage);
  expect(found?.standing).toEqual(evaluate(rulebook, third, when));
  expect((await overtaken)?.standing).toEqual(evaluate(rulebook, first, when));
});

it("leaves the counting to the page where there is no worker, or none any more", async () => {
  vi.stubGlobal("Worker", undefined);
  expect(await openAside(rulebook).count(worksFrom("2027-08-01"), when, laidOff)).toBeUndefined();
  vi.unstubAllGlobals();
  const worker = helper();
  const aside = asideWith(worker, rulebook);
  const waiting = aside.count(worksFrom("2027-08-01"), when, laidOff);
  (worker.onerror as (event: unknown) => void)(new Event("error"));
  expect(await waiting).toBeUndefined();
  expect(await aside.count(worksFrom("2027-08-20"), when, laidOff)).toBeUndefined();
});
