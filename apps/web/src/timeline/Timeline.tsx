import { type CSSProperties, type KeyboardEvent, useMemo, useRef } from "react";
import { Following } from "../stay/Following.tsx";
import { redone, undone } from "../stay/history.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import "../styles/timeline-editor.css";
import "../styles/timeline-tools.css";
import { words } from "../words/areas/timeline.ts";
import { Differences } from "./Differences.tsx";
import type { Kind } from "./kinds.ts";
import { LastChange } from "./LastChange.tsx";
import { Legend } from "./Legend.tsx";
import { type Layout, layOut } from "./layout.ts";
import { Panel } from "./Panel.tsx";
import { Picture } from "./Picture.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { Undated } from "./Undated.tsx";
import { useEditing } from "./useEditing.ts";
import { EditorContext } from "./useEditor.ts";
import { useSettled } from "./useGesture.ts";
import { useItems } from "./useItems.ts";
import { useReady } from "./useReady.ts";
import { useRoom } from "./useRoom.ts";

const t = words.timeline;
/** Always the same, so that it is drawn again only when what it follows has changed. */
const table = <TimelineTable />;
/** What a page of paper has room for, in pixels; and what the names of the lanes take of it. */
const PAPER = 660;
const NAMES = 110;
const onPaper = ({ width }: Layout) =>
  ({ "--on-paper": Math.min(1, PAPER / (width + NAMES)).toFixed(3) }) as CSSProperties;

/** The stay as a picture that can be changed by hand, with the same in a table. */
export default function Timeline() {
  const { stay } = useStanding();
  const { turn } = useStay();
  const canvas = useRef<HTMLDivElement>(null);
  const [room, box] = useRoom();
  const { editor, count, hold, zoom, ...parts } = useEditing(canvas);
  const { items, plan } = useItems();
  const layout = useMemo(
    () => layOut({ items: [...plan, ...items], asOf: stay.asOf, room, zoom, held: hold.layout }),
    [items, plan, stay.asOf, room, zoom, hold.layout],
  );
  useReady(editor.kinds, count);
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
          <div className="timeline-body" style={onPaper(layout)}>
            <LaneNames layout={layout} />
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard */}
            <section className="timeline-scroll" ref={box} tabIndex={0} aria-label={t.scroll}>
              <Picture layout={layout} asOf={stay.asOf} room={room} canvas={canvas} />
            </section>
          </div>
        ) : (
          <Empty kinds={editor.kinds} add={(add) => parts.setForm({ add })} />
        )}
        <Undated />
        <Panel items={items} {...parts} />
        <Differences />
        <LastChange items={items} last={parts.last} />
        <Legend trying={stay.plan !== undefined} />
        <Following atRest>{table}</Following>
      </div>
    </EditorContext>
  );
}

/** Nothing has a date yet: the first thing to add is the first that the record knows, a program. */
function Empty({ kinds: [first], add }: { kinds: Kind[]; add: (list: string) => void }) {
  return (
    <div className="empty">
      <p className="soft">{t.empty}</p>
      {first && (
        <button type="button" className="primary" onClick={() => add(first.list)}>
          {t.addOne(first.one)}
        </button>
      )}
    </div>
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
