import type { Compare } from "@sojourn/policy";
import { ABSENT_DAY, LAST_MARK } from "@sojourn/record";
import { emitNot } from "./expressions.ts";
import { later, put, type Scope, write } from "./scope.ts";
import { isLiteral, type LengthVal, MAYBE, NO, type NumberVal, type Val, YES } from "./values.ts";

/** What has not happened is neither before nor after anything. */
export function compared(op: Compare, a: Val, b: Val, scope: Scope): string {
  if (a.t === "x" || b.t === "x") return withNothing(op, a, b, scope);
  if (a.t === "n" && b.t === "n") return numbersCompared(op, a, b, scope);
  if (a.t === "m" && b.t === "m") return numbersCompared(op, roughDays(a, scope), roughDays(b, scope), scope);
  if ((a.t === "s" && b.t === "s") || (a.t === "b" && b.t === "b")) return marksCompared(op, a, b, scope);
  if (a.none || b.none) return put(scope, `${nothing(a)} || ${nothing(b)} ? ${bothNothing(op, a, b)} : 1`);
  return MAYBE;
}

/** A condition in code: the value is nothing at all. */
export function nothing(val: Val): string {
  if (val.t === "x") return "true";
  if (!val.none) return "false";
  switch (val.t) {
    case "n":
      return `${val.lo} !== ${val.lo}`;
    case "m":
      return `${val.lo.months} !== ${val.lo.months}`;
    case "b":
      return `${val.v} === 3`;
    case "l":
      return `${val.open} === 2`;
    case "i":
      return `${val.at} === NO_ITEM`;
    default:
      return `${val.v} === -1`;
  }
}

/** Of two of which one is nothing: only equality can hold. */
export function bothNothing(op: Compare, a: Val, b: Val): string {
  if (op !== "=" && op !== "!=") return "0";
  const [same, other] = op === "=" ? ["2", "0"] : ["0", "2"];
  return `(${nothing(a)}) === (${nothing(b)}) ? ${same} : ${other}`;
}

function withNothing(op: Compare, a: Val, b: Val, scope: Scope): string {
  const holds = bothNothing(op, a, b);
  return isLiteral(holds) ? holds : put(scope, holds);
}

function numbersCompared(op: Compare, a: NumberVal, b: NumberVal, scope: Scope): string {
  if (op === ">") return numbersCompared("<", b, a, scope);
  if (op === ">=") return numbersCompared("<=", b, a, scope);
  if (op === "!=") return emitNot(numbersCompared("=", a, b, scope), scope);
  const none = a.none || b.none;
  if (a.exact && b.exact) {
    if (isLiteral(a.lo) && isLiteral(b.lo)) return literally(op, a, b);
    if (op === "=" && none)
      return scope.gen.sure(put(scope, `${a.lo} === ${b.lo} || (${nothing(a)} && ${nothing(b)}) ? 2 : 0`));
    return scope.gen.sure(put(scope, `${a.lo} ${op === "=" ? "===" : op} ${b.lo} ? 2 : 0`));
  }
  const byFact = op !== "=" && factCompared(op, a, b);
  if (byFact) return put(scope, byFact);
  const otherwise = none ? `(${nothing(a)} || ${nothing(b)}) ? ${bothNothing(op, a, b)} : 1` : "1";
  if (op === "=")
    return put(
      scope,
      `${a.hi} < ${b.lo} || ${b.hi} < ${a.lo} ? 0 : ${a.lo} === ${a.hi} && ${b.lo} === ${b.hi} ? 2 : ${otherwise}`,
    );
  const [surely, never] = op === "<" ? ["<", ">="] : ["<=", ">"];
  return put(scope, `${a.hi} ${surely} ${b.lo} ? 2 : ${a.lo} ${never} ${b.hi} ? 0 : ${otherwise}`);
}

/** A fact is one number, or unknown, or nothing: one end of it is enough beside a number that is certain. */
function factCompared(op: "<" | "<=", a: NumberVal, b: NumberVal): string | undefined {
  if (a.fact && b.exact) {
    if (a.raw && !b.none) return dayCompared(a.raw, `${a.raw} ${op} ${b.lo}`);
    return `${a.lo} ${op} ${b.lo} ? (${a.lo} === -Infinity ? 1 : 2) : 0`;
  }
  if (!a.exact || !b.fact) return undefined;
  if (b.raw && !a.none) return dayCompared(b.raw, `${a.lo} ${op} ${b.raw}`);
  return `${b.lo} === -Infinity ? (${nothing(a)} ? 0 : 1) : ${a.lo} ${op} ${b.lo} ? 2 : 0`;
}

/** A day of the record beside one that is certain. */
const dayCompared = (raw: string, holds: string): string =>
  `${raw} > ${LAST_MARK} ? (${holds} ? 2 : 0) : ${raw} === ${ABSENT_DAY} ? 1 : 0`;

function literally(op: Compare, a: NumberVal, b: NumberVal): string {
  const [x, y] = [a.lo, b.lo].map((atom) => Number(atom.replace(/[()]/g, ""))) as [number, number];
  return (op === "=" ? x === y : op === "<" ? x < y : x <= y) ? YES : NO;
}

/** Texts, and yes or no: equal or not; neither is before the other. */
function marksCompared(op: Compare, a: Val & { v: string }, b: Val & { v: string }, scope: Scope): string {
  const unknown = a.t === "b" ? "1" : "0";
  const none = ("none" in a && a.none) || ("none" in b && b.none);
  if (op !== "=" && op !== "!=") return none ? put(scope, `${nothing(a)} || ${nothing(b)} ? 0 : 1`) : MAYBE;
  const [same, other] = op === "=" ? ["2", "0"] : ["0", "2"];
  const equal = `${a.v} === ${b.v} ? ${same} : ${other}`;
  const some = [a.v, b.v].filter((v) => v === unknown || !isLiteral(v));
  if (none) {
    const doubt = some.map((v) => `${v} === ${unknown}`).join(" || ");
    const nil = `${nothing(a)} || ${nothing(b)}`;
    return put(scope, `${nil} ? ${equal} : ${doubt === "" ? "false" : doubt} ? 1 : ${equal}`);
  }
  return put(
    scope,
    some.length > 0 ? `${some.map((v) => `${v} === ${unknown}`).join(" || ")} ? 1 : ${equal}` : equal,
  );
}

/** Months have 28 to 31 days: an order between two amounts is certain only beyond that. */
function roughDays({ lo, hi, none }: LengthVal, scope: Scope): NumberVal {
  const low = put(scope, `${lo.months} * (${lo.months} < 0 ? 31 : 30.4375) + ${lo.days}`);
  const high = put(scope, `${hi.months} * (${hi.months} < 0 ? 28 : 30.4375) + ${hi.days}`);
  return { t: "n", lo: low, hi: high, none, exact: false };
}

/** A condition in code: nothing that is still unknown could change the value. */
export function settled(val: Val, scope: Scope): string {
  switch (val.t) {
    case "x":
      return "true";
    case "n":
      if (val.exact) return "true";
      return val.none ? `(${val.lo} === ${val.hi} || ${nothing(val)})` : `${val.lo} === ${val.hi}`;
    case "b":
      return `${val.v} !== 1`;
    case "s":
      return `${val.v} !== 0`;
    case "m":
      return `((${val.lo.months} === ${val.hi.months} && ${val.lo.days} === ${val.hi.days}) || ${nothing(val)})`;
    case "p":
      return `(${val.v} < 0 || settled(${val.v}))`;
    case "i":
      return `${val.at} !== UNKNOWN_ITEM`;
    case "l": {
      const all = later(scope, `${val.open} !== 1`);
      val.loop(scope, ({ sure }) => write(scope, `if (!${sure}) ${all} = false;`));
      return all;
    }
  }
}
