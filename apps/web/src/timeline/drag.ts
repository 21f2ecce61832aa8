import type { Step } from "./move.ts";

type Given = {
  perDay: number;
  /** What scrolls under the bar when it is taken to the edge. */
  scroll: HTMLElement;
  to: (step: Step, scrolled: number) => void;
  end: () => void;
  cancel: () => void;
};

const NEAR = 28;
const SPEED = 2;

/** Follows one pointer from its press until it is let go. Escape, or the browser taking over, goes back. */
export function drag(element: HTMLElement, pointer: { pointerId: number; clientX: number }, given: Given) {
  const { perDay, scroll, to, end, cancel } = given;
  // measured once: asking while things move would lay the page out in each frame
  const sides = scroll.getBoundingClientRect();
  const most = scroll.scrollWidth - scroll.clientWidth;
  let scrolled = scroll.scrollLeft;
  const origin = pointer.clientX + scrolled;
  let x = pointer.clientX;
  let frame = 0;
  const say = () => to({ days: Math.round((x + scrolled - origin) / perDay) }, scrolled);
  const creep = () => {
    const by = x > sides.right - NEAR ? SPEED : x < sides.left + NEAR ? -SPEED : 0;
    const next = Math.max(0, Math.min(most, scrolled + by));
    if (next !== scrolled) scroll.scrollLeft = next;
    scrolled = next;
    // once a frame, after all that was heard of the pointer: what is moved in between is styled and laid out twice
    say();
    frame = requestAnimationFrame(creep);
  };
  const follow = (event: PointerEvent) => {
    if (event.pointerId !== pointer.pointerId) return;
    event.stopPropagation();
    x = event.clientX;
    if (!frame) frame = requestAnimationFrame(creep);
  };
  const stop = (act: () => void) => () => {
    if (frame) say();
    cancelAnimationFrame(frame);
    over.abort();
    act();
  };
  const over = new AbortController();
  const { signal } = over;
  element.setPointerCapture(pointer.pointerId);
  // heard before all others, who have no use for it: asking them takes time
  const first = { signal, capture: true };
  addEventListener("pointermove", follow, first);
  addEventListener("mousemove", (event) => event.stopPropagation(), first);
  element.addEventListener("pointerup", stop(end), { signal });
  element.addEventListener("pointercancel", stop(cancel), { signal });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      stop(cancel)();
    },
    first,
  );
}
