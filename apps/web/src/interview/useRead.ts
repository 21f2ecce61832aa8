import { useEffect, useRef } from "react";

/**
 * A new question, and the answer in the end, are read from their beginning, by eye and by screen reader; not while the
 * person is elsewhere on the page, choosing a language.
 */
export function useRead(steps: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const at = document.activeElement;
    const here = at === document.body || document.getElementById("main")?.contains(at);
    if (steps > 0 && here) heading.current?.focus({ preventScroll: true });
  }, [steps]);
  return heading;
}
