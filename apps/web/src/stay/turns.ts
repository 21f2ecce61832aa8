/** Lets each who asks act in turn: the next when the one before is done. */
export type Turns = {
  /**
   * In place of what the same one asked before, without losing its place; who is on and asks again has ended. While it
   * is not `wanted`, others go first.
   */
  ask: (who: object, act: () => void, wanted?: () => boolean) => void;
  /** Has what it asked for, or wants it no more. */
  done: (who: object) => void;
  /** What is wanted may be another by now. */
  again: () => void;
};

/** `soon` puts a pause between one and the next. */
export function turns(soon: (act: () => void) => void): Turns {
  const waiting = new Map<object, { act: () => void; wanted: () => boolean }>();
  let on: object | undefined;
  let called = false;
  const call = () => {
    if (called || on || waiting.size === 0) return;
    called = true;
    soon(next);
  };
  const next = () => {
    called = false;
    for (const [who, { act, wanted }] of waiting) {
      if (!wanted()) continue;
      waiting.delete(who);
      on = who;
      return act();
    }
  };
  const end = (who: object) => {
    if (on === who) on = undefined;
    call();
  };
  return {
    ask: (who, act, wanted = () => true) => {
      waiting.set(who, { act, wanted });
      end(who);
    },
    done: (who) => {
      waiting.delete(who);
      end(who);
    },
    again: call,
  };
}
