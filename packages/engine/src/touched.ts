import type { Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import { evaluate, type When } from "./evaluate.ts";
import type { PermissionStanding, Standing } from "./standing.ts";
import { type Change, compared } from "./what-if/compare.ts";

/** A record by the name it goes by; with a day of its own where it is told for one. */
export type Named = { name: string; record: StudentRecord; asOf?: string };
export type Touched = { name: string; asOf: string; changes: Change[] };

/** Of these records, those that stand otherwise under the second rulebook, and how. */
export function touched(a: Rulebook, b: Rulebook, records: readonly Named[], when: When): Touched[] {
  return records.flatMap(({ name, record, asOf = when.asOf }) => {
    const [before, after] = [evaluate(a, record, { ...when, asOf }), evaluate(b, record, { ...when, asOf })];
    const changes = [...cameAndWent(before, after), ...compared(before, after)];
    return changes.length > 0 ? [{ name, asOf, changes }] : [];
  });
}

/** Permissions that only one of the rulebooks knows, where they are for this person. */
function cameAndWent(before: Standing, after: Standing): Change[] {
  const only = (some: Standing, others: Standing) =>
    some.permissions.filter(
      ({ id, verdict }) =>
        verdict !== "not-applicable" && !others.permissions.some((other) => other.id === id),
    );
  const change = ({ id, title, verdict }: PermissionStanding, came: boolean): Change => ({
    ...{ kind: "permission", id },
    before: came ? "none" : verdict,
    after: came ? verdict : "none",
    says: `${title}: ${came ? "is new" : "is gone"}`,
  });
  return [
    ...only(before, after).map((one) => change(one, false)),
    ...only(after, before).map((one) => change(one, true)),
  ];
}
