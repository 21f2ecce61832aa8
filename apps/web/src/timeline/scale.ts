import { addMonths, civil, type Day, dayFrom, isoFromDay } from "@sojourn/dates";
import { shortMonth } from "../lib/dates.ts";

/** Days to pixels, and the months at which the axis carries a name. */
export type Scale = {
  from: Day;
  until: Day;
  width: number;
  perDay: number;
  x: (day: Day) => number;
  ticks: Tick[];
};
export type Tick = { day: Day; label: string; strong: boolean };

const LEAST_PER_DAY = 0.55;
const MOST_PER_DAY = 3;
const TICK_SPACE = 72;
const STEPS = [1, 2, 3, 6, 12];

export function makeScale(first: Day, last: Day, room: number, zoom = 1): Scale {
  const from = monthStart(first - 20);
  const until = last + 45;
  const fits = Math.min(MOST_PER_DAY, Math.max(LEAST_PER_DAY, room / (until - from)));
  const width = Math.max(room, Math.round((until - from) * fits * zoom));
  const perDay = width / (until - from);
  const x = (day: Day) => (day - from) * perDay;
  return { from, until, width, perDay, x, ticks: ticksOf(from, until, width) };
}

function ticksOf(from: Day, until: Day, width: number): Tick[] {
  const span = (until - from) / 30.44;
  const step = STEPS.find((n) => (n / span) * width >= TICK_SPACE) ?? 12;
  const ticks: Tick[] = [];
  let day = stepStart(from, step);
  while (day < until - 10) {
    if (day >= from) ticks.push(tick(day));
    day = addMonths(day, step);
  }
  return ticks;
}

function tick(day: Day): Tick {
  const { year, month } = civil(day);
  return { day, label: month === 1 ? String(year) : shortMonth(isoFromDay(day)), strong: month === 1 };
}

function monthStart(day: Day): Day {
  const { year, month } = civil(day);
  return dayFrom(year, month, 1);
}

/** The last month before `day` that a round step names: January, April, July, October for three. */
function stepStart(day: Day, step: number): Day {
  const { year, month } = civil(day);
  return dayFrom(year, month - ((month - 1) % step), 1);
}
