import type { Rule, Statement } from "../ir.ts";
import { runs } from "../runs.ts";
import type { Report } from "./checks.ts";
import { mendName, sees, statementsOf } from "./names.ts";

/** An exception or a replacement names a rule of its own layer; a repetition, one that runs; a request, a permission. */
export function checkReferences(rules: readonly Rule[], report: Report): void {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const rule of rules)
    for (const id of [...rule.replaces, ...rule.excepts.map((except) => except.rule)])
      checkTarget(rule, id, byId, report);
  for (const rule of rules) for (const id of rule.runsAs) checkRepeated(rule, byId.get(id), id, byId, report);
  const all = statementsOf(rules);
  for (const { rule, statement } of all)
    if (statement.kind === "request") checkAsked(rule, statement, all, report);
}

function checkTarget(rule: Rule, id: string, byId: ReadonlyMap<string, Rule>, report: Report): void {
  const target = byId.get(id);
  const at = { severity: "error", file: rule.page, line: rule.line } as const;
  if (!target) {
    const says = `${rule.id} lifts or replaces “${id}”, which no page has`;
    report({ ...at, code: "unresolved-rule", says, mend: mendRule(id, [...byId.keys()]) });
  } else if (target.layer !== rule.layer) {
    const says = `${rule.id} would lift ${id}, a rule of the layer “${target.layer}”`;
    report({ ...at, code: "lifts-law", says, mend: "a school may ask more than the law, never allow more" });
  }
}

/** What says that it runs as another is believed only where that one runs for the same school. */
function checkRepeated(
  rule: Rule,
  other: Rule | undefined,
  id: string,
  byId: ReadonlyMap<string, Rule>,
  report: Report,
): void {
  const at = { severity: "error", file: rule.page, line: rule.line, code: "runs-as" } as const;
  if (!other) {
    const says = `${rule.id} runs as “${id}”, which no page has`;
    report({ ...at, says, mend: mendRule(id, [...byId.keys()]) });
  } else if (!runs(other) || !sees(rule.layer, other.layer)) {
    const says = `${rule.id} runs as ${id}, which ${runs(other) ? `is of the layer “${other.layer}”` : "runs nothing itself"}`;
    report({ ...at, says, mend: "name a rule with a rule block, of this layer or of the law" });
  }
}

/** A list of all rules helps nobody. */
export function mendRule(id: string, known: readonly string[]): string {
  const mend = mendName(id, known);
  return mend.startsWith("did") ? mend : "check the rule's id, or load the page that it stands on";
}

type Request = Extract<Statement, { kind: "request" }>;

function checkAsked(
  rule: Rule,
  request: Request,
  all: ReturnType<typeof statementsOf>,
  report: Report,
): void {
  const known = all
    .filter((one) => one.statement.kind === "permission" && sees(rule.layer, one.rule.layer))
    .map((one) => one.statement.name);
  if (request.asksFor === undefined || known.includes(request.asksFor)) return;
  const says = `the request “${request.name}” asks for “${request.asksFor}”, which is no permission`;
  const mend = mendName(request.asksFor, known);
  report({ severity: "error", code: "unknown-name", file: rule.page, line: request.line, says, mend });
}
