import type { Fault, Field } from "@sojourn/record";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/index.ts";
import { AllOfThem } from "./AllOfThem.tsx";
import { DontKnow } from "./DontKnow.tsx";
import { Entry } from "./Entry.tsx";
import { canAnswer, fieldOf } from "./field-of.ts";

const t = words.edit;

type Props = { path: string; ask: string; onPass?: () => void; children?: ReactNode };

/** One missing fact, asked in the field's own words; the answer goes into the record and everything follows. */
export function Question({ path, ask, onPass, children }: Props) {
  const { core } = useStanding();
  const { change } = useStay();
  const [faults, setFaults] = useState<Fault[]>([]);
  const id = useId();
  const field = fieldOf(core.record, path);
  if (!field || !canAnswer(field))
    return (
      <p className="question">
        {ask} <span className="soft small">{t.inText}</span>
      </p>
    );
  const give = (answer: unknown) => setFaults(change(path, answer));
  return (
    <div className="question">
      <p id={id} className="ask">
        {ask}
      </p>
      {/* a group: a named form would be a landmark, and one question may stand in several places */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can not be laid out as a row */}
      <div role="group" aria-labelledby={id}>
        {path.endsWith("Complete") ? (
          <AllOfThem fact={path} set={change} give={give} {...(onPass && { pass: onPass })} />
        ) : (
          <OneAnswer field={field} give={give} {...(onPass && { pass: onPass })} />
        )}
      </div>
      {children}
      {faults.map((fault) => (
        <p key={fault.says} role="alert" className="refused">
          {t.refused} {fault.says} {fault.mend}
        </p>
      ))}
    </div>
  );
}

type Answering = { field: Field; give: (answer: unknown) => void; pass?: () => void };

function OneAnswer({ field, give, pass }: Answering) {
  const [value, setValue] = useState<unknown>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value !== undefined) give(value);
  };
  return (
    <form className="answer" onSubmit={submit}>
      {field.type === "boolean" ? (
        <YesNo onAnswer={give} />
      ) : (
        <>
          <Entry field={field} label={field.words} value={value} onChange={setValue} />
          <button type="submit" disabled={value === undefined}>
            {t.answer}
          </button>
        </>
      )}
      {otherAnswers(field).map(([says, answer]) => (
        <button key={says} type="button" onClick={() => give(answer)}>
          {says}
        </button>
      ))}
      {pass && <DontKnow pass={pass} />}
    </form>
  );
}

/** What may be said instead of a date: that it has not come yet, or a word of the form ("D/S"). */
function otherAnswers(field: Field): [says: string, answer: string | null][] {
  const also = field.type === "date" ? (field.also ?? []) : [];
  return [
    ...also.map((word): [string, string] => [word, word]),
    ...(field.nullable ? [[t.notYet, null] as [string, null]] : []),
  ];
}

const YesNo = ({ onAnswer }: { onAnswer: (yes: boolean) => void }) => (
  <>
    <button type="button" onClick={() => onAnswer(true)}>
      {t.yes}
    </button>
    <button type="button" onClick={() => onAnswer(false)}>
      {t.no}
    </button>
  </>
);
