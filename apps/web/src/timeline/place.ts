import { dayOf, shortDate } from "../lib/dates.ts";
import { words } from "../words/areas/timeline.ts";
import type { Item } from "./items.ts";
import { AIR, type Extent, labelWidth, packRows } from "./pack.ts";
import type { Scale } from "./scale.ts";

const t = words.timeline;

/** `right` is the last pixel that it takes, words included; `text` is missing where there is no room for it. */
export type Placed = Item & {
  x: number;
  width: number;
  row: number;
  text?: string;
  textX: number;
  /** Where the words are: in the bar, or on one side of it. */
  words: "inside" | "before" | "after";
  right: number;
};
/** `above`: words have a line of their own over the things, so that only one fits in a row. */
type Given = { items: Item[]; scale: Scale; above: boolean; most: number; held?: Placed[] };

/** Things of one lane with their places and rows. */
export function place({ items, scale, above, most, held = [] }: Given): Placed[] {
  const drawn = items
    .map((item) => shape(item, scale, above))
    .filter((item) => item.x + item.width >= 0 && item.x <= scale.width);
  const ghosts = drawn.filter(({ look }) => look === "ghost");
  const own = drawn.filter(({ look }) => look !== "ghost").sort(byLook);
  const placed = above ? underWords(own, most) : besideWords(own, most, held);
  return [...behind(ghosts, placed), ...placed];
}

const bare = { text: undefined };

/** Programs above their terms; in the other lanes as time goes. */
const byLook = (a: Placed, b: Placed) =>
  Number(a.look === "term") - Number(b.look === "term") || a.from.localeCompare(b.from);

function besideWords(own: Placed[], most: number, held: Placed[]): Placed[] {
  const rows = packRows(
    own.map((item) => ({ ...extent(item), ...rowOf(item, held) })),
    most,
  );
  return fitted(own, rows, extent);
}

/** One thing with words a row, and those without wherever they find room. */
function underWords(own: Placed[], most: number): Placed[] {
  let next = 0;
  const rows = own.map(({ text }) => (text && next < most ? next++ : undefined));
  return fitted(own, rows, body);
}

/** What found no row for its words is still drawn, without them, and named in the table. */
function fitted(own: Placed[], rows: (number | undefined)[], room: (item: Placed) => Extent): Placed[] {
  const taken: Extent[][] = [];
  own.forEach((item, at) => {
    const row = rows[at];
    if (row !== undefined) taken[row] = [...(taken[row] ?? []), room(item)];
  });
  const left = own.filter((_, at) => rows[at] === undefined);
  const found = packRows(
    left.map(body),
    Math.max(taken.length, 1),
    Array.from(taken, (row) => row ?? []),
  );
  return own.map((item, at) => {
    const row = rows[at];
    if (row !== undefined) return { ...item, row };
    return { ...item, ...bare, row: found[left.indexOf(item)] ?? 0 };
  });
}

/** A bar that is held stays in its row. */
const rowOf = ({ path, look }: Placed, held: Placed[]): { row?: number } => {
  const before = path ? held.find((one) => one.path === path && one.look === look) : undefined;
  return before ? { row: before.row } : {};
};

/** The plan as it was stands behind what became of it; what is gone from it has a row below. */
function behind(ghosts: Placed[], placed: Placed[]): Placed[] {
  let below = Math.max(-1, ...placed.map(({ row }) => row));
  return ghosts.map((ghost) => {
    const now = placed.find(({ path }) => path === ghost.path);
    return now ? { ...ghost, row: now.row, ...bare } : { ...ghost, row: ++below };
  });
}

/** What is behind is drawn, and named when pointed at and in the table. */
const over = new Set(["done", "late", "past"]);

const body = ({ x, width }: Placed): Extent => ({ left: x - AIR, right: x + width });

function extent({ x, width, text, textX, words: side, look }: Placed): Extent {
  // a gap lies directly between two jobs
  if (look === "gap") return { left: x + AIR, right: x + width - AIR };
  if (!text || side === "inside") return { left: x, right: x + width };
  return { left: Math.min(x, textX), right: Math.max(x + width, textX + labelWidth(text)) };
}

function shape(item: Item, scale: Scale, above: boolean): Placed {
  const mark = item.look === "duty" || item.look === "milestone";
  const x = Math.max(0, scale.x(dayOf(item.from)));
  const end = mark ? x : Math.min(scale.width, scale.x(item.until ? dayOf(item.until) + 1 : scale.until));
  const width = mark ? 12 : Math.max(3, end - x);
  const said = mark ? t.on[above ? "dayFirst" : "dayLast"](item.label, shortDate(item.from)) : item.label;
  const room = labelWidth(said);
  const inside = !mark && !above && room + 10 <= width;
  const quiet = item.look === "term" || item.look === "gap" || over.has(item.state ?? "");
  const text = inside || !quiet ? said : undefined;
  const after = x + width + 5;
  const before = x - room - (item.look === "milestone" ? 12 : 5);
  const turned = !inside && !above && after + room > scale.width && before >= 0;
  const side = inside ? "inside" : turned ? "before" : "after";
  const textX = inside ? x + 7 : above ? x : turned ? before : after;
  const right = text && !inside && !above ? Math.max(x + width, textX + room) : x + width;
  return { ...item, x, width, row: 0, text, textX, words: side, right };
}
