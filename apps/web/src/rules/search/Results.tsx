import type { Rulebook } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { layerTitle, pageTitle } from "../../lib/rules.ts";
import { Breakable } from "../../standing/RuleLink.tsx";
import { words } from "../../words/index.ts";
import { PlaceBadge } from "../PlaceBadge.tsx";
import type { Stands } from "../useLawOn.ts";
import { onResultKey, RESULTS } from "./SearchField.tsx";
import type { Hit } from "./search.ts";
import { sentenceFor } from "./sentence.ts";

const t = words.rules;
const FIRST = 10;

type Props = { hits: Hit[]; rulebook: Rulebook; stands: (rule: Hit["rule"]) => Stands };

/** The best first; each with the sentence that speaks of what was asked. */
export function Results({ hits, rulebook, stands }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? hits : hits.slice(0, FIRST);
  return (
    <>
      <ol className="hits" id={RESULTS} onKeyDown={onResultKey}>
        {shown.map((hit) => (
          <Result key={`${hit.rule.id} ${hit.rule.line}`} hit={hit} rulebook={rulebook} stands={stands} />
        ))}
      </ol>
      {shown.length < hits.length && (
        <button type="button" onClick={() => setAll(true)}>
          {t.moreResults(hits.length - shown.length)}
        </button>
      )}
    </>
  );
}

function Result({ hit, rulebook, stands }: Omit<Props, "hits"> & { hit: Hit }) {
  const { rule } = hit;
  return (
    <li>
      <Link to="/rules/$id" params={{ id: rule.id }} className="hit">
        {rule.title}
      </Link>{" "}
      <PlaceBadge stands={stands(rule)} force={rule.force.kind} />
      <p className="hit-says">
        {sentenceFor(hit).map(({ text, found }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move
          found ? <mark key={at}>{text}</mark> : text,
        )}
      </p>
      <p className="soft small">
        {layerTitle(rulebook, rule.layer)} · {pageTitle(rule.page)} ·{" "}
        <code>
          <Breakable id={rule.id} />
        </code>
      </p>
    </li>
  );
}
