import type { Law } from "../compose.ts";
import type { ClockPart, Outcome } from "./outcome.ts";
import type { Layout } from "./results.ts";

/** What is said for the students of one school: which of the parts, and where the code looks for each. */
export type Stand = {
  school: string | undefined;
  layout: Layout;
  places: { permissions: number[]; clocks: number[]; milestones: number[] };
  /** The clocks kept per level there, and the others. */
  perLevel: readonly ClockPart[];
  once: readonly ClockPart[];
};

export function standOf(
  school: string | undefined,
  law: Law,
  { permissions, clocks, milestones }: Outcome,
): Stand {
  const ofLaw = permissions.filter(({ of }) => law.permissions.has(of.id));
  const counted = clocks.filter(({ of }) =>
    law.clocks.get(of.id)?.some(({ statement }) => statement.counts.length > 0),
  );
  const dated = milestones.filter(({ of }) => law.milestones.has(of));
  const isPerLevel = ({ of }: ClockPart) =>
    law.clocks.get(of.id)!.some(({ statement }) => statement.perLevel);
  return {
    school,
    layout: {
      permissions: ofLaw.map(({ of }) => of),
      clocks: counted.map((one) => ({ ...one.of, perLevel: isPerLevel(one) })),
      milestones: dated.map(({ of }) => of),
    },
    places: {
      permissions: ofLaw.map(({ place }) => place),
      clocks: counted.map(({ place }) => place),
      milestones: dated.map(({ place }) => place),
    },
    perLevel: counted.filter(isPerLevel),
    once: counted.filter((one) => !isPerLevel(one)),
  };
}
