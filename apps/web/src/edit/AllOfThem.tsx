import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Raw } from "../lib/paths.ts";
import type { Change } from "../stay/useChange.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/edit.ts";
import { words as interviewWords } from "../words/areas/interview.ts";
import { DontKnow } from "./DontKnow.tsx";
import { entryName } from "./entry-name.ts";
import { fieldOf } from "./field-of.ts";
import { NewEntry } from "./NewEntry.tsx";
import { OfferedTerms } from "./OfferedTerms.tsx";

const t = interviewWords.interview;

/** `set` puts a list into the record, `give` answers that it is the whole list. */
type Props = { fact: string; set: Change; give: (value: unknown) => void; pass?: () => void };

/** "Are these all your jobs?": what is listed so far, and a form for what is missing. */
export function AllOfThem({ fact, set, give, pass }: Props) {
  const { core, stay } = useStanding();
  /** The entry in the form, as far as it is filled already. */
  const [adding, setAdding] = useState<Raw>();
  const [said, setSaid] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const key = fact.replace(/Complete$/, "");
  const entries = Array.isArray(stay.record[key]) ? (stay.record[key] as Raw[]) : [];
  const names = entries.map((one) => entryName(one, core.record.labelOf)).filter(Boolean);
  const list = fieldOf(core.record, key);
  /** The form is gone; reading goes on at what is offered next or opened it, unless another question came. */
  const close = () => {
    flushSync(() => setAdding(undefined));
    (box.current?.querySelector<HTMLElement>(".offered button") ?? opener.current)?.focus();
  };
  const add = (entry: Raw) => {
    const faults = set(key, [...entries, entry]);
    if (faults.length > 0) return faults;
    setSaid(words.edit.offered.added(entryName(entry, core.record.labelOf)));
    close();
    return faults;
  };
  return (
    <div ref={box} className="all-of-them">
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
      <p role="status" className="hidden">
        {said}
      </p>
      {key === "terms" && <OfferedTerms take={add} fill={setAdding} />}
      <div className="answer choices">
        <button type="button" onClick={() => give(true)}>
          {entries.length === 0 ? t.noneAtAll : t.isAll}
        </button>
        {list?.type === "list" && (
          <button
            ref={opener}
            type="button"
            aria-expanded={adding !== undefined}
            onClick={() => setAdding(adding ? undefined : {})}
          >
            {entries.length === 0 ? t.add(list.one ?? list.words) : t.notAll}
          </button>
        )}
        {pass && <DontKnow pass={pass} />}
      </div>
      {adding && list?.type === "list" && (
        <NewEntry key={JSON.stringify(adding)} list={list} given={adding} add={add} close={close} />
      )}
    </div>
  );
}
