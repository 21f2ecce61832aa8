import { dayFromISO, isoFromDay } from "@sojourn/dates";
import type { Rule, Rulebook, Suppose, Type } from "@sojourn/policy";
import { fieldAt, kebab, labelOf, readRecord, type Record as StudentRecord } from "@sojourn/record";
import { heard } from "../context.ts";
import { run } from "../eval/index.ts";
import { contextOf, type When } from "../evaluate.ts";
import { put, valueAt } from "../places.ts";
import type { Fact, Missing } from "../standing.ts";
import type { Value } from "../values.ts";

/** What is asked, of whom, and in whose words. */
export type Asking = { rulebook: Rulebook; record: StudentRecord; when: When; rule: Rule };

type Data = { [field: string]: unknown };
export type Supposed = { record: StudentRecord; facts: Fact[] };

/** The record with what a page supposes put down in it; a day that the record does not settle is left out. */
export function suppose(asking: Asking, suppositions: readonly Suppose[]): Supposed {
  let { record } = asking;
  const facts: Fact[] = [];
  for (const one of suppositions) {
    const added = putDown({ ...asking, record }, one);
    const reading = readRecord(added.record);
    if (!reading.ok) continue;
    record = reading.record;
    facts.push(...added.facts);
  }
  return { record, facts };
}

function putDown(asking: Asking, { at, list, values }: Suppose): Supposed {
  const { record } = asking;
  const before = valueAt(record, at);
  const entries = Array.isArray(before) ? before : [];
  const place = list ? [...at, entries.length] : at;
  const context = contextOf(asking.rulebook, record, asking.when);
  const facts: Fact[] = [];
  let entry: Data = list ? {} : ownOf(before, asking, values);
  for (const { path, value, type } of values) {
    const plain = plainOf(run(value, heard(asking.rule, context)), type);
    if (plain === undefined) continue;
    entry = within(entry, path, plain);
    facts.push(factOf([...place, ...path], plain));
  }
  return { record: put(record, place, entry), facts };
}

/** What the record itself says stays; a request for something else is another request. */
function ownOf(before: unknown, { record }: Asking, values: Suppose["values"]): Data {
  const kind = values.find(({ path }) => path.join() === "kind")?.value;
  const other = kind?.k === "text" && before === record.request && record.request?.kind !== undefined;
  return other && record.request?.kind !== kind.v ? {} : { ...(before as Data | undefined) };
}

function within(entry: Data, [step = "", ...rest]: readonly string[], value: unknown): Data {
  return { ...entry, [step]: rest.length === 0 ? value : within((entry[step] ?? {}) as Data, rest, value) };
}

/** A settled value as the record writes it; `null`: known not to be. */
function plainOf(value: Value, type: Type): unknown {
  if (value.t === "x") return null;
  if (value.t === "s" || value.t === "b") return value.v;
  if (value.t !== "n" || value.lo !== value.hi) return undefined;
  return type.t === "date" ? isoFromDay(value.lo) : value.lo;
}

function factOf(place: readonly (string | number)[], value: unknown): Fact {
  const names = place.filter((step) => typeof step === "string").map(kebab);
  const field = fieldAt(names);
  const path = place
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .slice(1);
  return { path, words: (field && "words" in field && field.words) || path, value: said(value) };
}

function said(value: unknown): string {
  if (value === null) return "not yet";
  if (typeof value === "boolean") return value ? "yes" : "no";
  // a day stays as it is written: whoever shows it says it in a language
  return dayFromISO(String(value)) === undefined ? labelOf(String(value)) : String(value);
}

/** Nobody is asked about an entry that was only supposed. */
export function aboutOwn(record: StudentRecord, { fact }: Missing): boolean {
  const [, list = "", at] = /^(\w+)\[(\d+)\]/.exec(fact) ?? [];
  if (at === undefined) return true;
  const entries = (record as Data)[list];
  return Array.isArray(entries) && Number(at) < entries.length;
}
