import { dayFromISO } from "@sojourn/dates";
import type { Standing } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import { clockLines } from "./clocks.ts";
import { dutyLines } from "./duties.ts";
import { findingLines } from "./findings.ts";
import { headLines } from "./head.ts";
import { wrap } from "./lines.ts";
import { milestoneLines } from "./milestones.ts";
import { firstShown, permissionLines } from "./permissions.ts";
import { questionLines } from "./questions.ts";
import { section } from "./section.ts";
import { styled } from "./style.ts";
import { urgentLines } from "./urgent.ts";

export type Shown = {
  standing: Standing;
  rulebook: Rulebook;
  record: StudentRecord;
  dayIsToday: boolean;
  /** As the student named the file, for the commands offered. */
  file: string;
};

/** A standing for a reader in a hurry: the answer, what is urgent, what is counted, what may and must be done. */
export function standingText(shown: Shown): string {
  const { standing } = shown;
  const asOf = dayFromISO(standing.asOf) ?? 0;
  return [
    ...headLines(shown, asOf),
    "",
    ...urgentLines(standing, shown.record, asOf),
    ...section("Seen in your record", findingLines(standing.findings)),
    ...section("What is being counted", clockLines(standing.clocks, asOf)),
    ...section("What you may do", permissionLines(standing.permissions, asOf)),
    ...section("What Sojourn would need to know", questionLines(standing)),
    ...section("What you must do", dutyLines(standing.duties, asOf)),
    ...section("Dates to know", milestoneLines(standing.milestones, asOf)),
    "",
    ...wrap(`Why? sojourn explain ${shown.file} ${example(standing)}`, 0).map((line) => styled("soft", line)),
    ...wrap(
      `Computed from the rules named (rulebook ${shortOf(standing.rulebook)}). Not legal advice: your DSO decides.`,
      0,
    ).map((line) => styled("soft", line)),
  ].join("\n");
}

const example = ({ permissions, clocks }: Standing): string =>
  firstShown(permissions)?.id ?? clocks[0]?.id ?? "cpt";

/** Enough of the rulebook's fingerprint to tell two apart; \`--json\` has all of it. */
export const shortOf = (version: string): string => version.replace(/^sha256:/, "").slice(0, 12);
