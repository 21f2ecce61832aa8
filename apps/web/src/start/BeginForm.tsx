import { type FormEvent, use, useState } from "react";
import { DayField } from "../edit/DayField.tsx";
import { SchoolSelect } from "../edit/SchoolSelect.tsx";
import { loadCore } from "../lib/core.ts";
import { today } from "../lib/dates.ts";
import type { Raw } from "../lib/paths.ts";
import { useStay } from "../stay/useStay.ts";
import { words as editWords } from "../words/areas/edit.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { sentence, words } from "../words/index.ts";

const t = words.start;

/** The few answers that give a first standing; every one may be left open. */
export default function BeginForm() {
  const core = use(loadCore());
  const { open } = useStay();
  const [school, setSchool] = useState<string>();
  const [start, setStart] = useState<string>();
  const [end, setEnd] = useState<string>();
  const [asOf, setAsOf] = useState<string | undefined>(today());
  const label = (name: string) => sentence(core.record.fieldAt(["programs", name])?.words ?? name);
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const program = { level: form.get("level") || undefined, start, end, ...(school && { school }) };
    const record = starting(form.get("status"), school, program);
    void open(JSON.parse(JSON.stringify(record)), { asOf: asOf ?? today() });
  };
  return (
    <form className="fields" onSubmit={begin}>
      <label>
        <span>{t.status}</span>
        <select name="status">
          <option value="F-1">{t.isF1}</option>
          <option value="J-1">{t.isJ1}</option>
        </select>
      </label>
      <SchoolSelect value={school} onChange={setSchool} rulebook={core.rulebook} />
      <label>
        <span>{label("level")}</span>
        <select name="level">
          <option value="">{editWords.edit.dontKnow}</option>
          {levels(core.record).map((value) => (
            <option key={value} value={value}>
              {core.record.labelOf(value)}
            </option>
          ))}
        </select>
      </label>
      <DayField label={label("start")} value={start} onChange={setStart} />
      <DayField label={label("end")} value={end} onChange={setEnd} />
      <DayField label={standingWords.standing.asOf} value={asOf} onChange={setAsOf} />
      <button type="submit" className="primary">
        {t.beginDo}
      </button>
    </form>
  );
}

const starting = (status: unknown, school: string | undefined, program: Raw) => ({
  record: 1,
  school,
  status: { class: status },
  programs: [program],
});

function levels(record: typeof import("@sojourn/record")): string[] {
  const field = record.fieldAt(["programs", "level"]);
  return field?.type === "enum" ? field.values : [];
}
