import { isoFromDay } from "@sojourn/dates";
import type { Milestone } from "@sojourn/policy";
import { applicable } from "./clocks.ts";
import type { From } from "./compose.ts";
import { type Context, traced } from "./context.ts";
import { run } from "./eval/index.ts";
import type { Assumed, MilestoneStanding, Missing } from "./standing.ts";
import { assumedOnce, factsOnce, missingOnce, Trace } from "./trace.ts";
import { type Interval, NOTHING, type Value } from "./values.ts";
import { dateWords, titleOf } from "./words.ts";

type Dated = { from: From<Milestone>; value: Interval; trace: Trace };
type Dates = { found: Dated[]; open: Missing[]; assumed: Assumed[] };

/** Every live definition with its date; of those that do not apply or give nothing, only what they rest on. */
function dates(name: string, context: Context): Dates {
  const found: Dated[] = [];
  const idle = new Trace();
  for (const from of context.law.milestones.get(name) ?? []) {
    const { value, trace } = traced(context, { rule: from.rule, items: [] }, (inner) => {
      const applies = applicable(from.statement, inner);
      if (applies === false) return NOTHING;
      const date = run(from.statement.value, inner);
      if (applies !== undefined || date.t === "x") return date;
      return { t: "n" as const, lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
    });
    if (value.t === "n") found.push({ from, value, trace });
    idle.open.push(...trace.open);
    idle.assumed.push(...trace.assumed);
  }
  return { found, open: idle.open, assumed: idle.assumed };
}

/** A school's earlier date narrows the law's; one that may be earlier leaves it open. */
function earliest(found: readonly Dated[]): Dated | undefined {
  const [first, ...others] = [...found].sort((a, b) => a.value.hi - b.value.hi || a.value.lo - b.value.lo);
  if (!first || others.every(({ value }) => value.lo >= first.value.lo)) return first;
  const trace = new Trace();
  for (const one of [first, ...others]) trace.add(one.trace);
  return { ...first, value: { ...first.value, lo: Math.min(...found.map(({ value }) => value.lo)) }, trace };
}

export function milestoneValue(name: string, context: Context): Value {
  const { found, open, assumed } = dates(name, context);
  const first = earliest(found);
  context.trace.open.push(...open);
  context.trace.assumed.push(...assumed);
  if (!first) return NOTHING;
  context.trace.add(first.trace);
  return first.value;
}

export function milestoneStanding(name: string, context: Context): MilestoneStanding | undefined {
  const { found, open, assumed } = dates(name, context);
  const first = earliest(found);
  if (!first) return undefined;
  const { from, value, trace } = first;
  const settled = value.lo === value.hi && Number.isFinite(value.lo);
  const date = settled ? isoFromDay(value.lo) : null;
  const others = found.filter(
    (one) =>
      one.from.rule.layer === from.rule.layer && one.value.lo === one.value.hi && one.value.lo !== value.lo,
  );
  const title = titleOf(name, context.law.milestones.get(name) ?? []);
  const because = from.statement.because ? ` ${from.statement.because}.` : "";
  return {
    id: name,
    title,
    date,
    says: date
      ? `${title}: ${dateWords(value.lo)}.${because}`
      : `${title}: the record does not say enough to date it.`,
    rule: from.rule.id,
    facts: factsOnce(trace.facts),
    missing: missingOnce([...trace.missing, ...trace.open, ...open]),
    ...(trace.assumed.length + assumed.length > 0 && {
      assumed: assumedOnce([...trace.assumed, ...assumed]),
    }),
    ...(settled &&
      others.length > 0 && {
        conflict: others.map((one) => ({ date: isoFromDay(one.value.lo), rule: one.from.rule.id })),
      }),
  };
}
