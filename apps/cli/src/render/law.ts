import type { LawNote, Standing } from "@sojourn/engine";
import { bareDate, plainDate } from "./dates.ts";

/** Which law was read: what is in force, what is known and not counted, what was supposed. */
export function lawSays({ law, lawAsOf, supposing }: Standing): string[] {
  const notes = [...law.enjoined, ...law.proposed, ...law.notYet];
  const left = [
    ...Map.groupBy(
      notes.filter(({ supposed }) => !supposed),
      ({ page }) => page,
    ).values(),
  ];
  const aside = left.map((page) => `${page[0]!.page}, ${stateOf(page[0]!, law)}`).sort();
  return [
    `Rules in force on ${plainDate(lawAsOf)}${aside.length > 0 ? `; not counted: ${aside.join("; ")}` : ""}.`,
    ...supposing.map((name) => supposedSays(name, notes, law)),
  ];
}

/** What is asked for by supposing a page, or a rule, and what comes of it. */
function supposedSays(name: string, notes: readonly LawNote[], law: Standing["law"]): string {
  const own = notes.filter(({ page, rule }) => page === name || rule === name);
  const counted = own.find((note) => note.counted);
  if (counted) return `Supposing ${name}, ${stateOf(counted, law)}: this is not your standing today.`;
  const [first] = own;
  if (first?.from)
    return `Supposing ${name} changes nothing: it would begin on ${bareDate(first.from)}, and older law is read.`;
  return `Supposing ${name} changes nothing here: it is in force, or speaks of nothing that is shown.`;
}

function stateOf(note: LawNote, law: Standing["law"]): string {
  const since = note.since ? ` since ${bareDate(note.since)}` : "";
  const why = note.why ? ` (${note.why})` : "";
  if (law.enjoined.includes(note)) return `blocked by a court${since}${why}`;
  if (law.proposed.includes(note)) return `only proposed${since}${why}`;
  return `to begin on ${bareDate(note.from ?? "")}`;
}
