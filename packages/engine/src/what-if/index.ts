import type { Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import { evaluateAgain } from "../again.ts";
import { evaluate, type When } from "../evaluate.ts";
import type { Standing } from "../standing.ts";
import { type Change, compared } from "./compare.ts";
import { edited, type Fault, type Told } from "./edits.ts";

export type { Change } from "./compare.ts";
export type { Edit, Fault as EditFault, Told } from "./edits.ts";

export type WhatIf =
  | { ok: true; before: Standing; after: Standing; changed: Change[]; record: StudentRecord }
  | { ok: false; faults: Fault[] };

/**
 * Suppose some changes: `{ path: "programs[0].end", value: "2027-12-18" }`, or told in a few words,
 * `cpt full 2026-06-01..2026-08-21`. The standing before and after, and what is different, each with its reason.
 */
export function whatIf(
  rulebook: Rulebook,
  record: StudentRecord,
  changes: readonly Told[],
  when: When,
): WhatIf {
  const made = edited(rulebook, record, changes, when);
  if (!made.ok) return made;
  const before = evaluate(rulebook, record, when);
  const after = evaluateAgain(rulebook, made.record, when, { record, standing: before });
  return { ok: true, before, after, changed: compared(before, after), record: made.record };
}
