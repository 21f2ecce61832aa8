import { type ReactNode, startTransition, useEffect, useState } from "react";
import { turns } from "./turns.ts";
import { StayContext, useStay } from "./useStay.ts";

/** Between two parts the hand comes first; but no part is held back for ever. */
const IDLE = { timeout: 100 };
const { ask, done } = turns((act) =>
  "requestIdleCallback" in window ? requestIdleCallback(act, IDLE) : setTimeout(act, 30),
);

/**
 * A part of a page. While a bar is dragged it is drawn a moment after the picture, one part after the other: all at
 * once they would hold up the hand. Any other change is drawn everywhere at once.
 */
export function Following({ children }: { children: ReactNode }) {
  const now = useStay();
  const [shown, show] = useState(now);
  if (!now.following && shown !== now) show(now);
  useEffect(() => {
    if (shown === now) done(show);
    else ask(show, () => startTransition(() => show(now)));
  }, [now, shown]);
  useEffect(() => () => done(show), []);
  return <StayContext value={now.following ? shown : now}>{children}</StayContext>;
}
