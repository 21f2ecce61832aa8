import { type KeyboardEvent, useMemo, useRef } from "react";
import { redone, undone } from "../stay/history.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import "../styles/timeline-editor.css";
import { words } from "../words/index.ts";
import { Differences } from "./Differences.tsx";
import { LastChange } from "./LastChange.tsx";
import { Legend } from "./Legend.tsx";
import { type Layout, layOut } from "./layout.ts";
import { Panel } from "./Panel.tsx";
import { Picture } from "./Picture.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useEditing } from "./useEditing.ts";
import { EditorContext } from "./useEditor.ts";
import { useSettled } from "./useGesture.ts";
import { useItems } from "./useItems.ts";
import { useReady } from "./useReady.ts";
import { useRoom } from "./useRoom.ts";

const t = words.timeline;

/** The stay as a picture that can be changed by hand, with the same in a table. */
export default function Timeline() {
  const { stay } = useStanding();
  const { turn } = useStay();
  const canvas = useRef<HTMLDivElement>(null);
  const [room, box] = useRoom();
  const { editor, hold, zoom, ...parts } = useEditing(canvas);
  const { items, plan } = useItems();
  const layout = useMemo(
    () => layOut({ items: [...plan, ...items], asOf: stay.asOf, room, zoom, held: hold.layout }),
    [items, plan, stay.asOf, room, zoom, hold.layout],
  );
  useReady(editor.kinds);
  useSettled(editor.gestures, hold, editor.shown, layout);
  const onKeyDown = (event: KeyboardEvent) => {
    const back = isUndo(event);
    if (back === undefined || (event.target as HTMLElement).matches("input, textarea, [contenteditable]"))
      return;
    event.preventDefault();
    turn(back ? undone : redone);
  };
  return (
    <EditorContext value={editor}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: undo works wherever the focus is inside */}
      <div className="card timeline" onKeyDown={onKeyDown}>
        <Toolbar {...parts} zoom={zoom} />
        {layout ? (
          <div className="timeline-body">
            <LaneNames layout={layout} />
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard */}
            <section className="timeline-scroll" ref={box} tabIndex={0} aria-label={t.scroll}>
              <Picture layout={layout} asOf={stay.asOf} canvas={canvas} />
            </section>
          </div>
        ) : (
          <p className="soft">{t.empty}</p>
        )}
        <Panel items={items} {...parts} />
        <Differences />
        <LastChange items={items} last={parts.last} />
        <Legend trying={stay.plan !== undefined} />
        <TimelineTable items={items} />
      </div>
    </EditorContext>
  );
}

/** Ctrl+Z goes back, Ctrl+Y and Ctrl+Shift+Z forward. */
function isUndo({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean | undefined {
  if (!ctrlKey && !metaKey) return undefined;
  if (key.toLowerCase() === "z") return !shiftKey;
  return key.toLowerCase() === "y" ? false : undefined;
}

const LaneNames = ({ layout }: { layout: Layout }) => (
  <div className="lane-names" aria-hidden="true" style={{ height: layout.height }}>
    {layout.lanes.map((lane) => (
      <span key={lane.name} style={{ top: lane.top }}>
        {t.lanes[lane.name]}
      </span>
    ))}
  </div>
);
