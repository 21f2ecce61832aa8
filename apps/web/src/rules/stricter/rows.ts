import type { Rulebook } from "@sojourn/policy";
import type { Stricter } from "@sojourn/prover";
import { getJson } from "../../lib/core.ts";
import { rulesOf } from "../../lib/rules.ts";

/** What was proved of a school, and the day whose law it was. */
export type Proved = { school: string; lawAsOf: number; stricter: Stricter[] };

const proofs = new Map<string, Promise<Proved | undefined>>();

/** Written when the proofs run; a school that was added later has none. */
export function loadProofs(school: string): Promise<Proved | undefined> {
  const known =
    proofs.get(school) ??
    getJson<Proved>(`/proofs/${encodeURIComponent(school)}.json`).catch(() => undefined);
  proofs.set(school, known);
  return known;
}

/** What one rule asks more of one thing, together. */
export type Asked = Omit<Stricter, "school"> & { school: string[] };

/** By what they are about; rows of rules that this rulebook does not have are left out. */
export function groupsOf(rulebook: Rulebook, { stricter }: Proved): [about: string, rows: Asked[]][] {
  const rules = rulesOf(rulebook);
  const known = stricter.filter(({ rule }) => rules.has(rule));
  const together = Map.groupBy(known, ({ about, rule, what, law }) => `${about} ${rule} ${what} ${law}`);
  const asked = [...together.values()].map((rows): Asked => {
    const [first] = rows as [Stricter];
    return { ...first, school: rows.map(({ school }) => school) };
  });
  return [...Map.groupBy(asked, ({ about }) => about)];
}

/** Conditions, papers and approvals come on top of the law's: what is asked says it all. */
export const isAddition = ({ what }: Asked): boolean => ["requirement", "papers", "approvals"].includes(what);
