import { isoFromDay } from "@sojourn/dates";
import type { Example, Rule } from "@sojourn/policy";
import type { StudentRecord } from "@sojourn/record";
import { use, useMemo } from "react";
import { type Core, loadCore } from "../lib/core.ts";
import { longDate } from "../lib/dates.ts";
import { words } from "../words/en.ts";
import { check } from "./expectations.ts";

const t = words.rules;

/** The cases on the policy page, run here and now: a rule shows what it does. */
export function ExampleRuns({ rule }: { rule: Rule }) {
  if (rule.examples.length === 0) return null;
  return (
    <section>
      <h2>{t.examples}</h2>
      <p className="soft small">{t.examplesSays}</p>
      {rule.examples.map((example) => (
        <Run key={example.line} example={example} />
      ))}
    </section>
  );
}

function Run({ example }: { example: Example }) {
  const core = use(loadCore());
  const outcomes = useMemo(() => run(core, example), [core, example]);
  return (
    <div className="card example-run">
      {example.title && <h3>{example.title}</h3>}
      <p className="soft small">{t.on(longDate(isoFromDay(example.asOf)))}</p>
      <ul className="plain">
        {outcomes.map((outcome) => (
          <li key={outcome.says} data-holds={outcome.holds}>
            <span className="mark" aria-hidden="true">
              {outcome.holds ? "✓" : "✕"}
            </span>{" "}
            {outcome.says}{" "}
            <span className={outcome.holds ? "hidden" : "refused"}>
              {outcome.holds ? t.holds : t.fails(outcome.got)}
            </span>
          </li>
        ))}
      </ul>
      <details className="fold small">
        <summary>{t.record}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, also by keyboard */}
        <pre className="formal" tabIndex={0}>
          {JSON.stringify(example.record, null, 2)}
        </pre>
      </details>
    </div>
  );
}

function run({ evaluate, rulebook }: Core, example: Example) {
  const standing = evaluate(rulebook, recordOf(example), {
    asOf: isoFromDay(example.asOf),
    ...(example.lawAsOf !== undefined && { lawAsOf: isoFromDay(example.lawAsOf) }),
    supposing: example.supposing,
  });
  return example.expects.map((one) => check(one, standing));
}

const recordOf = (example: Example) =>
  ({ ...(example.school && { school: example.school }), ...example.record }) as StudentRecord;
