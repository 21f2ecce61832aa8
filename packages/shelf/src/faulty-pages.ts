import type { Loaded } from "./load.ts";

/**
 * The errors in the pages that an answer for this school would rest on. A page with an error may lack a rule,
 * and an answer without that rule could allow too much: better none.
 */
export function faultyPages(diagnostics: Loaded["diagnostics"], school: string | undefined) {
  const layers = new Set(["us", "data", ...(school === undefined ? [] : [school])]);
  return diagnostics
    .filter(({ severity, file }) => severity === "error" && layers.has(file.split("/")[0] ?? ""))
    .map(({ file, line, says, mend }) => ({ path: `${file}:${line}`, says, mend }));
}
