import { type Grammar, GrammarAST } from "langium";

/** Which words of the language may begin what: read from the grammar, so that messages never lag behind it. */
export type Words = {
  statements: string[];
  /** The words that begin a clause, by the word that begins the statement. */
  clauses: Record<string, string[]>;
  tails: string[];
  all: string[];
};

const CLAUSE_RULES: Record<string, string> = {
  permission: "Clause",
  clock: "ClockClause",
  duty: "DutyClause",
  request: "RequestClause",
  situation: "SituationClause",
  path: "WayClause",
  plan: "PlanClause",
  comparison: "ComparisonClause",
};

export function wordsOf(grammar: Grammar): Words {
  const first = (rule: string) => [...firstWords(grammar, rule)];
  const clauses = Object.entries(CLAUSE_RULES).map(([word, rule]) => [word, first(rule)]);
  return {
    statements: first("Statement"),
    clauses: { ...Object.fromEntries(clauses), On: ["given", "and", "expect", "law", "supposing", "at"] },
    tails: ["when", "unless", "because", "otherwise"],
    all: [...new Set(grammar.rules.flatMap((rule) => [...keywordsIn(rule)]))].filter((word) =>
      /^[a-z]/i.test(word),
    ),
  };
}

function* keywordsIn(rule: GrammarAST.AbstractRule): Generator<string> {
  if (!GrammarAST.isParserRule(rule)) return;
  const open: GrammarAST.AbstractElement[] = [rule.definition];
  for (let element = open.pop(); element; element = open.pop()) {
    if (GrammarAST.isKeyword(element)) yield element.value;
    open.push(...partsOf(element));
  }
}

function partsOf(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement[] {
  if (GrammarAST.isAssignment(element)) return [element.terminal];
  if (GrammarAST.isAlternatives(element) || GrammarAST.isGroup(element)) return element.elements;
  return [];
}

function firstWords(grammar: Grammar, name: string): Set<string> {
  const rule = grammar.rules.find((one) => one.name === name);
  return rule && GrammarAST.isParserRule(rule) ? firstOf(grammar, rule.definition) : new Set();
}

function firstOf(grammar: Grammar, element: GrammarAST.AbstractElement): Set<string> {
  if (GrammarAST.isKeyword(element)) return new Set([element.value]);
  if (GrammarAST.isRuleCall(element)) return firstWords(grammar, element.rule.ref?.name ?? "");
  if (GrammarAST.isAssignment(element)) return firstOf(grammar, element.terminal);
  if (GrammarAST.isAlternatives(element)) return union(element.elements.map((one) => firstOf(grammar, one)));
  if (GrammarAST.isGroup(element)) return firstOfGroup(grammar, element);
  return new Set();
}

/** The words of a group's parts up to the first that has to be there. */
function firstOfGroup(grammar: Grammar, group: GrammarAST.Group): Set<string> {
  const parts = group.elements.filter((part) => !GrammarAST.isAction(part));
  const needed = parts.findIndex(({ cardinality }) => cardinality !== "?" && cardinality !== "*");
  return union(parts.slice(0, needed + 1 || parts.length).map((part) => firstOf(grammar, part)));
}

const union = (sets: Set<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));
