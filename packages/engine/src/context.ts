import type { BusinessCalendar, Day } from "@sojourn/dates";
import type { Rule, Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import type { Law } from "./compose.ts";
import { Trace } from "./trace.ts";
import type { Item, Value } from "./values.ts";

/** Everything an evaluation reads. Nothing here changes during it but the trace and the memo. */
export type Context = {
  rulebook: Rulebook;
  law: Law;
  record: StudentRecord;
  asOf: Day;
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
  memo: Map<string, { value: Value; trace: Trace }>;
  trace: Trace;
};

/** Run `work` with some of the context changed and a trace of its own. */
export function traced<T>(context: Context, change: Partial<Context>, work: (inner: Context) => T): { value: T; trace: Trace } {
  const trace = new Trace();
  const value = work({ ...context, ...change, trace });
  return { value, trace };
}
