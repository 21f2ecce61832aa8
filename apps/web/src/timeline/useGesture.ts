import {
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { hand } from "../stay/hand.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import { type Gestures, gesturesOn, type Hold, type Latest } from "./gestures.ts";
import type { Layout } from "./layout.ts";
import { useAside } from "./useAside.ts";

/** The gestures on the bars of one picture, and what of the layout they hold. */
export function useGesture(canvas: RefObject<HTMLElement | null>, done: Latest["done"]) {
  const { core, stay, standing } = useStanding();
  const { turn } = useStay();
  const [hold, setHold] = useState<Hold>({});
  const latest = useRef<Latest>({ core, stay, standing, turn, done });
  const shown = useRef<Layout>(undefined);
  const count = useAside();
  const gestures = useMemo(
    () => gesturesOn({ canvas, latest, shown, setHold, later: startTransition, count }),
    [canvas, count],
  );
  useEffect(() => hand.letsGo, []);
  useLayoutEffect(() => {
    latest.current = { core, stay, standing, turn, done };
  });
  return { gestures, hold, shown, count };
}

/** Told after each drawing: what is under way stays where the hand has it, and no change of scale undoes it. */
export function useSettled(
  gestures: Gestures,
  hold: Hold,
  shown: RefObject<Layout | undefined>,
  layout?: Layout,
) {
  useLayoutEffect(() => {
    shown.current = layout;
    gestures.settle(hold);
  });
}
