import { Link, useParams } from "@tanstack/react-router";
import { use } from "react";
import { loadRulebook } from "../lib/core.ts";
import { layerTitle, rulesOf } from "../lib/rules.ts";
import { Prose } from "../rules/Prose.tsx";
import { RuleFacts } from "../rules/RuleFacts.tsx";
import { useTitle } from "../shell/useTitle.ts";
import { Breakable } from "../standing/RuleLink.tsx";
import { words as calculatorsWords } from "../words/areas/calculators.ts";
import { words } from "../words/areas/rules.ts";

const t = words.rules;

/** A rule to read where it is cited: its text, its source and its force. */
export function FileRule() {
  const { id = "" } = useParams({ strict: false });
  const rulebook = use(loadRulebook());
  const versions = rulesOf(rulebook).get(id) ?? [];
  useTitle(versions[0]?.title ?? id);
  return (
    <div className="rule-page">
      <p className="small">
        <Link to="/">← {calculatorsWords.calculators.of.cpt.title}</Link>
      </p>
      {versions.length === 0 && <h1>{t.unknown(id)}</h1>}
      {versions.map((rule) => (
        <article key={rule.line}>
          <p className="soft small">{layerTitle(rulebook, rule.layer)}</p>
          <h1 lang="en">{rule.title}</h1>
          <p className="rule-id">
            <code>
              <Breakable id={rule.id} />
            </code>
          </p>
          <div className="rule-top">
            <Prose markdown={rule.prose} />
            <RuleFacts rule={rule} />
          </div>
        </article>
      ))}
    </div>
  );
}
