import type { Field } from "@sojourn/record";
import { type FormEvent, useState } from "react";
import { Entry } from "../edit/Entry.tsx";
import { useStanding } from "../stay/useStay.ts";
import { sentence, words } from "../words/index.ts";

const t = words.edit;
/** More than that is a list to choose from. */
const BUTTONS = 8;

type Props = { field: Field; give: (value: unknown) => void };

/** A button for each answer where there are few; else the field's own input. */
export function AnswerForm({ field, give }: Props) {
  const { core } = useStanding();
  const choices = choicesOf(field, core.record.labelOf);
  if (choices)
    return (
      <div className="answer choices">
        {choices.map(([says, value]) => (
          <button key={says} type="button" onClick={() => give(value)}>
            {says}
          </button>
        ))}
      </div>
    );
  return <Typed field={field} give={give} />;
}

function choicesOf(field: Field, label: (value: string) => string): [string, unknown][] | undefined {
  const notYet: [string, unknown][] = field.nullable ? [[t.notYet, null]] : [];
  if (field.type === "boolean") return [[t.yes, true], [t.no, false], ...notYet];
  if (field.type !== "enum" || field.values.length > BUTTONS) return undefined;
  return [...field.values.map((value): [string, unknown] => [sentence(label(value)), value]), ...notYet];
}

function Typed({ field, give }: Props) {
  const [value, setValue] = useState<unknown>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value !== undefined) give(value);
  };
  return (
    <form className="answer" onSubmit={submit}>
      <Entry field={field} label={field.words} value={value} onChange={setValue} />
      <button type="submit" className="primary" disabled={value === undefined}>
        {t.answer}
      </button>
      {field.type === "date" &&
        (field.also ?? []).map((word) => (
          <button key={word} type="button" onClick={() => give(word)}>
            {word}
          </button>
        ))}
      {field.nullable && (
        <button type="button" onClick={() => give(null)}>
          {t.notYet}
        </button>
      )}
    </form>
  );
}
