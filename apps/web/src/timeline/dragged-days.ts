import { isoFromDay } from "@sojourn/dates";
import { shortDate } from "../lib/dates.ts";
import { words } from "../words/areas/timeline.ts";
import type { View } from "./gesture.ts";
import type { Span } from "./move.ts";
import { labelWidth } from "./pack.ts";
import { shift } from "./shift.ts";

const t = words.timeline;
/** How far over the bar its days are said; how wide their place is; what stays between them and the edge. */
const OVER = 32;
const DAYS = 320;
const EDGE = 4;
/** Nobody reads faster, and letters are laid out and painted anew each time, unlike what is only shifted. */
const READ = 66;

type Bar = { left: number; width: number; top: number };

/** The days of a bar that is under the hand, over it. Nothing is measured: that would lay the whole page out anew. */
export function sayDays(canvas: HTMLElement, bar: Bar, view: View, now: Span): void {
  const days = canvas.querySelector<HTMLElement>(".drag-days");
  const text = days?.firstElementChild;
  if (!days || !text) return;
  days.hidden = false;
  inTime(() => write(text, daysOf(now)));
  days.style.top = `${bar.top - OVER}px`;
  shift(days, middleOf(bar, view, text) - DAYS / 2);
}

/** Never out of sight, however far the bar goes. */
function middleOf({ left, width }: Bar, view: View, { textContent }: Element): number {
  // its letters are larger and bolder than those of the names
  const half = 0.6 * labelWidth(textContent) + 2 * EDGE;
  const least = view.from + EDGE + half;
  return Math.max(least, Math.min(left + width / 2, view.from + view.width - EDGE - half));
}

let resting = false;
let waiting: (() => void) | undefined;

/** At once; what comes soon after it, a moment later, and only the last of it. */
function inTime(act: () => void): void {
  waiting = act;
  if (!resting) next();
}

function next(): void {
  resting = waiting !== undefined;
  if (resting) setTimeout(next, READ);
  waiting?.();
  waiting = undefined;
}

/** In the text that is there: a new one in its place would have the style of the whole page looked at. */
function write(element: Element, text: string): void {
  if (element.firstChild instanceof Text) element.firstChild.data = text;
  else element.textContent = text;
}

/** "1 Jul 2027 – 30 Jun 2028" */
const daysOf = ({ from, until }: Span): string =>
  `${shortDate(isoFromDay(from))} – ${until === undefined ? t.open : shortDate(isoFromDay(until))}`;
