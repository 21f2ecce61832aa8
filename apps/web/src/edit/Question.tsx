import type { Fault } from "@sojourn/record";
import { type ReactNode, useId, useState } from "react";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/edit.ts";
import { whole } from "../words/whole.tsx";
import { AllOfThem } from "./AllOfThem.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { canAnswer, fieldOf } from "./field-of.ts";
import { WhichEntry } from "./WhichEntry.tsx";

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
      <p id={id} className="ask" tabIndex={-1} data-go-on>
        <WhichEntry fact={path} />
        {whole(ask)}
      </p>
      {/* a group: a named form would be a landmark, and one question may stand in several places */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row */}
      <div role="group" aria-labelledby={id}>
        {path.endsWith("Complete") ? (
          <AllOfThem fact={path} set={change} give={give} {...(onPass && { pass: onPass })} />
        ) : (
          <AnswerForm field={field} give={give} {...(onPass && { pass: onPass })} />
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
