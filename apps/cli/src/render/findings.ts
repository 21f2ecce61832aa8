import type { Finding } from "@sojourn/engine";
import { wrap } from "./lines.ts";
import { styled } from "./style.ts";

/** Breaches that stand in the record itself. */
export const findingLines = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ says, force, rule }) => [
    ...wrap(says, 4, "  ! ").map((line) => styled("bad", line)),
    ...wrap(`${force} · ${rule}`, 4).map((line) => styled("soft", line)),
  ]);
