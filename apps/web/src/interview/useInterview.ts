import type { Fault } from "@sojourn/record";
import { useState } from "react";
import type { Raw } from "../lib/paths.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import type { Next } from "./next.ts";

type Step = { record: Raw; passed: readonly string[] };

/** The way through an interview: each answer goes into the record, and each can be taken back. */
export function useInterview() {
  const { core, stay } = useStanding();
  const { turn } = useStay();
  const [past, setPast] = useState<readonly Step[]>([]);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const [again, setAgain] = useState<Next>();
  const here = { record: stay.record, passed };

  /** Puts a record in the place of this one, when it can be read; `next` is asked again: there may be more to list. */
  const take = (made: unknown, next?: Next): Fault[] => {
    const reading = core.record.readRecord(made);
    if (!reading.ok) return reading.faults;
    setPast([...past, here]);
    setAgain(next);
    turn((now) => ({ ...now, record: reading.record as Raw }));
    return [];
  };
  const give = ({ fact, given }: Next, value: unknown): Fault[] =>
    take(core.engine.answer(stay.record, fact, value, given));
  const pass = ({ fact }: Next) => {
    setPast([...past, here]);
    setAgain(undefined);
    setPassed([...passed, fact]);
  };
  const back = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    setAgain(undefined);
    setPassed(before.passed);
    turn((now) => ({ ...now, record: before.record }));
  };
  const forgive = () => setPassed([]);
  return { steps: past.length, passed, again, take, give, pass, back, forgive };
}

export type Way = ReturnType<typeof useInterview>;
