/** Hands things on one at a time. */
export type Pace<T> = {
  send: (one: T) => void;
  /** Says which is on the page now. */
  drawn: (is: (one: T) => boolean) => void;
  /** The last that waits, or is being counted, goes at once. */
  flush: () => void;
};
type Given<T, C> = {
  /** Beside the page; nothing where that cannot be done. */
  count: (one: T) => Promise<C | undefined>;
  hand: (one: T, counted?: C) => void;
  clock?: () => number;
};

/** Longer than this nothing is waited for: what was sent may have been overtaken by something else. */
const PATIENCE = 1000;

/**
 * Has the newest counted and hands it on, as fast as it gets drawn, and then rests twice as long as the drawing took:
 * so that most of the time, however slow the device is, belongs to the bar under the hand.
 */
export function paced<T, C>({ count, hand, clock = () => performance.now() }: Given<T, C>): Pace<T> {
  let waiting: { one: T } | undefined;
  let under: { one: T; at: number; counting: boolean } | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    rest = undefined;
    if (!waiting) return;
    const mine = { one: waiting.one, at: clock(), counting: true };
    waiting = undefined;
    under = mine;
    void count(mine.one).then((counted) => {
      if (under !== mine) return;
      mine.counting = false;
      mine.at = clock();
      hand(mine.one, counted);
    });
  };
  return {
    send: (one) => {
      waiting = { one };
      const busy = under !== undefined && clock() - under.at < PATIENCE;
      if (!busy && rest === undefined) next();
    },
    drawn: (is) => {
      if (under?.counting !== false || !is(under.one)) return;
      const took = clock() - under.at;
      under = undefined;
      rest = setTimeout(next, 2 * took);
    },
    flush: () => {
      clearTimeout(rest);
      rest = undefined;
      const last = waiting ?? (under?.counting ? under : undefined);
      waiting = undefined;
      if (!last) return;
      under = { one: last.one, at: clock(), counting: false };
      hand(last.one);
    },
  };
}
