import type { Stood } from "@sojourn/engine";
import type { Fault } from "@sojourn/record";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useLaw } from "../law/useLaw.ts";
import { type Core, loadCore } from "../lib/core.ts";
import { today } from "../lib/dates.ts";
import type { Raw } from "../lib/paths.ts";
import { useLanguage } from "../words/useLanguage.ts";
import { answering, type Counted } from "./answering.ts";
import { StayAs } from "./StayAs.tsx";
import { useChange } from "./useChange.ts";
import { useKeeping } from "./useKeeping.ts";
import type { About, Stay } from "./useStay.ts";

type Refused = { faults: Fault[]; text?: string };
/** Nobody mends more by hand, and a larger text makes the page slow. */
const MOST_TO_MEND = 100_000;
const none: Refused = { faults: [] };

const read = (core: Core, source: unknown) =>
  typeof source === "string" ? core.record.readRecordText(source) : core.record.readRecord(source);

/** Holds the one record of the page, and the standing that follows from it. */
export function StayProvider({ children }: { children: ReactNode }) {
  const [core, setCore] = useState<Core>();
  const [stay, setStay] = useState<Stay>();
  const [refused, setRefused] = useState(none);
  const { law } = useLaw();

  const open = useCallback(async (source: unknown, about: About = {}) => {
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
    setStay((old) => ({
      record,
      title: about.title,
      asOf: about.asOf ?? old?.asOf ?? today(),
      keep: about.keep ?? old?.keep ?? false,
    }));
    return true;
  }, []);

  const change = useChange(core, stay, setStay);
  const setAsOf = useCallback((asOf: string) => setStay((old) => old && { ...old, asOf }), []);
  const [counted] = useState<Counted>(() => new WeakMap());
  const turn = useCallback(
    (how: (stay: Stay) => Stay, known?: Stood) => {
      if (known) counted.set(known.record as Raw, known);
      setStay((old) => old && how(old));
    },
    [counted],
  );
  const setKeeping = useKeeping(stay, open, turn);
  const restart = useCallback(() => {
    setStay(undefined);
    setRefused(none);
  }, []);

  const language = useLanguage();
  const [answer] = useState(() => answering(counted));
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language the same standing is said anew
  const standing = useMemo(
    () => (core && stay ? answer(core, stay, law) : undefined),
    [answer, core, stay, law, language],
  );
  const value = useMemo(() => {
    const { faults, text: faulty } = refused;
    const acts = { open, change, turn, setAsOf, setKeeping, restart };
    // only steps of a drag are counted before they are shown
    const following = stay !== undefined && counted.has(stay.record);
    return { core, stay, standing, following, faults, faulty, keeping: stay?.keep ?? false, ...acts };
  }, [core, stay, standing, counted, refused, open, change, turn, setAsOf, setKeeping, restart]);
  return <StayAs value={value}>{children}</StayAs>;
}
