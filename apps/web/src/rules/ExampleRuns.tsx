import { isoFromDay } from "@sojourn/dates";
import type { ExampleResult } from "@sojourn/engine";
import type { Example, Rule } from "@sojourn/policy";
import { use, useMemo } from "react";
import { loadCore } from "../lib/core.ts";
import { longDate } from "../lib/dates.ts";
import { titlesOf } from "../lib/rules.ts";
import { Says } from "../standing/Says.tsx";
import { words } from "../words/areas/rules.ts";

const t = words.rules;

/** The cases on the policy page, run here and now: a rule shows what it does. */
export function ExampleRuns({ rule }: { rule: Rule }) {
  if (rule.examples.length === 0) return null;
  return <Examples rule={rule} />;
}

function Examples({ rule }: { rule: Rule }) {
  const { engine, rulebook } = use(loadCore());
  const results = useMemo(
    () => engine.runExamples(rulebook, (id) => id === rule.id),
    [engine, rulebook, rule],
  );
  return (
    <>
      <p className="soft small">{t.examplesSays}</p>
      {rule.examples.map((example) => (
        <Run key={example.line} example={example} results={resultsOf(example, rule, results)} />
      ))}
    </>
  );
}

/** A result stands on the line of its expectation, or on the example's own when its record cannot be read. */
function resultsOf(example: Example, rule: Rule, results: ExampleResult[]) {
  const lines = new Set([example.line, ...example.expects.map(({ line }) => line)]);
  return results.filter((result) => result.page === rule.page && lines.has(result.line));
}

/** "full-time-cpt 364, within" and "situation laid-off to remain open", with titles in the place of names. */
export function named(expected: string, titles: ReadonlyMap<string, string>): string {
  const [first = "", ...rest] = expected.split(" ");
  const about = first === "situation" || first === "plan" ? rest.shift() : first;
  const title = titles.get(about ?? "");
  if (!title) return expected;
  const way = rest[0] === "to" ? titles.get(rest[1] ?? "") : undefined;
  return way ? `${title} → ${way}: ${rest.slice(2).join(" ")}` : `${title}: ${rest.join(" ")}`;
}

function Run({ example, results }: { example: Example; results: ExampleResult[] }) {
  const titles = titlesOf(use(loadCore()).rulebook);
  return (
    <div className="card example-run">
      {example.title && <h3 lang="en">{example.title}</h3>}
      <p className="soft small">{t.on(longDate(isoFromDay(example.asOf)))}</p>
      <ul className="plain">
        {results.map((result) => (
          <li key={`${result.line} ${result.expected}`} data-holds={result.ok}>
            <span className="mark" aria-hidden="true">
              {result.ok ? "✓" : "✕"}
            </span>{" "}
            <span lang="en">
              <Says text={named(result.expected, titles)} />
            </span>{" "}
            <span className={result.ok ? "hidden" : "refused"}>
              {result.ok ? t.holds : <Says text={t.fails(result.got)} />}
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
