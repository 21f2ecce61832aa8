import { useLayoutEffect, useRef, useState } from "react";

const FIRST_GUESS = 1000;

/** The width that the picture may take. */
export function useRoom() {
  const box = useRef<HTMLElement>(null);
  const [room, setRoom] = useState(FIRST_GUESS);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setRoom(element.clientWidth));
    setRoom(element.clientWidth);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [room, box] as const;
}
