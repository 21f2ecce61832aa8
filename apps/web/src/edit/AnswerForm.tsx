import type { Field } from "@sojourn/record";
import { type FormEvent, useState } from "react";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/edit.ts";
import { sentence } from "../words/index.ts";
import { DontKnow } from "./DontKnow.tsx";
import { Entry } from "./Entry.tsx";

const t = words.edit;

type Props = {
  field: Field;
  give: (value: unknown) => void;
  pass?: () => void;
  /** Of a field with no more values than this each is a button; else they are a list to choose from. */
  buttons?: number;
};

/** One field asked: its own input, or a button for each answer where there are few; and what may be said instead. */
export function AnswerForm({ field, give, pass, buttons = 0 }: Props) {
  const { core } = useStanding();
  const [value, setValue] = useState<unknown>();
  const choices = choicesOf(field, core.record.labelOf, buttons);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value !== undefined) give(value);
  };
  return (
    <form className={choices ? "answer choices" : "answer"} onSubmit={submit}>
      {!choices && (
        <>
          <Entry field={field} label={field.words} value={value} onChange={setValue} asked />
          <button type="submit" className="primary" disabled={value === undefined}>
            {t.answer}
          </button>
        </>
      )}
      {[...(choices ?? []), ...otherAnswers(field)].map(([says, answer]) => (
        <button key={says} type="button" onClick={() => give(answer)}>
          {says}
        </button>
      ))}
      {pass && <DontKnow pass={pass} />}
    </form>
  );
}

type Choice = [says: string, answer: unknown];

function choicesOf(field: Field, label: (value: string) => string, most: number): Choice[] | undefined {
  if (field.type === "boolean")
    return [
      [t.yes, true],
      [t.no, false],
    ];
  if (field.type !== "enum" || field.values.length > most) return undefined;
  return field.values.map((value): Choice => [sentence(label(value)), value]);
}

/** What may be said instead of a value: that it has not come yet, or a word of the form ("D/S"). */
function otherAnswers(field: Field): Choice[] {
  const also = field.type === "date" ? (field.also ?? []) : [];
  return [
    ...also.map((word): Choice => [word, word]),
    ...(field.nullable ? [[t.notYet, null] as Choice] : []),
  ];
}
