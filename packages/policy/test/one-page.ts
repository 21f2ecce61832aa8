import { buildRulebook, type Diagnostic } from "../src/index.ts";

/** A page with one rule whose fence is `text`; the fence's first line is line `FENCE`. */
const FENCE = 9;
export const onePage = (text: string, example = ""): string =>
  [
    ...[
      "# A page",
      "",
      "[JURISDICTION:US]",
      "[SOURCE:a book]",
      "[RULE:US:A-RULE]",
      "It says something.",
      "[/RULE]",
    ],
    ...["```rule", text, "```"],
    ...(example === "" ? [] : ["```example", example, "```"]),
    "",
  ].join("\n");

/** What is wrong, save for notes. */
export function faultsOf(text: string, example?: string): Pick<Diagnostic, "line" | "says" | "mend">[] {
  const { diagnostics } = buildRulebook([{ path: "us/a.md", text: onePage(text, example) }]);
  return diagnostics
    .filter(({ severity, code }) => severity !== "info" && code !== "unused-name")
    .map(({ line, says, mend }) => ({ line: line - FENCE + 1, says, mend }));
}
