import type { Standing } from "@sojourn/engine";
import { type RefObject, useCallback, useMemo, useState } from "react";
import type { Raw } from "../lib/paths.ts";
import { stepped } from "../stay/history.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/timeline.ts";
import { without } from "./entries.ts";
import type { Gesture } from "./gesture.ts";
import { kindsOf } from "./kinds.ts";
import type { Editor } from "./useEditor.ts";
import { useGesture } from "./useGesture.ts";

/** What was done last: to which bar, or what is to be said of it; and the answer before it. */
export type Last = { path?: string; says?: string; before: Standing };
/** The form that is open: for a bar that is there, or for a new one of a kind. */
export type Form = { change: string } | { add: string };

/** What is chosen, open and done in the picture. */
export function useEditing(canvas: RefObject<HTMLElement | null>) {
  const { core, standing } = useStanding();
  const { turn } = useStay();
  const [selected, select] = useState<string>();
  const [form, setForm] = useState<Form>();
  const [zoom, setZoom] = useState(1);
  const [last, setLast] = useState<Last>();
  const done = useCallback(({ path, before }: Gesture) => setLast({ path, before }), []);
  const { gestures, hold, shown, count } = useGesture(canvas, done);
  const kinds = useMemo(() => kindsOf(core.record.vocabulary), [core]);
  const remove = useCallback(
    (path: string) => {
      turn((stay) => stepped(stay, without(stay.record, path) as Raw));
      setLast({ says: words.timeline.removed, before: standing });
      setForm(undefined);
      select(undefined);
      document.getElementById("timeline-undo")?.focus();
    },
    [turn, standing],
  );
  const openForm = useCallback((path: string) => {
    select(path);
    setForm({ change: path });
  }, []);
  const editor: Editor = useMemo(
    () => ({ kinds, gestures, shown, selected, select, openForm, remove }),
    [kinds, gestures, shown, selected, openForm, remove],
  );
  return { editor, count, hold, zoom, setZoom, form, setForm, last, setLast };
}
