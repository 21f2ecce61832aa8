import type { Step } from "./move.ts";

type Given = {
  perDay: number;
  /** What scrolls under the bar when it is taken to the edge. */
  scroll: HTMLElement;
  to: (step: Step) => void;
  end: () => void;
  cancel: () => void;
};

const NEAR = 28;
const SPEED = 6;

/** Follows one pointer from its press until it is let go. Escape, or the browser taking over, goes back. */
export function drag(element: HTMLElement, pointer: { pointerId: number; clientX: number }, given: Given) {
  const { perDay, scroll, to, end, cancel } = given;
  const origin = pointer.clientX + scroll.scrollLeft;
  let x = pointer.clientX;
  let frame = 0;
  const say = () => to({ days: Math.round((x + scroll.scrollLeft - origin) / perDay) });
  const creep = () => {
    const { left, right } = scroll.getBoundingClientRect();
    const before = scroll.scrollLeft;
    if (x > right - NEAR) scroll.scrollLeft += SPEED;
    else if (x < left + NEAR) scroll.scrollLeft -= SPEED;
    if (scroll.scrollLeft !== before) say();
    frame = requestAnimationFrame(creep);
  };
  const follow = (event: PointerEvent) => {
    if (event.pointerId !== pointer.pointerId) return;
    x = event.clientX;
    if (!frame) frame = requestAnimationFrame(creep);
    say();
  };
  const stop = (act: () => void) => () => {
    cancelAnimationFrame(frame);
    over.abort();
    act();
  };
  const over = new AbortController();
  const { signal } = over;
  element.setPointerCapture(pointer.pointerId);
  element.addEventListener("pointermove", follow, { signal });
  element.addEventListener("pointerup", stop(end), { signal });
  element.addEventListener("pointercancel", stop(cancel), { signal });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      stop(cancel)();
    },
    { signal, capture: true },
  );
}
