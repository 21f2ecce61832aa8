import type { Rule, Rulebook } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { layerTitle, pageTitle } from "../../lib/rules.ts";
import { Breakable } from "../../standing/RuleLink.tsx";
import { words } from "../../words/areas/rules.ts";
import { PlaceBadge } from "../PlaceBadge.tsx";
import type { Stands } from "../useLawOn.ts";
import type { Answer } from "./group.ts";
import { onResultKey, RESULTS } from "./SearchField.tsx";
import { sentenceFor } from "./sentence.ts";

const t = words.rules;
const FIRST = 10;

type Props = { answers: Answer[]; rulebook: Rulebook; stands: (rule: Rule) => Stands };

/** The best first; each with the sentence that speaks of what was asked. */
export function Results({ answers, rulebook, stands }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? answers : answers.slice(0, FIRST);
  const list = useRef<HTMLOListElement>(null);
  // the button is gone: reading goes on with the first that it brought
  useEffect(() => {
    if (all) list.current?.children[FIRST]?.querySelector("a")?.focus();
  }, [all]);
  return (
    <>
      <ol className="hits" ref={list} id={RESULTS} onKeyDown={onResultKey}>
        {shown.map((answer) => (
          <Result
            key={`${answer.rule.id} ${answer.rule.line}`}
            answer={answer}
            rulebook={rulebook}
            stands={stands(answer.rule)}
          />
        ))}
      </ol>
      {shown.length < answers.length && (
        <button type="button" onClick={() => setAll(true)}>
          {t.moreResults(answers.length - shown.length)}
        </button>
      )}
    </>
  );
}

function Result({ answer, rulebook, stands }: { answer: Answer; rulebook: Rulebook; stands: Stands }) {
  const { rule, again } = answer;
  return (
    <li>
      <Link to="/rules/$id" params={{ id: rule.id }} className="hit" lang="en">
        {rule.title}
      </Link>{" "}
      <PlaceBadge stands={stands} force={rule.force.kind} />
      <p className="hit-says" lang="en">
        {sentenceFor(answer).map(({ text, found }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move
          found ? <mark key={at}>{text}</mark> : text,
        )}
      </p>
      <p className="soft small">
        {layerTitle(rulebook, rule.layer)} · <span lang="en">{pageTitle(rule.page)}</span> ·{" "}
        <code>
          <Breakable id={rule.id} />
        </code>
      </p>
      {again.length > 0 && <Again rules={again} rulebook={rulebook} />}
    </li>
  );
}

/** The same in a school's words. */
const Again = ({ rules, rulebook }: { rules: Rule[]; rulebook: Rulebook }) => (
  <p className="soft small">
    {t.again}{" "}
    {rules.map((rule, at) => (
      <span key={rule.id}>
        {at > 0 && " · "}
        <Link to="/rules/$id" params={{ id: rule.id }} lang="en">
          {layerTitle(rulebook, rule.layer)}: {rule.title}
        </Link>
      </span>
    ))}
  </p>
);
