import { isDay } from "./days.ts";
import type { Fault } from "./fault.ts";

/** The days on which a rule is law, both ends included; an end left out is open. */
export type Effective = { readonly from?: string; readonly until?: string };

const FORM = "Write 2025-01-17, 2008-04-08..2025-01-16 or ..2025-01-16.";

export function parseEffective(arg: string): Effective | Fault {
  const ends = arg.split("..").map((part) => part.trim());
  if (ends.length > 2 || ends.every((day) => day === "")) {
    return { fault: `“${arg}” is not a period`, mend: FORM };
  }
  const bad = ends.find((day) => day !== "" && !isDay(day));
  if (bad !== undefined) return { fault: `“${bad}” is not a day`, mend: FORM };
  const [from, until] = ends;
  if (from && until && from > until) {
    return { fault: `The period ends on ${until}, before it begins on ${from}`, mend: "Swap the two days." };
  }
  return { ...(from && { from }), ...(until && { until }) };
}

/** ISO days compare as text. */
export function overlap(a: Effective, b: Effective): boolean {
  const endsBefore = (x: Effective, y: Effective) => x.until && y.from && x.until < y.from;
  return !endsBefore(a, b) && !endsBefore(b, a);
}
