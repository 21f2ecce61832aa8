import { expect, it } from "vitest";
import { turns } from "./turns.ts";

const [a, b, c] = [{}, {}, {}];

function begun() {
  const acted: string[] = [];
  const pauses: (() => void)[] = [];
  const { ask, done, again } = turns((act) => void pauses.push(act));
  /** Only one is called at a time. */
  const pause = () => {
    expect(pauses.length).toBeLessThan(2);
    pauses.shift()?.();
  };
  const says = (who: object, what: string, wanted?: () => boolean) =>
    ask(who, () => void acted.push(what), wanted);
  return { acted, pause, done, again, ask: says };
}

it("one after the other, each when the one before is done", () => {
  const { ask, done, pause, acted } = begun();
  ask(a, "a");
  ask(b, "b");
  pause();
  pause();
  expect(acted).toEqual(["a"]);
  done(a);
  pause();
  done(b);
  pause();
  expect(acted).toEqual(["a", "b"]);
});

it("who asks again before its turn keeps its place, and only the newest is done", () => {
  const { ask, done, pause, acted } = begun();
  for (const round of [1, 2]) {
    ask(a, `a${round}`);
    ask(b, `b${round}`);
    ask(c, `c${round}`);
    pause();
    done(a);
  }
  pause();
  done(b);
  pause();
  expect(acted).toEqual(["a1", "b2", "c2"]);
});

it("nobody is passed over, however often the first asks", () => {
  const { ask, pause, acted } = begun();
  ask(a, "a");
  ask(b, "b");
  for (let round = 0; round < 4; round++) {
    pause();
    ask(acted.at(-1) === "a" ? a : b, acted.at(-1) ?? "");
  }
  expect(acted).toEqual(["a", "b", "a", "b"]);
});

it("who goes away holds nobody up", () => {
  const { ask, done, pause, acted } = begun();
  ask(a, "a");
  ask(b, "b");
  ask(c, "c");
  pause();
  done(b);
  done(a);
  pause();
  expect(acted).toEqual(["a", "c"]);
});

it("who is not wanted is passed over, and comes when it is wanted", () => {
  const { ask, done, pause, again, acted } = begun();
  let wanted = false;
  ask(a, "a", () => wanted);
  ask(b, "b");
  pause();
  done(b);
  pause();
  expect(acted).toEqual(["b"]);
  wanted = true;
  again();
  pause();
  expect(acted).toEqual(["b", "a"]);
});
