import type { Rulebook } from "@sojourn/policy";
import { UsageFault } from "./faults.ts";
import { meant } from "./question.ts";

/** The ids of what the rules speak of, of some kinds. */
export function namesOf({ rules }: Rulebook, kinds: readonly string[]): string[] {
  const names = rules.flatMap(({ statements }) =>
    statements.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name),
  );
  return [...new Set(names)].sort();
}

/** So many names are read at a glance; of more, only the first are told. */
const MOST_NAMED = 12;

/** Refuses an id that nothing bears, with the one that was probably meant. */
export function mustKnow(id: string, what: string, known: readonly string[]): void {
  if (known.includes(id)) return;
  const more = known.length - MOST_NAMED;
  const rest = more > 0 ? ` and ${more} more; sojourn standing RECORD --json names them` : "";
  const names = `Known: ${known.slice(0, MOST_NAMED).join(", ")}${rest}.`;
  throw new UsageFault(`there is ${what} called "${id}". ${meant(id, known)}${names}`);
}
