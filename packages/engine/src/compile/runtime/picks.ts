/** Where an item is not known, and where there is none; the rows of the school's calendar lie between -1 and these. */
export const UNKNOWN_ITEM = -1_000_000;
export const NO_ITEM = -1_000_001;

/** An entry with the number it is picked by: where it lies, whether it is surely in the list, the least, the most. */
const WIDTH = 4;

/** Entries put in order and picked. What is under way lies on a stack, as a condition may pick entries itself. */
export function createPicks(out: Float64Array) {
  let stack = new Float64Array(WIDTH * 64);
  let height = 0;

  const begun = (): number => height;

  function push(at: number, sure: number, lo: number, hi: number): void {
    if (Number.isNaN(lo)) return;
    if (height + WIDTH > stack.length) {
      const larger = new Float64Array(stack.length * 2);
      larger.set(stack);
      stack = larger;
    }
    stack[height] = at;
    stack[height + 1] = sure;
    stack[height + 2] = lo;
    stack[height + 3] = hi;
    height += WIDTH;
  }

  /** Entries since `base` by their least number; equal ones stay in their order. */
  function sort(base: number): void {
    for (let k = base + WIDTH; k < height; k += WIDTH)
      for (let j = k; j > base && stack[j + 2]! < stack[j - WIDTH + 2]!; j -= WIDTH)
        for (let w = 0; w < WIDTH; w++) {
          const other = stack[j + w]!;
          stack[j + w] = stack[j - WIDTH + w]!;
          stack[j - WIDTH + w] = other;
        }
  }

  /** Whether the order of the entries since `base` is certain. */
  function certain(base: number): boolean {
    for (let k = base; k < height; k += WIDTH) if (stack[k + 2] !== stack[k + 3]) return false;
    return true;
  }

  function allSure(base: number): boolean {
    for (let k = base; k < height; k += WIDTH) if (!stack[k + 1]) return false;
    return true;
  }

  /** The nth least, or greatest, of one end of the entries since `base`; Infinity when there are fewer. */
  function nthOf(base: number, n: number, end: number, onlySure: boolean, last: boolean): number {
    const sign = last ? -1 : 1;
    let below = Number.NEGATIVE_INFINITY;
    // Step by step from the least up: n is small, and mostly 1.
    for (let reached = 0; reached < n; ) {
      let next = Number.POSITIVE_INFINITY;
      let equal = 0;
      for (let k = base; k < height; k += WIDTH) {
        if (onlySure && !stack[k + 1]) continue;
        const value = sign * stack[k + end]!;
        if (value < next && (value > below || reached === 0)) {
          next = value;
          equal = 1;
        } else if (value === next) equal++;
      }
      if (equal === 0) return sign * Number.POSITIVE_INFINITY;
      reached += equal;
      below = next;
    }
    return sign * below;
  }

  /**
   * The nth of the entries since `base`, which are taken off. Where it is not known which, `out[0]` and `out[1]` say
   * between what the number lies that it is picked by.
   */
  function nth(base: number, n: number, last: boolean, open: number): number {
    out[0] = Number.NEGATIVE_INFINITY;
    out[1] = Number.POSITIVE_INFINITY;
    const at = chosen(base, n, last, open);
    height = base;
    return at;
  }

  function chosen(base: number, n: number, last: boolean, open: number): number {
    const length = (height - base) / WIDTH;
    if (Number.isNaN(n)) return UNKNOWN_ITEM;
    const has = last ? n <= length && n >= 1 : Number.isInteger(n) && n >= 1 && n <= length;
    if (!has) return open ? UNKNOWN_ITEM : NO_ITEM;
    if (!open && allSure(base) && certain(base)) {
      sort(base);
      return stack[base + (last ? length - n : n - 1) * WIDTH]!;
    }
    let sure = 0;
    for (let k = base; k < height; k += WIDTH) sure += stack[k + 1]!;
    if (sure >= n) span(base, n, last, open);
    return UNKNOWN_ITEM;
  }

  function span(base: number, n: number, last: boolean, open: number): void {
    const endless = last ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const near = open ? endless : nthOf(base, n, last ? 3 : 2, false, last);
    const far = nthOf(base, n, last ? 2 : 3, true, last);
    out[0] = Math.min(near, far);
    out[1] = Math.max(near, far);
  }

  const item = (k: number): number => stack[k]!;
  const isSure = (k: number): number => stack[k + 1]!;
  const numberOf = (k: number): number => stack[k + 2]!;
  const top = (): number => height;
  const drop = (base: number): void => {
    height = base;
  };
  return { begun, push, sort, certain, nth, item, isSure, numberOf, top, drop, step: WIDTH };
}
