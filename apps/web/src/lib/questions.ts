import type { Missing, Standing } from "@sojourn/engine";

/** A fact that is missing, with the titles of all answers that wait for it. */
export type Open = Missing & { waits: string[] };

/** Every question of a standing once: first what most answers wait for, then what is easiest to say. */
export function openQuestions(standing: Standing): Open[] {
  const found = new Map<string, Open>();
  for (const { title, missing } of waiting(standing))
    for (const one of missing) {
      const open = found.get(one.fact) ?? { ...one, waits: [] };
      if (!open.waits.includes(title)) open.waits.push(title);
      found.set(one.fact, open);
    }
  return [...found.values()].sort((a, b) => b.waits.length - a.waits.length || (a.cost ?? 2) - (b.cost ?? 2));
}

const waiting = ({ permissions, duties, clocks }: Standing) => [
  ...permissions.filter(({ verdict }) => verdict === "unknown"),
  ...duties.filter(({ status }) => status === "unknown"),
  ...clocks.filter(({ bounds, exceeded }) => bounds !== undefined || exceeded === null),
];
