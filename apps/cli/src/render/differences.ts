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
  const lines = [...turned.flatMap(onePerson), ...sameChanges(rest)];
  const heading = `Whom it touches: ${touched.length} of ${counted(of, "records")}, ${turned.length} with another answer`;
  return section(heading, lines.length > 0 ? lines : ["  nobody"]);
}

const cited = ({ says, rule }: Touched["changes"][number]): string => (rule ? `${says} · ${rule}` : says);

const onePerson = ({ name, asOf, changes }: Touched): string[] => [
  `  ${styled("strong", oneLine(name))} on ${asOf}`,
  ...changes.flatMap((change) => wrap(cited(change), 6, "    ")),
];

/** Where no answer turns, each change once, with the people whom it touches. */
function sameChanges(people: readonly Touched[]): string[] {
  const named = new Map<string, Set<string>>();
  for (const { name, asOf, changes } of people)
    for (const change of changes)
      named.set(cited(change), (named.get(cited(change)) ?? new Set()).add(`${oneLine(name)} on ${asOf}`));
  const rows = [...named].sort(([, a], [, b]) => b.size - a.size);
  if (rows.length === 0) return [];
  return [
    `  ${styled("strong", "The answers stay; only this changes")}`,
    ...rows.flatMap(([says, names]) => [
      ...wrap(says, 6, "    "),
      ...wrap([...names].join(", "), 6).map((line) => styled("soft", line)),
    ]),
  ];
}

/** Whether the answer to one of the person's questions is another: those come first. */
const hasTurned = ({ changes }: Touched): boolean =>
  changes.some(
    ({ kind, before, after }) =>
      kind === "permission" && VERDICTS.has(before) && before !== after && VERDICTS.has(after),
  );

const VERDICTS = new Set(["open", "opens-later", "closed", "barred", "unknown", "not-applicable", "none"]);
