import type { Caution, Requirement, RequirementStatus } from "@sojourn/engine";

/** What stands in the way first. */
const STATUSES = [
  "unmet",
  "conflict",
  "unknown",
  "met",
  "lifted",
  "not-applicable",
] as const satisfies RequirementStatus[];

/** Reasons by whose they are: the law asks, a school asks more, guidance and advice only warn. */
export type Reasons = {
  law: Requirement[];
  schools: [layer: string, Requirement[]][];
  careful: Requirement[];
  /** Cautions that no reason says already. */
  cautions: Caution[];
  idle: Requirement[];
};

const advises = ({ force }: { force: string }): boolean => force === "guidance" || force === "advisory";
const byStatus = (a: Requirement, b: Requirement) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);

export function reasonsOf(requirements: readonly Requirement[], cautions: readonly Caution[] = []): Reasons {
  const apply = requirements.filter(({ status }) => status !== "not-applicable").toSorted(byStatus);
  const asked = apply.filter((one) => !advises(one));
  const schools = new Set(asked.map(({ layer }) => layer).filter((layer) => layer !== "us"));
  return {
    law: asked.filter(({ layer }) => layer === "us"),
    schools: [...schools].map((school) => [school, asked.filter(({ layer }) => layer === school)]),
    careful: apply.filter(advises),
    cautions: cautions.filter(
      ({ rule, says }) => !requirements.some((one) => one.rule === rule && one.says === says),
    ),
    idle: requirements.filter(({ status }) => status === "not-applicable"),
  };
}

/**
 * What may still be added before it is not met. The engine names the smallest change that would turn it: of days and
 * whole things that is one too many, of hours any part of one is.
 */
export const spare = ({ value, unit }: NonNullable<Requirement["slack"]>): number =>
  unit === "hours" ? value : Math.max(0, value - 1);
