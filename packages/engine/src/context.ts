import type { BusinessCalendar, Day } from "@sojourn/dates";
import type { Rule, Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import type { Law } from "./compose.ts";
import type { Reading } from "./facts.ts";
import type { Term } from "./terms.ts";
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
  /** What has been worked out: all of it, of it what is for the level at hand, and of that what is for the permission. */
  all: AllKept;
  kept: Kept;
  own: Table;
};

/** An entry at hand, and those at hand around it. */
export type AtHand = { item: Item; outer: AtHand | undefined };

/** Everything an expression reads. */
export class Context {
  readonly case: Case;
  /** The rule that speaks: its layer's names come first, and it is cited for what it assumes. */
  readonly rule: Rule | undefined;
  readonly atHand: AtHand | undefined;
  readonly trace: Trace;

  constructor(of: Case, rule?: Rule, atHand?: AtHand, trace = new Trace()) {
    this.case = of;
    this.rule = rule;
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
/** What was worked out: of what pages define by its place among what the law defines, of the rest by itself. */
type Table = { named: (Worked | undefined)[]; other: Map<unknown, Worked> };
const emptyTable = (): Table => ({ named: [], other: new Map() });

/** What was read of the record, which no day and no permission changes. */
type Read = {
  facts: (Reading | undefined)[];
  entries: Map<string, readonly Item[]>;
  terms: readonly Term[] | undefined;
};

/** What has been worked out for a level: for each permission its own, and what is the same for all. */
type Kept = { shared: Table; byPermission: Map<string, Table> };

/** What has been worked out so far, by level and by whether lists are taken as complete. */
type AllKept = { read: Read; byLevel: Map<string, Kept> };

/** Nothing worked out yet: for another record, or for another day of one that was read. */
export const nothingKept = (
  read: Read = { facts: [], entries: new Map(), terms: undefined },
): Pick<Case, "all" | "kept" | "own"> => {
  const kept: Kept = { shared: emptyTable(), byPermission: new Map() };
  return { all: { read, byLevel: new Map() }, kept, own: emptyTable() };
};

/** The context for another level, or with every list taken as complete. */
export function turnedTo(context: Context, change: Partial<Pick<Case, "level" | "closed">>): Context {
  const turned = { ...context.case, ...change };
  const key = `${turned.level ?? ""}|${turned.closed}`;
  const { byLevel } = turned.all;
  turned.kept = byLevel.get(key) ?? { shared: emptyTable(), byPermission: new Map() };
  byLevel.set(key, turned.kept);
  return askedOf(turned.permission, new Context(turned, context.rule, context.atHand, context.trace));
}

/** The context for another permission. */
export function askedOf(permission: string | undefined, context: Context): Context {
  const { kept } = context.case;
  const own = kept.byPermission.get(permission ?? "") ?? emptyTable();
  kept.byPermission.set(permission ?? "", own);
  return new Context({ ...context.case, permission, own }, context.rule, context.atHand, context.trace);
}

/** The same, with a trace of its own; another rule may speak. */
export const afresh = (context: Context, rule = context.rule): Context =>
  new Context(context.case, rule, context.atHand);

/** The same, in another rule's mouth. */
export const saidBy = (rule: Rule, context: Context): Context =>
  new Context(context.case, rule, context.atHand, context.trace);

/** With one more entry at hand. */
export const withItem = (context: Context, item: Item): Context =>
  new Context(context.case, context.rule, { item, outer: context.atHand }, context.trace);

/** What a page defines, by its place among all that the law defines for everyone, or for the permission at hand. */
export type Defined = { personal: boolean; place: number; value(context: Context): unknown };

/** The value of what a page defines, worked out once. */
export function definedValue(defined: Defined, context: Context): unknown {
  const { own, kept } = context.case;
  const { named } = defined.personal ? own : kept.shared;
  let worked = named[defined.place];
  if (!worked) {
    worked = workedOut(defined.value, context);
    named[defined.place] = worked;
  }
  context.trace.add(worked.trace);
  return worked.value;
}

/**
 * Work out once, for the level at hand, what is asked for again and again; for the permission at hand only where
 * that can matter (`personal`).
 */
export function once<T>(what: object, personal: boolean, context: Context, work: (inner: Context) => T): T {
  const { own, kept } = context.case;
  const { other } = personal ? own : kept.shared;
  let worked = other.get(what);
  if (!worked) {
    worked = workedOut(work, context);
    other.set(what, worked);
  }
  context.trace.add(worked.trace);
  return worked.value as T;
}

function workedOut(work: (inner: Context) => unknown, { case: of, rule }: Context): Worked {
  const inner = new Context(of, rule);
  return { value: work(inner), trace: inner.trace };
}
