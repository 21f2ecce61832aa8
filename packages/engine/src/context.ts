import type { BusinessCalendar, Day } from "@sojourn/dates";
import type { Rule, Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import type { Law } from "./compose.ts";
import { Trace } from "./trace.ts";
import type { Item } from "./values.ts";

/** Everything an evaluation reads. Nothing here changes during it but the trace and what is kept. */
export type Context = {
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
  /** The rule that speaks: its layer's names come first, and it is cited for what it assumes. */
  rule: Rule | undefined;
  /** Entries at hand, innermost last. */
  items: readonly Item[];
  /** Take every list as complete: to show what the record holds, never to decide. */
  closed: boolean;
  kept: Kept;
  trace: Trace;
};

type Worked = { value: unknown; trace: Trace };
type Table = Map<unknown, Worked>;

/** What has been worked out: `own` for the permission at hand, `shared` for all. */
type Kept = { tables: Map<string, Table>; own: Table; shared: Table };

/** Nothing worked out yet: for another record or another day. */
export function nothingKept(): Kept {
  const table: Table = new Map();
  return { tables: new Map(), own: table, shared: table };
}

/** The context for another permission, another level, or with every list taken as complete. */
export function turnedTo(
  context: Context,
  change: Partial<Pick<Context, "permission" | "level" | "closed">>,
): Context {
  const next = { ...context, ...change };
  const { tables } = context.kept;
  const table = (permission: string): Table => {
    const key = `${permission}|${next.level ?? ""}|${next.closed}`;
    const known = tables.get(key) ?? new Map();
    tables.set(key, known);
    return known;
  };
  next.kept = { tables, own: table(next.permission ?? ""), shared: table("") };
  return next;
}

/** The same, with a trace of its own; another rule may speak. */
export const afresh = (context: Context, rule = context.rule): Context => ({
  ...context,
  rule,
  trace: new Trace(),
});

/**
 * Work out once, for the level at hand, what a page defines; for the permission at hand only where that can
 * matter (`personal`).
 */
export function once<T>(what: object, personal: boolean, context: Context, work: (inner: Context) => T): T {
  const table = personal ? context.kept.own : context.kept.shared;
  let worked = table.get(what);
  if (!worked) {
    const inner = { ...context, items: NONE, trace: new Trace() };
    worked = { value: work(inner), trace: inner.trace };
    table.set(what, worked);
  }
  context.trace.add(worked.trace);
  return worked.value as T;
}

const NONE: readonly Item[] = [];
