import { isDay } from "./days.ts";
import type { Fault } from "./fault.ts";

/** Where a rule's text is, and the day somebody read it there. */
export type Source = { readonly text: string; readonly readOn?: string };

/** `8 CFR 214.2(f)(10)(ii)(E), read 2026-11-22` */
export function parseSource(arg: string): Source | Fault {
  const comma = arg.lastIndexOf(",");
  const found = /^read (?:on )?(\d.*)$/.exec(arg.slice(comma + 1).trim());
  if (!found) return { text: arg };
  const text = arg.slice(0, Math.max(0, comma)).trim();
  const readOn = found[1]!;
  if (!isDay(readOn)) return { fault: `“${readOn}” is not a day`, mend: "Write “read YYYY-MM-DD”." };
  if (text === "")
    return { fault: "The source is not named", mend: "Write where the text is, then “, read …”." };
  return { text, readOn };
}
