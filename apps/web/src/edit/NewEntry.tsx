import type { Fault, Field } from "@sojourn/record";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import type { Raw } from "../lib/paths.ts";
import { words } from "../words/areas/edit.ts";
import { words as interviewWords } from "../words/areas/interview.ts";
import { EntryFields } from "./EntryFields.tsx";

const t = interviewWords.interview;

/** What a person knows by heart and most is counted from, in the order in which one would say it. */
const FIRST = [
  ...["kind", "name", "employer", "to", "start", "left", "on", "end", "returns", "returned", "status"],
  ...[
    "authorizedOn",
    "time",
    "enrollment",
    "season",
    "level",
    "hoursPerWeek",
    "credits",
    "required",
    "final",
  ],
  ...["related", "paid", "receivedOn", "approvedOn", "reportedOn"],
];

export type ListField = Extract<Field, { type: "list" }>;
type Props = {
  list: ListField;
  /** What is filled in already, to be looked at. */
  given?: Raw;
  add: (entry: Raw) => Fault[];
  close: () => void;
};

/** A form for one more entry of a list, made from the schema: what a student knows by heart first. */
export function NewEntry({ list, given = {}, add, close }: Props) {
  const [entry, setEntry] = useState<Raw>(given);
  const [faults, setFaults] = useState<Fault[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const told = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
    setFaults(add(told));
  };
  // what was typed is not lost by a key
  const empty = Object.values(entry).every((value) => value === undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !empty) return;
    event.preventDefault();
    close();
  };
  return (
    <form className="new-entry" onSubmit={submit} onKeyDown={onKeyDown}>
      <h3>{t.add(list.one ?? list.words)}</h3>
      <EntryFields
        fields={fieldsOf(list)}
        first={FIRST}
        entry={entry}
        onChange={(key, value) => setEntry((old) => ({ ...old, [key]: value }))}
      />
      {faults.map((fault) => (
        <p key={fault.says} role="alert" className="refused">
          {words.edit.refused} {fault.says} {fault.mend}
        </p>
      ))}
      <button type="submit" className="primary" disabled={empty}>
        {t.addDo}
      </button>
    </form>
  );
}

const fieldsOf = ({ of }: ListField): Field[] => (of.type === "object" ? Object.values(of.fields) : []);
