import { addMonths, type Day } from "@sojourn/dates";

/** The whole bar, or one of its ends. */
export type Part = "move" | "start" | "end";
/** Days from and until; without `until` it goes on. */
export type Span = { from: Day; until?: Day };
/** What a bar allows: an end that is not its own stays. */
export type Step = { days: number } | { months: number };

/** A bar after a step: its ends never pass each other. */
export function moved({ from, until }: Span, part: Part, step: Step): Span {
  const by = (day: Day) => ("days" in step ? day + step.days : addMonths(day, step.months));
  if (part === "start") return span(Math.min(by(from), until ?? Infinity), until);
  if (part === "end") return span(from, until === undefined ? undefined : Math.max(by(until), from));
  const first = by(from);
  // a bar that is moved keeps its length in days
  return span(first, until === undefined ? undefined : until + first - from);
}

const span = (from: Day, until: Day | undefined): Span => (until === undefined ? { from } : { from, until });

type Pressed = { key: string; shiftKey: boolean };

/** What an arrow or page key asks for. */
export function stepOf({ key, shiftKey }: Pressed): Step | undefined {
  const ahead = forward[key];
  if (ahead === undefined) return undefined;
  return key.startsWith("Page") ? { months: ahead } : { days: ahead * (shiftKey ? 7 : 1) };
}

const forward: { [key: string]: 1 | -1 } = { ArrowRight: 1, ArrowLeft: -1, PageUp: 1, PageDown: -1 };
