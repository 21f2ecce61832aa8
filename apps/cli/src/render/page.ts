import { type Page, readBook, type Severity, summary } from "@sojourn/policy";
import { oneLine } from "../output.ts";
import { counted } from "./amounts.ts";
import { wrap } from "./lines.ts";
import { section } from "./section.ts";
import { type Role, styled } from "./style.ts";

/** What stands on a page, counted, then what a person should look at. */
export function pageText(page: Page): string {
  const facts = summary(page);
  const { unresolved, reviews } = readBook([page]);
  const kinds = Object.entries(facts.byKind).sort(([, a], [, b]) => b - a);
  return [
    styled("title", oneLine(facts.file)),
    ...wrap(
      facts.jurisdictions.length > 0
        ? `Jurisdiction ${facts.jurisdictions.join(", ")}`
        : "No jurisdiction named",
      0,
    ),
    "",
    `${facts.lines} lines, ${facts.tags} tags: ${facts.rules} RULE, ${facts.exceptions} EXCEPTION blocks, ${facts.sections} SECTION`,
    `${counted(facts.attributes, "attributes")}, ${facts.exceptionAttributes} of them EXCEPTION`,
    ...wrap(kinds.map(([kind, count]) => `${count} ${kind}`).join(", "), 2),
    `${counted(facts.ruleFences, "rule blocks")}, ${counted(facts.exampleFences, "examples")}, ${counted(facts.tables, "tables")}`,
    `${counted(facts.references, "references")}, ${facts.unresolved} unresolved (${counted(facts.unresolvedTargets, "targets")})`,
    ...section(
      "Refers to rules that are not on this page",
      unresolved.map(({ line, from, kind, to }) => `  line ${line}: ${oneLine(`${from} ${kind} ${to}`)}`),
    ),
    ...section(
      "For a person to compare",
      reviews.flatMap(({ line, id, kind, arg }) => wrap(`line ${line}: ${id} ${kind}: ${arg}`, 4, "  ")),
    ),
    ...section("To look at", remarks(page)),
  ].join("\n");
}

const roles: Record<Severity, Role> = { error: "bad", warning: "wait", info: "soft" };

const remarks = ({ diagnostics }: Page): string[] =>
  diagnostics.map(
    ({ severity, line, says, mend }) =>
      `  line ${line}: ${styled(roles[severity], severity)} ${oneLine(says)} — ${oneLine(mend)}`,
  );
