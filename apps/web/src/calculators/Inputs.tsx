import type { Field } from "@sojourn/record";
import { DayField } from "../edit/DayField.tsx";
import { Entry } from "../edit/Entry.tsx";
import { fieldOf } from "../edit/field-of.ts";
import { SchoolSelect } from "../edit/SchoolSelect.tsx";
import { getAt } from "../lib/paths.ts";
import { words } from "../words/areas/calculators.ts";
import { useDesk } from "./DeskProvider.tsx";
import { ListInputs } from "./ListInputs.tsx";

const t = words.calculators;

/** What the calculator asks, in the record's own words. */
export function Inputs() {
  const { calculator, scratch, core, faults, change, setAsOf } = useDesk();
  const { facts, more = [], lists = [], on } = calculator;
  return (
    <form className="calculator-inputs" aria-labelledby="inputs" onSubmit={(event) => event.preventDefault()}>
      <h2 id="inputs">{t.inputs}</h2>
      <div className="fields">
        {facts.map((path) => (
          <Fact key={path} path={path} />
        ))}
        {on === undefined && (
          <DayField label={t.asOf} value={scratch.asOf} onChange={(day) => day && setAsOf(day)} />
        )}
      </div>
      {lists.map((asked) => (
        <ListInputs key={asked.list} asked={asked} />
      ))}
      {faults.map(({ path, says, mend }) => (
        <p key={path + says} role="alert" className="refused">
          {t.refused} {says} {mend}
        </p>
      ))}
      <details className="fold">
        <summary>{t.more}</summary>
        <div className="fields">
          {more.map((path) => (
            <Fact key={path} path={path} />
          ))}
          <SchoolSelect
            value={scratch.record.school as string | undefined}
            onChange={(school) => change("school", school)}
            rulebook={core.rulebook}
          />
        </div>
        <p className="small soft">{t.schoolSays}</p>
      </details>
    </form>
  );
}

/** One fact of the record by its path. */
function Fact({ path }: { path: string }) {
  const field = fieldOf(useDesk().core.record, path);
  return field ? <EntryFact path={path} field={field} /> : null;
}

/** The same for a field of an entry, where only some of its values may be chosen. */
export function EntryFact({ path, field }: { path: string; field: Field }) {
  const { scratch, change } = useDesk();
  return (
    <Entry
      field={field}
      label={field.words}
      value={getAt(scratch.record, path, scratch.asOf)}
      onChange={(value) => change(path, value)}
    />
  );
}
