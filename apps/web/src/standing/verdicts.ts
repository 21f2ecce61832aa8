import type { Verdict } from "@sojourn/engine";

/** The way is open, or may yet be: a caution, and what it would bring, are of use. */
export const verdictsWithHope: ReadonlySet<Verdict> = new Set(["open", "opens-later", "unknown"]);
