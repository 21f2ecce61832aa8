import type { BusinessCalendar, Day } from "@sojourn/dates";
import type { Rule, Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import type { Term } from "./calendar.ts";
import { type Law, type Speaker, speakerOf } from "./compose.ts";
import type { Reading } from "./facts.ts";
import { Trace } from "./trace.ts";
import type { Item } from "./values.ts";

/** Whom and what an evaluation is about. Nothing here changes during it but what is kept. */
export type Case = {
  rulebook: Rulebook;
  law: Law;
  record: StudentRecord;
  asOf: Day;
  /** The day asked about, also while `asOf` is another: it says which program and trip are at hand. */
  present: Day;
  lawAsOf: Day;
  school: string | undefined;
  business: BusinessCalendar;
  /** The permission in question: whose application and request are at hand. */
  permission: string | undefined;
  level: string | undefined;
  /** Take every list as complete: to show what the record holds, never to decide. */
  closed: boolean;
  /** What was read of the record. */
  read: Read;
  /** The cases of each level; what has been worked out for the one at hand, and of that what is for the permission. */
  byLevel: Map<string, Case>;
  kept: Kept;
  own: Table;
};

/** An entry at hand, and those at hand around it. */
export type AtHand = { item: Item; outer: AtHand | undefined };

/** Everything an expression reads. */
export class Context {
  readonly case: Case;
  /** The rule that speaks: its layer's names come first, and it is cited for what it assumes. */
  readonly speaker: Speaker;
  readonly atHand: AtHand | undefined;
  readonly trace: Trace;

  constructor(of: Case, speaker: Speaker, atHand: AtHand | undefined, trace: Trace) {
    this.case = of;
    this.speaker = speaker;
    this.atHand = atHand;
    this.trace = trace;
  }

  get rulebook(): Rulebook {
    return this.case.rulebook;
  }
  get law(): Law {
    return this.case.law;
  }
  get record(): StudentRecord {
    return this.case.record;
  }
  get asOf(): Day {
    return this.case.asOf;
  }
  get present(): Day {
    return this.case.present;
  }
  get lawAsOf(): Day {
    return this.case.lawAsOf;
  }
  get school(): string | undefined {
    return this.case.school;
  }
  get business(): BusinessCalendar {
    return this.case.business;
  }
  get permission(): string | undefined {
    return this.case.permission;
  }
  get level(): string | undefined {
    return this.case.level;
  }
}

type Worked = { value: unknown; trace: Trace };
/** What was worked out, by its place. */
type Table = (Worked | undefined)[];

/** What was read of the record, which no day and no permission changes. */
type Read = {
  facts: (Reading | undefined)[];
  entries: Map<string, readonly Item[]>;
  terms: readonly Term[] | undefined;
};

/** What has been worked out for a level: what is the same for all permissions, and the case of each. */
type Kept = { shared: Table; byPermission: Map<string, Case> };

const nothingRead = (): Read => ({ facts: [], entries: new Map(), terms: undefined });
const nothingKept = (): Kept => ({ shared: [], byPermission: new Map() });

/** The case of a record of which nothing is read or worked out yet. */
export const caseOf = (asked: Asked): Case => ({
  rulebook: asked.rulebook,
  law: asked.law,
  record: asked.record,
  asOf: asked.asOf,
  present: asked.asOf,
  lawAsOf: asked.lawAsOf,
  school: asked.record.school,
  business: asked.business,
  permission: undefined,
  level: undefined,
  closed: false,
  read: nothingRead(),
  byLevel: new Map(),
  kept: nothingKept(),
  own: [],
});
type Asked = Pick<Case, "rulebook" | "law" | "record" | "asOf" | "lawAsOf" | "business">;

/** The context as of another day: what was read holds, nothing that was worked out does. */
export function onDay(asOf: Day, { case: present, speaker, atHand }: Context): Context {
  const other = { ...present, asOf, byLevel: new Map(), kept: nothingKept(), own: [] };
  return new Context(other, speaker, atHand, new Trace());
}

/** The context for another level. */
export const atLevel = (level: string | undefined, context: Context): Context =>
  turned(level, context.case.closed, context);

/** The context with every list taken as complete. */
export const closing = (context: Context): Context => turned(context.level, true, context);

function turned(level: string | undefined, closed: boolean, context: Context): Context {
  const { byLevel, permission } = context.case;
  const key = `${level ?? ""}|${closed}`;
  let known = byLevel.get(key);
  if (!known) {
    known = { ...context.case, level, closed, kept: nothingKept() };
    byLevel.set(key, known);
  }
  return askedOf(permission, new Context(known, context.speaker, context.atHand, context.trace));
}

/** The context for another permission. */
export function askedOf(permission: string | undefined, context: Context): Context {
  const { byPermission } = context.case.kept;
  const key = permission ?? "";
  let asked = byPermission.get(key);
  if (!asked) {
    asked = { ...context.case, permission, own: [] };
    byPermission.set(key, asked);
  }
  return new Context(asked, context.speaker, context.atHand, context.trace);
}

/** The same, with a trace of its own; another rule may speak. */
export const afresh = (context: Context, speaker = context.speaker): Context =>
  new Context(context.case, speaker, context.atHand, new Trace());

/** The same, in the mouth of a rule that need not be law. */
export const heard = (rule: Rule, context: Context): Context => afresh(context, speakerOf(rule, context.law));

/** The same, in another rule's mouth. */
export const saidBy = (speaker: Speaker, context: Context): Context =>
  speaker === context.speaker ? context : new Context(context.case, speaker, context.atHand, context.trace);

/** With one more entry at hand. */
export const withItem = (context: Context, item: Item): Context =>
  new Context(context.case, context.speaker, { item, outer: context.atHand }, context.trace);

/**
 * What is worked out once and asked for again and again, by its place among all such things of the law: those that
 * are the same for everyone, or, where that can matter (`personal`), those of the permission at hand.
 */
export class Defined<T = unknown> {
  readonly personal: boolean;
  readonly place: number;
  readonly work: (context: Context) => T;
  /** Who defines it; `undefined`: it is the same in any mouth. */
  readonly speaker: Speaker | undefined;
  /** Its value where no record is needed to tell it. */
  readonly constant: T | undefined;

  constructor({ personal, place }: Seat, work: (context: Context) => T, speaker?: Speaker, constant?: T) {
    this.personal = personal;
    this.place = place;
    this.work = work;
    this.speaker = speaker;
    this.constant = constant;
  }

  /** Its value for the level and the permission at hand. */
  in(context: Context): T {
    const { own, kept } = context.case;
    const table = this.personal ? own : kept.shared;
    let worked = table[this.place];
    if (!worked) {
      const inner = new Context(context.case, this.speaker ?? context.speaker, undefined, new Trace());
      worked = { value: this.work(inner), trace: inner.trace };
      table[this.place] = worked;
    }
    context.trace.add(worked.trace);
    return worked.value as T;
  }
}

/** Where what is worked out is kept. */
export type Seat = { personal: boolean; place: number };
