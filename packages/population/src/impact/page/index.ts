import type { Days, Law } from "../../law.ts";
import type { Summary } from "../../summary.ts";
import { namesIn } from "../../words.ts";
import type { Impact } from "../impact.ts";
import { bitesChart } from "./bites.ts";
import { bar, esc, key, many, percent, students } from "./html.ts";
import { differing, rulesSection } from "./rules.ts";
import { movesOf, movesTable, schoolsTable, stepsTable } from "./sections.ts";
import { STYLE } from "./style.ts";

/** A run with a second law: its summary, both laws, and the pages that were edited. */
export type Told = {
  summary: Summary & { impact: Impact & { before: string } };
  law: Law;
  supposed: Law;
  days: Days;
};

/** One page for a person who decides: who changes, from what to what, by when, and why. Needs nothing beside itself. */
export function impactPage(told: Told): string {
  const title = titleOf(told);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header><p class="over">Impact on ${students(told.summary.students)}</p><h1>${esc(title)}</h1>
${headline(told.summary)}</header>
${sections(told).join("\n")}
</main>
</body>
</html>
`;
}

/** "If fixed admission were law", "If columbia/cpt were as edited". */
function titleOf({ supposed, law, days }: Told): string {
  const { added, dropped } = differing(law, supposed, days);
  const edited = new Set([...added, ...dropped].map(({ page }) => page.replace(/\.md$/, "")));
  const pages = supposed.supposing.map((page) => page.replace(/^us\//, "").replaceAll("-", " "));
  const parts = [
    ...(pages.length > 0 ? [`${pages.join(" and ")} were law`] : []),
    ...(law.rulebook.version !== supposed.rulebook.version
      ? [
          `${[...edited].filter((page) => !supposed.supposing.includes(page)).join(" and ") || "the page"} were as edited`,
        ]
      : []),
  ];
  return `If ${parts.join(" and ")}`;
}

function headline({ impact, partial }: Told["summary"]): string {
  const { students: all, changed, bites } = impact;
  const limited = changed - (bites.never ?? 0);
  const part = partial
    ? `<p class="note">The run was stopped: only rows 1 to ${many(partial.to)} are counted.</p>`
    : "";
  return `<div class="figures">
<div><p class="figure">${percent(limited, all)}</p><p>are limited at some time: ${students(limited)} lose or must hurry with something</p></div>
<div><p class="figure">${percent(changed, all)}</p><p>stand otherwise in any way: ${students(changed)}</p></div>
<div><p class="figure">${percent(all - changed, all)}</p><p>do not notice: ${students(all - changed)}</p></div>
</div>
${bar(changed, all, limited)}
<p class="keys">${key("inner", "limited")} ${key("part", "otherwise, but not limited")} ${key("track", "nothing changes")}</p>
${part}`;
}

function sections({ summary, law, supposed, days }: Told): string[] {
  const { impact } = summary;
  const names = namesIn(supposed.rulebook);
  const moves = [...movesOf(impact.milestones, names.milestone), ...movesOf(impact.windows, names.edge)];
  const none = (steps: object) => Object.keys(steps).length === 0;
  return [
    section(
      "From when",
      "The first day on which the supposed law takes something away or sets an earlier limit.",
      bitesChart(impact.bites, days.asOf),
    ),
    section(
      "What they may do",
      "Permissions whose answer changes on the day asked about, from what to what.",
      none(impact.verdicts)
        ? "<p>No answer changes on that day.</p>"
        : stepsTable("Permissions, from what to what", impact.verdicts, names.permission, impact.students),
    ),
    ...(none(impact.clocks)
      ? []
      : [
          section(
            "What is counted",
            "Limits that are newly passed, or no longer.",
            stepsTable("Counts, from what to what", impact.clocks, names.clock, impact.students),
          ),
        ]),
    ...(moves.length === 0
      ? []
      : [
          section(
            "Days that move",
            "Deadlines and other days, with the middle of all moves.",
            movesTable("Days that move", moves),
          ),
        ]),
    section("School by school", "The most limited first.", schoolsTable(impact, names)),
    section("What the rule says", "", rulesSection(differing(law, supposed, days))),
    section("How this was computed", "", computed(summary, days)),
  ];
}

const section = (title: string, lead: string, body: string): string =>
  `<section><h2>${esc(title)}</h2>${lead === "" ? "" : `<p class="lead">${esc(lead)}</p>`}\n${body}</section>`;

function computed(summary: Told["summary"], { asOf, lawAsOf = asOf }: Days): string {
  const { rows, rejected, students: all, rulebook, impact } = summary;
  const same = rulebook === impact.before;
  const left = rejected === 0 ? "" : ` ${many(rejected)} are no records and are left out.`;
  return `<dl>
<dt>Students</dt><dd>${many(rows)} rows were read, ${many(all)} of them answered.${left}</dd>
<dt>Day asked about</dt><dd>${esc(asOf)}, by the law of ${esc(lawAsOf)}</dd>
<dt>Compared</dt><dd>each student's answers by the law as it is and by the law as supposed, every permission, window, count and date; nothing is sampled or estimated</dd>
<dt>Limited</dt><dd>an open or coming permission is no longer so, a last day comes or comes earlier, a first day comes later, or a count is over its limit</dd>
<dt>Rulebook</dt><dd><code>${esc(impact.before)}</code>${same ? "" : ` compared with <code>${esc(rulebook)}</code>`}</dd>
<dt>Each student</dt><dd><code>changes.parquet</code> beside this page has a row for each change; <code>sojourn explain</code> gives the reasoning for any of them</dd>
</dl>
<p class="note">Computed from the records as they are and the rules as they are written down here. Not legal advice.</p>`;
}
