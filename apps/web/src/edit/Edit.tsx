import { useState } from "react";
import { type StayContext, useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/edit.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { Completeness } from "./Completeness.tsx";
import { ProgramForm } from "./ProgramForm.tsx";
import { TextEditor } from "./TextEditor.tsx";

const t = words.edit;

/** What the person told, to be changed: the useful facts as a form, all of it as text. Drawn when first opened. */
export function Edit() {
  const { keeping, setKeeping, faulty } = useStay();
  const refused = faulty !== undefined;
  const [opened, setOpened] = useState(refused);
  return (
    <details className="card edit" open={refused || undefined} onToggle={() => setOpened(true)}>
      <summary>{standingWords.standing.change}</summary>
      {(opened || refused) && <Told keeping={keeping} setKeeping={setKeeping} />}
    </details>
  );
}

const Told = ({ keeping, setKeeping }: Pick<StayContext, "keeping" | "setKeeping">) => (
  <>
    <ProgramForm />
    <Completeness />
    <TextEditor />
    <label className="check">
      <input type="checkbox" checked={keeping} onChange={(event) => setKeeping(event.target.checked)} />
      <span>
        {t.keep}
        <small className="soft">{t.keepSays}</small>
      </span>
    </label>
  </>
);
