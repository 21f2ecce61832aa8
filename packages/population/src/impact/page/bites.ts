import { civil, dayFromISO } from "@sojourn/dates";
import type { Counted } from "../../count/tally.ts";
import { esc, key, many, number, percent, table, text } from "./html.ts";

/** Students by the quarter in which the law is first narrower for them; `now`: on the day asked about. */
type Quarter = { year: number; quarter: number; now: number; later: number };

const MOST_QUARTERS = 24;

/** Every quarter from the first to the last, and how many come after the last that is shown. */
function quartersOf(bites: Counted, asOf: string): { quarters: Quarter[]; after: number } {
  const counts = new Map<number, { now: number; later: number }>();
  for (const [iso, students] of Object.entries(bites)) {
    const day = dayFromISO(iso);
    if (day === undefined) continue;
    const { year, month } = civil(day);
    const key = year * 4 + Math.floor((month - 1) / 3);
    const known = counts.get(key) ?? { now: 0, later: 0 };
    counts.set(key, known);
    known[iso === asOf ? "now" : "later"] += students;
  }
  if (counts.size === 0) return { quarters: [], after: 0 };
  const first = Math.min(...counts.keys());
  const last = Math.min(Math.max(...counts.keys()), first + MOST_QUARTERS - 1);
  const quarters = Array.from({ length: last - first + 1 }, (_, at) => {
    const key = first + at;
    return {
      year: Math.floor(key / 4),
      quarter: (key % 4) + 1,
      ...(counts.get(key) ?? { now: 0, later: 0 }),
    };
  });
  const beyond = [...counts].filter(([key]) => key > last);
  return { quarters, after: beyond.reduce((sum, [, { now, later }]) => sum + now + later, 0) };
}

const all = ({ now, later }: Quarter): number => now + later;

/** A column chart, drawn once for wide pages and once for narrow ones, and its table. */
export function bitesChart(bites: Counted, asOf: string): string {
  const { quarters, after } = quartersOf(bites, asOf);
  if (quarters.length === 0) return "<p>Nobody is limited by it: it only allows more.</p>";
  const told = quarters.map((one) => `${nameOf(one)}: ${many(all(one))}`).join(", ");
  const label = `Students by the quarter in which something is first narrower for them. ${told}.`;
  return `<figure>
<svg class="chart for-wide" viewBox="0 0 720 260" role="img" aria-label="${esc(label)}">${drawn(quarters, 720, 260)}</svg>
<svg class="chart for-narrow" viewBox="0 0 340 220" role="img" aria-label="${esc(label)}">${drawn(quarters, 340, 220)}</svg>
<figcaption>${key("now", "at once, on the day asked about")} ${key("later", "later, when a new limit is reached")}${after > 0 ? ` ${many(after)} more after those shown.` : ""}</figcaption>
<details><summary>The numbers</summary>${numbers(quarters)}</details>
</figure>`;
}

const nameOf = ({ year, quarter }: Quarter): string => `${MONTHS[quarter - 1]} ${year}`;
const MONTHS = ["January to March", "April to June", "July to September", "October to December"];

function numbers(quarters: readonly Quarter[]): string {
  const whole = quarters.reduce((sum, one) => sum + all(one), 0);
  let sum = 0;
  const rows = quarters.map((one) => {
    sum += all(one);
    return [text(nameOf(one)), number(many(all(one))), number(many(sum)), number(percent(sum, whole))];
  });
  return table("Students by quarter", ["quarter", "students", "by then", "of those limited"], rows);
}

const EDGE = { left: 52, right: 8, top: 22, bottom: 40 };

function drawn(quarters: readonly Quarter[], width: number, height: number): string {
  const most = niceTop(Math.max(...quarters.map(all)));
  const room = { x: width - EDGE.left - EDGE.right, y: height - EDGE.top - EDGE.bottom };
  const step = room.x / quarters.length;
  const floor = EDGE.top + room.y;
  const up = (value: number) => (room.y * value) / most;
  // a few are seen too
  const tall = (value: number) => Math.max(1, up(value));
  const lines = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const y = floor - room.y * share;
    return `<line class="grid" x1="${EDGE.left}" x2="${width - EDGE.right}" y1="${y}" y2="${y}"/><text x="${EDGE.left - 8}" y="${y + 4}" text-anchor="end">${many(most * share)}</text>`;
  });
  const columns = quarters.map((one, at) => {
    const x = EDGE.left + step * at;
    const wide = Math.min(step * 0.72, 56);
    const left = x + (step - wide) / 2;
    const rect = (kind: string, value: number, below: number) =>
      value === 0
        ? ""
        : `<rect class="${kind}" x="${left.toFixed(1)}" width="${wide.toFixed(1)}" y="${(floor - up(below) - tall(value)).toFixed(1)}" height="${tall(value).toFixed(1)}"/>`;
    return rect("now", one.now, 0) + rect("later", one.later, one.now) + under(one, at, x, step, floor);
  });
  return [...lines, ...columns].join("");
}

/** The quarter where there is room, and the year under its first quarter. */
function under({ year, quarter }: Quarter, at: number, x: number, step: number, floor: number): string {
  const middle = (x + step / 2).toFixed(1);
  const tick =
    step >= 22 ? `<text x="${middle}" y="${floor + 16}" text-anchor="middle">Q${quarter}</text>` : "";
  const told = quarter === 1 || (at === 0 && quarter < 4);
  return told ? `${tick}<text class="year" x="${x.toFixed(1)}" y="${floor + 34}">${year}</text>` : tick;
}

/** The next number at the top of a scale that divides well by four. */
function niceTop(most: number): number {
  const scale = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const found = [1, 2, 4, 6, 8, 10].map((factor) => factor * scale).find((top) => top >= most) ?? 10 * scale;
  return Math.max(4, found);
}
