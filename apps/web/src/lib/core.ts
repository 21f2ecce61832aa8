import type * as EnginePackage from "@sojourn/engine";
import type { Example, Rulebook } from "@sojourn/policy";
import type * as RecordPackage from "@sojourn/record";
import { words } from "../words/index.ts";
import { learn, withWords } from "../words/tongue.ts";

/** What it takes to answer: the engine, the reader of records, and the rules. Fetched once, after the first view. */
export type Core = {
  engine: typeof EnginePackage;
  record: typeof RecordPackage;
  rulebook: Rulebook;
};

// a promise that failed is kept as well: asking again at each drawing would never end; reloading asks again
let core: Promise<Core> | undefined;
let rulebook: Promise<Rulebook> | undefined;
let examples: Promise<void> | undefined;

export function loadCore(): Promise<Core> {
  core ??= load();
  return core;
}

async function load(): Promise<Core> {
  const [rules, engine, record, { spokenEngine, spokenRecord }] = await Promise.all([
    loadRulebook(),
    import("@sojourn/engine"),
    import("@sojourn/record"),
    withWords(import("../words/spoken.ts")),
  ]);
  return { engine: spokenEngine(engine, record), record: spokenRecord(record), rulebook: rules };
}

export function loadRulebook(): Promise<Rulebook> {
  rulebook ??= read();
  return rulebook;
}

/** The rules, and the words to say them in the language of the page. */
async function read(): Promise<Rulebook> {
  const [rules] = await Promise.all([inPage() ?? getJson<Rulebook>("/rulebook/rules.json"), learn()]);
  return rules;
}

/** A page in one file carries its rules. */
function inPage(): Promise<Rulebook> | undefined {
  const text = document.getElementById("rulebook")?.textContent;
  return text ? Promise.resolve(JSON.parse(text) as Rulebook) : undefined;
}

/** The rules' examples, which only those who read rules need: they are put into the one rulebook of all pages. */
export function loadExamples(): Promise<void> {
  examples ??= addExamples();
  return examples;
}

async function addExamples(): Promise<void> {
  const [book, apart] = await Promise.all([
    loadRulebook(),
    getJson<{ version: string; examples: Example[][] }>("/rulebook/examples.json"),
  ]);
  if (book.version !== apart.version) throw new Error(words.problem.changed);
  book.rules.forEach((rule, at) => {
    rule.examples = apart.examples[at] ?? [];
  });
}

/** A file of our own site; nothing is ever sent along. */
export async function getJson<T>(path: string): Promise<T> {
  const answer = await fetch(path, { credentials: "omit" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}
