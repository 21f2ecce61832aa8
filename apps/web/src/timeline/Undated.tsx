import { entryName } from "../edit/entry-name.ts";
import { isISO } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/timeline.ts";
import { sentence } from "../words/index.ts";
import { entriesOf } from "./entries.ts";
import { useEditor } from "./useEditor.ts";

const t = words.timeline;

/** What the record has and the picture cannot show, because nobody has said when it begins. */
export function Undated() {
  const { core, stay } = useStanding();
  const { kinds, openForm } = useEditor();
  const undated = entriesOf(stay.record, kinds).filter(({ kind, entry }) => !isISO(entry[kind.edges.start]));
  if (undated.length === 0) return null;
  return (
    <p className="small undated">
      {t.undated}{" "}
      {undated.map(({ path, kind, entry }) => (
        <button key={path} type="button" className="quiet" onClick={() => openForm(path)}>
          {[sentence(kind.one), entryName(entry, core.record.labelOf)].filter(Boolean).join(": ")}
        </button>
      ))}
    </p>
  );
}
