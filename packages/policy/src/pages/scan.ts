import { type FenceSpan, findFences, isPolicyFence } from "./fences.ts";
import { isBlank, type Line } from "./lines.ts";
import { parseTag, type Tag } from "./tags.ts";

export type LineKind = "tag" | "empty" | "text" | "fence";

/** What each line is, before anything is said about how lines belong together. Indexes are 0-based. */
export type Scan = {
  readonly lines: readonly Line[];
  readonly kinds: readonly LineKind[];
  readonly tags: readonly (Tag | undefined)[];
  /** Policy fences (`rule`, `example`) by their opening line. */
  readonly policyFences: ReadonlyMap<number, FenceSpan>;
  readonly fences: readonly FenceSpan[];
  /** Lines of other fences: text that is never a tag. */
  readonly quoted: ReadonlySet<number>;
};

export function scanLines(lines: readonly Line[]): Scan {
  const fences = findFences(lines);
  const tags: (Tag | undefined)[] = lines.map((line, at) => parseTag(line.text, at + 1));
  const kinds: LineKind[] = lines.map((line, at) =>
    tags[at] ? "tag" : isBlank(line.text) ? "empty" : "text",
  );
  const quoted = new Set<number>();
  for (const fence of fences) {
    const policy = isPolicyFence(fence.word);
    for (let at = fence.open; at <= (fence.close ?? fence.last); at++) {
      tags[at] = undefined;
      kinds[at] = policy ? "fence" : "text";
      if (!policy) quoted.add(at);
    }
  }
  const policyFences = new Map(fences.filter((f) => isPolicyFence(f.word)).map((f) => [f.open, f]));
  return { lines, kinds, tags, policyFences, fences, quoted };
}
