import { nearest } from "@sojourn/record";
import { isDay, looksLikeDay } from "./days.ts";
import type { Fault } from "./fault.ts";

export const FORCES = ["binding", "guidance", "advisory", "proposed", "enjoined", "superseded"] as const;
export type ForceName = (typeof FORCES)[number];

export type Force = { readonly force: ForceName; readonly since?: string; readonly why?: string };

/** `enjoined, 2026-09-14, D. Mass. 1:26-cv-13799`: the force, since when, and why; the last two may be left out. */
export function parseForce(arg: string): Force | Fault {
  const [word = "", ...rest] = arg.split(",").map((part) => part.trim());
  const force = FORCES.find((name) => name === word);
  if (!force) return unknownForce(word);
  if (rest[0] !== undefined && looksLikeDay(rest[0]) && !isDay(rest[0])) {
    return { fault: `“${rest[0]}” is not a day`, mend: "Write the day as YYYY-MM-DD." };
  }
  const since = rest[0] !== undefined && isDay(rest[0]) ? rest.shift() : undefined;
  const why = rest.join(", ");
  return { force, ...(since && { since }), ...(why && { why }) };
}

function unknownForce(word: string): Fault {
  const near = nearest(word, FORCES);
  return {
    fault: `“${word}” is not a force that a rule can have`,
    mend: near ? `Write “${near}”.` : `Write one of ${FORCES.join(", ")}.`,
  };
}
