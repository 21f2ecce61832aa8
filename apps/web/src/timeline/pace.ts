/** Hands things on one at a time. */
export type Pace<T> = {
  send: (one: T) => void;
  /** What is on the page now. */
  drawn: (one: T) => void;
  /** The last that waits goes at once. */
  flush: () => void;
};

/** Longer than this nothing is waited for: what was sent may have been overtaken by something else. */
const PATIENCE = 1000;

/**
 * Hands on the newest, as fast as it gets drawn, and then rests as long as the drawing took: so that half of the
 * time, however slow the device is, belongs to the bar under the hand.
 */
export function paced<T>(hand: (one: T) => void, clock: () => number = () => performance.now()): Pace<T> {
  let waiting: { one: T } | undefined;
  let sent: { one: T; at: number } | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(rest);
    rest = undefined;
    if (!waiting) return;
    const { one } = waiting;
    waiting = undefined;
    sent = { one, at: clock() };
    hand(one);
  };
  return {
    send: (one) => {
      waiting = { one };
      const busy = sent !== undefined && clock() - sent.at < PATIENCE;
      if (!busy && rest === undefined) flush();
    },
    drawn: (one) => {
      if (sent?.one !== one) return;
      const took = clock() - sent.at;
      sent = undefined;
      rest = setTimeout(flush, took);
    },
    flush,
  };
}
