import type { Day } from "@sojourn/dates";
import { dayOf } from "../lib/dates.ts";
import type { Item, LaneName } from "./items.ts";
import { type Placed, place } from "./place.ts";
import { makeScale, type Scale } from "./scale.ts";

export type Lane = { name: LaneName; top: number; height: number; sizes: Sizes; items: Placed[] };
/** `width` is more than the scale's where the words of the last days need it. */
export type Layout = { scale: Scale; lanes: Lane[]; width: number; height: number };
/** How high a row is, the words over its bars, and the bars. */
export type Sizes = { row: number; words: number; bar: number };
/** `held`: while a bar is dragged nothing jumps; the scale stays, and bars stay in their rows. */
type Given = { items: Item[]; asOf: string; room: number; zoom?: number; held?: Layout };

export const AXIS = 44;
const PAD = 10;
const NARROW = 560;
const order: LaneName[] = ["study", "authorised", "work", "away", "windows", "due"];
const MOST_ROWS = { study: 6, authorised: 5, work: 5, away: 5, windows: 10, due: 10 };
const MOST_ABOVE = 6;
const BESIDE: Sizes = { row: 30, words: 0, bar: 24 };
/** On a narrow screen bars are as high as a finger needs. */
const TOUCHED: Sizes = { row: 38, words: 0, bar: 30 };
/** Where it scrolls, what has long names and is not to be moved has its words above it, on two lines. */
const ABOVE: Sizes = { row: 52, words: 28, bar: 18 };
const FAR = 366 * 3;

/** Where everything goes. Lanes without anything in them are left out. */
export function layOut({ items, asOf, room, zoom = 1, held }: Given): Layout | undefined {
  if (items.length === 0) return undefined;
  const narrow = room < NARROW;
  const scale = held?.scale ?? makeScale(...span(items, dayOf(asOf)), room, zoom);
  // a name beside its thing would be cut by the edge of what is in sight
  const cut = narrow || (zoom === 1 && scale.width > room);
  let top = AXIS;
  const lanes = order.flatMap((name): Lane[] => {
    const own = items.filter((item) => item.lane === name);
    if (own.length === 0) return [];
    const before = held?.lanes.find((lane) => lane.name === name);
    const above = cut && (name === "windows" || name === "due");
    const sizes = above ? ABOVE : narrow ? TOUCHED : BESIDE;
    const most = above ? MOST_ABOVE : MOST_ROWS[name];
    const placed = place({ items: own, scale, above, most, held: before?.items });
    const rows = Math.max(0, ...placed.map((item) => item.row)) + 1;
    const lane = {
      name,
      top,
      sizes,
      height: Math.max(rows * sizes.row + PAD, before?.height ?? 0),
      items: placed,
    };
    top += lane.height;
    return [lane];
  });
  const rights = lanes.flatMap(({ items }) => items.map(({ right }) => right));
  return { scale, lanes, width: Math.max(scale.width, ...rights), height: top + 6 };
}

/** From the first to the last day that matters; a date decades away must not squeeze the rest. */
function span(items: Item[], now: Day): [Day, Day] {
  const bars = items.filter((item) => item.lane !== "due" && item.lane !== "windows");
  const days = [...bars.flatMap((item) => [item.from, item.until ?? item.from]).map(dayOf), now];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const others = items.flatMap((item) => [item.from, item.until ?? item.from]).map(dayOf);
  const near = others.filter((day) => day > first - 200 && day < last + FAR / 2);
  return [Math.min(first, ...near), Math.max(last, ...near)];
}

const texts = new WeakMap<Lane, string>();

function textOf(lane: Lane): string {
  const text = texts.get(lane) ?? JSON.stringify(lane);
  texts.set(lane, text);
  return text;
}

/** Whether it would be drawn the same. */
export const sameLane = (a: Lane, b: Lane): boolean => a === b || textOf(a) === textOf(b);

/** The top of a row, and of the bar in it. */
export const rowTop = ({ top, sizes }: Lane, row: number): number => top + row * sizes.row + PAD / 2;
export const barTop = (lane: Lane, row: number): number => {
  const { row: height, words, bar } = lane.sizes;
  return rowTop(lane, row) + words + (height - words - bar) / 2;
};
