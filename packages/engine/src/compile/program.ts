import { dayFromISO } from "@sojourn/dates";
import type { Rulebook } from "@sojourn/policy";
import { type Columns, SCHEMA_WORDS } from "@sojourn/record";
import { compose } from "../compose.ts";
import { businessCalendar } from "../evaluate.ts";
import { Generator } from "./generator.ts";
import { outcomeOf } from "./outcome.ts";
import { emptyResults, type Results } from "./results.ts";
import { createRuntime, type Runtime } from "./runtime/index.ts";
import { sourceOf } from "./source.ts";

/** ISO day of the law, pages or rules to suppose, and the school whose students these are. */
export type Under = { lawAsOf: string; supposing?: readonly string[]; school?: string };
/** ISO day asked about; rows `from` until before `to`, all unless said. */
export type Asking = { asOf: string; from?: number; to?: number };

export type Program = {
  /** Where each row stands, the same as `evaluate` says of its record at that school. */
  run(columns: Columns, asking: Asking): Results;
  /** The JavaScript that runs. */
  source: string;
};

type Machine = {
  bind(columns: Columns): void;
  /** How many entries the clocks kept per level need at most. */
  entries(from: number, to: number): number;
  run(results: Results, asOf: number, from: number, to: number): void;
};

/**
 * The law of a day for one school as code over columns of records: three-valued, with the same answers as `evaluate`,
 * without its explanations. It makes code as it runs (`new Function`), so not for a page that forbids that.
 * @throws RangeError when a day is not an ISO date; Error naming the rule when one can not be put into code.
 */
export function compile(rulebook: Rulebook, { lawAsOf, supposing = [], school }: Under): Program {
  const day = dayOf(lawAsOf);
  const law = compose(rulebook, { lawAsOf: day, supposing, ...(school !== undefined && { school }) });
  const gen = new Generator(rulebook, law, school);
  const outcome = outcomeOf(gen, day);
  const source = sourceOf(gen, outcome);
  const runtime = createRuntime(
    businessCalendar(rulebook, school),
    rulebook.calendars[school ?? ""] ?? [],
    gen.permissions.length + 1,
  );
  const machine = machineOf(source, gen, runtime);
  return {
    source,
    run(columns, { asOf, from = 0, to = columns.rows }) {
      machine.bind(columns);
      const results = emptyResults(outcome.layout, to - from, machine.entries(from, to));
      machine.run(results, dayOf(asOf), from, to);
      return results;
    },
  };
}

function dayOf(iso: string): number {
  const day = dayFromISO(iso);
  if (day === undefined) throw new RangeError(`${iso} is not a day: write YYYY-MM-DD`);
  return day;
}

type Bound = { bind(...parts: unknown[]): void } & Pick<Machine, "entries" | "run">;

function machineOf(source: string, gen: Generator, runtime: Runtime): Machine {
  const made = new Function("runtime", "GIVEN", source)(runtime, GIVEN) as Bound;
  return {
    entries: made.entries,
    run: made.run,
    bind(columns) {
      const codes = codesOf(gen.texts, columns.words);
      const lists = [...gen.lists.keys()].map((name) => listedCodes(gen, name, columns.words, codes));
      made.bind(gen.columns.arraysOf(columns), [...codes.values()], lists, columns.words);
    },
  };
}

/** By code of status: an authorization that was refused, cancelled or only asked for gives nothing. */
const GIVEN = new Uint8Array(256);
for (const status of ["", "approved", "ended"]) GIVEN[SCHEMA_WORDS.indexOf(status)] = 1;

/** The codes of the texts that stand on pages; those that no record has get codes of their own. */
function codesOf(texts: ReadonlyMap<string, string>, words: readonly string[]): Map<string, number> {
  const codes = new Map<string, number>();
  for (let code = SCHEMA_WORDS.length; code < words.length; code++)
    if (texts.has(words[code]!)) codes.set(words[code]!, code);
  return new Map([...texts.keys()].map((text, at) => [text, codes.get(text) ?? words.length + at]));
}

/** By code: whether it is in a dated list (1 by its prefix, 2 as an entry), and from when until when. */
function listedCodes(
  { rulebook }: Generator,
  name: string,
  words: readonly string[],
  own: ReadonlyMap<string, number>,
) {
  const { entries, prefixes } = rulebook.lists[name]!;
  const size = words.length + own.size;
  const found = { how: new Uint8Array(size), from: new Float64Array(size), until: new Float64Array(size) };
  const look = (word: string, code: number): void => {
    const entry = Object.hasOwn(entries, word) ? entries[word] : undefined;
    found.how[code] = entry ? 2 : prefixes.some((prefix) => word.startsWith(prefix)) ? 1 : 0;
    found.from[code] = entry?.from ?? Number.NEGATIVE_INFINITY;
    found.until[code] = entry?.until ?? Number.POSITIVE_INFINITY;
  };
  for (let code = 1; code < words.length; code++) look(words[code]!, code);
  for (const [word, code] of own) look(word, code);
  return found;
}
