import type { KeyboardEvent, PointerEvent } from "react";
import { longDate } from "../lib/dates.ts";
import { words } from "../words/index.ts";
import { drag } from "./drag.ts";
import type { Edges } from "./kinds.ts";
import { type Part, stepOf } from "./move.ts";
import type { Placed } from "./place.ts";
import { useEditor } from "./useEditor.ts";

const t = words.timeline;
/** How near to an end of a bar a mouse takes that end. */
const EDGE = 7;

type Props = {
  item: Placed & { path: string };
  edges: Edges;
  top: number;
  height: number;
  until: number;
  selected: boolean;
};

/** A bar of the record: taken by the middle or by an end, and moved by keys when it has the focus. */
export function Bar({ item, edges, top, height, until, selected }: Props) {
  const { gestures, select, openForm, remove, shown } = useEditor();
  const grab = (event: PointerEvent<HTMLElement>, part: Part) => {
    const scroll = event.currentTarget.closest<HTMLElement>(".timeline-scroll");
    if (event.button !== 0 || !scroll || !shown.current) return;
    gestures.begin({ item, part, edges });
    const { perDay } = shown.current.scale;
    drag(event.currentTarget, event, { perDay, scroll, ...gestures });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, part: Part) => {
    const step = stepOf(event);
    const taken = event.altKey && edges.end ? "end" : part;
    if (step) gestures.begin({ item, part: taken, edges, keys: true });
    if (step) gestures.on(step);
    else if (event.key === "Enter") openForm(item.path);
    else if (event.key === "Delete" || event.key === "Backspace") remove(item.path);
    else return;
    event.preventDefault();
  };
  const box = { left: item.x, width: item.width, top, height };
  return (
    <>
      <button
        type="button"
        className={`bar-body look-${item.look}`}
        data-path={item.path}
        data-wide={selected && item.width > WIDE ? "" : undefined}
        aria-label={spoken(item)}
        aria-pressed={selected}
        aria-describedby="timeline-keys"
        style={box}
        onFocus={() => select(item.path)}
        onPointerDown={(event) => {
          event.currentTarget.focus({ preventScroll: true });
          const part = partAt(event, edges);
          // a finger scrolls, unless the bar is chosen and short: long ones are taken by their grips
          if (event.pointerType !== "touch" || (selected && item.width <= WIDE)) grab(event, part);
        }}
        onDoubleClick={() => openForm(item.path)}
        onKeyDown={(event) => onKeyDown(event, "move")}
        onKeyUp={gestures.keysUp}
        onBlur={gestures.keysUp}
      />
      {selected && (
        <div className="bar-grips" data-path={item.path} style={box}>
          {(["start", "end"] as const).map(
            (part) =>
              (part === "start" || edges.end) && (
                <div
                  key={part}
                  role="slider"
                  tabIndex={0}
                  className={`grip grip-${part} ${atEdge(item, part, until) ? "at-edge" : ""}`}
                  aria-label={t.grip[part](item.label)}
                  aria-valuenow={dayIn(item, part)}
                  aria-valuetext={part === "start" ? longDate(item.from) : endWords(item)}
                  onPointerDown={(event) => grab(event, part)}
                  onKeyDown={(event) => onKeyDown(event, part)}
                  onKeyUp={gestures.keysUp}
                  onBlur={gestures.keysUp}
                />
              ),
          )}
        </div>
      )}
    </>
  );
}

/** What a grip takes beside its bar. */
const GRIP = 22;
const atEdge = ({ x, width }: Placed, part: "start" | "end", until: number) =>
  part === "start" ? x < GRIP : x + width > until - GRIP;

/** Longer than this, a chosen bar still lets a finger scroll the picture. */
const WIDE = 160;

function partAt({ currentTarget, clientX, pointerType }: PointerEvent<HTMLElement>, edges: Edges): Part {
  const { left, right, width } = currentTarget.getBoundingClientRect();
  if (pointerType === "touch" || width < 4 * EDGE) return "move";
  if (clientX - left < EDGE) return "start";
  return right - clientX < EDGE && edges.end ? "end" : "move";
}

const endWords = ({ until }: Placed) => (until ? longDate(until) : t.open);
/** A slider needs a number: the day as 20270701. */
const dayIn = ({ from, until }: Placed, part: "start" | "end") =>
  Number((part === "start" ? from : (until ?? from)).replaceAll("-", ""));

const spoken = (item: Placed) => `${item.label}: ${t.fromTo(longDate(item.from), endWords(item))}`;
