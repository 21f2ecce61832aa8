import { useState } from "react";
import { canAnswer, fieldOf } from "../edit/field-of.ts";
import { Question } from "../edit/Question.tsx";
import { type Open, openQuestions } from "../lib/questions.ts";
import { useStanding } from "../stay/useStay.ts";
import { Meanings } from "../terms/Meanings.tsx";
import { words } from "../words/areas/standing.ts";

const t = words.questions;
const NAMED = 3;

/** One question at a time, the one that most answers wait for; "I don't know" goes on to the next. */
export function NextQuestion() {
  const { core, standing } = useStanding();
  const [passed, setPassed] = useState<readonly string[]>([]);
  const all = openQuestions(standing).filter(({ fact }) => {
    const field = fieldOf(core.record, fact);
    return field && canAnswer(field);
  });
  const left = all.filter(({ fact }) => !passed.includes(fact));
  const [next] = left;
  if (all.length === 0) return null;
  return (
    <section className="next-question" aria-labelledby="next-question">
      <h2 id="next-question">
        {t.title} <span className="soft">{t.left(left.length)}</span>
      </h2>
      {next ? (
        <Question
          key={next.fact}
          path={next.fact}
          ask={next.ask}
          onPass={() => setPassed([...passed, next.fact])}
        >
          <Meanings of={next.ask} />
          <p className="small soft">{decides(next)}</p>
        </Question>
      ) : (
        <p>
          {t.allPassed}{" "}
          <button type="button" className="quiet" onClick={() => setPassed([])}>
            {t.again}
          </button>
        </p>
      )}
    </section>
  );
}

const decides = ({ waits }: Open) =>
  t.decides(waits.slice(0, NAMED).join(" · "), Math.max(0, waits.length - NAMED));
