import type { Standing, Stood } from "@sojourn/engine";
import type { Fault, StudentRecord } from "@sojourn/record";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { LawAsked } from "../law/asked.ts";
import { useLaw } from "../law/useLaw.ts";
import { type Core, loadCore } from "../lib/core.ts";
import { today } from "../lib/dates.ts";
import type { Raw } from "../lib/paths.ts";
import { useChange } from "./useChange.ts";
import { useKeeping } from "./useKeeping.ts";
import { type Stay, StayContext } from "./useStay.ts";

type Refused = { faults: Fault[]; text?: string };
/** Nobody mends more by hand, and a larger text makes the page slow. */
const MOST_TO_MEND = 100_000;
const none: Refused = { faults: [] };

/** Answers one record after the other; of the one before it takes over what has not changed. */
function answering(): (core: Core, stay: Stay, law: LawAsked) => Standing {
  let before: Stood | undefined;
  return ({ engine, rulebook }, stay, { supposing, lawAsOf }) => {
    const start = performance.now();
    const record = stay.record as StudentRecord;
    const when = { asOf: stay.asOf, supposing, ...(lawAsOf && { lawAsOf }) };
    const standing = before
      ? engine.evaluateAgain(rulebook, record, when, before)
      : engine.evaluate(rulebook, record, when);
    before = { record, standing };
    performance.measure("sojourn:evaluate", { start, end: performance.now() });
    return standing;
  };
}

const read = (core: Core, source: unknown) =>
  typeof source === "string" ? core.record.readRecordText(source) : core.record.readRecord(source);

/** Holds the one record of the page, and the standing that follows from it. */
export function StayProvider({ children }: { children: ReactNode }) {
  const [core, setCore] = useState<Core>();
  const [stay, setStay] = useState<Stay>();
  const [refused, setRefused] = useState(none);
  const { supposing, lawAsOf } = useLaw();

  const open = useCallback(async (source: unknown, about: { asOf?: string; title?: string } = {}) => {
    const ready = await loadCore();
    setCore(ready);
    const reading = read(ready, source);
    if (!reading.ok) {
      const mendable = typeof source === "string" && source.length <= MOST_TO_MEND;
      setRefused({ faults: reading.faults, ...(mendable && { text: source }) });
      return false;
    }
    setRefused(none);
    const record = reading.record as Raw;
    setStay((old) => ({ record, title: about.title, asOf: about.asOf ?? old?.asOf ?? today() }));
    return true;
  }, []);

  const change = useChange(core, stay, setStay);
  const { keeping, setKeeping, pause } = useKeeping(stay, open);
  const setAsOf = useCallback((asOf: string) => setStay((old) => old && { ...old, asOf }), []);
  const turn = useCallback((how: (stay: Stay) => Stay) => setStay((old) => old && how(old)), []);
  const restart = useCallback(() => {
    setStay(undefined);
    setRefused(none);
    pause();
  }, [pause]);

  const [answer] = useState(answering);
  const standing = useMemo(
    () => (core && stay ? answer(core, stay, { supposing, ...(lawAsOf && { lawAsOf }) }) : undefined),
    [answer, core, stay, supposing, lawAsOf],
  );
  const value = useMemo(() => {
    const { faults, text: faulty } = refused;
    const acts = { open, change, turn, setAsOf, setKeeping, restart };
    return { core, stay, standing, faults, faulty, keeping, ...acts };
  }, [core, stay, standing, refused, keeping, open, change, turn, setAsOf, setKeeping, restart]);
  return <StayContext value={value}>{children}</StayContext>;
}
