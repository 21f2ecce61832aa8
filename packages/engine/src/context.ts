import type { BusinessCalendar, Day } from "@sojourn/dates";
import type { Rule, Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import type { Law } from "./compose.ts";
import { Trace } from "./trace.ts";
import type { Item } from "./values.ts";

/** Everything an evaluation reads. Nothing here changes during it but the trace and the memo. */
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
  items: Item[];
  /** Take every list as complete: to show what the record holds, never to decide. */
  closed: boolean;
  memo: Map<string, { value: unknown; trace: Trace }>;
  trace: Trace;
};

/** Run `work` with some of the context changed and a trace of its own. */
export function traced<T>(
  context: Context,
  change: Partial<Context>,
  work: (inner: Context) => T,
): { value: T; trace: Trace } {
  const trace = new Trace();
  const value = work({ ...context, ...change, trace });
  return { value, trace };
}

/**
 * Work out once, for the level at hand, what a page defines by a name; for the permission at hand only where
 * that can matter.
 */
export function once<T>(what: string, name: string, context: Context, work: (inner: Context) => T): T {
  const permission = context.law.personal.has(name) ? (context.permission ?? "") : "";
  const key = `${what}|${permission}|${context.level ?? ""}|${context.closed}`;
  const known = context.memo.get(key) as { value: T; trace: Trace } | undefined;
  const worked = known ?? traced(context, { items: [] }, work);
  if (!known) context.memo.set(key, worked);
  context.trace.add(worked.trace);
  return worked.value;
}
