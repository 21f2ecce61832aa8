import type { Raw } from "../lib/paths.ts";
import type { Kind } from "./kinds.ts";

/** Where an entry stands: "employment[1]", or "request". */
const placeOf = (path: string) => {
  const [, list = "", index] = /^(\w+)(?:\[(\d+)\])?$/.exec(path) ?? [];
  return { list, index: index === undefined ? undefined : Number(index) };
};

const listOf = (record: Raw, list: string): Raw[] =>
  Array.isArray(record[list]) ? (record[list] as Raw[]) : [];

export function entryAt(record: Raw, path: string): Raw | undefined {
  const { list, index } = placeOf(path);
  return index === undefined ? (record[list] as Raw | undefined) : listOf(record, list)[index];
}

/** The record with some fields of one entry set; `undefined` takes a field out. */
export function withFields(record: Raw, path: string, fields: Raw): Raw {
  const { list, index } = placeOf(path);
  const told = { ...entryAt(record, path), ...fields };
  for (const key of Object.keys(told)) if (told[key] === undefined) delete told[key];
  if (index === undefined) return { ...record, [list]: told };
  return { ...record, [list]: listOf(record, list).map((entry, at) => (at === index ? told : entry)) };
}

/** The record with one entry more, and where that one stands. */
export function withEntry(record: Raw, { list, many }: Kind, entry: Raw): { record: Raw; path: string } {
  if (!many) return { record: { ...record, [list]: entry }, path: list };
  const entries = listOf(record, list);
  return { record: { ...record, [list]: [...entries, entry] }, path: `${list}[${entries.length}]` };
}

/** The record without the entry. */
export function without(record: Raw, path: string): Raw {
  const { list, index } = placeOf(path);
  const { [list]: _, ...rest } = record;
  return index === undefined
    ? rest
    : { ...record, [list]: listOf(record, list).filter((_, at) => at !== index) };
}

/** Every entry of the kinds, by its path. */
export const entriesOf = (record: Raw, kinds: Kind[]): { path: string; kind: Kind; entry: Raw }[] =>
  kinds.flatMap((kind) =>
    kind.many
      ? listOf(record, kind.list).map((entry, at) => ({ path: `${kind.list}[${at}]`, kind, entry }))
      : record[kind.list]
        ? [{ path: kind.list, kind, entry: record[kind.list] as Raw }]
        : [],
  );
