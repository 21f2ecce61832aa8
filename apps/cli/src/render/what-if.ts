import type { Change } from "@sojourn/engine";
import { plainDate } from "./dates.ts";
import { wrap } from "./lines.ts";
import { section } from "./section.ts";
import { styled } from "./style.ts";

const HEADINGS: Record<Change["kind"], string> = {
  permission: "What you may do",
  clock: "What is being counted",
  duty: "What you must do",
  milestone: "Dates to know",
  finding: "Seen in the record",
};

type Shown = { changes: readonly string[]; changed: readonly Change[]; asOf: string; dayIsToday: boolean };

/** What is different, by kind; each difference a sentence with its rule. */
export function whatIfText({ changes, changed, asOf, dayIsToday }: Shown): string {
  const day = `On ${plainDate(asOf)}${dayIsToday ? ", today by this computer's calendar" : ""}, if:`;
  const kinds = Object.keys(HEADINGS) as Change["kind"][];
  return [
    styled("title", day),
    ...changes.flatMap((change) => wrap(change, 4, "  + ")),
    ...(changed.length === 0 ? ["", "Nothing in the standing changes."] : []),
    ...kinds.flatMap((kind) =>
      section(HEADINGS[kind], changed.filter((one) => one.kind === kind).flatMap(lines)),
    ),
    "",
    ...wrap("Computed from the rules named. Not legal advice: your DSO decides.", 0).map((each) =>
      styled("soft", each),
    ),
  ].join("\n");
}

const lines = ({ says, rule }: Change): string[] => [
  ...wrap(`${says}.`, 4, "  • "),
  ...(rule ? wrap(rule, 4).map((each) => styled("soft", each)) : []),
];
