import type { Fault } from "@sojourn/record";
import { useLayoutEffect, useState } from "react";
import { leaveAt, leftAt } from "../lib/left.ts";
import type { Raw } from "../lib/paths.ts";
import { stepped, undone } from "../stay/history.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import type { Next } from "./next.ts";

/** What was passed over by then, whether the record is another since, and whether the same was asked again. */
type Step = { passed: readonly string[]; changed: boolean; again?: boolean };

/** What was done so far, and with which record: with another it cannot be taken back. */
type Left = { past: readonly Step[]; passed: readonly string[]; record: Raw };

/** The way through an interview: each answer goes into the record, and each can be taken back. */
export function useInterview(about: string | undefined) {
  const { core, stay } = useStanding();
  const { turn } = useStay();
  const name = `interview ${about}`;
  const [left] = useState(() => leftAt<Left>(name));
  const goesOn = left?.record === stay.record ? left : undefined;
  const [past, setPast] = useState(goesOn?.past ?? []);
  const [passed, setPassed] = useState(goesOn?.passed ?? []);
  const [again, setAgain] = useState<Next>();
  useLayoutEffect(
    () => leaveAt(name, { past, passed, record: stay.record }),
    [name, past, passed, stay.record],
  );

  /** Puts a record in the place of this one, when it can be read; `next` is asked again: there may be more to list. */
  const take = (made: unknown, next?: Next): Fault[] => {
    const reading = core.record.readRecord(made);
    if (!reading.ok) return reading.faults;
    setPast([...past, { passed, changed: true, again: next !== undefined }]);
    setAgain(next);
    turn((now) => stepped(now, reading.record as Raw));
    return [];
  };
  const give = ({ fact, given }: Next, value: unknown): Fault[] =>
    take(core.engine.answer(stay.record, fact, value, given));
  const pass = ({ fact }: Next) => {
    setPast([...past, { passed, changed: false }]);
    setAgain(undefined);
    setPassed([...passed, fact]);
  };
  const back = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    setAgain(undefined);
    setPassed(before.passed);
    if (before.changed) turn(undone);
  };
  const forgive = () => setPassed([]);
  const number = past.filter(({ again }) => !again).length + 1;
  return { steps: past.length, number, passed, again, take, give, pass, back, forgive };
}

export type Way = ReturnType<typeof useInterview>;
