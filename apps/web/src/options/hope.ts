import type { Options } from "@sojourn/engine";
import { verdictsWithHope } from "../standing/verdicts.ts";

/** Whether any of the ways is open, or may yet be. */
export const anyHope = ({ paths }: Options): boolean =>
  paths.some(({ permission }) => verdictsWithHope.has(permission.verdict));
