import type { StudentRecord } from "@sojourn/record";
import { useMemo } from "react";
import { useStanding } from "../../stay/useStay.ts";
import { inEnglish } from "../../words/once.ts";
import { makers, type Paper, type PaperName } from "./index.ts";
import { useName } from "./useName.ts";

/** The paper of the record that is open. */
export function usePaper(which: PaperName): Paper {
  const { core, stay, standing } = useStanding();
  const name = useName();
  return useMemo(
    // an office reads it: in English, whatever language the page speaks
    () =>
      makers[which]({
        record: stay.record as StudentRecord,
        standing: inEnglish(standing),
        rulebook: core.rulebook,
        name,
      }),
    [which, core, stay.record, standing, name],
  );
}
