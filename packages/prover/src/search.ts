import { dayFrom, dayFromISO } from "@sojourn/dates";
import { type Answer, EFFORT, type Solver } from "./solver.ts";
import type { Term } from "./terms.ts";
import { type Reach, WIDE, type World } from "./world.ts";

/** What is asked, as conditions over the records of a world. */
export type Question = (world: World) => readonly Term[];

/** Days that leave room on both sides: for a first, plain witness. */
const PLAIN_DAYS = {
  "as-of": dayFrom(2027, 3, 10),
  "programs.0.start": dayFrom(2025, 9, 2),
  "programs.0.end": dayFrom(2027, 5, 14),
};

/** Narrower and narrower kinds of record are no proof, but a record among them is a witness like any other. */
export const REACHES: readonly Reach[] = [
  { entries: (list) => (list === "programs" ? 1 : list === "terms" ? 3 : 0), fixed: PLAIN_DAYS },
  { entries: (list) => (list === "terms" ? 3 : 1), fixed: PLAIN_DAYS },
  { entries: (list) => (list === "terms" ? 3 : 1), fixed: { ...PLAIN_DAYS, "as-of": dayFrom(2027, 8, 2) } },
  // Near the end of a year of OPT.
  {
    entries: () => 1,
    fixed: {
      "as-of": dayFrom(2027, 4, 20),
      "programs.0.start": dayFrom(2024, 9, 3),
      "programs.0.end": dayFrom(2026, 5, 15),
      "authorizations.0.start": dayFrom(2026, 6, 1),
      "authorizations.0.end": dayFrom(2027, 5, 31),
      "applications.0.recommendedOn": dayFrom(2027, 4, 12),
    },
  },
  { entries: (list) => (list === "terms" ? 2 : 1), fixed: {} },
];

/** Records with the entries and the dates of one at hand; what it plans or applied for may differ. */
export function reachLike(record: Record<string, unknown>): Reach {
  const fixed: Record<string, number> = {};
  const note = (part: unknown, path: string): void => {
    if (part !== null && typeof part === "object")
      for (const [key, value] of Object.entries(part)) note(value, path ? `${path}.${key}` : key);
    const day = typeof part === "string" ? dayFromISO(part) : undefined;
    if (day !== undefined && !/^(request|applications)\b/.test(path)) fixed[path] = day;
  };
  note(record, "");
  return { entries: (list) => (record[list] as unknown[] | undefined)?.length ?? 0, fixed };
}

export type Found =
  | { says: "sat"; record: Record<string, unknown>; asOf: number; reach: Reach }
  | { says: "unsat" }
  | { says: "unknown" };

/** `likely`: what the answer will probably be; “no” is then asked of all records first, with as much effort as told. */
export type Seek = {
  permission?: string;
  reaches?: readonly Reach[];
  likely?: "yes" | "no";
  effort?: number;
};
type Shown = Extract<Found, { says: "sat" }>;

/**
 * A record of which all conditions hold: looked for among plain ones first, then among others. “unsat” is said
 * only of all records; nothing found in time is “unknown”.
 */
export async function search(
  question: Question,
  make: (reach: Reach) => World,
  solver: Solver,
  { permission, reaches = REACHES, likely = "yes", effort = EFFORT.usual }: Seek,
  confirmed: (found: Shown) => boolean,
): Promise<Found> {
  const nobody = async () => {
    await solver.reset();
    const world = make(WIDE);
    return (await solver.check(question(world), world.axioms, { effort })).says === "unsat";
  };
  if (likely === "no" && (await nobody())) return { says: "unsat" };
  let unconfirmed: Shown | undefined;
  for (const reach of reaches) {
    await solver.reset();
    const world = make(reach);
    const answer = await solver.check(question(world), world.axioms, { exact: true });
    if (answer.says !== "sat") continue;
    const found = witness(answer, world, reach, permission);
    if (confirmed(found)) return found;
    unconfirmed ??= found;
  }
  if (unconfirmed) return unconfirmed;
  return { says: likely === "yes" && (await nobody()) ? "unsat" : "unknown" };
}

export function witness(
  answer: Extract<Answer, { says: "sat" }>,
  world: World,
  reach: Reach,
  permission?: string,
): Shown {
  const asOf =
    world.asOf.op === "const"
      ? (world.asOf.value as number)
      : ((answer.model.get("as-of") as number | undefined) ?? PLAIN_DAYS["as-of"]);
  return { says: "sat", record: world.record(answer.model, permission), asOf, reach };
}
