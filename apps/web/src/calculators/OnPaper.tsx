import type { Field } from "@sojourn/record";
import { fieldOf } from "../edit/field-of.ts";
import { isISO, longDate, today } from "../lib/dates.ts";
import { getAt, type Raw } from "../lib/paths.ts";
import { layerTitle } from "../lib/rules.ts";
import { words } from "../words/areas/calculators.ts";
import { words as editWords } from "../words/areas/edit.ts";
import { countWords, sentence } from "../words/index.ts";
import type { ListAsked } from "./calculator.ts";
import { useDesk } from "./DeskProvider.tsx";
import { listWords } from "./ListInputs.tsx";
import { meant } from "./scratch.ts";

const t = words.calculators;

/** When the paper was made; the law line at its end says with which rules. */
export const Made = () => <p className="only-print small">{t.made(longDate(today()))}</p>;

/** On paper a form is no form: what was told stands as text. */
export function Told() {
  const { calculator, scratch, core } = useDesk();
  const { facts, more = [], lists = [], on } = calculator;
  const school = scratch.record.school as string | undefined;
  const say = useSaying();
  return (
    <section className="told only-print">
      <h2>{t.inputs}</h2>
      <dl>
        {[...facts, ...more].map((path) => {
          const field = fieldOf(core.record, path);
          const value = getAt(scratch.record, path, scratch.asOf);
          if (!field || value === undefined) return null;
          return <Pair key={path} name={sentence(field.words)} value={say(field, value)} />;
        })}
        {on === undefined && <Pair name={t.asOf} value={longDate(scratch.asOf)} />}
        {school && <Pair name={t.school} value={layerTitle(core.rulebook, school)} />}
      </dl>
      {lists.map((asked) => (
        <ToldList key={asked.list} asked={asked} />
      ))}
    </section>
  );
}

const Pair = ({ name, value }: { name: string; value: string }) => (
  <div className="told-pair">
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

function ToldList({ asked }: { asked: ListAsked }) {
  const { core, scratch, calculator } = useDesk();
  const say = useSaying();
  const own = listWords(calculator.id, asked.list);
  const entries = meant(scratch.record, asked);
  const columns = asked.facts.map((name) => ({
    name,
    field: fieldOf(core.record, `${asked.list}[0].${name}`),
  }));
  const shown = columns.filter(({ name }) => entries.some(({ entry }) => entry[name] !== undefined));
  const all = scratch.record[`${asked.list}Complete`] === true;
  if (shown.length === 0 && !all) return null;
  return (
    <>
      <h3>{own.title}</h3>
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              {shown.map(({ name, field }) => (
                <th key={name} scope="col">
                  {sentence(field?.words ?? name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map(({ entry, at }) => (
              <tr key={at}>
                {shown.map(({ name, field }) => (
                  <td key={name}>{field ? say(field, (entry as Raw)[name]) : ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {all && <p className="small">✓ {own.all}</p>}
    </>
  );
}

/** A value of the record as a person reads it. */
function useSaying(): (field: Field, value: unknown) => string {
  const { core } = useDesk();
  return (field, value) => {
    if (value === undefined) return editWords.edit.notKnown;
    if (value === null) return editWords.edit.notYet;
    if (isISO(value)) return longDate(value);
    if (typeof value === "boolean") return value ? editWords.edit.yes : editWords.edit.no;
    if (typeof value === "number") return field.unit ? countWords(value, field.unit) : String(value);
    return field.type === "enum" ? core.record.labelOf(String(value)) : String(value);
  };
}
