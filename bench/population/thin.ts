import type { Dice } from "./dice.ts";
import { GAPS } from "./figures.ts";
import type { StudentRecord } from "./types.ts";

type Data = { [key: string]: unknown };

const LISTS = [
  "programs",
  "terms",
  "authorizations",
  "applications",
  "employment",
  "leaves",
  "reducedLoads",
  "trips",
  "moves",
  "reports",
  "dependents",
] as const;

/** What a record is about and how its entries name each other: never taken out. */
const KEPT = new Set(["record", "school", "id", "kind", "sevisId", "daysInUs"]);

/** The record with the gaps that real ones have: lists not known to be complete, papers not seen, fields not filled in. */
export function thinned(dice: Dice, full: StudentRecord): StudentRecord {
  const record = full as Data;
  for (const list of LISTS) {
    if (list !== "programs" && dice.chance(GAPS.silent)) delete record[list];
    else if (dice.chance(GAPS.complete)) record[`${list}Complete`] = true;
  }
  const papers = record.documents as Data;
  for (const paper of Object.keys(papers)) if (dice.chance(GAPS.papers)) delete papers[paper];
  if (dice.chance(GAPS.patchy)) patch(dice, record);
  return full;
}

/** Fields of every depth go at random. A list stays a list. */
function patch(dice: Dice, data: Data): void {
  for (const [key, value] of Object.entries(data)) {
    if (KEPT.has(key)) continue;
    if (Array.isArray(value)) for (const entry of value) patch(dice, entry as Data);
    else if (value !== null && typeof value === "object") patch(dice, value as Data);
    else if (dice.chance(GAPS.field)) delete data[key];
  }
}
