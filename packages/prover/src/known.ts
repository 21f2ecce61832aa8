import type { Clause, Day, Example, Rule, Rulebook } from "@sojourn/policy";

/** A record at hand, and the day it is asked about; `from` says where it is to be found. */
export type Known = { record: Record<string, unknown>; asOf: Day; from: string };

type Told = Known & { rule: string; layer: string; permissions: ReadonlyMap<string, string> };

/**
 * Records that are there before any is looked for: the examples on the pages, and what the solver found for
 * another layer. To show that something is possible one record is enough, wherever it comes from.
 */
export class KnownRecords {
  readonly #told: Told[];
  readonly #found = new Map<string, Known[]>();

  constructor(rulebook: Rulebook) {
    this.#told = rulebook.rules.flatMap((rule) =>
      rule.examples.filter((one) => one.supposing.length === 0).map((one) => told(rule, one)),
    );
  }

  /** Keep a record that can use a permission, for the layers still to come. */
  keep(permission: string, { record: { school: _, ...record }, ...more }: Known): void {
    const known = { ...more, record };
    this.#found.set(permission, [...(this.#found.get(permission) ?? []), known]);
  }

  /** Records that may be able to use a permission: the layer's own examples first. */
  using(permission: string, layer: string): Known[] {
    const own = this.#told.filter((one) => one.permissions.get(permission) === "open");
    return [...nearest(own, layer), ...(this.#found.get(permission) ?? [])];
  }

  /** Records to which a rule may make the difference: those that it bars, then others that its examples close. */
  about(permission: string, rule: Rule): Known[] {
    const barred = this.#told.filter((one) => one.permissions.get(permission)?.endsWith(` ${rule.id}`));
    const closed = this.#told.filter(
      (one) => one.rule === rule.id && (one.permissions.get(permission) ?? "open") !== "open",
    );
    return [...new Set([...nearest(barred, rule.layer), ...closed])];
  }
}

function nearest(of: readonly Told[], layer: string): Told[] {
  const rank = (one: Told) => (one.layer === layer ? 0 : one.layer === "us" ? 1 : 2);
  return [...of].sort((a, b) => rank(a) - rank(b));
}

function told(rule: Rule, { record, asOf, line, expects }: Example): Told {
  const permissions = expects.flatMap((one): [string, string][] =>
    one.what === "verdict"
      ? [[one.permission, one.verdict === "open" ? "open" : `not open by ${one.by ?? ""}`]]
      : [],
  );
  return {
    record,
    asOf,
    from: `${rule.page}:${line}`,
    rule: rule.id,
    layer: rule.layer,
    permissions: new Map(permissions),
  };
}

/** The same student at another level; `undefined` when the record has programs of several levels. */
export function atLevel(known: Known, level: string): Known | undefined {
  const programs = (known.record.programs ?? []) as { level?: unknown }[];
  const [own, ...more] = new Set(programs.map((one) => one.level));
  if (typeof own !== "string" || more.length > 0) return undefined;
  if (own === level) return known;
  return {
    ...known,
    record: releveled(known.record, own, level) as Known["record"],
    from: `${known.from}, as a ${level} student`,
  };
}

function releveled(part: unknown, from: string, to: string): unknown {
  if (Array.isArray(part)) return part.map((one) => releveled(one, from, to));
  if (part === null || typeof part !== "object") return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "level" && value === from ? to : releveled(value, from, to),
    ]),
  );
}

/** The rulebook without one clause. */
export const withoutClause = (rulebook: Rulebook, rule: Rule, clause: Clause): Rulebook => ({
  ...rulebook,
  rules: rulebook.rules.map((one) =>
    one === rule
      ? {
          ...one,
          statements: one.statements.map((statement) =>
            statement.kind === "permission"
              ? { ...statement, clauses: statement.clauses.filter((other) => other !== clause) }
              : statement,
          ),
        }
      : one,
  ),
});
