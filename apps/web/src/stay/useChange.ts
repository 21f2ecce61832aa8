import type { Fault } from "@sojourn/record";
import { useCallback, useLayoutEffect, useRef } from "react";
import type { Core } from "../lib/core.ts";
import { type Raw, setAt } from "../lib/paths.ts";
import { stepped } from "./history.ts";
import type { Stay } from "./useStay.ts";

export type Change = (path: string, value: unknown) => Fault[];

/**
 * Sets one fact, when the record stays readable with it. Always in the latest record, so that a field that
 * was not drawn again does not bring an old one back.
 */
export function useChange(core: Core | undefined, stay: Stay | undefined, set: (stay: Stay) => void): Change {
  const latest = useRef({ core, stay, set });
  useLayoutEffect(() => {
    latest.current = { core, stay, set };
  }, [core, stay, set]);
  return useCallback((path, value) => {
    const { core, stay, set } = latest.current;
    if (!core || !stay) return [];
    const reading = core.record.readRecord(setAt(stay.record, path, value, stay.asOf));
    if (!reading.ok) return reading.faults;
    set(stepped(stay, reading.record as Raw, `change ${path}`));
    return [];
  }, []);
}
