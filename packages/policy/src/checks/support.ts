import type { Rule } from "../ir.ts";
import { runs } from "../runs.ts";
import type { Report } from "./checks.ts";

/** What runs cites its source and shows by example what it does. */
export function checkSupport(rules: readonly Rule[], report: Report): void {
  for (const rule of rules) {
    if (!runs(rule) || rule.id.includes(":PAGE-")) continue;
    const at = { file: rule.page, line: rule.line };
    if (rule.sources.length === 0)
      report({
        ...{ ...at, severity: "warning", code: "no-source", says: `${rule.id} runs and cites nothing` },
        mend: "write [SOURCE:where the text is, read YYYY-MM-DD] below it",
      });
    if (rule.examples.length === 0)
      report({
        ...{ ...at, severity: "info", code: "no-example", says: `${rule.id} runs and no example shows it` },
        mend: "add an example fence, with a case on both sides of every number",
      });
  }
}
