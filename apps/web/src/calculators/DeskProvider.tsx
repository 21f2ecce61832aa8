import type { Standing } from "@sojourn/engine";
import type { Fault } from "@sojourn/record";
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useLaw } from "../law/useLaw.ts";
import { type Core, loadCore } from "../lib/core.ts";
import { leaveAt, leftAt } from "../lib/left.ts";
import { getAt, type Raw } from "../lib/paths.ts";
import { answering } from "../stay/answering.ts";
import { StayAs } from "../stay/StayAs.tsx";
import { type Stay, useStay } from "../stay/useStay.ts";
import type { Calculator, ListAsked } from "./calculator.ts";
import { added, asAsked, begun, put, removed, type Scratch, taken, toKeep } from "./scratch.ts";

/** One calculator at work: what was put into it, what may be done with it, and what the engine says of it. */
export type Desk = {
  calculator: Calculator;
  scratch: Scratch;
  core: Core;
  standing: Standing;
  /** Why the last thing put in was not taken. */
  faults: Fault[];
  change: (path: string, value: unknown) => Fault[];
  add: (asked: ListAsked) => void;
  remove: (list: string, at: number) => void;
  setAsOf: (day: string) => void;
  begin: () => void;
  /** The person's own record, when one is open. */
  own?: Stay;
  takeOwn: () => void;
  /** Takes over into the person's own record; whether that was possible. */
  keep: () => Promise<boolean>;
  /** What the engine would say with one entry more. */
  withEntry: (list: string, entry: Raw) => Standing;
};

const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("useDesk outside DeskProvider");
  return desk;
}

/**
 * A record apart from the person's own. Below it everything that shows a standing shows this one: the parts of the
 * standing page serve as they are.
 */
export function DeskProvider({ calculator, children }: { calculator: Calculator; children: ReactNode }) {
  const core = use(loadCore());
  const above = useStay();
  const own = above.stay;
  const [scratch, setScratch] = useState(() => resumed(calculator, own) ?? starting(calculator, own));
  const [faults, setFaults] = useState<Fault[]>([]);
  useLayoutEffect(() => leaveAt(nameOf(calculator), scratch), [calculator, scratch]);

  const latest = useRef(scratch);
  useLayoutEffect(() => {
    latest.current = scratch;
  }, [scratch]);
  const take = useCallback(
    (next: Scratch): Fault[] => {
      const reading = core.record.readRecord(next.record);
      if (reading.ok) {
        latest.current = next;
        setScratch(next);
      }
      const found = reading.ok ? [] : reading.faults;
      setFaults(found);
      return found;
    },
    [core],
  );
  const acts = useMemo(() => {
    const change = (path: string, value: unknown) => take(put(latest.current, calculator, path, value));
    return {
      change,
      add: (asked: ListAsked) => void take(added(latest.current, asked)),
      remove: (list: string, at: number) => void take(removed(latest.current, list, at)),
      setAsOf: (asOf: string) => void take({ ...latest.current, asOf }),
      begin: () => void take(begun(calculator)),
    };
  }, [take, calculator]);
  const takeOwn = useCallback(() => own && void take(taken(own.record, own.asOf)), [own, take]);

  const { open } = above;
  const keep = useCallback(
    () =>
      open(toKeep(latest.current, calculator, own?.record), {
        asOf: latest.current.asOf,
        ...(own?.title !== undefined && { title: own.title }),
      }),
    [open, calculator, own],
  );

  const { stay, standing, withEntry } = useAnswer(core, calculator, scratch);
  const desk = useMemo<Desk>(
    () => ({
      calculator,
      scratch,
      core,
      standing,
      faults,
      ...acts,
      ...(own && { own }),
      takeOwn,
      keep,
      withEntry,
    }),
    [calculator, scratch, core, standing, faults, acts, own, takeOwn, keep, withEntry],
  );
  const inner = useMemo(
    () => ({ ...above, core, stay, standing, faults: [], change: acts.change, setAsOf: acts.setAsOf }),
    [above, core, stay, standing, acts],
  );
  return (
    <DeskContext value={desk}>
      <StayAs value={inner}>{children}</StayAs>
    </DeskContext>
  );
}

const nameOf = ({ id }: Calculator) => `calculator ${id}`;

/** What nobody changed here is begun anew, and what was taken from a record that is another by now. */
function resumed(calculator: Calculator, own: Stay | undefined): Scratch | undefined {
  const scratch = leftAt<Scratch>(nameOf(calculator));
  return scratch?.touched && (!scratch.from || scratch.from === own?.record) ? scratch : undefined;
}

const starting = (calculator: Calculator, own: Stay | undefined): Scratch =>
  own ? taken(own.record, own.asOf) : begun(calculator);

function useAnswer(core: Core, calculator: Calculator, scratch: Scratch) {
  const { law } = useLaw();
  const [answer] = useState(answering);
  const [answerMore] = useState(answering);
  return useMemo(() => {
    const record = asAsked(scratch, calculator);
    const on = calculator.on && getAt(record, calculator.on, scratch.asOf);
    const asOf = typeof on === "string" ? on : scratch.asOf;
    const stay: Stay = { record, asOf };
    const withEntry = (list: string, entry: Raw) => {
      const entries = [...((record[list] as Raw[] | undefined) ?? []), entry];
      return answerMore(core, { record: { ...record, [list]: entries }, asOf }, law);
    };
    return { stay, standing: answer(core, stay, law), withEntry };
  }, [core, calculator, scratch, answer, answerMore, law]);
}
