/** Anything that takes room from `left` to `right` in a lane. */
export type Extent = { left: number; right: number };

const AIR = 8;

/** The row of each extent, so that none touches another in its row; those beyond `most` rows get none. */
export function packRows(extents: Extent[], most = Infinity): (number | undefined)[] {
  const ends: number[] = [];
  return extents.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + AIR <= left);
    const row = free >= 0 ? free : ends.length;
    if (row >= most) return undefined;
    ends[row] = right;
    return row;
  });
}

/** How wide a label will be, before it is drawn: 12 px Inter, on average. */
export const labelWidth = (text: string) => Math.ceil(text.length * 6.5) + 4;
