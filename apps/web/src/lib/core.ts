import type * as EnginePackage from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import type * as RecordPackage from "@sojourn/record";
import { spokenEngine, spokenRecord } from "../words/spoken.ts";

/** What it takes to answer: the engine, the reader of records, and the rules. Fetched once, after the first view. */
export type Core = {
  engine: typeof EnginePackage;
  record: typeof RecordPackage;
  rulebook: Rulebook;
};

// a promise that failed is kept as well: asking again at each drawing would never end; reloading asks again
let core: Promise<Core> | undefined;
let rulebook: Promise<Rulebook> | undefined;

export function loadCore(): Promise<Core> {
  core ??= load();
  return core;
}

async function load(): Promise<Core> {
  const [rules, engine, record] = await Promise.all([
    loadRulebook(),
    import("@sojourn/engine"),
    import("@sojourn/record"),
  ]);
  return { engine: spokenEngine(engine, record), record: spokenRecord(record), rulebook: rules };
}

export function loadRulebook(): Promise<Rulebook> {
  rulebook ??= getJson<Rulebook>("/rulebook.json");
  return rulebook;
}

/** A file of our own site; nothing is ever sent along. */
export async function getJson<T>(path: string): Promise<T> {
  const answer = await fetch(path, { credentials: "omit" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}
