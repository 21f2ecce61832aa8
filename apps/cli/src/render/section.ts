import { styled } from "./style.ts";

/** A heading and its lines, set off by an empty line; nothing when there is nothing under it. */
export const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", styled("title", heading), ...lines];
