import { type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import { hand } from "./hand.ts";
import { turns } from "./turns.ts";
import { FollowedContext, useStay } from "./useStay.ts";

/** Between two parts the hand comes first; but no part is held back for ever. */
const IDLE = { timeout: 100 };
const { ask, done, again } = turns((act) =>
  "requestIdleCallback" in window ? requestIdleCallback(act, IDLE) : setTimeout(act, 30),
);
/** Looked at once while nothing moves: to ask where something is can lay the whole page out anew. */
let seen = new WeakMap<Element, boolean>();
const look = () => {
  seen = new WeakMap();
  again();
};
hand.whenElse(look);
addEventListener("scroll", look, { passive: true });

function isInSight(part: Element): boolean {
  const is =
    seen.get(part) ??
    [...part.children].some((child) => {
      const { top, bottom } = child.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  seen.set(part, is);
  return is;
}

type Props = {
  /** Only when the hand lets go: what it says is no answer, and would push the picture about under the hand. */
  atRest?: boolean;
  children: ReactNode;
};

/**
 * A part of a page. While a bar is dragged it is drawn a moment after the picture, one part after the other, and those
 * out of sight when the hand lets go: all at once they would hold it up. Any other change is drawn everywhere at once.
 */
export function Following({ atRest = false, children }: Props) {
  const now = useStay();
  const [shown, show] = useState(now);
  const part = useRef<HTMLDivElement>(null);
  if (!now.following && shown !== now) show(now);
  useEffect(() => {
    const wanted = () => !hand.isOn() || (!atRest && part.current !== null && isInSight(part.current));
    if (shown === now) done(show);
    else ask(show, () => startTransition(() => show(now)), wanted);
  }, [now, shown, atRest]);
  useEffect(() => () => done(show), []);
  return (
    <div className="part" ref={part}>
      <FollowedContext value={now.following ? shown : now}>{children}</FollowedContext>
    </div>
  );
}
