import type { Example, Expectation, Rule, Statement } from "../ir.ts";
import type { Report } from "./checks.ts";
import { mendName, sees, statementsOf } from "./names.ts";
import { mendRule } from "./references.ts";

const VERDICTS = ["open", "opens-later", "closed", "barred", "unknown", "not-applicable"];
const STATUSES = ["upcoming", "due", "done", "late", "overdue", "unknown"];

/** Which names an example may speak of, by what it says of them. */
type Known = { of(kind: Statement["kind"]): string[]; rules: string[] };

/** An example expects something of things that there are. */
export function checkExamples(rules: readonly Rule[], report: Report): void {
  const all = statementsOf(rules);
  for (const rule of rules)
    for (const example of rule.examples) {
      const seen = (layer: string) => sees(rule.layer, layer, example.school);
      const known: Known = {
        of: (kind) =>
          all
            .filter((one) => one.statement.kind === kind && seen(one.rule.layer))
            .map((one) => one.statement.name),
        rules: rules.filter(({ layer }) => seen(layer)).map(({ id }) => id),
      };
      checkExample(rule, example, known, report);
    }
}

function checkExample(rule: Rule, example: Example, known: Known, report: Report): void {
  for (const expect of example.expects)
    for (const [what, name, names] of namedIn(expect, known)) {
      if (name === undefined || names.includes(name)) continue;
      const mend = what === "rule" ? mendRule(name, names) : mendName(name, names);
      const says = `the example expects the ${what} “${name}”, which there is not`;
      report({ severity: "error", code: "unknown-name", file: rule.page, line: expect.line, says, mend });
    }
}

type Named = [what: string, name: string | undefined, names: string[]];

function namedIn(expect: Expectation, known: Known): Named[] {
  switch (expect.what) {
    case "verdict":
      return [
        permission(expect, known),
        ["verdict", expect.verdict, VERDICTS],
        ["rule", expect.by, known.rules],
      ];
    case "caution":
      return [permission(expect, known), ["rule", expect.rule, known.rules]];
    case "window":
    case "missing":
    case "documents":
    case "approvals":
    case "grants":
    case "amount":
    case "answered":
      return [permission(expect, known)];
    case "clock":
      return [["clock", expect.clock, known.of("clock")]];
    case "milestone":
      return [["milestone", expect.milestone, known.of("milestone")]];
    case "situation":
    case "plan":
      return [["situation", expect.situation, known.of("situation")]];
    case "path":
      return [
        ["situation", expect.situation, known.of("situation")],
        permission(expect, known),
        ["verdict", expect.verdict, VERDICTS],
      ];
    case "duty":
      return [
        ["duty", expect.duty, known.of("duty")],
        ["status", expect.status, STATUSES],
      ];
  }
}

const permission = (expect: { permission: string }, known: Known): Named => [
  "permission",
  expect.permission,
  known.of("permission"),
];
