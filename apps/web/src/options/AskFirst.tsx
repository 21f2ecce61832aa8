import type { Options } from "@sojourn/engine";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { canAnswer, fieldOf } from "../edit/field-of.ts";
import { Question } from "../edit/Question.tsx";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/options.ts";
import { text } from "../words/tongue.ts";
import { useOwn } from "./useOwn.ts";

const t = words.options.asks;

/** The few facts that make a page of advice one's own, one at a time; nothing where nothing hangs on them. */
export function AskFirst({ options: { asks, paths, plans } }: { options: Options }) {
  const { core, stay } = useStanding();
  const own = useOwn();
  const [passed, setPassed] = useState<readonly string[]>([]);
  const waits = paths.some(({ permission }) => permission.verdict === "unknown") || plans.length === 0;
  const open = asks.filter(({ fact }) => {
    const field = fieldOf(core.record, fact);
    return field && canAnswer(field);
  });
  const left = open.filter(({ fact }) => !passed.includes(fact));
  const [next] = left;
  if (open.length === 0 || (own && !waits)) return null;
  return (
    <section className="next-question no-print" aria-labelledby="ask-first">
      <h2 id="ask-first">{t.title}</h2>
      <p className="small soft">{next ? t.says(left.length) : t.passed}</p>
      {next && (
        <Question
          key={`${next.fact} ${stay.asOf}`}
          path={next.fact}
          ask={text(next.ask)}
          onPass={() => setPassed([...passed, next.fact])}
        />
      )}
      {!own && (
        <p className="small">
          {t.or} <Link to="/">{t.start}</Link>
        </p>
      )}
    </section>
  );
}
