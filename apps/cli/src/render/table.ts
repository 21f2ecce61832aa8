import { oneLine } from "../output.ts";
import { styled } from "./style.ts";

/** Columns as wide as their widest cell; the first reads from the left, numbers from the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const clean = rows.map((row) => row.map(oneLine));
  const widths = heads.map((head, at) => Math.max(head.length, ...clean.map((row) => row[at]?.length ?? 0)));
  const lined = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  ");
  return [styled("title", lined(heads)), ...clean.map(lined)];
}
