import type { Day } from "@sojourn/dates";
import {
  mostUrgent,
  nextStep,
  plansBarred,
  type Standing,
  type Step,
  stayOver,
  untold,
} from "@sojourn/engine";
import type { Record as StudentRecord } from "@sojourn/record";
import { amountWords } from "./amounts.ts";
import { dateWords } from "./dates.ts";
import { wrap } from "./lines.ts";
import { styled } from "./style.ts";

/** The one thing to do first; what is broken already comes before what is near. */
export function urgentLines(standing: Standing, record: StudentRecord, asOf: Day): string[] {
  const broken = gone(standing) ?? overdue(standing, asOf) ?? planned(standing, record) ?? usedUp(standing);
  if (broken) return wrap(broken, 2, "! ").map((line) => styled("bad", line));
  const urgent = mostUrgent(standing, record);
  if (urgent) return wrap(says(urgent, asOf), 2, "! ").map((line) => styled("wait", line));
  const asked = askedWhether(standing, asOf);
  if (asked) return wrap(asked, 2, "? ").map((line) => styled("wait", line));
  const next = nextStep(standing, record);
  const calm = `Nothing falls due in the next 14 days.${next ? ` Next: ${says(next, asOf)}` : ""}`;
  return wrap(calm, 2, "✓ ").map((line) => styled("good", line));
}

/** Nothing else matters as much as a stay that is over. */
function gone(standing: Standing): string | undefined {
  const [first] = stayOver(standing);
  return first && `${first.says} Talk to your DSO now.`;
}

function planned(standing: Standing, record: StudentRecord): string | undefined {
  const [first] = plansBarred(standing, record);
  return first && `Not possible as you plan it: ${first.title}. ${first.told.because ?? first.says}`;
}

/** It is not calm while nobody told whether what was due is done. */
function askedWhether(standing: Standing, asOf: Day): string | undefined {
  const all = untold(standing);
  const last = all.at(-1);
  if (!last) return undefined;
  const more = all.length > 1 ? ` And ${all.length - 1} more that you have not told.` : "";
  return `Did you do this? ${last.title}: it was due ${dateWords(last.due, asOf)}.${more}`;
}

function overdue({ duties }: Standing, asOf: Day): string | undefined {
  const first = duties.find(({ status }) => status === "overdue");
  return first && `Overdue: ${first.title}. It was due ${dateWords(first.due, asOf)}. Talk to your DSO now.`;
}

/** A limit that is passed cannot be mended by hurry; it comes after what can. */
function usedUp({ clocks }: Standing): string | undefined {
  const passed = clocks.find(({ exceeded, needed }) => exceeded === true && needed === undefined);
  return passed && `The limit is passed: ${passed.title}, ${amountWords(passed.value, passed.unit)}.`;
}

function says({ kind, title, day }: Step, asOf: Day): string {
  const on = dateWords(day, asOf);
  switch (kind) {
    case "duty":
      return `${title}: by ${on}.`;
    case "clock":
      return `${title}: used up ${on}.`;
    default:
      return `${title}: the last day to ${kind === "file" ? "file" : "ask for it"} is ${on}.`;
  }
}
