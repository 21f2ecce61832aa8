import type { Fault } from "@sojourn/record";
import { useId, useState } from "react";
import { AllOfThem } from "../edit/AllOfThem.tsx";
import { AnswerForm } from "../edit/AnswerForm.tsx";
import { fieldOf } from "../edit/field-of.ts";
import { SchoolSelect } from "../edit/SchoolSelect.tsx";
import { WhichEntry } from "../edit/WhichEntry.tsx";
import { RuleLink } from "../standing/RuleLink.tsx";
import { Says } from "../standing/Says.tsx";
import { useStanding } from "../stay/useStay.ts";
import { Meanings } from "../terms/Meanings.tsx";
import { words as editWords } from "../words/areas/edit.ts";
import { words } from "../words/areas/interview.ts";
import { whole } from "../words/whole.tsx";
import type { Next } from "./next.ts";
import type { Way } from "./useInterview.ts";
import { useRead } from "./useRead.ts";

const t = words.interview;
const NAMED = 3;
/** More answers than that are a list to choose from. */
const BUTTONS = 8;

/** One question, why it is asked, and the ways to answer it or to leave it open. */
export function Asked({ next, way }: { next: Next; way: Way }) {
  const [faults, setFaults] = useState<Fault[]>([]);
  const heading = useRead(way.number - 1);
  const id = useId();
  const give = (value: unknown) => setFaults(way.give(next, value));
  return (
    <section className="asked card" aria-labelledby={id}>
      <p className="soft small">{t.question(way.number, next.left)}</p>
      <h2 id={id} ref={heading} tabIndex={-1} data-go-on>
        <WhichEntry fact={next.fact} given={next.given} />
        {whole(next.ask)}
      </h2>
      <Meanings of={next.ask} />
      <Because next={next} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row */}
      <div role="group" aria-labelledby={id}>
        <Answering next={next} way={way} give={give} />
      </div>
      {faults.map((fault) => (
        <p key={fault.says} role="alert" className="refused">
          {editWords.edit.refused} {fault.says} {fault.mend}
        </p>
      ))}
      <p className="asked-foot">
        {way.steps > 0 && (
          <button type="button" onClick={way.back}>
            ← {t.back}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => way.pass(next)}>
          {editWords.edit.dontKnow}
        </button>
      </p>
    </section>
  );
}

function Answering({ next, way, give }: { next: Next; way: Way; give: (value: unknown) => void }) {
  const { core, stay } = useStanding();
  const set = (list: string, entries: unknown) => way.take({ ...stay.record, [list]: entries }, next);
  if (next.fact === "school") return <School onChoose={give} onOther={() => way.pass(next)} />;
  if (next.fact.endsWith("Complete")) return <AllOfThem fact={next.fact} set={set} give={give} />;
  const field = fieldOf(core.record, next.fact);
  return field ? <AnswerForm field={field} give={give} buttons={BUTTONS} /> : null;
}

function School({ onChoose, onOther }: { onChoose: (school: string) => void; onOther: () => void }) {
  const { core, stay } = useStanding();
  return (
    <div className="answer">
      <SchoolSelect
        value={stay.record.school as string | undefined}
        onChange={(school) => (school === undefined ? onOther() : onChoose(school))}
        rulebook={core.rulebook}
      />
      <button type="button" onClick={onOther}>
        {t.noSchool}
      </button>
    </div>
  );
}

/** Why it is asked: the rule that needs it, or the answers that wait for it. */
function Because({ next: { opening, why, decides } }: { next: Next }) {
  return (
    <p className="because">
      {opening && t.opening[opening]}
      {why && (
        <>
          {t.why}: {why.rule ? <RuleLink rule={why.rule} source /> : <Says text={why.says} />}
        </>
      )}
      {decides && t.decides(decides.slice(0, NAMED).join(" · "), Math.max(0, decides.length - NAMED))}
    </p>
  );
}
