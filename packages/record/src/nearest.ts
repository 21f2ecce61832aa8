const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** How many single letters to add, drop, change or swap (the optimal string alignment distance). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, before[column - 2]! + 1);
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return last[b.length]!;
}

const LONGEST = 60;

/** The known word that was probably meant, if one is near: `hours-per-week` → `hoursPerWeek`. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (given.length > LONGEST) return undefined;
  const wanted = plain(given);
  const scored = known.map((word) => ({ word, far: distance(wanted, plain(word)) }));
  const best = scored.sort((a, b) => a.far - b.far)[0];
  if (!best) return undefined;
  return best.far <= Math.max(1, Math.floor(plain(best.word).length / 3)) ? best.word : undefined;
}
