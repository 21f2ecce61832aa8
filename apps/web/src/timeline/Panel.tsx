import { flushSync } from "react-dom";
import { longDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/timeline.ts";
import { AddForm } from "./AddForm.tsx";
import { ChangeForm } from "./ChangeForm.tsx";
import { entryAt } from "./entries.ts";
import type { Item } from "./items.ts";
import { kindOf } from "./kinds.ts";
import type { Form, Last } from "./useEditing.ts";
import { useEditor } from "./useEditor.ts";

const t = words.timeline;

type Props = {
  items: Item[];
  form?: Form;
  setForm: (form: Form | undefined) => void;
  setLast: (last: Last) => void;
};

/** Under the picture: the bar that is chosen, and the form that is open. */
export function Panel({ items, form, setForm, setLast }: Props) {
  const { stay } = useStanding();
  const { kinds, selected, openForm, remove } = useEditor();
  const item = items.find(({ path }) => path !== undefined && path === selected);
  const added = form && "add" in form ? kinds.find(({ list }) => list === form.add) : undefined;
  const changed = form && "change" in form ? form.change : undefined;
  const kind = changed ? kindOf(kinds, changed) : undefined;
  /** Back to the bar that the form was of, once it is drawn; else to where it was opened. */
  const close = (path = changed ?? selected) => {
    flushSync(() => setForm(undefined));
    const bar = document.querySelector<HTMLElement>(`button[data-path="${path}"]`);
    (bar ?? document.getElementById("timeline-add"))?.focus();
  };
  return (
    <div className="timeline-panel">
      <p id="timeline-keys" className={item ? "hidden" : "soft small"}>
        {t.hint} <span className="by-keys">{t.keys}</span>
      </p>
      {item?.path && !added && (
        <div className="chosen">
          <p>
            <strong>{item.label}</strong>{" "}
            <span className="nowrap">
              {t.fromTo(longDate(item.from), item.until ? longDate(item.until) : t.open)}
            </span>
          </p>
          {!changed && (
            <button type="button" onClick={() => openForm(item.path as string)}>
              {t.change}
            </button>
          )}
          <button type="button" onClick={() => remove(item.path as string)}>
            {t.remove}
          </button>
        </div>
      )}
      {changed && kind && entryAt(stay.record, changed) && (
        <ChangeForm key={changed} path={changed} kind={kind} close={() => close()} />
      )}
      {added && (
        <AddForm key={added.list} kind={added} close={(path = "") => close(path)} setLast={setLast} />
      )}
    </div>
  );
}
