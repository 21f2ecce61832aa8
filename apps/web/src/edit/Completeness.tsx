import type { Field } from "@sojourn/record";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/edit.ts";

const t = words.edit;

/** The flags that turn "not listed" from an open question into "did not happen". */
export function Completeness() {
  const { core, stay } = useStanding();
  const { change } = useStay();
  const flags = Object.values(core.record.vocabulary.fields).filter((field: Field) =>
    field.key.endsWith("Complete"),
  );
  return (
    <fieldset>
      <legend>{t.complete}</legend>
      <p className="soft small">{t.completeSays}</p>
      <div className="flags">
        {flags.map((field) => (
          <label key={field.key} className="check">
            <input
              type="checkbox"
              checked={stay.record[field.key] === true}
              onChange={({ target }) => change(field.key, target.checked ? true : undefined)}
            />
            <span>{field.ask}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
