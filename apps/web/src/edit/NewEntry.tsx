import type { Fault, Field } from "@sojourn/record";
import { type FormEvent, useState } from "react";
import type { Raw } from "../lib/paths.ts";
import { words } from "../words/index.ts";
import { Entry } from "./Entry.tsx";
import { canAnswer } from "./field-of.ts";

const t = words.interview;

export type ListField = Extract<Field, { type: "list" }>;
type Props = { list: ListField; add: (entry: Raw) => Fault[] };

/** A form for one more entry of a list, made from the schema: what a student knows by heart first. */
export function NewEntry({ list, add }: Props) {
  const [entry, setEntry] = useState<Raw>({});
  const [faults, setFaults] = useState<Fault[]>([]);
  const fields = fieldsOf(list);
  const first = fields.filter(({ cost = 1 }) => cost === 1);
  const later = fields.filter(({ cost = 1 }) => cost > 1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const told = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
    setFaults(add(told));
  };
  const inputs = (of: Field[]) => (
    <div className="fields">
      {of.map((field) => (
        <Entry
          key={field.key}
          field={field}
          label={field.words}
          value={entry[field.key]}
          onChange={(value) => setEntry((old) => ({ ...old, [field.key]: value }))}
        />
      ))}
    </div>
  );
  return (
    <form className="new-entry" onSubmit={submit}>
      <h3>{t.add(list.one ?? list.words)}</h3>
      {inputs(first.length > 0 ? first : fields)}
      {first.length > 0 && later.length > 0 && (
        <details className="fold">
          <summary>{t.more}</summary>
          {inputs(later)}
        </details>
      )}
      {faults.map((fault) => (
        <p key={fault.says} role="alert" className="refused">
          {words.edit.refused} {fault.says} {fault.mend}
        </p>
      ))}
      <button type="submit" className="primary" disabled={Object.keys(entry).length === 0}>
        {t.addDo}
      </button>
    </form>
  );
}

const fieldsOf = ({ of }: ListField): Field[] =>
  of.type === "object" ? Object.values(of.fields).filter(canAnswer) : [];
