import type { Fault } from "@sojourn/record";
import { useState } from "react";
import { EntryFields } from "../edit/EntryFields.tsx";
import type { Raw } from "../lib/paths.ts";
import { stepped } from "../stay/history.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/timeline.ts";
import { sentence } from "../words/index.ts";
import { entryAt, withFields } from "./entries.ts";
import { FormFrame } from "./FormFrame.tsx";
import type { Kind } from "./kinds.ts";

type Props = { path: string; kind: Kind; close: () => void };

/** Every fact of one bar; each change is answered at once. What does not fit stays in the form until it does. */
export function ChangeForm({ path, kind, close }: Props) {
  const { core, stay } = useStanding();
  const { turn } = useStay();
  const [misfit, setMisfit] = useState<Raw>({});
  const [faults, setFaults] = useState<Fault[]>([]);
  const change = (key: string, value: unknown) => {
    const told = { ...misfit, [key]: value };
    const reading = core.record.readRecord(withFields(stay.record, path, told));
    setMisfit(reading.ok ? {} : told);
    setFaults(reading.ok ? [] : reading.faults);
    if (reading.ok) turn((old) => stepped(old, reading.record as Raw, `form ${path}.${key}`));
  };
  return (
    <FormFrame title={sentence(kind.one)} faults={faults} close={close}>
      <EntryFields
        fields={kind.fields}
        first={Object.values(kind.edges)}
        entry={{ ...entryAt(stay.record, path), ...misfit }}
        onChange={change}
      />
      <button type="button" className="primary" onClick={close}>
        {words.timeline.done}
      </button>
    </FormFrame>
  );
}
