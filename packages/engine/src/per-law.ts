import type { Law } from "./compose.ts";

/** What is made ready of a law by name: made once, and kept as long as the law. */
export function perLaw<T>(make: (name: string, law: Law) => T): (name: string, law: Law) => T {
  const kept = new WeakMap<Law, Map<string, T>>();
  return (name, law) => {
    const byName = kept.get(law) ?? new Map<string, T>();
    const known = byName.get(name);
    if (known !== undefined) return known;
    const made = make(name, law);
    kept.set(law, byName.set(name, made));
    return made;
  };
}
