import { dayFromISO } from "@sojourn/dates";
import type { Rulebook } from "@sojourn/policy";
import { type Columns, SCHEMA_WORDS } from "@sojourn/record";
import { businessCalendar } from "../evaluate.ts";
import { Generator } from "./generator.ts";
import { outcomeOf } from "./outcome.ts";
import { emptyResults, type Results } from "./results.ts";
import { createRuntime } from "./runtime/index.ts";
import { lawsOf, type Schools } from "./schools.ts";
import { sourceOf } from "./source.ts";
import { type Stand, standOf } from "./stand.ts";

/** ISO day of the law, pages or rules to suppose, and the school whose students these are. */
export type Under = { lawAsOf: string; supposing?: readonly string[]; school?: string };
/** ISO day asked about; rows `from` until before `to`, all unless said. */
export type Asking = { asOf: string; from?: number; to?: number };

export type Program = {
  /**
   * Where each row stands, the same as `evaluate` says of its record at that school. The columns are not to be changed
   * between runs over them.
   */
  run(columns: Columns, asking: Asking): Results;
  /** The JavaScript that runs. */
  source: string;
};

/** The code for several schools, and what it says for each. */
type Machine = {
  source: string;
  run(school: string | undefined, columns: Columns, asking: Asking): Results;
};

/** Kept with the rulebook and gone with it: by the day of the law and what is supposed. */
const MACHINES = new WeakMap<Rulebook, Map<string, Machine>>();
/** More laws than are looked at side by side. */
const KEPT = 8;

/**
 * The law of a day for one school as code over columns of records: three-valued, with the same answers as `evaluate`,
 * without its explanations. Programs of one rulebook and law share their code, so that it is made fast but once. It
 * makes code as it runs (`new Function`), so it is not for a page that forbids that.
 * @throws RangeError when a day is not an ISO date; Error naming the rule when one cannot be put into code.
 */
export function compile(rulebook: Rulebook, { lawAsOf, supposing = [], school }: Under): Program {
  const known = MACHINES.get(rulebook) ?? new Map<string, Machine>();
  MACHINES.set(rulebook, known);
  const laws = lawsOf(rulebook, dayOf(lawAsOf), supposing, school);
  const key = JSON.stringify([lawAsOf, supposing, laws.schools]);
  const machine = known.get(key) ?? machineOf(rulebook, laws, dayOf(lawAsOf));
  if (known.size >= KEPT && !known.has(key)) known.clear();
  known.set(key, machine);
  return { source: machine.source, run: (columns, asking) => machine.run(school, columns, asking) };
}

function dayOf(iso: string): number {
  const day = dayFromISO(iso);
  if (day === undefined) throw new RangeError(`${iso} is not a day: write YYYY-MM-DD`);
  return day;
}

type Made = {
  bind(arrays: unknown[], codes: number[], lists: unknown[], words: readonly string[]): void;
  /** How many entries the clocks kept per level need at most. */
  entries(from: number, to: number): number;
  run(school: number, results: Placed, asOf: number, from: number, to: number): void;
};
/** The columns of results, each where the code looks for it. */
type Placed = { permissions: unknown[]; clocks: unknown[]; milestones: unknown[] };

function machineOf(rulebook: Rulebook, laws: Schools, lawAsOf: number): Machine {
  const gen = new Generator(rulebook, laws);
  const outcome = outcomeOf(gen, lawAsOf);
  const stands = [...laws.laws].map(([school, law]) => standOf(school, law, outcome));
  const source = sourceOf(gen, outcome, stands);
  const places = stands.map(({ school }) => ({
    business: businessCalendar(rulebook, school),
    calendar: rulebook.calendars[school ?? ""] ?? [],
  }));
  const runtime = createRuntime(places, gen.permissions.length + 1);
  const made = new Function("runtime", "GIVEN", source)(runtime, GIVEN) as Made;
  let bound: Columns | undefined;
  return {
    source,
    run(school, columns, { asOf, from = 0, to = columns.rows }) {
      if (bound !== columns) bind(made, gen, columns);
      bound = columns;
      const at = stands.findIndex((one) => one.school === school);
      const { layout, places } = stands[at]!;
      const results = emptyResults(layout, to - from, made.entries(from, to));
      made.run(at, placed(results, places), dayOf(asOf), from, to);
      return results;
    },
  };
}

function bind(made: Made, gen: Generator, columns: Columns): void {
  const codes = codesOf(gen.texts, columns.words);
  const lists = [...gen.lists.keys()].map((name) => listedCodes(gen, name, columns.words, codes));
  made.bind(gen.columns.arraysOf(columns), [...codes.values()], lists, columns.words);
}

function placed(results: Results, { permissions, clocks, milestones }: Stand["places"]): Placed {
  const put = (at: readonly number[], columns: readonly unknown[]) => {
    const all: unknown[] = new Array(Math.max(0, ...at) + 1).fill(undefined);
    for (const [k, place] of at.entries()) all[place] = columns[k];
    return all;
  };
  return {
    permissions: put(permissions, results.permissions),
    clocks: put(clocks, results.clocks),
    milestones: put(milestones, results.milestones),
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

/** Whether a code is in a dated list (1 by its prefix, 2 as an entry), and from when until when; looked up at first use. */
type ListedCode = { how: 0 | 1 | 2; from: number; until: number };

function listedCodes(
  { rulebook }: Generator,
  name: string,
  words: readonly string[],
  own: ReadonlyMap<string, number>,
): (code: number) => ListedCode {
  const { entries, prefixes } = rulebook.lists[name]!;
  const ownWords = new Map([...own].map(([word, code]) => [code, word]));
  const found = new Map<number, ListedCode>();
  const look = (word: string): ListedCode => {
    const entry = Object.hasOwn(entries, word) ? entries[word] : undefined;
    const how = entry ? 2 : prefixes.some((prefix) => word.startsWith(prefix)) ? 1 : 0;
    return {
      how,
      from: entry?.from ?? Number.NEGATIVE_INFINITY,
      until: entry?.until ?? Number.POSITIVE_INFINITY,
    };
  };
  return (code) => {
    const known = found.get(code) ?? look(words[code] ?? ownWords.get(code) ?? "");
    found.set(code, known);
    return known;
  };
}
