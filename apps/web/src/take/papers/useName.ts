import { useSyncExternalStore } from "react";

/** The name for the papers: held while the page is open, so that the paper itself has it too, and kept nowhere. */
let name = "";
const hearers = new Set<() => void>();

const subscribe = (hear: () => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};

export function setName(to: string): void {
  name = to;
  for (const hear of hearers) hear();
}

export const useName = (): string => useSyncExternalStore(subscribe, () => name);
