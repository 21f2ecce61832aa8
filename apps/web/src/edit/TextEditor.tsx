import { useLeft } from "../lib/left.ts";
import type { Raw } from "../lib/paths.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import { printed, saveRecord } from "../take/save-record.ts";
import { words } from "../words/areas/edit.ts";

const t = words.edit;

/** The record as it is stored: to read, to change by hand, to take along. */
export function TextEditor() {
  const { stay } = useStanding();
  const { open, faulty } = useStay();
  const [typed, setTyped] = useLeft<{ of?: Raw; text: string }>("record as text", { text: "" });
  const isOfThis = typed.of === stay.record;
  const text = isOfThis ? typed.text : (faulty ?? printed(stay.record));
  return (
    <details className="paste" open={faulty !== undefined || isOfThis || undefined}>
      <summary>{t.text}</summary>
      <label>
        <span className="soft small">{t.textSays}</span>
        <textarea
          rows={16}
          spellCheck={false}
          value={text}
          onChange={(event) => setTyped({ of: stay.record, text: event.target.value })}
        />
      </label>
      <div className="answer">
        <button
          type="button"
          className="primary"
          onClick={() => void open(text, { asOf: stay.asOf, title: stay.title })}
        >
          {t.textDo}
        </button>
        <button type="button" onClick={() => saveRecord(stay.record)}>
          {t.save}
        </button>
      </div>
    </details>
  );
}
