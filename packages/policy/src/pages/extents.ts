import { isRuleId } from "./ids.ts";
import type { Scan } from "./scan.ts";

/** How far the block that opens at a line reaches. Indexes are 0-based. */
export type Extent = {
  readonly kind: "RULE" | "EXCEPTION";
  /** Line of the closing tag; undefined when the block is never closed. */
  readonly close: number | undefined;
  /** First line after the body. */
  readonly bodyEnd: number;
  /** A block wrongly opened inside this one. */
  readonly inner: { readonly open: number; readonly close: number } | undefined;
};

type Mark = { readonly at: number; readonly role: "open" | "close" | "wall"; readonly kind: string };

export function findExtents(scan: Scan): Map<number, Extent> {
  const marks = marksOf(scan);
  const nextTag = nextTags(scan);
  const extents = new Map<number, Extent>();
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m]!;
    if (mark.role !== "open") continue;
    const extent = extentOf(mark, marks.slice(m + 1, m + 4), nextTag[mark.at + 1]!);
    extents.set(mark.at, extent);
    if (extent.inner) m += 2;
  }
  return extents;
}

function extentOf(open: Mark, [first, second, third]: Mark[], nextTag: number): Extent {
  const kind = open.kind as Extent["kind"];
  if (first?.role === "close") return { kind, close: first.at, bodyEnd: first.at, inner: undefined };
  const nested =
    first?.role === "open" && second?.role === "close" && third?.role === "close" && third.kind === kind;
  if (nested) {
    return { kind, close: third.at, bodyEnd: third.at, inner: { open: first.at, close: second.at } };
  }
  return { kind, close: undefined, bodyEnd: nextTag, inner: undefined };
}

/** For each line, the first line from there on that is a tag. */
function nextTags(scan: Scan): number[] {
  const next = new Array<number>(scan.lines.length + 1).fill(scan.lines.length);
  for (let at = scan.lines.length - 1; at >= 0; at--) next[at] = scan.tags[at] ? at : next[at + 1]!;
  return next;
}

/** The tags that decide where blocks begin and end, found from the last line up. */
function marksOf(scan: Scan): Mark[] {
  const marks: Mark[] = [];
  for (let at = scan.lines.length - 1; at >= 0; at--) {
    const role = roleOf(scan, at, marks.at(-1));
    if (role) marks.push({ at, role, kind: scan.tags[at]!.head });
  }
  return marks.reverse();
}

function roleOf(scan: Scan, at: number, next: Mark | undefined): Mark["role"] | undefined {
  const tag = scan.tags[at];
  if (tag?.head === "RULE") return tag.close ? "close" : "open";
  if (tag?.head === "EXCEPTION") {
    if (tag.close) return "close";
    return opensException(scan, at, next) ? "open" : undefined;
  }
  return tag && !tag.close && (tag.head === "END" || tag.head === "JURISDICTION") ? "wall" : undefined;
}

/** EXCEPTION is a block when an id is followed by its close; otherwise an attribute of the block above it. */
function opensException(scan: Scan, at: number, next: Mark | undefined): boolean {
  const named = isRuleId(scan.tags[at]!.arg ?? "");
  const apart = at === 0 || scan.kinds[at - 1] === "empty";
  const closed = next?.role === "close" && next.kind === "EXCEPTION";
  return closed ? named || apart : named && apart;
}
