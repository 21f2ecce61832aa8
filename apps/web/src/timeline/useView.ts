import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Scale } from "./scale.ts";

type View = { scale: Scale; now: number; room: number };

/**
 * Which days are in view: at first a little before the day asked about and what follows; after a change of scale
 * the same days as before it.
 */
export function useView(canvas: RefObject<HTMLElement | null>, { scale, now, room }: View) {
  const before = useRef<View>(undefined);
  useLayoutEffect(() => {
    const scroll = canvas.current?.parentElement;
    const was = before.current;
    before.current = { scale, now, room };
    if (!scroll || was?.scale === scale) return;
    if (was?.now !== now || was.room !== room) scroll.scrollLeft = scale.x(now) - room / 3;
    else {
      const middle = was.scale.from + (scroll.scrollLeft + room / 2) / was.scale.perDay;
      scroll.scrollLeft = scale.x(middle) - room / 2;
    }
  }, [canvas, scale, now, room]);
}
