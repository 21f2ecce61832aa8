import type { Also, Clock, Expr, Limit } from "@sojourn/policy";
import { plainName } from "@sojourn/record";
import type { From, Speaker } from "./compose.ts";
import { type Ready, ready, readyTest, type Test } from "./eval/index.ts";
import { readyTail } from "./tails.ts";
import { titleOf } from "./words.ts";

/** A clock with all that the rules of a law say of it, made ready to run. */
export type ReadyClock = {
  name: string;
  title: string;
  /** The rule that names it is cited for it, before those that add to what it counts. */
  speaker: Speaker;
  perLevel: boolean;
  whom: Said<Test>[];
  counts: Said<Ready>[];
  soFar: boolean;
  most: ReadyLimit[];
  least: ReadyLimit[];
  /** The counts at which to warn, in order. */
  marks: number[];
  also: ReadyAlso[];
  /** What a plain count counts: entries of a list, or the unit of the field that is added up. */
  entries: string;
};
type Said<T> = { speaker: Speaker; run: T };
export type ReadyLimit = { speaker: Speaker; applies: Test; amount: Ready };
export type ReadyAlso = { speaker: Speaker; also: Also; counts: Ready; limit: Ready | undefined };
type Statements = readonly From<Clock>[];

/** `null`: none of the statements counts anything. */
export function readyClock(name: string, statements: Statements): ReadyClock | null {
  const counting = statements.filter(({ statement }) => statement.counts.length > 0);
  const first = counting.find(({ statement }) => statement.title) ?? counting[0];
  if (!first) return null;
  return {
    name,
    title: titleOf(name, statements),
    speaker: first.speaker,
    perLevel: statements.some(({ statement }) => statement.perLevel),
    whom: statements.flatMap(({ speaker, statement }) =>
      statement.for ? [{ speaker, run: readyTest(statement.for) }] : [],
    ),
    counts: counting.flatMap(({ speaker, statement }) =>
      statement.counts.map((expr) => ({ speaker, run: ready(expr) })),
    ),
    soFar: counting.some(({ statement }) => statement.soFar),
    most: limitsIn("at-most", statements),
    least: limitsIn("at-least", statements),
    marks: [...new Set(statements.flatMap(({ statement }) => statement.warn))].sort((a, b) => a - b),
    also: statements.flatMap(alsoIn),
    entries: entriesIn(statements),
  };
}

const limitsIn = (op: Limit["op"], statements: Statements): ReadyLimit[] =>
  statements.flatMap(({ speaker, statement }) =>
    statement.limits
      .filter((limit) => limit.op === op)
      .map((limit) => ({ speaker, applies: readyTail(limit), amount: ready(limit.amount) })),
  );

const alsoIn = ({ speaker, statement }: From<Clock>): ReadyAlso[] =>
  statement.also.map((also) => ({
    speaker,
    also,
    counts: ready(also.counts),
    limit: also.limit && ready(also.limit),
  }));

function entriesIn(statements: Statements): string {
  const units = statements.flatMap(({ statement }) => statement.counts.map(unitIn));
  return units.find((unit) => unit !== undefined) ?? "entries";
}

function unitIn(expr: Expr): string | undefined {
  switch (expr.k) {
    case "where":
      return unitIn(expr.list);
    case "total":
      return unitIn(expr.field);
    case "math":
      return unitIn(expr.a) ?? unitIn(expr.b);
    case "assume":
    case "whole":
      return unitIn(expr.a);
    case "fact":
    case "field":
    case "ref":
      if (expr.type.t === "days") return "days";
      return expr.type.t === "list"
        ? plainName(expr.type.of)
        : expr.type.t === "number"
          ? expr.type.unit
          : undefined;
    default:
      return undefined;
  }
}
