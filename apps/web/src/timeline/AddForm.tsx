import { isoFromDay } from "@sojourn/dates";
import type { Fault } from "@sojourn/record";
import { useState } from "react";
import { EntryFields } from "../edit/EntryFields.tsx";
import { dayOf } from "../lib/dates.ts";
import type { Raw } from "../lib/paths.ts";
import { stepped } from "../stay/history.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/timeline.ts";
import { withEntry } from "./entries.ts";
import { FormFrame } from "./FormFrame.tsx";
import type { Kind } from "./kinds.ts";
import type { Last } from "./useEditing.ts";

const t = words.timeline;
/** How long a new bar is until the person says: long enough to be taken hold of. */
const DAYS: { [list: string]: number } = { programs: 730, trips: 14 };
const SOME_DAYS = 90;

type Props = { kind: Kind; close: (added?: string) => void; setLast: (last: Last) => void };

/** A new bar. Its days are proposed in the form, and nothing is in the record before the person adds it. */
export function AddForm({ kind, close, setLast }: Props) {
  const { core, stay, standing } = useStanding();
  const { turn } = useStay();
  const { start, end } = kind.edges;
  const [entry, setEntry] = useState<Raw>(() => ({
    [start]: stay.asOf,
    ...(end && { [end]: isoFromDay(dayOf(stay.asOf) + (DAYS[kind.list] ?? SOME_DAYS)) }),
  }));
  const [faults, setFaults] = useState<Fault[]>([]);
  const add = () => {
    const told = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
    const { record, path } = withEntry(stay.record, kind, told);
    const reading = core.record.readRecord(record);
    if (!reading.ok) return setFaults(reading.faults);
    turn((old) => stepped(old, reading.record as Raw));
    setLast({ path, before: standing });
    close(path);
  };
  return (
    <FormFrame title={t.addOne(kind.one)} faults={faults} close={() => close()}>
      <EntryFields
        fields={kind.fields}
        first={Object.values(kind.edges)}
        entry={entry}
        onChange={(key, value) => setEntry((old) => ({ ...old, [key]: value }))}
      />
      <button type="button" className="primary" onClick={add}>
        {t.addIt}
      </button>
    </FormFrame>
  );
}
