import type { Rule } from "./ir.ts";

/** Whether the rule has something of its own that is computed. */
export const runs = ({ statements, excepts, replaces }: Rule): boolean =>
  statements.length + excepts.length + replaces.length > 0;
