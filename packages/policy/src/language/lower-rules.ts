import type { AstNode } from "langium";
import { checkRules } from "../checks/checks.ts";
import type { Rule, Statement, Type } from "../ir.ts";
import type { Code, Diagnostic, Fence, Page } from "../pages/index.ts";
import { type Definition, Definitions } from "./definitions.ts";
import type * as Ast from "./generated/ast.ts";
import { lowerExample } from "./lower-example.ts";
import { lower } from "./lower-expression.ts";
import * as situation from "./lower-situation.ts";
import * as statement from "./lower-statement.ts";
import { type Parser, sharedParser } from "./parse.ts";
import { quietly, type Scope } from "./scope.ts";
import { DATE, NUMBER } from "./types.ts";

export type PageRules = { page: Page; layer: string; rules: Rule[] };
type Report = (diagnostic: Diagnostic) => void;
type Piece = {
  rule: Rule;
  block: Ast.Block;
  broken: string[];
  done: Scope["done"];
  file: string;
  offset: number;
};

/** Parse every fence, learn all names, then lower each statement into its rule. */
export function lowerRules(pages: PageRules[], lists: ReadonlySet<string>, tell: Report): Rule[] {
  const parse = sharedParser();
  let whole = true;
  const report: Report = (diagnostic) => {
    whole = false;
    tell(diagnostic);
  };
  const shared = pages.map((source) => ({ ...source, shared: pageRule(source) }));
  const pieces = shared.flatMap(({ page, rules, shared: own }) => [
    ...page.fences.map((fence) => piece(own, fence, page, parse, report)),
    ...page.blocks.flatMap((block, at) =>
      block.fences.map((fence) => piece(rules[at]!, fence, page, parse, report)),
    ),
  ]);
  const definitions = new Definitions();
  for (const { rule, broken } of pieces)
    for (const name of broken) definitions.add(name, { layer: rule.layer, read: () => undefined });
  for (const one of pieces)
    for (const node of one.block.statements) define(node, one, definitions, lists, report);
  for (const one of pieces) lowerPiece(one, definitions, lists, report);
  const rules = shared.flatMap(({ rules, shared: own }) =>
    own.statements.length > 0 ? [own, ...rules] : rules,
  );
  checkRules(rules, whole, tell);
  return rules;
}

/** Names that a whole page shares stand in fences outside its blocks; they get a rule of the page's own. */
function pageRule({ page, layer }: PageRules): Rule {
  const name = page.file.split("/").at(-1)!.replace(/\.md$/, "").toUpperCase();
  return {
    id: `${(page.header.jurisdiction ?? layer).toUpperCase()}:PAGE-${name}`,
    layer,
    page: page.file,
    line: 1,
    title: `Words used on ${page.file}`,
    prose: "",
    force: { kind: "binding" },
    effective: {},
    sources: [],
    attributes: [],
    seeAlso: [],
    runsAs: [],
    referredBy: [],
    formal: page.fences
      .filter((fence) => fence.kind === "rule")
      .map((fence) => fence.text)
      .join("\n\n"),
    replaces: [],
    excepts: [],
    statements: [],
    examples: [],
    informational: "defines the words that the rules on this page use",
  };
}

function piece(rule: Rule, fence: Fence, page: Page, parse: Parser, report: Report): Piece {
  const { block, faults, broken } = parse(fence.text);
  for (const { code, line, says, mend } of faults)
    report(diagnostic(code, page.file, fence.line + line - 1, says, mend));
  return { rule, block, broken, done: new WeakMap(), file: page.file, offset: fence.line };
}

const diagnostic = (code: Code, file: string, line: number, says: string, mend: string): Diagnostic => ({
  severity: "error",
  code,
  file,
  line,
  says,
  mend,
});

const lineOf = (node: AstNode, { offset }: Piece): number => (node.$cstNode?.range.start.line ?? 0) + offset;

function scopeFor(one: Piece, definitions: Definitions, lists: ReadonlySet<string>, report: Report): Scope {
  const fault: Scope["fault"] = (node, says, mend) =>
    report(diagnostic("meaning", one.file, lineOf(node, one), says, mend));
  return {
    items: [],
    lists,
    done: one.done,
    fault,
    names: () => definitions.names(),
    defined(name, at) {
      const found = definitions.find(name, one.rule.layer);
      if (found !== "circular") return found;
      const says = `“${name}” is defined by way of itself`;
      const mend = "break the circle: define one of them from facts";
      report(diagnostic("circular", one.file, lineOf(at, one), says, mend));
      return "faulty";
    },
  };
}

function define(
  node: Ast.Statement,
  one: Piece,
  definitions: Definitions,
  lists: ReadonlySet<string>,
  report: Report,
): void {
  // A definition's faults are told when its own statement is lowered, once.
  const quiet = quietly(scopeFor(one, definitions, lists, report));
  const add = (name: string, read: Definition["read"]) =>
    definitions.add(name, { layer: one.rule.layer, read });
  if (node.$type === "Let")
    add(node.name, () => {
      const type = lower(node.value, quiet)?.type;
      return type && { kind: "let", type, ...(node.words && { words: node.words }) };
    });
  if (node.$type === "Choice")
    add(node.name, () => {
      const type = lower(node.options[0]!, quiet)?.type;
      return type && { kind: "choice", type };
    });
  if (node.$type === "Milestone")
    add(node.name, () => ({ kind: "milestone", type: DATE, ...(node.title && { words: node.title }) }));
  if (node.$type === "Clock" && node.clauses.some((clause) => clause.$type === "Counts"))
    add(node.name, () => {
      const counts = node.clauses.find((clause) => clause.$type === "Counts");
      const type = counts && lower(counts.measures[0]!, quiet)?.type;
      const counted: Type | undefined =
        type?.t === "periods" ? { t: "days" } : type?.t === "list" ? NUMBER : type;
      return counted && { kind: "clock", type: counted, ...(node.title && { words: node.title }) };
    });
}

function lowerPiece(one: Piece, definitions: Definitions, lists: ReadonlySet<string>, report: Report): void {
  const scope = scopeFor(one, definitions, lists, report);
  const place: statement.Place = { scope, line: (node) => lineOf(node, one) };
  for (const node of one.block.statements) {
    if (node.$type === "Replaces") one.rule.replaces.push(node.rule);
    else if (node.$type === "Except") one.rule.excepts.push(statement.lowerExcept(node, place));
    else {
      const lowered = lowerOne(node, place);
      if (lowered) one.rule.statements.push(lowered);
    }
  }
  for (const node of one.block.examples) {
    const example = lowerExample(node, place);
    if (example) one.rule.examples.push(example);
  }
}

function lowerOne(
  node: Exclude<Ast.Statement, Ast.Replaces | Ast.Except>,
  place: statement.Place,
): Statement | undefined {
  switch (node.$type) {
    case "Let":
      return statement.lowerLet(node, place);
    case "Choice":
      return statement.lowerChoice(node, place);
    case "Choose":
      return statement.lowerChoose(node, place);
    case "Milestone":
      return statement.lowerMilestone(node, place);
    case "Clock":
      return statement.lowerClock(node, place);
    case "Permission":
      return statement.lowerPermission(node, place);
    case "Duty":
      return statement.lowerDuty(node, place);
    case "Request":
      return statement.lowerRequest(node, place);
    case "Situation":
      return situation.lowerSituation(node, place);
    case "Way":
      return situation.lowerPath(node, place);
    case "Plan":
      return situation.lowerPlan(node, place);
    case "Comparison":
      return situation.lowerComparison(node, place);
  }
}
