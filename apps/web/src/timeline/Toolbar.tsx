import { useState } from "react";
import { redone, supposing, undone } from "../stay/history.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/timeline.ts";
import { sentence } from "../words/index.ts";
import type { Form, Last } from "./useEditing.ts";
import { useEditor } from "./useEditor.ts";

const t = words.timeline;
const CLOSEST = 8;

type Props = {
  zoom: number;
  setZoom: (zoom: number) => void;
  form?: Form;
  setForm: (form: Form) => void;
  setLast: (last: Last) => void;
};

/** What can be done with the whole picture: add, go back and forward, try something out, look closer. */
export function Toolbar({ zoom, setZoom, setForm, setLast }: Props) {
  const { stay, standing } = useStanding();
  const { turn } = useStay();
  const [adding, setAdding] = useState(false);
  const go = (how: typeof undone, says: string) => {
    turn(how);
    setLast({ says, before: standing });
  };
  const close = () => {
    setAdding(false);
    document.getElementById("timeline-add")?.focus();
  };
  return (
    <div className="timeline-tools">
      <button id="timeline-add" type="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
        + {t.add}
      </button>
      <button
        type="button"
        id="timeline-undo"
        aria-disabled={!stay.past?.length}
        onClick={() => go(undone, t.undone)}
      >
        ↶ {t.undo}
      </button>
      <button type="button" aria-disabled={!stay.future?.length} onClick={() => go(redone, t.redone)}>
        ↷ {t.redo}
      </button>
      <button
        type="button"
        id="what-if"
        aria-pressed={stay.plan !== undefined}
        aria-disabled={stay.plan !== undefined}
        onClick={() => turn(supposing)}
      >
        {t.whatIf}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div className="zoom" role="group" aria-label={t.zoom}>
        <button
          type="button"
          aria-label={t.wider}
          aria-disabled={zoom <= 1}
          onClick={() => setZoom(Math.max(1, zoom / 2))}
        >
          −
        </button>
        <button
          type="button"
          aria-label={t.closer}
          aria-disabled={zoom >= CLOSEST}
          onClick={() => setZoom(Math.min(CLOSEST, zoom * 2))}
        >
          +
        </button>
      </div>
      {adding && <Kinds choose={(add) => setForm({ add })} close={close} />}
    </div>
  );
}

/** The kinds of things the record knows, in its own words. */
function Kinds({ choose, close }: { choose: (list: string) => void; close: () => void }) {
  const { stay } = useStanding();
  const { kinds } = useEditor();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      className="kinds"
      role="group"
      aria-label={t.addWhat}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      {kinds
        .filter(({ list, many }) => many || !stay.record[list])
        .map(({ list, one }) => (
          <button key={list} type="button" onClick={() => choose(list)}>
            {sentence(one)}
          </button>
        ))}
    </div>
  );
}
