import { Faults } from "../start/Faults.tsx";
import { OpenRecord } from "../start/OpenRecord.tsx";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/take.ts";
import { saveRecord } from "./save-record.ts";

const t = words.take.file;

/** The record out as a file, and another one in: from a file, dropped, or pasted. */
export function FileSection() {
  const { stay } = useStanding();
  const { faults } = useStay();
  return (
    <section className="card" aria-labelledby="take-file">
      <h2 id="take-file">{t.title}</h2>
      <p className="soft">{t.says}</p>
      <button type="button" className="primary" onClick={() => saveRecord(stay.record)}>
        {t.save}
      </button>
      <details className="fold take-another" open={faults.length > 0 || undefined}>
        <summary>{t.another}</summary>
        {faults.length > 0 && <Faults faults={faults} kept />}
        <OpenRecord />
      </details>
    </section>
  );
}
