import { type FormEvent, use } from "react";
import { DayField } from "../edit/DayField.tsx";
import { SchoolSelect } from "../edit/SchoolSelect.tsx";
import { loadCore } from "../lib/core.ts";
import { today } from "../lib/dates.ts";
import { leaveAt, useLeft } from "../lib/left.ts";
import type { Raw } from "../lib/paths.ts";
import { useStay } from "../stay/useStay.ts";
import { words as editWords } from "../words/areas/edit.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { sentence, words } from "../words/index.ts";

const t = words.start;
const FORM = "begin";

type Told = { [key in "school" | "level" | "start" | "end" | "asOf"]?: string | undefined } & {
  status: string;
};
type Typed = Partial<Told>;
const usual = (): Told => ({ status: "F-1", asOf: today() });

/** The few answers that give a first standing; every one may be left open. */
export default function BeginForm() {
  const core = use(loadCore());
  const { open } = useStay();
  const [typed, setTyped] = useLeft<Typed>(FORM, {});
  const { status, school, level, start, end, asOf } = { ...usual(), ...typed };
  // a field that was not drawn again does not bring an old answer back
  const put = (what: Typed) => setTyped((old) => ({ ...old, ...what }));
  const label = (name: string) => sentence(core.record.fieldAt(["programs", name])?.words ?? name);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    const program = { level, start, end, ...(school && { school }) };
    const record = starting(status, school, program);
    const opened = open(JSON.parse(JSON.stringify(record)), { asOf: asOf ?? today() });
    void opened.then((taken) => taken && leaveAt(FORM, {}));
  };
  return (
    <form className="fields" onSubmit={begin}>
      <label>
        <span>{t.status}</span>
        <select name="status" value={status} onChange={({ target }) => put({ status: target.value })}>
          <option value="F-1">{t.isF1}</option>
          <option value="J-1">{t.isJ1}</option>
        </select>
      </label>
      <SchoolSelect value={school} onChange={(school) => put({ school })} rulebook={core.rulebook} />
      <label>
        <span>{label("level")}</span>
        <select
          name="level"
          value={level ?? ""}
          onChange={({ target }) => put({ level: target.value || undefined })}
        >
          <option value="">{editWords.edit.dontKnow}</option>
          {levels(core.record).map((value) => (
            <option key={value} value={value}>
              {core.record.labelOf(value)}
            </option>
          ))}
        </select>
      </label>
      <DayField label={label("start")} value={start} onChange={(start) => put({ start })} />
      <DayField label={label("end")} value={end} onChange={(end) => put({ end })} />
      <DayField label={standingWords.standing.asOf} value={asOf} onChange={(asOf) => put({ asOf })} />
      <button type="submit" className="primary">
        {t.beginDo}
      </button>
    </form>
  );
}

const starting = (status: string, school: string | undefined, program: Raw) => ({
  record: 1,
  school,
  status: { class: status },
  programs: [program],
});

function levels(record: typeof import("@sojourn/record")): string[] {
  const field = record.fieldAt(["programs", "level"]);
  return field?.type === "enum" ? field.values : [];
}
