import type { Standing, Stood } from "@sojourn/engine";
import type { RefObject } from "react";
import type { Core } from "../lib/core.ts";
import type { Raw } from "../lib/paths.ts";
import { hand } from "../stay/hand.ts";
import { stepped, undone } from "../stay/history.ts";
import type { Stay } from "../stay/useStay.ts";
import { withFields } from "./entries.ts";
import { after, fieldsOf, type Gesture, sameSpan, spanOf, type View } from "./gesture.ts";
import type { Item } from "./items.ts";
import type { Edges } from "./kinds.ts";
import type { Layout } from "./layout.ts";
import type { Part, Span, Step } from "./move.ts";
import { paced } from "./pace.ts";
import { paint, unpaint } from "./paint.ts";
import type { Count } from "./useAside.ts";

export type Latest = {
  core: Core;
  stay: Stay;
  standing: Standing;
  turn: (how: (stay: Stay) => Stay, counted?: Stood) => void;
  done: (gesture: Gesture) => void;
};
/** The layout that must not change under the hand; the name of the last gesture that is drawn in full. */
export type Hold = { layout?: Layout; settled?: string };
type Given = {
  canvas: RefObject<HTMLElement | null>;
  latest: RefObject<Latest>;
  shown: RefObject<Layout | undefined>;
  setHold: (hold: Hold) => void;
  later: (act: () => void) => void;
  /** Beside the page. */
  count: Count;
};
/** Where the bar has been; its record once that was asked for, since to read one takes longer than to move a bar. */
type Place = { span: Span; record?: Raw };
export type Begun = { item: Item; part: Part; edges: Edges; keys?: boolean };
export type Gestures = {
  begin: (begun: Begun) => void;
  /** A step from where the bar was when the gesture began, and how far the picture is scrolled by now. */
  to: (step: Step, scrolled?: number) => void;
  /** A step on from where it is. */
  on: (step: Step) => void;
  end: () => void;
  /** Ends it if it was made by keys: a key let go, or the focus gone elsewhere, ends no drag. */
  keysUp: () => void;
  cancel: () => void;
  settle: (hold: Hold) => void;
};

let drags = 0;

const inView = ({ current }: Given["canvas"]): View => ({
  from: current?.parentElement?.scrollLeft ?? 0,
  width: current?.parentElement?.clientWidth ?? 0,
});

/**
 * Moves a bar at once, without React, and lets the record and the standing follow as fast as they can: they are
 * drawn later, in slices between the frames.
 */
export function gesturesOn({ canvas, latest, shown, setHold, later, count }: Given): Gestures {
  let now: Gesture | undefined;
  /** What the gesture changes; not always drawn yet. */
  let base: Raw = {};
  let put: Raw | undefined;

  /** What cannot be read is not done: the bar goes back to where it still could be. */
  const read = (place: Place): Raw => {
    if (place.record || !now) return place.record ?? base;
    const changed = withFields(base, now.path, fieldsOf(now, place.span));
    const reading = latest.current.core.record.readRecord(changed);
    if (reading.ok) {
      now.readable = place.span;
      put = reading.record as Raw;
    } else {
      now.now = now.readable;
      draw();
    }
    place.record = put ?? base;
    return place.record;
  };
  const handOn = (place: Place, counted?: Stood) => {
    const [record, name] = [read(place), now?.name];
    later(() => latest.current.turn((stay) => stepped(stay, record, name), counted));
  };
  const pace = paced({ count: (place: Place) => count(read(place)), hand: handOn });
  const draw = () => {
    if (now && canvas.current && shown.current) paint(canvas.current, now, shown.current);
  };
  const begin: Gestures["begin"] = ({ item, part, edges, keys = false }) => {
    if (!item.path) return;
    const name = keys ? `keys ${item.path} ${part}` : `drag ${++drags}`;
    const begun = now?.path === item.path ? now.now : spanOf(item);
    const before = now?.name === name ? now.before : latest.current.standing;
    if (now && !now.ended) read({ span: now.now });
    base = put ?? latest.current.stay.record;
    now = {
      path: item.path,
      part,
      name,
      keys,
      edges,
      before,
      begun,
      now: begun,
      readable: begun,
      view: inView(canvas),
      ended: false,
    };
    hand.takes();
    setHold({ layout: shown.current });
  };
  const move = (next: Span) => {
    if (!now || now.ended || sameSpan(next, now.now)) return;
    now.now = next;
    draw();
    pace.send({ span: next });
  };
  const edge = () => (shown.current ? shown.current.scale.until - 1 : 0);
  const end = () => {
    if (!now || now.ended) return;
    const gesture = now;
    gesture.ended = true;
    pace.flush();
    hand.letsGo();
    later(() => {
      setHold({ settled: gesture.name });
      if (!sameSpan(gesture.begun, gesture.now)) latest.current.done(gesture);
    });
  };
  const cancel = () => {
    if (!now || now.ended) return;
    const { name, begun } = now;
    pace.flush();
    now.now = begun;
    put = undefined;
    later(() => latest.current.turn((stay) => (stay.past?.at(-1)?.gesture === name ? undone(stay) : stay)));
    end();
  };
  const settle: Gestures["settle"] = ({ settled }) => {
    const { record } = latest.current.stay;
    pace.drawn((place) => place.record === record);
    if (now?.ended && now.name === settled && canvas.current) {
      unpaint(canvas.current, now);
      now = put = undefined;
    } else draw();
  };
  return {
    begin,
    to: (step, scrolled) => {
      if (!now) return;
      if (scrolled !== undefined) now.view.from = scrolled;
      move(after(now, step, edge()));
    },
    on: (step) => now && move(after({ ...now, begun: now.now }, step, edge())),
    end,
    keysUp: () => now?.keys && end(),
    cancel,
    settle,
  };
}
