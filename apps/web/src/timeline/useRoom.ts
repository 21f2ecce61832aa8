import { useLayoutEffect, useState } from "react";

const FIRST_GUESS = 1000;

/** The width that the picture may take, from the moment there is one. */
export function useRoom() {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [room, setRoom] = useState(FIRST_GUESS);
  useLayoutEffect(() => {
    if (!element) return;
    const watch = new ResizeObserver(() => setRoom(element.clientWidth));
    setRoom(element.clientWidth);
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return [room, setElement] as const;
}
