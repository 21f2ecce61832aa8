import type { PointerEvent } from "react";
import { longDate } from "../lib/dates.ts";
import { words } from "../words/areas/timeline.ts";
import { endWords, Grips } from "./Grips.tsx";
import type { Edges } from "./kinds.ts";
import type { Part } from "./move.ts";
import type { Placed } from "./place.ts";
import { useEditor } from "./useEditor.ts";
import { useTaking } from "./useTaking.ts";

/** How near to an end of a bar a mouse takes that end. */
const EDGE = 7;
/** Longer than this, a chosen bar still lets a finger scroll the picture. */
const WIDE = 160;

type Props = {
  item: Placed & { path: string };
  edges: Edges;
  top: number;
  height: number;
  /** Where the picture ends. */
  until: number;
  selected: boolean;
};

/** A bar of the record: taken by the middle or by an end, and moved by keys when it has the focus. */
export function Bar({ item, edges, top, height, until, selected }: Props) {
  const { select, openForm } = useEditor();
  const { grab, press, letGo } = useTaking(item, edges);
  const box = { left: item.x, width: item.width, top, height };
  return (
    <>
      <button
        type="button"
        className={`bar-body look-${item.look}`}
        data-path={item.path}
        data-wide={selected && item.width > WIDE ? "" : undefined}
        aria-label={`${item.label}: ${words.timeline.fromTo(longDate(item.from), endWords(item))}`}
        aria-pressed={selected}
        aria-describedby="timeline-keys"
        style={box}
        onFocus={() => select(item.path)}
        onPointerDown={(event) => {
          event.currentTarget.focus({ preventScroll: true });
          // a finger scrolls, unless the bar is chosen and short: long ones are taken by their grips
          if (event.pointerType !== "touch" || (selected && item.width <= WIDE))
            grab(event, partAt(event, edges));
        }}
        onDoubleClick={() => openForm(item.path)}
        onKeyDown={(event) => press(event, "move")}
        {...letGo}
      />
      {selected && <Grips item={item} edges={edges} until={until} box={box} />}
    </>
  );
}

function partAt({ currentTarget, clientX, pointerType }: PointerEvent<HTMLElement>, edges: Edges): Part {
  const { left, right, width } = currentTarget.getBoundingClientRect();
  if (pointerType === "touch" || width < 4 * EDGE) return "move";
  if (clientX - left < EDGE) return "start";
  return right - clientX < EDGE && edges.end ? "end" : "move";
}
