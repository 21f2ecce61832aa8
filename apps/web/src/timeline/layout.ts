import type { Day } from "@sojourn/dates";
import { dayOf } from "../lib/dates.ts";
import type { Item, LaneName } from "./items.ts";
import { labelWidth, packRows } from "./pack.ts";
import { makeScale, type Scale } from "./scale.ts";

export type Placed = Item & {
  x: number;
  width: number;
  row: number;
  text?: string;
  textX: number;
  inside: boolean;
};
export type Lane = { name: LaneName; top: number; height: number; items: Placed[] };
/** `width` is more than the scale's where the words of the last days need it. */
export type Layout = { scale: Scale; lanes: Lane[]; width: number; height: number };

export const ROW = 26;
export const AXIS = 44;
const PAD = 10;
const order: LaneName[] = ["study", "authorised", "work", "away", "windows", "due"];
const MOST_ROWS = { study: 6, authorised: 4, work: 4, away: 4, windows: 8, due: 7 };
const FAR = 366 * 3;

/** Where everything goes. Lanes without anything in them are left out. */
export function layOut(items: Item[], asOf: string, room: number): Layout | undefined {
  if (items.length === 0) return undefined;
  const now = dayOf(asOf);
  const scale = makeScale(...span(items, now), room);
  let top = AXIS;
  const lanes = order.flatMap((name) => {
    const own = items.filter((item) => item.lane === name);
    if (own.length === 0) return [];
    const placed = place(own, scale, MOST_ROWS[name]);
    const rows = Math.max(...placed.map((item) => item.row)) + 1;
    const lane = { name, top, height: rows * ROW + PAD, items: placed };
    top += lane.height;
    return [lane];
  });
  const rights = lanes.flatMap(({ items }) => items.map((item) => extent(item).right));
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

function place(items: Item[], scale: Scale, most: number): Placed[] {
  const drawn = items
    .map((item) => shape(item, scale))
    .filter((item) => item.x + item.width >= 0 && item.x <= scale.width);
  const rows = packRows(drawn.map(extent), most);
  // what finds no row for its words is still drawn, without them, and named in the table
  return drawn.map((item, index) => ({
    ...item,
    row: rows[index] ?? 0,
    text: rows[index] === undefined ? undefined : item.text,
  }));
}

/** What is behind is drawn, and named when pointed at and in the table. */
const over = new Set(["done", "late", "past"]);

function extent({ x, width, text, textX, inside }: Placed) {
  if (!text || inside) return { left: x, right: x + width };
  return { left: Math.min(x, textX), right: Math.max(x + width, textX + labelWidth(text)) };
}

function shape(item: Item, scale: Scale): Placed {
  const from = dayOf(item.from);
  const mark = item.look === "duty" || item.look === "milestone";
  const x = Math.max(0, scale.x(from));
  const end = mark ? x : Math.min(scale.width, scale.x(item.until ? dayOf(item.until) + 1 : scale.until));
  const width = mark ? 12 : Math.max(3, end - x);
  const room = labelWidth(item.label);
  const inside = !mark && room + 10 <= width;
  const quiet = item.look === "term" || item.look === "gap" || over.has(item.state ?? "");
  const text = inside || !quiet ? item.label : undefined;
  const after = x + width + 5;
  const before = x - room - 4;
  const textX = inside ? x + 7 : after + room > scale.width && before >= 0 ? before : after;
  return { ...item, x, width, row: 0, text, textX, inside };
}
