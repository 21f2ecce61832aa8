import type { Fault } from "@sojourn/record";
import { useState } from "react";
import type { Raw } from "../lib/paths.ts";
import { stepped, undone } from "../stay/history.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import type { Next } from "./next.ts";

/** What was passed over by then, whether the record is another since, and whether the same was asked again. */
type Step = { passed: readonly string[]; changed: boolean; again?: boolean };

/** The way through an interview: each answer goes into the record, and each can be taken back. */
export function useInterview() {
  const { core, stay } = useStanding();
  const { turn } = useStay();
  const [past, setPast] = useState<readonly Step[]>([]);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const [again, setAgain] = useState<Next>();

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
