import type { Rule } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { Breakable } from "../../standing/RuleLink.tsx";
import { words } from "../../words/areas/rules.ts";
import { ExampleRuns } from "../ExampleRuns.tsx";
import { Fold } from "../Fold.tsx";
import { Formal } from "../Formal.tsx";
import { PlaceBadge } from "../PlaceBadge.tsx";
import { Prose } from "../Prose.tsx";
import { RuleFacts } from "../RuleFacts.tsx";
import { useLawOn } from "../useLawOn.ts";

const t = words.rules;

/** A rule where it stands on its page: the text first, all else a step away. */
export function DocumentRule({ rule }: { rule: Rule }) {
  const { stands } = useLawOn();
  return (
    <section className="document-rule" id={rule.id} data-counted={stands(rule).counted}>
      <h3>
        <Link to="/rules/$id" params={{ id: rule.id }} lang="en">
          {rule.title}
        </Link>{" "}
        <PlaceBadge stands={stands(rule)} force={rule.force.kind} />{" "}
        <a className="anchor" href={`#${rule.id}`} aria-label={t.anchor(rule.title)}>
          #
        </a>
      </h3>
      <Prose markdown={rule.prose} />
      <p className="document-source soft small" lang="en">
        {rule.sources[0] && (
          <>
            <span className="cite">{rule.sources[0].text}</span> ·{" "}
          </>
        )}
        <code>
          <Breakable id={rule.id} />
        </code>
      </p>
      <div className="document-more">
        <Fold title={t.aboutRule}>{() => <RuleFacts rule={rule} />}</Fold>
        <Fold title={t.formal}>{() => <Formal rule={rule} />}</Fold>
        {rule.examples.length > 0 && (
          <Fold title={t.examplesOf(rule.examples.length)}>{() => <ExampleRuns rule={rule} />}</Fold>
        )}
      </div>
    </section>
  );
}
