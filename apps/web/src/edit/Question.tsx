import type { Fault, Field } from "@sojourn/record";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { getAt, type Raw } from "../lib/paths.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/index.ts";
import { Entry } from "./Entry.tsx";
import { entryName } from "./entry-name.ts";
import { canAnswer, fieldOf } from "./field-of.ts";

const t = words.edit;

type Props = { path: string; ask: string; onPass?: () => void; children?: ReactNode };

/** One missing fact, asked in the field's own words; the answer goes into the record and everything follows. */
export function Question({ path, ask, onPass, children }: Props) {
  const { core, stay } = useStanding();
  const { change } = useStay();
  const [value, setValue] = useState<unknown>();
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value !== undefined) give(value);
  };
  return (
    <form className="question" onSubmit={submit}>
      <p id={id} className="ask">
        {ask}
      </p>
      <Listed path={path} />
      {/* a group: a named form would be a landmark, and one question may stand in several places */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can not be laid out as a row */}
      <div className="answer" role="group" aria-labelledby={id}>
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
        {onPass && (
          <button type="button" className="quiet" onClick={onPass}>
            {t.dontKnow}
          </button>
        )}
      </div>
      {path.endsWith("Complete") && getAt(stay.record, path, stay.asOf) === false && (
        <p className="small">{t.addToList}</p>
      )}
      {children}
      {faults.map((fault) => (
        <p key={fault.says} role="alert" className="refused">
          {t.refused} {fault.says} {fault.mend}
        </p>
      ))}
    </form>
  );
}

/** "Are these all your jobs?" needs the jobs that are known so far. */
function Listed({ path }: { path: string }) {
  const { core, stay } = useStanding();
  if (!path.endsWith("Complete")) return null;
  const list = getAt(stay.record, path.replace(/Complete$/, ""), stay.asOf);
  const entries = Array.isArray(list) ? (list as Raw[]) : [];
  const names = entries.map((one) => entryName(one, core.record.labelOf)).filter(Boolean);
  return <p className="small soft">{entries.length === 0 ? t.noneListed : t.listed(names.join("; "))}</p>;
}

/** What may be said instead of a date: that it has not come yet, or a word of the form ("D/S"). */
function otherAnswers(field: Field): [says: string, answer: string | null][] {
  const words = field.type === "date" ? (field.also ?? []) : [];
  return [
    ...words.map((word): [string, string] => [word, word]),
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
