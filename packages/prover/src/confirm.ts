import { isoFromDay } from "@sojourn/dates";
import type { Rulebook } from "@sojourn/policy";
import type { Finding, Proofs } from "./findings.ts";

/** The parts of a standing that a finding speaks of. */
export type Stands = {
  permissions: {
    id: string;
    verdict: string;
    grants: string[];
    windows: Partial<
      Record<string, { from?: string | null; until?: string | null; fromRule?: string; untilRule?: string }>
    >;
  }[];
  milestones: { id: string; conflict?: unknown[] }[];
};
/** The engine's `evaluate`, handed in: the prover itself knows nothing of it. */
export type Evaluate = (
  rulebook: Rulebook,
  record: Record<string, unknown>,
  when: { asOf: string; lawAsOf: string; supposing: readonly string[] },
) => Stands | undefined;

/** Whether the reference evaluation says of the witness what the finding says. `undefined`: there is no witness. */
export function confirmed(
  finding: Finding,
  { lawAsOf, supposing, school }: Pick<Proofs, "lawAsOf" | "supposing" | "school">,
  rulebook: Rulebook,
  evaluate: Evaluate,
): boolean | undefined {
  const { witness } = finding;
  if (!witness) return undefined;
  const stand = (book: Rulebook, at = school) =>
    evaluate(
      book,
      { ...witness.record, ...(at && { school: at }) },
      { asOf: isoFromDay(witness.asOf), lawAsOf: isoFromDay(lawAsOf), supposing },
    );
  const here = stand(rulebook);
  if (!here) return false;
  const { expect } = witness;
  const of = (standing: Stands | undefined, id: string) => standing?.permissions.find((one) => one.id === id);
  const without = (id: string): Rulebook => ({
    ...rulebook,
    rules: rulebook.rules.filter((rule) => rule.id !== id),
  });
  switch (expect.what) {
    case "laxer":
      return (
        of(here, expect.permission)?.verdict === "open" &&
        of(withoutSchool(rulebook, school, stand), expect.permission)?.verdict !== "open"
      );
    case "grants":
      return (
        of(here, expect.permission)?.grants.includes(expect.grants) === true &&
        of(withoutSchool(rulebook, school, stand), expect.permission)?.grants.includes(expect.grants) !== true
      );
    case "open":
      return of(here, expect.permission)?.verdict === "open";
    case "not-open":
      return of(here, expect.permission) !== undefined && of(here, expect.permission)?.verdict !== "open";
    case "conflict":
      return (here.milestones.find((one) => one.id === expect.milestone)?.conflict ?? []).length > 0;
    case "depends":
      return (
        JSON.stringify(plain(stand(without(expect.on[0])))) !==
        JSON.stringify(plain(stand(without(expect.on[1]))))
      );
    case "no-effect":
      return of(here, expect.permission)?.windows[expect.window]?.[`${expect.edge}Rule`] !== expect.rule;
  }
}

/** The same record under the law alone, with the school's permitted readings of what the law leaves open. */
function withoutSchool(
  rulebook: Rulebook,
  school: string | undefined,
  stand: (book: Rulebook) => Stands | undefined,
): Stands | undefined {
  const rules = rulebook.rules.map((rule) =>
    rule.layer === school
      ? { ...rule, excepts: [], statements: rule.statements.filter((one) => one.kind === "choose") }
      : rule,
  );
  return stand({ ...rulebook, rules });
}

/** Dates and verdicts, without which rule they are of. */
const plain = (standing: Stands | undefined) =>
  standing && {
    permissions: standing.permissions.map(({ id, verdict, windows }) => [
      id,
      verdict,
      Object.entries(windows).map(([name, one]) => [name, one?.from, one?.until]),
    ]),
    milestones: standing.milestones.map((one) => [one.id, (one as { date?: unknown }).date]),
  };
