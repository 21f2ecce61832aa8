import type { Stood } from "@sojourn/engine";
import { readRecord } from "@sojourn/record";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Raw } from "../lib/paths.ts";
import type { Stay } from "../stay/useStay.ts";
import { gesturesOn, type Latest } from "./gestures.ts";
import type { Item } from "./items.ts";
import type { Count } from "./useAside.ts";

const edges = { start: "start", end: "end" };
const job: Item = {
  lane: "work",
  look: "work",
  label: "Acme",
  from: "2027-07-01",
  until: "2027-09-30",
  path: "employment[0]",
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const onPage = () => Promise.resolve(undefined);

/** The hand without a page: every change is drawn at once. */
function begun(count: Count = onPage) {
  const record: Raw = { employment: [{ employer: "Acme", start: job.from, end: job.until }] };
  const done: string[] = [];
  let stay: Stay = { record, asOf: "2027-08-01" };
  const latest = {
    get current() {
      return {
        core: { record: { readRecord } },
        stay,
        standing: {},
        turn,
        done: finish,
      } as unknown as Latest;
    },
  };
  const known: (Stood | undefined)[] = [];
  const turn: Latest["turn"] = (how, counted) => {
    stay = how(stay);
    known.push(counted);
    gestures.settle({});
  };
  const finish: Latest["done"] = ({ path }) => void done.push(path);
  const gestures = gesturesOn({
    canvas: { current: null },
    latest,
    shown: { current: undefined },
    setHold: () => {},
    later: (act) => act(),
    count,
  });
  return { gestures, done, known, stay: () => stay, days: () => (stay.record.employment as Raw[])[0] };
}

it("a drag changes the record on its way and is undone as one", async () => {
  const { gestures, done, stay, days } = begun();
  gestures.begin({ item: job, part: "move", edges });
  for (const step of [1, 2, 3, 4, 5]) {
    gestures.to({ days: step });
    await vi.advanceTimersByTimeAsync(100);
  }
  gestures.end();
  expect(days()).toMatchObject({ start: "2027-07-06", end: "2027-10-05" });
  expect(stay().past).toHaveLength(1);
  expect(done).toEqual(["employment[0]"]);
});

it("on its way a step comes with its standing; the last goes at once, and the page counts it", async () => {
  const count: Count = async (record) => ({ record, standing: {} }) as Stood;
  const { gestures, known, stay } = begun(count);
  gestures.begin({ item: job, part: "move", edges });
  gestures.to({ days: 1 });
  await vi.advanceTimersByTimeAsync(100);
  expect(known[0]?.record).toBe(stay().record);
  gestures.to({ days: 2 });
  gestures.end();
  await vi.advanceTimersByTimeAsync(100);
  expect(known).toHaveLength(2);
  expect(known[1]).toBeUndefined();
});

it("a drag that is cancelled leaves nothing behind", () => {
  const { gestures, done, stay, days } = begun();
  gestures.begin({ item: job, part: "end", edges });
  gestures.to({ days: 30 });
  gestures.cancel();
  expect(days()).toMatchObject({ start: job.from, end: job.until });
  expect(stay().past).toEqual([]);
  expect(done).toEqual([]);
});

it("stops where the record could not be read", async () => {
  const { gestures, days } = begun();
  gestures.begin({ item: job, part: "end", edges });
  gestures.to({ months: 12 * 172 });
  await vi.advanceTimersByTimeAsync(100);
  expect(days()).toMatchObject({ end: "2199-09-30" });
  gestures.to({ months: 12 * 173 });
  gestures.end();
  expect(days()).toMatchObject({ end: "2199-09-30" });
});

it("keys go on from where the bar is, and a drag is not ended by them", () => {
  const { gestures, days } = begun();
  for (let press = 0; press < 3; press++) {
    gestures.begin({ item: job, part: "move", edges, keys: true });
    gestures.on({ days: 1 });
  }
  gestures.keysUp();
  expect(days()).toMatchObject({ start: "2027-07-04" });
  gestures.begin({ item: { ...job, from: "2027-07-04", until: "2027-10-03" }, part: "move", edges });
  gestures.keysUp();
  gestures.to({ days: 1 });
  gestures.end();
  expect(days()).toMatchObject({ start: "2027-07-05" });
});
