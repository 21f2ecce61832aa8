import { getAt } from "../lib/paths.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/edit.ts";
import { Entry } from "./Entry.tsx";
import { fieldOf } from "./field-of.ts";

const t = words.edit;
const asked = ["level", "start", "end", "field", "cip", "completed"];

/** The facts that most answers hang on. Labels and types are the vocabulary's. */
export function ProgramForm() {
  const { core, stay } = useStanding();
  const { change } = useStay();
  return (
    <fieldset>
      <legend>{t.program}</legend>
      <p className="soft small">{t.programSays}</p>
      <div className="fields">
        {asked.map((name) => {
          const path = `program.${name}`;
          const field = fieldOf(core.record, path);
          if (!field) return null;
          return (
            <Entry
              key={name}
              field={field}
              label={field.words}
              value={getAt(stay.record, path, stay.asOf)}
              onChange={(value) => change(path, value)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
