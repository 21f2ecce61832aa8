import type { Rule } from "@sojourn/policy";
import { words } from "../words/areas/rules.ts";

const t = words.rules;

/** The rule blocks as they stand on the page, or why there are none. */
export function Formal({ rule }: { rule: Rule }) {
  const text = rule.formal.trim();
  const silent = rule.runsAs.length > 0 ? t.runsElsewhere : t.noFormal(rule.informational ?? rule.notRun);
  return (
    <>
      <p className="soft small">{text === "" ? silent : t.formalSays}</p>
      {text !== "" && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, also by keyboard
        <pre className="formal" tabIndex={0}>
          {text}
        </pre>
      )}
    </>
  );
}
