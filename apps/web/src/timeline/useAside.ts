import type { Stood } from "@sojourn/engine";
import type { StudentRecord } from "@sojourn/record";
import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { useLaw } from "../law/useLaw.ts";
import type { Raw } from "../lib/paths.ts";
import { useStanding } from "../stay/useStay.ts";
import { inEnglish } from "../words/once.ts";
import { type Aside, openAside } from "./aside/aside.ts";

export type Count = (record: Raw) => Promise<Stood | undefined>;

/** Counts the standing of a record beside the page: for the day and under the law that the page is about. */
export function useAside(): Count {
  const { law } = useLaw();
  const { core, stay, standing } = useStanding();
  const latest = useRef({ core, stay, standing, law });
  useLayoutEffect(() => {
    latest.current = { core, stay, standing, law };
  });
  const aside = useRef<Aside>(undefined);
  useEffect(
    () => () => {
      aside.current?.close();
      aside.current = undefined;
    },
    [],
  );
  return useCallback((record: Raw) => {
    const { core, stay, standing, law } = latest.current;
    aside.current ??= openAside(core.rulebook);
    const shown = { record: stay.record as StudentRecord, standing: inEnglish(standing) };
    return aside.current.count(record as StudentRecord, { asOf: stay.asOf, ...law }, shown);
  }, []);
}
