import type { Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import { contextOf, evaluate, readsFor, standingOf, type When } from "./evaluate.ts";
import { changedFields } from "./reads/index.ts";
import type { Standing } from "./standing.ts";

/** A standing and the record that it is of. */
export type Stood = { record: StudentRecord; standing: Standing };

/**
 * The standing of a record that differs in little from one whose standing is known, for the same rulebook and
 * the same days: what none of the differing facts can change is taken over, the rest is worked out. The same as
 * `evaluate` gives.
 */
export function evaluateAgain(
  rulebook: Rulebook,
  record: StudentRecord,
  when: When,
  before: Stood,
): Standing {
  if (!sameCase(rulebook, record, when, before)) return evaluate(rulebook, record, when);
  const changed = changedFields(before.record, record);
  if (changed.none) return before.standing;
  const context = contextOf(rulebook, record, when);
  const supposing = when.supposing ?? [];
  const reads = readsFor(context);
  return standingOf(context, supposing, (kind, name) =>
    reads[kind].get(name)?.meet(changed) === false ? before.standing[kind] : undefined,
  );
}

/** Whether the rules, the days and the school are those of the standing known. */
function sameCase(
  rulebook: Rulebook,
  record: StudentRecord,
  { asOf, lawAsOf = asOf, supposing = [] }: When,
  { record: known, standing }: Stood,
): boolean {
  return (
    rulebook.version === standing.rulebook &&
    record.school === known.school &&
    asOf === standing.asOf &&
    lawAsOf === standing.lawAsOf &&
    supposing.length === standing.supposing.length &&
    supposing.every((name, at) => name === standing.supposing[at])
  );
}
