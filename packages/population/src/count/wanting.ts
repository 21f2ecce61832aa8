import { evaluate } from "@sojourn/engine";
import { type Results, VERDICTS } from "@sojourn/engine/compile";
import { type Columns, recordAt } from "@sojourn/record";
import type { Days, Law } from "../law.ts";
import type { Counted } from "./tally.ts";

/** Why verdicts are unknown, for the students that were looked at: how many, and which facts they lack. */
export type Wanting = { looked: number; permissions: { [id: string]: { unknown: number; facts: Counted } } };

export const emptyWanting = (): Wanting => ({ looked: 0, permissions: {} });

const UNKNOWN = VERDICTS.indexOf("unknown");

/** Looks at up to `most` students here and there, and asks `evaluate` what is missing where a verdict is unknown. */
export function wantingIn(columns: Columns, results: Results, law: Law, days: Days, most: number): Wanting {
  const wanting = emptyWanting();
  const step = Math.max(1, Math.floor(results.rows / Math.max(1, most)));
  for (let row = 0; row < results.rows && wanting.looked < most; row += step) {
    if (!results.permissions.some(({ verdict }) => verdict[row] === UNKNOWN)) continue;
    wanting.looked++;
    const standing = evaluate(law.rulebook, recordAt(columns, row), { ...days, supposing: law.supposing });
    for (const { id, verdict, missing } of standing.permissions) {
      if (verdict !== "unknown") continue;
      wanting.permissions[id] ??= { unknown: 0, facts: {} };
      const permission = wanting.permissions[id];
      permission.unknown++;
      for (const fact of new Set(missing.map((one) => one.fact.replace(/\[\d+\]/g, ""))))
        permission.facts[fact] = (permission.facts[fact] ?? 0) + 1;
    }
  }
  return wanting;
}
