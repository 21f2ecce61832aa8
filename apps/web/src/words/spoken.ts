import type * as EnginePackage from "@sojourn/engine";
import type { Change, Finding, Mend, Mending, Papers, Standing } from "@sojourn/engine";
import type * as RecordPackage from "@sojourn/record";
import type { Field, Shape } from "@sojourn/record";
import { isISO, longDate } from "../lib/dates.ts";
import { sentence } from "./index.ts";
import { inEnglish, once } from "./once.ts";
import type { Sayings } from "./sayings.ts";
import { spokenChanges } from "./spoken-changes.ts";
import { lawSaid } from "./spoken-law.ts";
import { spokenComparison, spokenOptions } from "./spoken-options.ts";
import { type LabelOf, spokenClock, spokenDuty, spokenMilestone, spokenPermission } from "./spoken-parts.ts";
import { text, tongue } from "./tongue.ts";

type Engine = typeof EnginePackage;
type Records = typeof RecordPackage;
type Spoken = Pick<Standing, "clocks" | "duties">;

/** Whether what it says is a rule's own sentence, which is the same in every language until it is translated. */
export const isLaw = (one: { says: string }): boolean => inEnglish(one).says === one.says;

/** The engine, saying what it says in the language of the page. In English it is the engine itself. */
export function spokenEngine(engine: Engine, { labelOf }: Records): Engine {
  const standing = (one: Standing) => once(one, (english) => spokenStanding(english, labelOf));
  return {
    ...engine,
    evaluate: (...given) => standing(engine.evaluate(...given)),
    evaluateAgain: (rulebook, record, when, before) => {
      const known = { ...before, standing: inEnglish(before.standing) };
      return standing(engine.evaluateAgain(rulebook, record, when, known));
    },
    compared: (before, after) => {
      const [a, b] = [inEnglish(before), inEnglish(after)];
      return changes(engine.compared(a, b), standing(a), standing(b));
    },
    whatIf: (...given) => {
      const made = engine.whatIf(...given);
      if (!made.ok) return made;
      const [before, after] = [standing(made.before), standing(made.after)];
      return { ...made, before, after, changed: changes(made.changed, before, after) };
    },
    options: (...given) => {
      const [says, found] = [tongue()?.says, engine.options(...given)];
      return says && found ? spokenOptions(found, says, labelOf, given[2].asOf, once) : found;
    },
    comparisons: (...given) => {
      const [says, found] = [tongue()?.says, engine.comparisons(...given)];
      return says ? found.map((one) => spokenComparison(one, says, labelOf, once)) : found;
    },
    mend: (...given) => spokenMending(engine.mend(...given), labelOf),
    ask: (...given) => {
      const asked = engine.ask(...given);
      const next = asked?.next && { ...asked.next, ask: text(asked.next.ask) };
      return asked && { ...asked, ...(next && { next }) };
    },
  };
}

function spokenStanding(standing: Standing, label: LabelOf): Standing {
  const says = tongue()?.says;
  if (!says) return standing;
  const { permissions, clocks, duties, milestones } = standing;
  const spoken = {
    permissions: permissions.map((one) => once(one, spokenPermission(says, label))),
    clocks: clocks.map((one) => once(one, spokenClock(says, label))),
    duties: duties.map((one) => once(one, spokenDuty(says, label, standing.asOf))),
    milestones: milestones.map((one) => once(one, spokenMilestone(says, label))),
  };
  const finding = (one: Finding) => once(one, (found) => spokenFinding(found, spoken, says));
  return { ...standing, ...spoken, findings: standing.findings.map(finding) };
}

/** A finding repeats what a clock or a duty says; else it is a rule's own sentence. */
function spokenFinding(finding: Finding, { clocks, duties }: Spoken, says: Sayings): Finding {
  const clock = clocks.find((one) => inEnglish(one).says === finding.says);
  if (clock) return { ...finding, says: clock.says };
  const duty = duties.find((one) => finding.says.startsWith(inEnglish(one).says));
  if (!duty) return { ...finding, says: lawSaid(finding.says) };
  const otherwise = duty.otherwise && says.duty.otherwise(duty.otherwise);
  return { ...finding, says: [duty.says, otherwise].filter(Boolean).join(" ") };
}

function changes(all: Change[], before: Standing, after: Standing): Change[] {
  const says = tongue()?.says;
  return says ? spokenChanges(all, before, after, says.change) : all;
}

function spokenMending(mending: Mending, label: LabelOf): Mending {
  const says = tongue()?.says;
  if (!says) return mending;
  const value = (one: Mend["from"]) =>
    isISO(one) ? longDate(one) : text(one === true ? "yes" : one === false ? "no" : label(String(one)));
  const one = (mend: Mend): Mend =>
    once(mend, () => ({ ...mend, says: says.mend(text(mend.words), value(mend.from), value(mend.to)) }));
  const { best, others, papers } = mending;
  return {
    ...mending,
    ...(best && { best: one(best) }),
    others: others.map(one),
    ...(papers && { papers: spokenPapers(papers, says) }),
  };
}

function spokenPapers(papers: Papers, says: Sayings): Papers {
  const each = papers.papers.map(({ words, is, to }) => says.paper[is](sentence(text(words)), longDate(to)));
  return { ...papers, says: each.join("; ") };
}

/** The record's words for its fields and values in the language of the page. */
export function spokenRecord(record: Records): Records {
  return {
    ...record,
    fieldAt: (path) => {
      const field = record.fieldAt(path);
      return field && spokenShape(field);
    },
    readRecord: (value, words) => record.readRecord(value, words ?? tongue()?.faults),
    readRecordText: (text, words) => record.readRecordText(text, words ?? tongue()?.faults),
    askFor: (path) => text(record.askFor(path)),
    labelOf: (value) => text(record.labelOf(value)),
    get vocabulary() {
      return spokenShape(record.vocabulary);
    },
  };
}

const spokenShape = <S extends Shape>(shape: S): S => (tongue() ? once(shape, shapeSaid) : shape);

/** A field with all that lies below it. */
function shapeSaid<S extends Shape & { words?: string; ask?: string; unit?: string }>(shape: S): S {
  const { words, ask, unit } = shape;
  return {
    ...shape,
    ...(words && { words: text(words) }),
    ...(ask && { ask: text(ask) }),
    ...(unit && { unit: text(unit) }),
    ...(shape.type === "list" && { of: spokenShape(shape.of), ...(shape.one && { one: text(shape.one) }) }),
    ...(shape.type === "object" && { fields: spokenFields(shape.fields) }),
  };
}

const spokenFields = (fields: { [name: string]: Field }): { [name: string]: Field } =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, spokenShape(field)]));
