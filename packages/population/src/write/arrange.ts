import type { Results } from "@sojourn/engine/compile";

/** The answers of some students of one school, with the rows they are of (ascending) and their SEVIS ids. */
export type Answered = {
  school: string | undefined;
  at: Int32Array;
  sevisIds: (string | undefined)[];
  results: Results;
};

/** Students of several schools in the order of their rows: `places[p][i]` is where row `i` of part `p` goes. */
export type Arranged = { parts: readonly Answered[]; places: Int32Array[]; total: number };

export function arranged(parts: readonly Answered[]): Arranged {
  const total = parts.reduce((sum, { at }) => sum + at.length, 0);
  const rows = new Int32Array(total);
  let next = 0;
  for (const { at } of parts) {
    rows.set(at, next);
    next += at.length;
  }
  const first = rows.sort()[0] ?? 0;
  const place = new Int32Array(total === 0 ? 0 : rows[total - 1]! - first + 1);
  for (let at = 0; at < total; at++) place[rows[at]! - first] = at;
  return { parts, places: parts.map(({ at }) => at.map((row) => place[row - first]!)), total };
}

type Typed = Int32Array | Float64Array | Uint8Array;

/** One column of all parts in the order of the rows; `silent` where a part has none. */
export function gathered<A extends Typed>(
  { parts, places, total }: Arranged,
  kind: new (length: number) => A,
  silent: number,
  columnOf: (part: Answered) => A | undefined,
): A {
  const all = new kind(total);
  all.fill(silent);
  for (const [p, part] of parts.entries()) {
    const own = columnOf(part);
    const where = places[p]!;
    if (own) for (let at = 0; at < where.length; at++) all[where[at]!] = own[at]!;
  }
  return all;
}

/** The same for texts. */
export function gatheredTexts(
  { parts, places, total }: Arranged,
  textOf: (part: Answered, at: number) => string | undefined,
): string[] {
  const all = new Array<string>(total).fill("");
  for (const [p, part] of parts.entries())
    places[p]!.forEach((place, at) => {
      all[place] = textOf(part, at) ?? "";
    });
  return all;
}
