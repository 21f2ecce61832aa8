import type { Compared, Options, SituationStanding } from "@sojourn/engine";
import type { StudentRecord } from "@sojourn/record";
import { useMemo } from "react";
import { useLaw } from "../law/useLaw.ts";
import type { Core } from "../lib/core.ts";
import { useStanding } from "../stay/useStay.ts";

type Asked = [
  rulebook: Core["rulebook"],
  record: StudentRecord,
  when: Parameters<Core["engine"]["options"]>[2],
];

/** What the engine is asked with: the rules, the record at hand, the day and the law. */
export function useAsked(): { engine: Core["engine"]; asked: Asked } {
  const { core, stay } = useStanding();
  const { law } = useLaw();
  return useMemo(() => {
    const when = { asOf: stay.asOf, ...law };
    return { engine: core.engine, asked: [core.rulebook, stay.record as StudentRecord, when] };
  }, [core, stay.record, stay.asOf, law]);
}

export function useSituations(): SituationStanding[] {
  const { engine, asked } = useAsked();
  return useMemo(() => engine.situations(...asked), [engine, asked]);
}

/** The ways on from a situation; `undefined`: the pages know none of that name. */
export function useOptions(id: string): Options | undefined {
  const { engine, asked } = useAsked();
  return useMemo(() => engine.options(...asked, id), [engine, asked, id]);
}

export function useComparisons(): Compared[] {
  const { engine, asked } = useAsked();
  return useMemo(() => engine.comparisons(...asked), [engine, asked]);
}
