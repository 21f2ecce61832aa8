import { isDay } from "./days.ts";
import type { Fault } from "./fault.ts";

/** Where a rule's text is, at which lines of what was read, and the day somebody read it there. */
export type Source = { readonly text: string; readonly place?: string; readonly readOn?: string };

/** `Columbia ISSO, “On-Campus Work”, lines 504-508, read 2026-11-22` */
export function parseSource(arg: string): Source | Fault {
  const comma = arg.lastIndexOf(",");
  const found = /^read (?:on )?(\d.*)$/.exec(arg.slice(comma + 1).trim());
  if (!found) return placed(arg);
  const text = arg.slice(0, Math.max(0, comma)).trim();
  const readOn = found[1]!;
  if (!isDay(readOn)) return { fault: `“${readOn}” is not a day`, mend: "Write “read YYYY-MM-DD”." };
  if (text === "")
    return { fault: "The source is not named", mend: "Write where the text is, then “, read …”." };
  return { ...placed(text), readOn };
}

/** A place is for who looks it up; a source is cited without. */
function placed(named: string): { text: string; place?: string } {
  const found = /^(.+), (lines? \d[\d, and-]*)$/.exec(named);
  return found ? { text: found[1]!, place: found[2]! } : { text: named };
}
