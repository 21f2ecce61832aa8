import type { Expr } from "@sojourn/policy";
import { labelOf, plainName } from "@sojourn/record";
import { entryWords, factWords, ownedWords, ownWords } from "./field-words.ts";
import { isDate } from "./is-date.ts";
import { isOrAre, noneWords, notSo, someWords, standsTo } from "./phrases.ts";
import { MONTHS, plural, sentence, shortDate } from "./words.ts";

/** A condition reads the same for everybody; it is kept as long as its rulebook. */
const SAID = new WeakMap<Expr, string>();

/** A condition in words, the same wherever it is asked. */
export function wordsOf(cond: Expr): ConditionWords {
  const known = WORDS.get(cond) ?? new ConditionWords(cond);
  WORDS.set(cond, known);
  return known;
}
const WORDS = new WeakMap<Expr, ConditionWords>();

/** A condition in words, inside a sentence and as one; put into words when first shown. */
export class ConditionWords {
  readonly #cond: Expr;
  #plain: string | undefined;
  #sentence: string | undefined;
  #stated: string | undefined;
  #notKnown: string | undefined;

  constructor(cond: Expr) {
    this.#cond = cond;
  }

  get plain(): string {
    this.#plain ??= conditionWords(this.#cond);
    return this.#plain;
  }

  get sentence(): string {
    this.#sentence ??= sentence(this.plain);
    return this.#sentence;
  }

  /** As a sentence of its own. */
  get stated(): string {
    this.#stated ??= `${this.sentence}.`;
    return this.#stated;
  }

  get notKnown(): string {
    this.#notKnown ??= `Not known yet: ${this.plain}.`;
    return this.#notKnown;
  }
}

/** A condition in words, from the record's own words for its fields. */
function conditionWords(expr: Expr): string {
  const known = SAID.get(expr);
  if (known !== undefined) return known;
  const made = conditionSaid(expr);
  SAID.set(expr, made);
  return made;
}

function conditionSaid(expr: Expr): string {
  switch (expr.k) {
    case "and":
    case "or":
      return expr.of.map((one) => partWords(one, expr.k)).join(`, ${expr.k} `);
    case "not":
      return negated(expr.of);
    case "exceeded":
      return `${expr.words ?? plainName(expr.clock)} is past its limit`;
    case "compare":
      return comparedWords(expr, true);
    case "is":
      return `${operand(expr.a)} is ${expr.not ? "not " : ""}${expr.values.map(operand).join(" or ")}`;
    case "known":
      return knownWords(expr.a, "known");
    case "in-list":
      return `${operand(expr.a)} is on the ${plainName(expr.list)}`;
    case "in-days":
      return `${operand(expr.a)} falls in ${operand(expr.days)}`;
    case "any":
      return someWords(operand(expr.list));
    case "no":
      return noneWords(operand(expr.list));
    case "every":
      return `for each of ${operand(expr.list)}, ${conditionWords(expr.cond)}`;
    case "assume":
      return conditionWords(expr.a);
    default:
      return stated(operand(expr));
  }
}

const stated = (words: string): string => words.replace(/^whether /, "");

/** “a, and b, or c” would leave open what belongs together. */
function partWords(part: Expr, joined: "and" | "or"): string {
  const mixed = (part.k === "and" || part.k === "or") && part.k !== joined;
  return mixed ? `(${conditionWords(part)})` : conditionWords(part);
}

type Comparison = Extract<Expr, { k: "compare" }>;

const comparedWords = (expr: Comparison, so: boolean): string => {
  const first = operand(expr.a);
  return `${first} ${standsTo(expr.op, first, { dated: isDate(expr.a), so })} ${operand(expr.b)}`;
};

function knownWords(of: Expr, known: string): string {
  const said = operand(of);
  return said.startsWith("whether ") ? `it is ${known} ${said}` : `${said} ${isOrAre(said)} ${known}`;
}

function negated(expr: Expr): string {
  switch (expr.k) {
    case "exceeded":
      return `${expr.words ?? plainName(expr.clock)} is within its limit`;
    case "compare":
      return comparedWords(expr, false);
    case "is":
      return conditionSaid({ ...expr, not: !expr.not });
    case "known":
      return knownWords(expr.a, "not known");
    case "any":
    case "no":
      return conditionSaid({ k: expr.k === "any" ? "no" : "any", list: expr.list });
    case "in-list":
      return `${operand(expr.a)} is not on the ${plainName(expr.list)}`;
    case "in-days":
      return `${operand(expr.a)} does not fall in ${operand(expr.days)}`;
    case "assume":
      return negated(expr.a);
    case "ref":
      return notSo(conditionWords(expr));
    case "fact":
    case "field":
      return `it is not so that ${conditionWords(expr)}`;
    default:
      return `not (${conditionWords(expr)})`;
  }
}

/** A value in words, for whoever reads a rule and not a record: “10 business days before the start”. */
export function exprWords(expr: Expr): string {
  switch (expr.k) {
    case "math":
      return sumWords(expr);
    case "least":
    case "most":
      return `the ${extreme(expr)} of ${expr.of.map(exprWords).join(", ")}`;
    case "if":
      return `${exprWords(expr.then)} if ${conditionWords(expr.cond)}, else ${exprWords(expr.else)}`;
    case "fact":
      return ownedWords(expr.path, factWords(expr.path));
    case "field":
      return ownedWords(expr.path, entryWords(expr.of, expr.path));
    default:
      return operand(expr);
  }
}

function sumWords({ op, a, b }: Extract<Expr, { k: "math" }>): string {
  if (op === "*" || op === "/") return `${exprWords(a)} ${op === "*" ? "times" : "by"} ${exprWords(b)}`;
  if (b.k === "amount" && isDate(a))
    return `${exprWords(b)} ${op === "+" ? "after" : "before"} ${exprWords(a)}`;
  return `${exprWords(a)} ${op === "+" ? "plus" : "less"} ${exprWords(b)}`;
}

const extreme = (expr: Extract<Expr, { k: "least" | "most" }>): string =>
  isDate(expr) ? (expr.k === "least" ? "earliest" : "latest") : expr.k;

const JOINED = { both: "within", together: "together with", without: "outside" };
const SIGNS = { "+": "plus", "-": "less", "*": "times", "/": "by" };

function operand(expr: Expr): string {
  switch (expr.k) {
    case "number":
      return String(expr.v);
    case "text":
      return labelOf(expr.v);
    case "boolean":
      return expr.v ? "yes" : "no";
    case "date":
      return shortDate(expr.v);
    case "none":
      return "not yet";
    case "as-of":
      return "the day asked about";
    case "amount":
      return plural(expr.n, expr.unit.replace(/s$/, "").replace("-", " "));
    case "fact":
      return factWords(expr.path);
    case "field":
      return entryWords(expr.of, expr.path);
    case "ref":
      return ownWords(expr.words ?? plainName(expr.name), expr.of, expr.path);
    case "math":
      return `${operand(expr.a)} ${SIGNS[expr.op]} ${operand(expr.b)}`;
    case "least":
    case "most":
      return `the ${extreme(expr)} of ${expr.of.map(operand).join(", ")}`;
    case "if":
      return `${operand(expr.then)} if ${conditionWords(expr.cond)}, else ${operand(expr.else)}`;
    case "assume":
    case "rolled":
    case "whole":
      return operand(expr.a);
    default:
      return setWords(expr);
  }
}

/** Lists, sets of days and what is taken of them. */
function setWords(expr: Expr): string {
  switch (expr.k) {
    case "where":
      return `${operand(expr.list)} where ${conditionWords(expr.cond)}`;
    case "count":
      return `the number of ${operand(expr.list)}`;
    case "total":
      return `the total of ${operand(expr.field)} of ${operand(expr.list)}`;
    case "pick":
      return `${typeof expr.which === "string" ? `the ${expr.which}` : `number ${operand(expr.which)}`} of ${operand(expr.list)}`;
    case "days-of":
      return `the days ${expr.inside ? "inside" : "of"} ${operand(expr.of)}`;
    case "days-between":
      return `the days from ${operand(expr.from)} until ${operand(expr.until)}`;
    case "both":
    case "together":
    case "without":
      return `${operand(expr.a)} ${JOINED[expr.k]} ${operand(expr.b)}`;
    case "bridged":
      return operand(expr.of);
    case "length":
      return `the number of days of ${operand(expr.of)}`;
    case "first-day":
    case "last-day":
      return `the ${expr.k.replace("-", " ")} of ${operand(expr.of)}`;
    case "term":
      return `the ${expr.edge} of ${plainName(expr.season)}`;
    case "day-of-year":
      return `${expr.day} ${MONTHS[expr.month - 1]} of ${operand(expr.year)}`;
    case "year":
      return `the ${expr.fiscal ? "fiscal " : ""}year of ${operand(expr.a)}`;
    default:
      return "this";
  }
}
