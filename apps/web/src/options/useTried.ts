import type { PathStanding } from "@sojourn/engine";
import type { Fault, StudentRecord } from "@sojourn/record";
import { useCallback, useMemo, useState } from "react";
import { type Raw, setAt } from "../lib/paths.ts";
import { useStanding } from "../stay/useStay.ts";
import { useAsked } from "./useOptions.ts";

type Tried = {
  path: PathStanding;
  /** Something was told of a request that is not in the record. */
  trying: boolean;
  tell: (place: string, fact: unknown) => Fault[];
};

/**
 * A way with what is told of a request for it. To look at a way asks for nothing: what is told here stays here, and
 * the request that the record may have is left alone.
 */
export function useTried(told: PathStanding, situation: string): Tried {
  const { core, stay } = useStanding();
  const { engine, asked } = useAsked();
  const [request, setRequest] = useState<Raw>();
  const kind = told.permission.id;
  const path = useMemo(() => {
    const [rulebook, record, when] = asked;
    if (!request) return told;
    const tried = { ...record, request } as StudentRecord;
    const found = engine.options(rulebook, tried, when, situation)?.paths;
    return found?.find(({ title }) => title === told.title) ?? told;
  }, [told, request, engine, asked, situation]);
  const tell = useCallback(
    (place: string, fact: unknown) => {
      const own = stay.record.request as Raw | undefined;
      const before = request ?? (own?.kind === kind ? own : { kind });
      const next = setAt({ record: 1, request: before }, place, fact, stay.asOf);
      const reading = core.record.readRecord(next);
      if (!reading.ok) return reading.faults;
      setRequest(next.request as Raw);
      return [];
    },
    [core, stay, request, kind],
  );
  return { path, trying: request !== undefined, tell };
}
