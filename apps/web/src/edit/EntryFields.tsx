import type { Field } from "@sojourn/record";
import { useState } from "react";
import type { Raw } from "../lib/paths.ts";
import { words } from "../words/areas/edit.ts";
import { Entry } from "./Entry.tsx";
import { canAnswer } from "./field-of.ts";

type Props = {
  fields: Field[];
  /** Fields that come before the others, in this order. */
  first: readonly string[];
  entry: Raw;
  onChange: (key: string, value: unknown) => void;
};

const t = words.edit;
/** More than this at once is a wall; what is known is shown whatever it takes. */
const AT_ONCE = 8;

/** The fields of one entry of the record, from its schema: what is known and what a person knows by heart first. */
export function EntryFields({ fields, first, entry, onChange }: Props) {
  // settled once: a field does not move away under the hand that fills it
  const [shown] = useState(() => shownAtOnce(fields, first, entry));
  const rest = fields.filter((field) => canAnswer(field) && !shown.includes(field));
  const inputs = (of: Field[]) => (
    <div className="fields">
      {of.map((field) => (
        <div key={field.key} className="fields-one">
          <Entry
            field={field}
            label={field.words}
            value={entry[field.key]}
            onChange={(value) => onChange(field.key, value)}
          />
          {field.nullable && entry[field.key] !== null && (
            <button type="button" className="quiet small" onClick={() => onChange(field.key, null)}>
              {t.notYet}
            </button>
          )}
        </div>
      ))}
    </div>
  );
  return (
    <>
      {inputs(shown)}
      {rest.length > 0 && (
        <details className="fold">
          <summary>{t.moreFields}</summary>
          {inputs(rest)}
        </details>
      )}
    </>
  );
}

function shownAtOnce(fields: Field[], first: readonly string[], entry: Raw): Field[] {
  const own = fields.filter(canAnswer);
  const rank = ({ key, cost = 1 }: Field) =>
    first.includes(key) ? 0 : entry[key] !== undefined ? 1 : cost === 1 ? 2 : 3;
  const place = ({ key }: Field) => first.indexOf(key);
  const ranked = own
    .filter((field) => rank(field) < 3)
    .sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
  const known = ranked.filter((field) => rank(field) < 2).length;
  return ranked.slice(0, Math.max(known, AT_ONCE));
}
