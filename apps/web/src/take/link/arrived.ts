import { useSyncExternalStore } from "react";

/** A record in a link stands behind this; a browser sends nothing that follows the `#`. */
export const MARK = "#r=";

let code: string | undefined;
const hearers = new Set<() => void>();

/** Takes the record out of the address bar, before anything else reads the address. */
function take(): void {
  if (!location.hash.startsWith(MARK)) return;
  code = location.hash.slice(MARK.length);
  history.replaceState(history.state, "", location.pathname + location.search);
  for (const hear of hearers) hear();
}

const subscribe = (hear: () => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};

/** The record that a link brought, until the person has said what to do with it. */
export const useArrived = (): string | undefined => useSyncExternalStore(subscribe, () => code);

export function settle(): void {
  code = undefined;
  for (const hear of hearers) hear();
}

take();
// a link that is opened where Sojourn is open already
addEventListener("hashchange", take);
