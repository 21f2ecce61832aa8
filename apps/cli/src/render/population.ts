import { type Counted, type Law, type Names, namesIn, type Summary } from "@sojourn/population";
import { counted } from "./amounts.ts";
import { number, plainDate } from "./dates.ts";
import { impactLines } from "./impact.ts";
import { wrap } from "./lines.ts";
import { section } from "./section.ts";
import { shortOf } from "./standing.ts";
import { styled } from "./style.ts";
import { table } from "./table.ts";

type Shown = { summary: Summary; law: Law; records: string; out?: string };

/** What a population's standings come to, for a reader in a hurry. */
export function populationText({ summary, law, records, out }: Shown): string {
  const names = namesIn(law.rulebook);
  const soft = (text: string) => wrap(text, 0).map((line) => styled("soft", line));
  return [
    styled(
      "title",
      `Where ${counted(summary.students, "students")} ${summary.students === 1 ? "stands" : "stand"} on ${plainDate(summary.asOf)}`,
    ),
    ...soft(basis(summary)),
    ...(summary.rejected > 0 ? rejectedLines(summary, out) : []),
    ...section("Schools", schoolLines(summary, names)),
    ...section("What they may do", permissionLines(summary, names)),
    ...section("What is being counted", clockLines(summary, names)),
    ...section("Why it is unknown", wantingLines(summary, names)),
    ...(summary.impact ? impactLines(summary.impact, names) : []),
    "",
    ...soft(
      out === undefined
        ? `--out DIR writes each student's answers.`
        : `The answers of each student are in ${out}.`,
    ),
    // a record a line: any of them can be asked about by its number
    ...(/json/i.test(records) ? soft(`Why, for line 1: ${explained(records, summary)}`) : []),
  ].join("\n");
}

function explained(records: string, { asOf, lawAsOf, supposing }: Summary): string {
  const days = `--as-of ${asOf}${lawAsOf === asOf ? "" : ` --law-as-of ${lawAsOf}`}`;
  const supposed = supposing.map((page) => ` --suppose ${page}`).join("");
  return `sed -n 1p ${records} | sojourn explain - cpt ${days}${supposed}`;
}

function basis({ lawAsOf, asOf, supposing, rulebook, partial, impact }: Summary): string {
  const law = lawAsOf === asOf ? "" : `By the law of ${plainDate(lawAsOf)}. `;
  const supposed = supposing.length > 0 ? `Supposing ${supposing.join(", ")}. ` : "";
  const part = partial ? `Stopped: only rows 1–${number(partial.to)} are counted. ` : "";
  const edited = impact && impact.before !== rulebook ? `, compared with ${shortOf(impact.before)}` : "";
  return `${part}${law}${supposed}Rulebook ${shortOf(rulebook)}${edited}.`;
}

function rejectedLines({ rejected, rows }: Summary, out: string | undefined): string[] {
  const where = out === undefined ? "--out DIR keeps the reasons" : `${out}/rejects.ndjson says why`;
  const are = rejected === 1 ? "row is no record" : "rows are no records";
  return wrap(`${number(rejected)} of ${number(rows)} ${are} and left out: ${where}.`, 2, "! ").map((line) =>
    styled("wait", line),
  );
}

function schoolLines({ schools }: Summary, names: Names): string[] {
  const rows = byMany(schools).map(([id, many]) => [names.school(id), number(many)]);
  return table(["school", "students"], rows);
}

const byMany = (counted: Counted): [string, number][] =>
  Object.entries(counted).sort(([, a], [, b]) => b - a);

const HEADS = ["open", "later", "closed", "barred", "unknown", "not theirs"];
const VERDICTS = ["open", "opens-later", "closed", "barred", "unknown", "not-applicable"];

function permissionLines({ permissions }: Summary, names: Names): string[] {
  const rows = Object.entries(permissions).map(([id, verdicts]) => [
    names.permission(id),
    ...VERDICTS.map((verdict) => number(verdicts[verdict] ?? 0)),
  ]);
  return table(["", ...HEADS], rows);
}

function clockLines({ clocks }: Summary, names: Names): string[] {
  const rows = Object.entries(clocks).map(([id, { counted: students, near, exceeded, unsettled }]) => [
    names.clock(id),
    ...[students, near, exceeded, unsettled].map(number),
  ]);
  return table(["", "students", "near limit", "exceeded", "unknown"], rows);
}

const MOST_FACTS = 3;

/** The facts that are wanting most often, of the students that were looked at. */
function wantingLines({ wanting }: Summary, names: Names): string[] {
  const lines = Object.entries(wanting.permissions)
    .sort(([, a], [, b]) => b.unknown - a.unknown)
    .flatMap(([id, { unknown, facts }]) => {
      const most = byMany(facts)
        .slice(0, MOST_FACTS)
        .map(([fact, many]) => `${fact} (${number(many)})`);
      return wrap(`${names.permission(id)}: ${most.join(", ")}, of ${number(unknown)}`, 4, "  ");
    });
  return lines.length === 0
    ? []
    : [
        ...lines,
        ...wrap(`Among ${counted(wanting.looked, "students")} with open questions.`, 2).map((line) =>
          styled("soft", line),
        ),
      ];
}
