import { camel, fieldAt, kebab, type Record as StudentRecord } from "@sojourn/record";

/**
 * A place in a record by its path. The standing's own syntax: `programs[0].end`, `authorizationsComplete`,
 * `applications[post-completion-opt].recommendedOn` (the last entry of that kind), `terms[fall 2026].credits`,
 * `trips[+]` (a new entry).
 */
export type Place = readonly (string | number)[];

type Data = Readonly<Record<string, unknown>>;
const STEP = /([^.[\]]+)|\[([^\]]*)\]/g;

const split = (path: string): { key?: string; entry?: string }[] =>
  [...path.matchAll(STEP)].map(([, key, entry]) => (entry === undefined ? { key: key! } : { entry }));

/** Where a path leads in this record; an entry that it does not have yet stands after the last. */
export function placeOf(record: StudentRecord, path: string): Place {
  const place: (string | number)[] = [];
  let at: unknown = record;
  for (const { key, entry } of split(path)) {
    const step = entry === undefined ? keyIn(place, key!) : entryIn(at, entry);
    place.push(step);
    at = inner(at, step);
  }
  return place;
}

/** A field may be written as on a page: `hours-per-week`. Keys of maps stay as they are. */
function keyIn(place: Place, key: string): string {
  const names = [...namesOf(place), kebab(key)];
  const field = fieldAt(names);
  return field && field.key !== kebab(key) ? camel(kebab(key)) : key;
}

const inner = (at: unknown, step: string | number): unknown =>
  typeof at === "object" && at !== null && Object.hasOwn(at, step)
    ? (at as Record<string | number, unknown>)[step]
    : undefined;

function entryIn(list: unknown, entry: string): number {
  const entries = Array.isArray(list) ? (list as Data[]) : [];
  if (/^\d+$/.test(entry)) return Math.min(Number(entry), entries.length);
  const found = entry === "+" ? -1 : entries.findLastIndex((one) => meant(one, entry));
  return found >= 0 ? found : entries.length;
}

const plain = (text: unknown): string =>
  String(text ?? "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");

function meant(one: Data, entry: string): boolean {
  const wanted = plain(entry);
  return [one.kind, one.id, one.name, one.season, one.session].some(
    (name) => name !== undefined && plain(name) === wanted,
  );
}

/** The names of the fields on the way, as the vocabulary has them. */
export const namesOf = (place: Place): string[] =>
  place.filter((step) => typeof step === "string").map(kebab);

export const valueAt = (record: StudentRecord, place: Place): unknown => place.reduce<unknown>(inner, record);

/** The record with a value put at a place; every object on the way is new, the rest is shared. */
export function put(record: StudentRecord, place: Place, value: unknown): StudentRecord {
  return changed(record, place, value) as StudentRecord;
}

/** The record without what stands at a place. */
export const drop = (record: StudentRecord, place: Place): StudentRecord =>
  changed(record, place, undefined) as StudentRecord;

function changed(at: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value;
  const next = changed(inner(at, step), rest, value);
  if (typeof step === "number") {
    const entries = Array.isArray(at) ? at : [];
    return next === undefined
      ? entries.toSpliced(step, 1)
      : step < entries.length
        ? entries.with(step, next)
        : [...entries, next];
  }
  const { [step]: _, ...others } = (at ?? {}) as Record<string, unknown>;
  return next === undefined ? others : { ...((at ?? {}) as object), [step]: next };
}

/** The record with the entry that a path leads into, begun with what the path and others say of it. */
export function begun(record: StudentRecord, path: string, given: Data = {}): StudentRecord {
  const place = placeOf(record, path);
  const entry = place.slice(0, 2);
  const fresh = place.length > 2 && typeof entry[1] === "number" && valueAt(record, entry) === undefined;
  return fresh ? put(record, entry, { ...seedOf(path), ...given }) : record;
}

/** What a path says of an entry that the record does not have: its kind, or which term it is. */
function seedOf(path: string): Data {
  const [list, entry] = split(path);
  const selector = entry?.entry;
  if (list?.key === undefined || selector === undefined || selector === "+" || /^\d+$/.test(selector))
    return {};
  if (list.key === "terms") return termSeed(selector);
  return list.key === "programs" ? { id: selector } : { kind: selector };
}

const SEASONS = fieldAt(["terms", "season"]) as { values?: readonly string[] } | undefined;

function termSeed(selector: string): Data {
  const season = SEASONS?.values?.find((one) => plain(selector).includes(one));
  if (season === plain(selector)) return { season };
  const named = /\d{4}/.test(selector) ? { name: selector } : { session: selector };
  return { ...named, ...(season && { season }) };
}
