import { isoFromDay } from "@sojourn/dates";
import { shortDate } from "../lib/dates.ts";
import { words } from "../words/areas/timeline.ts";
import type { Gesture, View } from "./gesture.ts";
import { barTop, type Layout } from "./layout.ts";
import type { Span } from "./move.ts";
import { labelWidth } from "./pack.ts";

const t = words.timeline;
/** How far over the bar its days are said; how wide their place is; what stays between them and the edge. */
const OVER = 32;
const DAYS = 320;
const EDGE = 4;

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
  if (found) shift(canvas, path, found.box, box);
  if (!ended && found) say(canvas, box, found.top, view, now);
}

/** Everything as the layout has it. */
export function unpaint(canvas: HTMLElement, { path }: Gesture): void {
  delete canvas.dataset.moving;
  for (const label of canvas.querySelectorAll<HTMLElement>("[data-label][hidden]")) label.hidden = false;
  const days = canvas.querySelector<HTMLElement>(".drag-days");
  if (days) days.hidden = true;
  for (const part of partsOf(canvas, path)) part.style.transform = "";
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
function shift(canvas: HTMLElement, path: string, drawn: Box, box: Box): void {
  const start = box.left - drawn.left;
  const end = start + box.width - drawn.width;
  for (const part of partsOf(canvas, path)) {
    const grip = part.classList.contains("grip");
    const by = grip && part.classList.contains("grip-end") ? end : start;
    part.style.transform = `translateX(${by}px)${grip ? "" : ` scaleX(${box.width / drawn.width})`}`;
  }
}

/** Nothing is measured here: that would lay the whole page out anew within the frame. */
function say(canvas: HTMLElement, { left, width }: Box, top: number, view: View, now: Span): void {
  const days = canvas.querySelector<HTMLElement>(".drag-days");
  if (!days?.firstElementChild) return;
  const text = daysOf(now);
  // its letters are larger and bolder than those of the names
  const half = 0.6 * labelWidth(text) + 2 * EDGE;
  const least = view.from + EDGE + half;
  // never out of sight, however far the bar goes
  const middle = Math.max(least, Math.min(left + width / 2, view.from + view.width - EDGE - half));
  days.hidden = false;
  write(days.firstElementChild, text);
  days.style.transform = `translate(${middle - DAYS / 2}px, ${top - OVER}px)`;
}

/** In the text that is there: a new one in its place would have the style of the whole page looked at. */
function write(element: Element, text: string): void {
  if (element.firstChild instanceof Text) element.firstChild.data = text;
  else element.textContent = text;
}

/** "1 Jul 2027 – 30 Jun 2028" */
const daysOf = ({ from, until }: Span): string =>
  `${shortDate(isoFromDay(from))} – ${until === undefined ? t.open : shortDate(isoFromDay(until))}`;
