import type { StudentRecord } from "@sojourn/record";
import { useMemo } from "react";
import { useStanding } from "../../stay/useStay.ts";
import { makers, type Paper, type PaperName } from "./index.ts";
import { useName } from "./useName.ts";

/** The paper of the record that is open. */
export function usePaper(which: PaperName): Paper {
  const { core, stay, standing } = useStanding();
  const name = useName();
  return useMemo(
    () => makers[which]({ record: stay.record as StudentRecord, standing, rulebook: core.rulebook, name }),
    [which, core, stay.record, standing, name],
  );
}
