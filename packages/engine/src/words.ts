import { civil, weekday } from "@sojourn/dates";
import type { Compare, Expr } from "@sojourn/policy";
import { fieldAt, kebab, labelOf } from "@sojourn/record";
import type { Length, Value } from "./values.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** “14 July 2026 (Tuesday)” */
export function dateWords(day: number): string {
  const { year, month, day: date } = civil(day);
  return `${date} ${MONTHS[month - 1]} ${year} (${DAYS[weekday(day)]})`;
}
export function shortDate(day: number): string {
  const { year, month, day: date } = civil(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** The order of ISO dates. */
export const byDate = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

export function lengthWords({ months, days }: Length): string {
  if (months !== 0 && days < 0) return `${plural(months, "month")} less ${plural(-days, "day")}`;
  const parts = [months !== 0 && plural(months, "month"), days !== 0 && plural(days, "day")].filter(Boolean);
  return parts.join(" and ") || "0 days";
}

/** The name that a page gives a thing, from the first statement that names it. */
export const titleOf = (name: string, statements: readonly Titled[]): string =>
  titleIn(statements) ?? sentence(name.replaceAll("-", " "));

type Titled = { statement: { title?: string } };
function titleIn(statements: readonly Titled[]): string | undefined {
  for (const { statement } of statements) if (statement.title) return statement.title;
  return undefined;
}

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function valueWords(value: Value, asDate: boolean): string | undefined {
  switch (value.t) {
    case "n":
      if (value.lo !== value.hi || !Number.isFinite(value.lo)) return undefined;
      return asDate ? shortDate(value.lo) : String(value.lo);
    case "s":
      return value.v === undefined ? undefined : labelOf(value.v);
    case "b":
      return value.v === undefined ? undefined : value.v ? "yes" : "no";
    case "m":
      return lengthWords(value.lo);
    case "x":
      return "not yet";
    default:
      return undefined;
  }
}

const COMPARED: Record<Compare, string> = {
  "<": "is before",
  "<=": "is no later than",
  ">": "is after",
  ">=": "is no earlier than",
  "=": "is",
  "!=": "is not",
};
const MEASURED: Record<Compare, string> = {
  "<": "is less than",
  "<=": "is at most",
  ">": "is more than",
  ">=": "is at least",
  "=": "is",
  "!=": "is not",
};

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
      return expr.of.map(conditionWords).join(expr.k === "and" ? ", and " : ", or ");
    case "not":
      return expr.of.k === "exceeded"
        ? `${expr.of.words ?? words(expr.of.clock)} is within its limit`
        : negated(expr.of);
    case "exceeded":
      return `${expr.words ?? words(expr.clock)} is past its limit`;
    case "compare":
      return `${operand(expr.a)} ${(isDate(expr.a) ? COMPARED : MEASURED)[expr.op]} ${operand(expr.b)}`;
    case "is":
      return `${operand(expr.a)} is ${expr.not ? "not " : ""}${expr.values.map(operand).join(" or ")}`;
    case "known":
      return `${operand(expr.a)} is known`;
    case "in-list":
      return `${operand(expr.a)} is on the ${words(expr.list)}`;
    case "in-days":
      return `${operand(expr.a)} falls in ${operand(expr.days)}`;
    case "any":
      return `there is one among ${operand(expr.list)}`;
    case "no":
      return `there is none among ${operand(expr.list)}`;
    case "every":
      return `each of ${operand(expr.list)}: ${conditionWords(expr.cond)}`;
    case "assume":
      return conditionWords(expr.a);
    default:
      return operand(expr).replace(/^whether /, "");
  }
}

function negated(expr: Expr): string {
  return expr.k === "fact" || expr.k === "field" || expr.k === "assume"
    ? `it is not so that ${conditionWords(expr)}`
    : `not (${conditionWords(expr)})`;
}

const words = (name: string): string => name.replaceAll("-", " ");
export const isDate = (expr: Expr): boolean =>
  ("type" in expr && expr.type.t === "date") ||
  ["date", "as-of", "first-day", "last-day", "term", "day-of-year", "rolled"].includes(expr.k) ||
  (expr.k === "math" && isDate(expr.a));

/** A value in words, for whoever reads a rule and not a record: “10 business days before the start”. */
export function exprWords(expr: Expr): string {
  switch (expr.k) {
    case "math":
      return sumWords(expr);
    case "least":
    case "most":
      return `the ${extreme(expr.k, expr.of.some(isDate))} of ${expr.of.map(exprWords).join(", ")}`;
    case "if":
      return `${exprWords(expr.then)} if ${conditionWords(expr.cond)}, else ${exprWords(expr.else)}`;
    case "day-of-year":
      return `${expr.day} ${MONTHS[expr.month - 1]} of ${exprWords(expr.year)}`;
    case "year":
      return `the ${expr.fiscal ? "fiscal " : ""}year of ${exprWords(expr.a)}`;
    case "fact":
    case "field":
      return ownedWords(expr.path);
    default:
      return operand(expr);
  }
}

/** “start” alone says nothing where no record is at hand: it is the start of something. */
function ownedWords(path: readonly string[]): string {
  const said = factWords(path);
  const owner = path.length > 1 ? words(kebab(path[0]!.replace(/^@/, "").split(":")[0]!)) : "";
  return owner && !said.includes(" ") ? `the ${said} of the ${owner}` : said;
}

function sumWords({ op, a, b }: Extract<Expr, { k: "math" }>): string {
  if (op === "*" || op === "/") return `${exprWords(a)} ${op === "*" ? "times" : "by"} ${exprWords(b)}`;
  if (b.k === "amount" && isDate(a))
    return `${exprWords(b)} ${op === "+" ? "after" : "before"} ${exprWords(a)}`;
  return `${exprWords(a)} ${op === "+" ? "plus" : "less"} ${exprWords(b)}`;
}

const extreme = (k: "least" | "most", dates: boolean): string =>
  dates ? (k === "least" ? "earliest" : "latest") : k;

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
    case "field":
      return factWords(expr.path);
    case "ref":
      return [...expr.path.map((key) => `${words(kebab(key))} of`), expr.words ?? words(expr.name)].join(" ");
    case "math":
      return `${operand(expr.a)} ${expr.op === "-" ? "less" : expr.op === "+" ? "plus" : expr.op} ${operand(expr.b)}`;
    case "least":
    case "most":
      return `the ${expr.k === "least" ? "earliest" : "latest"} of ${expr.of.map(operand).join(", ")}`;
    case "assume":
      return operand(expr.a);
    case "where":
      return `${operand(expr.list)} where ${conditionWords(expr.cond)}`;
    case "count":
      return `the number of ${operand(expr.list)}`;
    case "days-of":
      return `the days ${expr.inside ? "inside" : "of"} ${operand(expr.of)}`;
    case "length":
      return `the number of days of ${operand(expr.of)}`;
    case "first-day":
    case "last-day":
      return `the ${expr.k.replace("-", " ")} of ${operand(expr.of)}`;
    case "term":
      return `the ${expr.edge} of ${words(expr.season)}`;
    case "rolled":
      return operand(expr.a);
    default:
      return "this";
  }
}

function factWords(path: readonly string[]): string {
  const names = path.map((step) => (step.startsWith("@") ? `${step.slice(1)}s` : kebab(step)));
  return fieldAt(names)?.words ?? words(names.at(-1) ?? "");
}
