import { amountWords, figure, length } from "../lib/amounts.ts";
import type { Core } from "../lib/core.ts";
import { longDate } from "../lib/dates.ts";
import { words } from "../words/areas/calculators.ts";
import { countWords } from "../words/index.ts";
import { isAsked } from "./asks.ts";
import type { Calculator } from "./calculator.ts";
import { assumedIn, type Found } from "./results.ts";

const t = words.calculators;

/** The state in which a result stands: its name among the headlines, its looks, and what the sentence needs. */
export type Said = { state: string; look: string; values: string[] };
type Engine = Pick<Core["engine"], "dutiesAhead">;
export type Gate = Extract<Found, { kind: "gate" }>;

export function saidOf(found: Found, asOf: string): Said | undefined {
  switch (found.kind) {
    case "clock":
      return clockSaid(found);
    case "window": {
      const { from, until } = found.window;
      return from && until ? dated(asOf, from, until) : UNDATED;
    }
    case "milestone":
      return found.milestone.date ? dated(asOf, found.milestone.date) : UNDATED;
    case "permission":
      return { state: found.permission.verdict, look: found.permission.verdict, values: [] };
    case "duty": {
      const status = found.duties[0]?.status ?? "unknown";
      return { state: status, look: status === "due" ? "overdue" : status, values: [] };
    }
    case "gate":
      return undefined;
  }
}

const UNDATED: Said = { state: "none", look: "unknown", values: [] };

/** Days to come, or gone by when the last of them is. */
function dated(asOf: string, ...days: string[]): Said {
  const past = (days.at(-1) ?? "") < asOf;
  return { state: past ? "past" : "dated", look: past ? "closed" : "upcoming", values: days.map(longDate) };
}

function clockSaid({ clock, settled }: Extract<Found, { kind: "clock" }>): Said | undefined {
  const { value, bounds, unit, limit, remaining, exceeded, warnings } = clock;
  const least = bounds?.from ?? value;
  if (!settled && length(least) === 0) return undefined;
  const most = limit === undefined ? "" : countWords(limit, unit);
  const used = amountWords(least, unit);
  if (exceeded) return { state: "over", look: "overdue", values: [used, most] };
  if (!settled) return { state: "atLeast", look: "unknown", values: [used, most] };
  if (remaining === undefined) return { state: "plain", look: "upcoming", values: [used] };
  const look = warnings?.some(({ passed }) => passed) ? "due" : "done";
  return { state: "settled", look, values: [figure(value), most, amountWords(remaining, unit)] };
}

/** What follows from the results: the day a count runs out, what it closes, and what is to be done next. */
export function soFrom(results: readonly Found[], asOf: string, engine: Engine): string[] {
  const [first, ...rest] = results;
  const goneBy = first && saidOf(first, asOf)?.state === "past" ? comingOf(rest, asOf) : undefined;
  const all = [
    ...results.map((found, at) => soOf(found, asOf, at === 0)),
    goneBy,
    nextOf(rest, asOf, engine),
  ];
  return all.filter((says) => says !== undefined);
}

/** When the first day is gone by, the next of the others. */
function comingOf(results: readonly Found[], asOf: string): string | undefined {
  const dates = results.flatMap((found) => (found.kind === "milestone" ? [found.milestone] : []));
  const next = dates.find(({ date }) => date !== null && date >= asOf);
  return next?.date ? t.so.coming(next.title, longDate(next.date)) : undefined;
}

/** What was asked here, not told, and taken for granted by a rule: it belongs to the answer. */
export function assumedWords(
  calculator: Calculator,
  results: readonly Found[],
  wordsOf: (fact: string) => string,
): string[] {
  return assumedIn(results)
    .filter(({ fact }) => !fact.endsWith("Complete") && isAsked(calculator, fact))
    .map(({ fact, as }) => t.so.assumed(wordsOf(fact), as));
}

function soOf(found: Found, asOf: string, first: boolean): string | undefined {
  if (found.kind === "permission") return first ? undefined : found.permission.says;
  if (found.kind === "clock") {
    const { runsOutOn, exceeded } = found.clock;
    return runsOutOn && runsOutOn >= asOf && !exceeded ? t.so.runsOut(longDate(runsOutOn)) : undefined;
  }
  if (found.kind !== "gate") return undefined;
  const { status } = found.requirement;
  return status === "met" || status === "unmet" ? t.so[status](found.permission.title) : undefined;
}

function nextOf(results: readonly Found[], asOf: string, { dutiesAhead }: Engine): string | undefined {
  const duties = results.flatMap((found) => (found.kind === "duty" ? found.duties : []));
  const [next] = dutiesAhead(duties, asOf);
  return next && t.so.next(next.title, longDate(next.due));
}

/** What the clock does to the permission. */
export const gateWords = ({ requirement }: Gate): string =>
  requirement.status === "unmet" ? t.shut : requirement.status === "unknown" ? t.open : t.stays;
