import { isoFromDay } from "@sojourn/dates";
import { shortDate } from "../lib/dates.ts";
import { words } from "../words/areas/timeline.ts";
import type { Gesture } from "./gesture.ts";
import { barTop, type Layout } from "./layout.ts";
import type { Span } from "./move.ts";
import { labelWidth } from "./pack.ts";

const t = words.timeline;
/** How far over the bar its days are said. */
const OVER = 32;

/** Where a bar is drawn, in pixels. */
type Box = { left: number; width: number };

/** The bar, its grips and its days as the hand has them, past React: a frame has 16 ms, a whole page needs more. */
export function paint(canvas: HTMLElement, { path, now, ended }: Gesture, { scale, lanes }: Layout): void {
  const left = Math.max(0, scale.x(now.from));
  const right = Math.min(scale.width, scale.x(now.until === undefined ? scale.until : now.until + 1));
  const box = { left, width: Math.max(3, right - left) };
  put(canvas, path, box);
  canvas.dataset.moving = path;
  const label = canvas.querySelector<HTMLElement>(`[data-label="${path}"]`);
  if (label) label.hidden = true;
  const lane = lanes.find(({ items }) => items.some((item) => item.path === path));
  const row = lane?.items.find((item) => item.path === path && item.look !== "ghost")?.row;
  if (!ended && lane && row !== undefined) say(canvas, box, barTop(lane, row), now);
}

/** Everything as the layout has it. */
export function unpaint(canvas: HTMLElement, { path }: Gesture, { lanes }: Layout): void {
  delete canvas.dataset.moving;
  for (const label of canvas.querySelectorAll<HTMLElement>("[data-label][hidden]")) label.hidden = false;
  const days = canvas.querySelector<HTMLElement>(".drag-days");
  if (days) days.hidden = true;
  const placed = lanes
    .flatMap(({ items }) => items)
    .find((item) => item.path === path && item.look !== "ghost");
  if (placed) put(canvas, path, { left: placed.x, width: placed.width });
}

function put(canvas: HTMLElement, path: string, { left, width }: Box): void {
  for (const bar of canvas.querySelectorAll<HTMLElement>(`[data-path="${path}"]`)) {
    bar.style.left = `${left}px`;
    bar.style.width = `${width}px`;
  }
}

/** Nothing is measured here: that would lay the whole page out anew within the frame. */
function say(canvas: HTMLElement, { left, width }: Box, top: number, now: Span): void {
  const days = canvas.querySelector<HTMLElement>(".drag-days");
  if (!days?.firstElementChild) return;
  const text = daysOf(now);
  days.hidden = false;
  days.firstElementChild.textContent = text;
  days.style.setProperty("--at", `${Math.max(0, left + width / 2 - labelWidth(text) / 2)}px`);
  days.style.top = `${top - OVER}px`;
}

/** "1 Jul 2027 – 30 Jun 2028" */
const daysOf = ({ from, until }: Span): string =>
  `${shortDate(isoFromDay(from))} – ${until === undefined ? t.open : shortDate(isoFromDay(until))}`;
