import { useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/edit.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { Completeness } from "./Completeness.tsx";
import { ProgramForm } from "./ProgramForm.tsx";
import { TextEditor } from "./TextEditor.tsx";

const t = words.edit;

/** What the person told, to be changed: the useful facts as a form, all of it as text. */
export function Edit() {
  const { keeping, setKeeping, faulty } = useStay();
  return (
    <details className="card edit" open={faulty === undefined ? undefined : true}>
      <summary>{standingWords.standing.change}</summary>
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
    </details>
  );
}
