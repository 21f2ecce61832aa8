import type { Standing } from "@sojourn/engine";
import type { Fault, StudentRecord } from "@sojourn/record";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { type Core, loadCore } from "../lib/core.ts";
import { today } from "../lib/dates.ts";
import { type Raw, setAt } from "../lib/paths.ts";
import { forget, keep, kept } from "./keep.ts";
import { type Stay, StayContext } from "./useStay.ts";

type Refused = { faults: Fault[]; text?: string };
const none: Refused = { faults: [] };

function answer(core: Core, stay: Stay): Standing {
  const start = performance.now();
  const standing = core.engine.evaluate(core.rulebook, stay.record as StudentRecord, { asOf: stay.asOf });
  performance.measure("sojourn:evaluate", { start, end: performance.now() });
  return standing;
}

const read = (core: Core, source: unknown) =>
  typeof source === "string" ? core.record.readRecordText(source) : core.record.readRecord(source);

/** Holds the one record of the page, and the standing that follows from it. */
export function StayProvider({ children }: { children: ReactNode }) {
  const [core, setCore] = useState<Core>();
  const [stay, setStay] = useState<Stay>();
  const [refused, setRefused] = useState(none);
  const [keeping, setKeeping] = useState(false);

  const open = useCallback(async (source: unknown, about: { asOf?: string; title?: string } = {}) => {
    const ready = await loadCore();
    setCore(ready);
    const reading = read(ready, source);
    if (!reading.ok) {
      setRefused({ faults: reading.faults, text: typeof source === "string" ? source : undefined });
      return false;
    }
    setRefused(none);
    setStay((old) => ({
      record: reading.record as Raw,
      title: about.title,
      asOf: about.asOf ?? old?.asOf ?? today(),
    }));
    return true;
  }, []);

  useEffect(() => {
    // an address that names an example shows that example, and leaves what is kept alone
    const before = new URLSearchParams(location.search).has("example") ? undefined : kept();
    if (!before) return;
    setKeeping(true);
    void open(before.record, { asOf: today() });
  }, [open]);

  useEffect(() => {
    if (keeping && stay) keep({ record: stay.record });
  }, [keeping, stay]);

  const standing = useMemo(() => (core && stay ? answer(core, stay) : undefined), [core, stay]);

  const change = useCallback(
    (path: string, value: unknown) => {
      if (!core || !stay) return [];
      const reading = core.record.readRecord(setAt(stay.record, path, value, stay.asOf));
      if (!reading.ok) return reading.faults;
      setStay({ ...stay, record: reading.record as Raw });
      return [];
    },
    [core, stay],
  );

  const value = useMemo(
    () => ({
      core,
      stay,
      standing,
      faults: refused.faults,
      faulty: refused.text,
      keeping,
      open,
      change,
      setAsOf: (asOf: string) => setStay((old) => old && { ...old, asOf }),
      setKeeping: (on: boolean) => {
        setKeeping(on);
        if (!on) forget();
      },
      restart: () => {
        setStay(undefined);
        setRefused(none);
        setKeeping(false);
      },
    }),
    [core, stay, standing, refused, keeping, open, change],
  );
  return <StayContext value={value}>{children}</StayContext>;
}
