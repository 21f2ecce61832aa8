import type { Touched } from "@sojourn/engine";
import type { Difference } from "@sojourn/policy";
import { oneLine } from "../output.ts";
import { counted } from "./amounts.ts";
import { wrap } from "./lines.ts";
import { section } from "./section.ts";
import { styled } from "./style.ts";

/** What changes between two rulebooks, and whom it touches when records were given. */
export function differencesText(differences: readonly Difference[], people: People | undefined): string {
  const law = differences.filter((one) => one.law);
  const rest = differences.filter((one) => !one.law);
  const heading =
    differences.length === 0 ? "The two rulebooks say the same." : counted(differences.length, "differences");
  return [
    styled("title", heading),
    ...section("What can change an answer", law.flatMap(said)),
    ...section("What only changes the text", rest.flatMap(said)),
    ...(people ? touchedLines(people) : []),
  ].join("\n");
}

export type People = { touched: readonly Touched[]; of: number };

const said = ({ says }: Difference): string[] => wrap(says, 4, "  ");

function touchedLines({ touched, of }: People): string[] {
  const turned = touched.filter(hasTurned);
  const rest = touched.filter((one) => !hasTurned(one));
  const lines = [...turned, ...rest].flatMap(({ name, asOf, changes }) => [
    `  ${styled("strong", oneLine(name))} on ${asOf}`,
    ...changes.flatMap(({ says, rule }) => wrap(rule ? `${says} · ${rule}` : says, 6, "    ")),
  ]);
  const heading = `Whom it touches: ${touched.length} of ${counted(of, "records")}, ${turned.length} with another answer`;
  return section(heading, lines.length > 0 ? lines : ["  nobody"]);
}

/** Whether the answer to one of the person's questions is another: those come first. */
const hasTurned = ({ changes }: Touched): boolean =>
  changes.some(
    ({ kind, before, after }) =>
      kind === "permission" && VERDICTS.has(before) && before !== after && VERDICTS.has(after),
  );

const VERDICTS = new Set(["open", "opens-later", "closed", "barred", "unknown", "not-applicable", "none"]);
