import type { Field } from "@sojourn/record";
import { useRef } from "react";
import { flushSync } from "react-dom";
import { fieldOf } from "../edit/field-of.ts";
import { words } from "../words/areas/calculators.ts";
import { sentence } from "../words/index.ts";
import type { CalculatorId, ListAsked } from "./calculator.ts";
import { useDesk } from "./DeskProvider.tsx";
import { EntryFact } from "./Inputs.tsx";
import { meant } from "./scratch.ts";

const t = words.calculators;

/** The entries of a list, each with its fields; and whether they are all. */
export function ListInputs({ asked }: { asked: ListAsked }) {
  const { calculator, core, scratch, add, remove, change } = useDesk();
  const entries = meant(scratch.record, asked);
  const one = nameOf(core.record.fieldAt([core.record.kebab(asked.list)]));
  const own = listWords(calculator.id, asked.list);
  const complete = `${asked.list}Complete`;
  const list = useRef<HTMLFieldSetElement>(null);
  /** What was asked for is done at once, and reading goes on at an entry, or where the next is added. */
  const then = (act: () => void, n: number) => {
    flushSync(act);
    const heads = list.current?.querySelectorAll<HTMLElement>(".entry > h3");
    const next = heads?.[Math.min(n, heads.length - 1)];
    (next ?? list.current?.querySelector<HTMLElement>(":scope > button"))?.focus();
  };
  return (
    <fieldset className="entries" ref={list}>
      <legend>{own.title}</legend>
      {entries.length === 0 && <p className="small soft">{t.noEntries}</p>}
      {entries.map(({ at }, n) => (
        <section key={at} className="entry" aria-label={t.entry(sentence(one), n + 1)}>
          <h3 tabIndex={-1}>{t.entry(sentence(one), n + 1)}</h3>
          <div className="fields">
            {asked.facts.map((name) => (
              <OneField key={name} asked={asked} at={at} name={name} />
            ))}
          </div>
          <button
            type="button"
            className="quiet"
            onClick={() => then(() => remove(asked.list, at), n)}
            aria-label={t.remove(one, n + 1)}
          >
            {t.removeDo}
          </button>
        </section>
      ))}
      <button type="button" onClick={() => then(() => add(asked), entries.length)}>
        {entries.length > 0 ? t.addMore : t.add}
        <span className="hidden">: {one}</span>
      </button>
      <label className="check">
        <input
          type="checkbox"
          checked={scratch.record[complete] === true}
          onChange={({ target }) => change(complete, target.checked ? true : undefined)}
        />
        <span>{own.all}</span>
      </label>
    </fieldset>
  );
}

/** What the list is called here, and how one says that nothing is left out of it. */
export const listWords = (id: CalculatorId, list: string) =>
  (t.of[id].lists as { [list: string]: { title: string; all: string } })[list] as {
    title: string;
    all: string;
  };

function OneField({ asked, at, name }: { asked: ListAsked; at: number; name: string }) {
  const { core } = useDesk();
  const path = `${asked.list}[${at}].${name}`;
  const field = fieldOf(core.record, path);
  return field ? <EntryFact path={path} field={narrowed(field, asked)} /> : null;
}

/** Of all kinds of an entry only those that the calculator is about. */
const narrowed = (field: Field, { kinds }: ListAsked): Field =>
  field.key === "kind" && field.type === "enum" && kinds ? { ...field, values: kinds } : field;

const nameOf = (field: Field | undefined): string =>
  (field?.type === "list" ? field.one : undefined) ?? field?.words ?? "";
