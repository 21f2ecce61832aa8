import type { Standing } from "@sojourn/engine";
import type { Fault } from "@sojourn/record";
import { type ReactNode, use, useMemo, useState } from "react";
import { useLaw } from "../law/useLaw.ts";
import { type Core, loadCore } from "../lib/core.ts";
import { today } from "../lib/dates.ts";
import { setAt } from "../lib/paths.ts";
import { Waiting } from "../shell/Problem.tsx";
import { answering } from "../stay/answering.ts";
import { kept } from "../stay/keep.ts";
import { StayAs } from "../stay/StayAs.tsx";
import { type Stay, useStay } from "../stay/useStay.ts";

/**
 * The person's own record where there is one, else one of which nothing is known; the first answer given to that one
 * opens it as the person's own.
 */
export function OptionsProvider({ children }: { children: ReactNode }) {
  const core = use(loadCore());
  const { stay, faults } = useStay();
  // what is kept on this device comes by itself, when it can be read
  if (!stay && kept() !== undefined && faults.length === 0) return <Waiting />;
  return stay ? children : <Nobody core={core}>{children}</Nobody>;
}

function Nobody({ core, children }: { core: Core; children: ReactNode }) {
  const above = useStay();
  const { law } = useLaw();
  const [stay] = useState<Stay>(() => ({ record: { record: 1 }, asOf: today() }));
  const [answer] = useState(answering);
  const standing: Standing = useMemo(() => answer(core, stay, law), [answer, core, stay, law]);
  const { open } = above;
  const value = useMemo(() => {
    const change = (path: string, fact: unknown): Fault[] => {
      const reading = core.record.readRecord(setAt(stay.record, path, fact, stay.asOf));
      if (!reading.ok) return reading.faults;
      void open(reading.record, { asOf: stay.asOf });
      return [];
    };
    return { ...above, core, stay, standing, faults: [], change };
  }, [above, core, stay, standing, open]);
  return <StayAs value={value}>{children}</StayAs>;
}
