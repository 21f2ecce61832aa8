import type { KeyboardEvent, PointerEvent } from "react";
import { drag } from "./drag.ts";
import type { Item } from "./items.ts";
import type { Edges } from "./kinds.ts";
import { type Part, stepOf } from "./move.ts";
import { useEditor } from "./useEditor.ts";

/** A bar of the record. */
export type Taken = Item & { path: string };

/** How a bar, or one of its ends, is taken hold of: by a pointer, by keys. */
export function useTaking(item: Taken, edges: Edges) {
  const { gestures, openForm, remove, shown } = useEditor();
  const grab = (event: PointerEvent<HTMLElement>, part: Part) => {
    const scroll = event.currentTarget.closest<HTMLElement>(".timeline-scroll");
    if (event.button !== 0 || !scroll || !shown.current) return;
    gestures.begin({ item, part, edges });
    drag(event.currentTarget, event, { perDay: shown.current.scale.perDay, scroll, ...gestures });
  };
  const press = (event: KeyboardEvent<HTMLElement>, part: Part) => {
    const step = stepOf(event);
    if (step) {
      gestures.begin({ item, part: event.altKey && edges.end ? "end" : part, edges, keys: true });
      gestures.on(step);
      event.currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else if (event.key === "Enter") openForm(item.path);
    else if (event.key === "Delete" || event.key === "Backspace") remove(item.path);
    else return;
    event.preventDefault();
  };
  const letGo = { onKeyUp: gestures.keysUp, onBlur: gestures.keysUp };
  return { grab, press, letGo };
}
