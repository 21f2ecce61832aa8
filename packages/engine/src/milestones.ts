import { isoFromDay } from "@sojourn/dates";
import type { Milestone } from "@sojourn/policy";
import { type From, type Speaker, seatIn } from "./compose.ts";
import { afresh, type Context, Defined } from "./context.ts";
import { type Ready, ready, type Test } from "./eval/index.ts";
import { perLaw } from "./per-law.ts";
import type { Assumed, MilestoneStanding, Missing } from "./standing.ts";
import { readyTail } from "./tails.ts";
import { assumedOnce, factsOnce, missingOnce, Trace } from "./trace.ts";
import { ANY_NUMBER, type Interval, NOTHING, type Value } from "./values.ts";
import { dateWords, titleOf } from "./words.ts";

/** A rule's statement of a milestone, made ready to run. */
type Definition = { speaker: Speaker; applies: Test; date: Ready; because: string };
type Dated = { by: Definition; value: Interval; trace: Trace };
/** `first` decides. */
type Dates = {
  found: Dated[];
  first: Dated | undefined;
  open: readonly Missing[];
  assumed: readonly Assumed[];
};

/** A milestone of a law: every live definition with its date, worked out once. */
const milestoneIn = perLaw((name, law): { title: string; dates: Defined<Dates> } => {
  const statements = law.milestones.get(name) ?? [];
  const definitions = statements.map(definitionOf);
  const dates = new Defined(seatIn(law, name), (context) => datesBy(definitions, context));
  return { title: titleOf(name, statements), dates };
});

const definitionOf = ({ speaker, statement }: From<Milestone>): Definition => ({
  speaker,
  applies: readyTail(statement),
  date: ready(statement.value),
  because: statement.because ? ` ${statement.because}.` : "",
});

/** Of those that do not apply or give nothing, only what they rest on. */
function datesBy(definitions: readonly Definition[], context: Context): Dates {
  const found: Dated[] = [];
  const idle = new Trace();
  for (const by of definitions) {
    const inner = afresh(context, by.speaker);
    const { trace } = inner;
    const value = dateOf(by, inner);
    if (value.t === "n") found.push({ by, value, trace });
    idle.addSoft(trace);
  }
  return { found, first: earliest(found), open: idle.open, assumed: idle.assumed };
}

function dateOf({ applies, date }: Definition, context: Context): Value {
  const fits = applies(context);
  if (fits === false) return NOTHING;
  const value = date(context);
  return fits || value.t === "x" ? value : ANY_NUMBER;
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
  const { first, open, assumed } = milestoneIn(name, context.law).dates.in(context);
  context.trace.addSoft({ open, assumed });
  if (!first) return NOTHING;
  context.trace.add(first.trace);
  return first.value;
}

/** Another date that the same layer gives. */
const differs = ({ by, value }: Dated, first: Dated): boolean =>
  by.speaker.layer === first.by.speaker.layer && value.lo === value.hi && value.lo !== first.value.lo;

export function milestoneStanding(name: string, context: Context): MilestoneStanding | undefined {
  const { title, dates } = milestoneIn(name, context.law);
  const { found, first, open, assumed } = dates.in(context);
  if (!first) return undefined;
  const { by, value, trace } = first;
  const settled = value.lo === value.hi && Number.isFinite(value.lo);
  const standing: MilestoneStanding = {
    id: name,
    title,
    date: settled ? isoFromDay(value.lo) : null,
    says: settled
      ? `${title}: ${dateWords(value.lo)}.${by.because}`
      : `${title}: the record does not say enough to date it.`,
    rule: by.speaker.id,
    facts: factsOnce(trace.facts),
    missing: missingOnce([...trace.missing, ...trace.open, ...open]),
  };
  const taken = [...trace.assumed, ...assumed];
  if (taken.length > 0) standing.assumed = assumedOnce(taken);
  const others = settled && found.length > 1 ? found.filter((one) => differs(one, first)) : [];
  if (others.length > 0)
    standing.conflict = others.map((one) => ({ date: isoFromDay(one.value.lo), rule: one.by.speaker.id }));
  return standing;
}
