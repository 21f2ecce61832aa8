import { isKnownHead } from "./heads.ts";
import type { Line } from "./lines.ts";
import { parseTag } from "./tags.ts";

/** A fenced block of the Markdown page, by the 0-based indexes of its lines. */
export type FenceSpan = {
  readonly word: string;
  readonly open: number;
  /** Last content line; `open` when there is none. */
  readonly last: number;
  /** The closing line; undefined when it is missing. */
  readonly close: number | undefined;
};

type Marker = { readonly mark: string; readonly size: number; readonly info: string };

const MARKER = /^ {0,3}(`{3,}|~{3,})(.*)$/;

export const isPolicyFence = (word: string): word is "rule" | "example" =>
  word === "rule" || word === "example";

export function findFences(lines: readonly Line[]): FenceSpan[] {
  const spans: FenceSpan[] = [];
  const hopeless = new Map<string, number>();
  for (let at = 0; at < lines.length; at++) {
    const marker = markerOf(lines[at]!.text);
    if (!marker) continue;
    const close = closingOf(lines, at, marker, hopeless);
    const word = wordOf(marker);
    const last = close === undefined ? recoveryBefore(lines, at) : close - 1;
    spans.push({ word, open: at, last, close });
    at = close ?? last;
  }
  return spans;
}

function markerOf(text: string): Marker | undefined {
  const found = MARKER.exec(text);
  if (!found) return undefined;
  const [, run = "", info = ""] = found;
  // Markdown: a backtick fence with a backtick after it is inline code
  if (run.startsWith("`") && info.includes("`")) return undefined;
  return { mark: run[0]!, size: run.length, info: info.trim() };
}

function wordOf(marker: Marker): string {
  return marker.info.split(/\s/)[0]!;
}

/** `hopeless` remembers that no line further down closes a fence of this mark and size: reading stays linear. */
function closingOf(lines: readonly Line[], open: number, marker: Marker, hopeless: Map<string, number>) {
  if (marker.size >= (hopeless.get(marker.mark) ?? Infinity)) return undefined;
  const policy = isPolicyFence(wordOf(marker));
  for (let at = open + 1; at < lines.length; at++) {
    const other = markerOf(lines[at]!.text);
    if (!other) continue;
    if (other.mark === marker.mark && other.size >= marker.size && other.info === "") return at;
    // the next rule opens before this one closed
    if (policy && isPolicyFence(wordOf(other))) return undefined;
  }
  hopeless.set(marker.mark, marker.size);
  return undefined;
}

/** Where an unclosed fence is taken to end, so that one slip does not hide the rest of the page. */
function recoveryBefore(lines: readonly Line[], open: number): number {
  for (let at = open + 1; at < lines.length; at++) {
    const marker = markerOf(lines[at]!.text);
    if (marker && isPolicyFence(wordOf(marker))) return at - 1;
    const tag = parseTag(lines[at]!.text, at + 1);
    if (tag && isKnownHead(tag.head)) return at - 1;
  }
  return lines.length - 1;
}
