import { sayDays } from "./dragged-days.ts";
import type { Gesture } from "./gesture.ts";
import { barTop, type Layout } from "./layout.ts";
import type { Span } from "./move.ts";
import { shift, unshift } from "./shift.ts";

/** Where a bar is drawn, in pixels. */
type Box = { left: number; width: number };

/**
 * The bar, its grips and its days as the hand has them, past React and past the layout: from where they were drawn
 * last they are only shifted, which a slow phone can do in each frame.
 */
export function paint(canvas: HTMLElement, gesture: Gesture, layout: Layout): void {
  const { path, now, view, ended } = gesture;
  const box = boxOf(now, layout);
  const found = placedAt(path, layout);
  take(canvas, path);
  if (found) move(canvas, path, found.box, box);
  if (!ended && found) sayDays(canvas, { ...box, top: found.top }, view, now);
}

/** Everything as the layout has it. */
export function unpaint(canvas: HTMLElement, { path }: Gesture): void {
  delete canvas.dataset.moving;
  for (const label of canvas.querySelectorAll<HTMLElement>("[data-label][hidden]")) label.hidden = false;
  const days = canvas.querySelector<HTMLElement>(".drag-days");
  if (days) {
    days.hidden = true;
    unshift(days);
  }
  for (const part of partsOf(canvas, path)) unshift(part);
}

function boxOf({ from, until }: Span, { scale }: Layout): Box {
  const left = Math.max(0, scale.x(from));
  const right = Math.min(scale.width, scale.x(until === undefined ? scale.until : until + 1));
  return { left, width: Math.max(3, right - left) };
}

/** Where the bar was drawn last. */
function placedAt(path: string, { lanes }: Layout): { box: Box; top: number } | undefined {
  for (const lane of lanes)
    for (const item of lane.items)
      if (item.path === path && item.look !== "ghost")
        return { box: { left: item.x, width: item.width }, top: barTop(lane, item.row) };
  return undefined;
}

/** What moves gets layers of its own (in the style sheet), and the name in the bar waits until it is let go. */
function take(canvas: HTMLElement, path: string): void {
  if (canvas.dataset.moving !== path) canvas.dataset.moving = path;
  const label = canvas.querySelector<HTMLElement>(`[data-label="${path}"]:not([hidden])`);
  if (label) label.hidden = true;
}

const partsOf = (canvas: HTMLElement, path: string) =>
  canvas.querySelectorAll<HTMLElement>(`.bar-body[data-path="${path}"], [data-path="${path}"] > .grip`);

/** The bar is stretched only as far as the hand is ahead of the drawing, which follows. */
function move(canvas: HTMLElement, path: string, drawn: Box, box: Box): void {
  const start = box.left - drawn.left;
  const end = start + box.width - drawn.width;
  for (const part of partsOf(canvas, path)) {
    const grip = part.classList.contains("grip");
    const by = grip && part.classList.contains("grip-end") ? end : start;
    shift(part, by, grip ? 1 : box.width / drawn.width);
  }
}
