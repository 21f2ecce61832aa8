/** Lets each who asks act in turn: the next when the one before is done. */
export type Turns = {
  /** In place of what the same one asked before, without losing its place; who is on and asks again has ended. */
  ask: (who: object, act: () => void) => void;
  /** Has what it asked for, or wants it no more. */
  done: (who: object) => void;
};

/** `soon` puts a pause between one and the next. */
export function turns(soon: (act: () => void) => void): Turns {
  const waiting = new Map<object, () => void>();
  let on: object | undefined;
  let called = false;
  const call = () => {
    if (called || on) return;
    called = true;
    soon(next);
  };
  const next = () => {
    called = false;
    const [first] = waiting;
    if (!first) return;
    const [who, act] = first;
    waiting.delete(who);
    on = who;
    act();
  };
  const end = (who: object) => {
    if (on === who) on = undefined;
    if (waiting.size > 0) call();
  };
  return {
    ask: (who, act) => {
      waiting.set(who, act);
      end(who);
    },
    done: (who) => {
      waiting.delete(who);
      end(who);
    },
  };
}
