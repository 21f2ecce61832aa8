/** Whether a value at this distance from the present one opens the permission; `undefined`: no such value, or no more work is allowed. */
export type Works = (offset: number) => boolean | undefined;

/** The nearest distance at which it works; `far`: it still works well beyond that. */
export type Found = { offset: number; far: boolean };

const STEPS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
const WELL_BEYOND = 7;

/**
 * The nearest working distance on one side (`sign`), at most `most` away. Steps of growing length, and the marks
 * that are known to matter, find one that works; halving finds where it begins to.
 */
export function nearestOn(
  sign: 1 | -1,
  most: number,
  marks: readonly number[],
  works: Works,
): Found | undefined {
  const own = marks.map((mark) => mark * sign).filter((mark) => mark > 0);
  const tried = [...new Set([...STEPS, ...own, most])].filter((step) => step <= most).sort((a, b) => a - b);
  let failing = 0;
  for (const step of tried) {
    const now = works(step * sign);
    if (now) {
      const offset = firstBetween(failing, step, (at) => works(at * sign) === true);
      return { offset: offset * sign, far: works((offset + WELL_BEYOND) * sign) === true };
    }
    failing = step;
  }
  return undefined;
}

function firstBetween(failing: number, working: number, works: (at: number) => boolean): number {
  let [lo, hi] = [failing, working];
  while (hi - lo > 1) {
    const middle = Math.floor((lo + hi) / 2);
    if (works(middle)) hi = middle;
    else lo = middle;
  }
  return hi;
}
