import { type Dispatch, type SetStateAction, useLayoutEffect, useState } from "react";

/**
 * What a person put in while other pages are read, or the same page is said in another language. In memory only: a
 * reload clears it, and so does whoever wipes everything.
 */
const left = new Map<string, unknown>();

/** What was left under a name; who leaves a thing there says what it is. */
export const leftAt = <T>(name: string): T | undefined => left.get(name) as T | undefined;
export const leaveAt = (name: string, value: unknown): void => void left.set(name, value);
export const leaveNothing = (): void => left.clear();

/** Something put in, as it was left under a name. */
export function useLeft<T>(name: string, begin: T): [value: T, set: Dispatch<SetStateAction<T>>] {
  const [value, set] = useState(() => leftAt<T>(name) ?? begin);
  useLayoutEffect(() => leaveAt(name, value), [name, value]);
  return [value, set];
}
