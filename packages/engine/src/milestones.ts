import { isoFromDay } from "@sojourn/dates";
import type { Milestone } from "@sojourn/policy";
import { applicable } from "./clocks.ts";
import type { From } from "./compose.ts";
import { afresh, type Context, once } from "./context.ts";
import { run } from "./eval/index.ts";
import type { Assumed, MilestoneStanding, Missing } from "./standing.ts";
import { assumedOnce, factsOnce, missingOnce, Trace } from "./trace.ts";
import { ANY_NUMBER, type Interval, NOTHING, type Value } from "./values.ts";
import { dateWords, titleOf } from "./words.ts";

type Dated = { from: From<Milestone>; value: Interval; trace: Trace };
/** `first` decides. */
type Dates = {
  found: Dated[];
  first: Dated | undefined;
  open: readonly Missing[];
  assumed: readonly Assumed[];
};

/** Every live definition with its date; of those that do not apply or give nothing, only what they rest on. */
function dates(name: string, context: Context): Dates {
  const definitions = context.law.milestones.get(name) ?? NONE;
  return once(definitions, context.law.personal.has(name), context, (inner) => datesBy(definitions, inner));
}

const NONE: readonly From<Milestone>[] = [];

function datesBy(definitions: readonly From<Milestone>[], context: Context): Dates {
  const found: Dated[] = [];
  const idle = new Trace();
  for (const from of definitions) {
    const inner = afresh(context, from.rule);
    const { trace } = inner;
    const value = dateOf(from.statement, inner);
    if (value.t === "n") found.push({ from, value, trace });
    idle.addSoft(trace);
  }
  return { found, first: earliest(found), open: idle.open, assumed: idle.assumed };
}

function dateOf(milestone: Milestone, context: Context): Value {
  const applies = applicable(milestone, context);
  if (applies === false) return NOTHING;
  const date = run(milestone.value, context);
  return applies !== undefined || date.t === "x" ? date : ANY_NUMBER;
}

/** A school's earlier date narrows the law's; one that may be earlier leaves it open. */
function earliest(found: readonly Dated[]): Dated | undefined {
  if (found.length < 2) return found[0];
  const [first, ...others] = [...found].sort((a, b) => a.value.hi - b.value.hi || a.value.lo - b.value.lo);
  if (!first || others.every(({ value }) => value.lo >= first.value.lo)) return first;
  const trace = new Trace();
  for (const one of [first, ...others]) trace.add(one.trace);
  return { ...first, value: { ...first.value, lo: Math.min(...found.map(({ value }) => value.lo)) }, trace };
}

export function milestoneValue(name: string, context: Context): Value {
  const { first, open, assumed } = dates(name, context);
  context.trace.addSoft({ open, assumed });
  if (!first) return NOTHING;
  context.trace.add(first.trace);
  return first.value;
}

/** Another date that the same layer gives. */
const differs = ({ from, value }: Dated, first: Dated): boolean =>
  from.rule.layer === first.from.rule.layer && value.lo === value.hi && value.lo !== first.value.lo;

export function milestoneStanding(name: string, context: Context): MilestoneStanding | undefined {
  const { found, first, open, assumed } = dates(name, context);
  if (!first) return undefined;
  const { from, value, trace } = first;
  const settled = value.lo === value.hi && Number.isFinite(value.lo);
  const date = settled ? isoFromDay(value.lo) : null;
  const others = found.length > 1 ? found.filter((one) => differs(one, first)) : [];
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
