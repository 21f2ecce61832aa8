import { type Day, isoFromDay } from "@sojourn/dates";
import type { Standing } from "@sojourn/engine";
import { dayOf } from "../lib/dates.ts";
import type { Raw } from "../lib/paths.ts";
import type { Item } from "./items.ts";
import type { Edges } from "./kinds.ts";
import { moved, type Part, type Span, type Step } from "./move.ts";

/** What is in sight of the picture, in pixels: measured when a gesture begins, since asking later costs a layout. */
export type View = { from: number; width: number };
/** A bar under way: how it began, and where it is now. */
export type Gesture = {
  path: string;
  part: Part;
  /** Undone as one. */
  name: string;
  keys: boolean;
  edges: Edges;
  /** The answer before it, to tell what it changed. */
  before: Standing;
  begun: Span;
  now: Span;
  /** The last of its places whose record could be read. */
  readable: Span;
  view: View;
  ended: boolean;
};

export const spanOf = ({ from, until }: Pick<Item, "from" | "until">): Span =>
  until === undefined ? { from: dayOf(from) } : { from: dayOf(from), until: dayOf(until) };

export const sameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.until === b.until;

/** Where the bar is after a step from its beginning; a bar without an end gets one when its end, the edge of the picture, is taken. */
export function after({ begun, part }: Pick<Gesture, "begun" | "part">, step: Step, edge: Day): Span {
  if (part !== "end" || begun.until !== undefined) return moved(begun, part, step);
  const until = moved({ from: begun.from, until: edge }, part, step).until as Day;
  return until >= edge ? begun : { from: begun.from, until };
}

/** What has to be written into the record's entry for it. */
export function fieldsOf({ edges, begun }: Pick<Gesture, "edges" | "begun">, now: Span): Raw {
  const fields: Raw = {};
  if (now.from !== begun.from) fields[edges.start] = isoFromDay(now.from);
  if (edges.end && now.until !== undefined && now.until !== begun.until)
    fields[edges.end] = isoFromDay(now.until);
  return fields;
}
