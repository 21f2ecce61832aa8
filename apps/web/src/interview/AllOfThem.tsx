import { useState } from "react";
import { entryName } from "../edit/entry-name.ts";
import { fieldOf } from "../edit/field-of.ts";
import { NewEntry } from "../edit/NewEntry.tsx";
import type { Raw } from "../lib/paths.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/index.ts";
import type { Way } from "./useInterview.ts";

const t = words.interview;

type Props = { fact: string; way: Way; give: (value: unknown) => void };

/** "Are these all your jobs?": what is listed so far, and a form for what is missing. */
export function AllOfThem({ fact, way, give }: Props) {
  const { core, stay } = useStanding();
  const [adding, setAdding] = useState(false);
  const key = fact.replace(/Complete$/, "");
  const entries = Array.isArray(stay.record[key]) ? (stay.record[key] as Raw[]) : [];
  const names = entries.map((one) => entryName(one, core.record.labelOf)).filter(Boolean);
  const list = fieldOf(core.record, key);
  return (
    <>
      {names.length > 0 ? (
        <ul className="listed">
          {names.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries stay in their order
            <li key={`${name} ${index}`}>{name}</li>
          ))}
        </ul>
      ) : (
        <p className="soft">{words.edit.noneListed}</p>
      )}
      <div className="answer choices">
        <button type="button" onClick={() => give(true)}>
          {entries.length === 0 ? t.noneAtAll : t.isAll}
        </button>
        {list?.type === "list" && (
          <button type="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {entries.length === 0 ? t.add(list.one ?? list.words) : t.notAll}
          </button>
        )}
      </div>
      {adding && list?.type === "list" && (
        <NewEntry list={list} add={(entry) => way.take({ ...stay.record, [key]: [...entries, entry] })} />
      )}
    </>
  );
}
