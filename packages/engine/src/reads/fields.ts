import type { Record as StudentRecord } from "@sojourn/record";

/**
 * Fields of a record, by the list or part they stand in: `authorizations` → `end`, `kind`. `WHOLE` for a list is
 * which entries it has, and whether that is all; with it goes every field of every entry.
 */
export class Fields {
  #of = new Map<string, Set<string>>();
  #everything = false;

  add(part: string, field: string): void {
    const known = this.#of.get(part);
    if (known) known.add(field);
    else this.#of.set(part, new Set([field]));
  }

  /** Where it cannot be told which. */
  addEverything(): void {
    this.#everything = true;
  }

  addAll(others: Fields): void {
    this.#everything ||= others.#everything;
    for (const [part, fields] of others.#of) for (const field of fields) this.add(part, field);
  }

  get none(): boolean {
    return this.#of.size === 0;
  }

  get everything(): boolean {
    return this.#everything;
  }

  /** Whether any of these is one of those; a whole part is every field of it. */
  meet(others: Fields): boolean {
    if (this.#everything || others.#everything) return true;
    for (const [part, fields] of this.#of) {
      const theirs = others.#of.get(part);
      if (!theirs) continue;
      if (fields.has(WHOLE) || theirs.has(WHOLE)) return true;
      for (const field of fields) if (theirs.has(field)) return true;
    }
    return false;
  }
}

/** Every field of a part. */
export const WHOLE = "*";
/** Which entries a list has. No field has this name: it changes only with the whole. */
export const MEMBERS = "";

type Data = Readonly<Record<string, unknown>>;

/** The fields in which two records differ. */
export function changedFields(before: StudentRecord, after: StudentRecord): Fields {
  const changed = new Fields();
  const [a, b] = [before as Data, after as Data];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (same(a[key], b[key])) continue;
    const list = /^(.+)Complete$/.exec(key)?.[1];
    if (list !== undefined) changed.add(list, WHOLE);
    else differ(key, a[key], b[key], changed);
  }
  return changed;
}

function differ(part: string, a: unknown, b: unknown, changed: Fields): void {
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
    a.forEach((one, at) => {
      inside(part, one, b[at], changed);
    });
  else inside(part, a, b, changed);
}

function inside(part: string, a: unknown, b: unknown, changed: Fields): void {
  if (same(a, b)) return;
  if (isData(a) && isData(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      if (!same(a[key], b[key])) changed.add(part, key);
  } else changed.add(part, WHOLE);
}

const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Records are plain JSON, and an edit leaves alone what it does not change. */
const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
