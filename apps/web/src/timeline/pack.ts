/** Anything that takes room from `left` to `right` in a lane; `row` when it already has its place. */
export type Extent = { left: number; right: number; row?: number };

export const AIR = 8;

/** The row of each extent, so that none touches another in its row; those beyond `most` rows get none. */
export function packRows(extents: Extent[], most = Infinity, taken: Extent[][] = []): (number | undefined)[] {
  const rows = taken.map((row) => [...row]);
  const put = (row: number, extent: Extent) => {
    rows[row] ??= [];
    rows[row].push(extent);
    return row;
  };
  for (const extent of extents) if (extent.row !== undefined) put(extent.row, extent);
  return extents.map((extent) => {
    if (extent.row !== undefined) return extent.row;
    const row = freeRow(rows, extent);
    return row < most ? put(row, extent) : undefined;
  });
}

function freeRow(rows: (Extent[] | undefined)[], { left, right }: Extent): number {
  const free = (row: Extent[] = []) =>
    row.every((other) => other.right + AIR <= left || right + AIR <= other.left);
  const found = Array.from(rows).findIndex((row) => free(row));
  return found < 0 ? rows.length : found;
}

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/g;

/** How wide a label will be, before it is drawn: 12 px Inter, on average; Chinese and Korean are square. */
export const labelWidth = (text: string) => {
  const wide = text.match(WIDE)?.length ?? 0;
  return Math.ceil((text.length - wide) * 6.2 + wide * 12) + 4;
};
