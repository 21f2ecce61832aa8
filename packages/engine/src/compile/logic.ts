import type { Expr } from "@sojourn/policy";
import { ABSENT_DAY, LAST_MARK } from "@sojourn/record";
import { clockExceeded } from "./clocks.ts";
import { bothNothing, compared, nothing, settled } from "./compare.ts";
import { emit, emitJunction, emitNot, emitNumber, emitTest, type Of, type Part } from "./expressions.ts";
import { hull } from "./hull.ts";
import { captured, put, type Scope, targetFor, when, write } from "./scope.ts";
import { MAYBE, NO, truth, type Val, YES } from "./values.ts";

export const logic: Part<
  "and" | "or" | "not" | "compare" | "is" | "known" | "exceeded" | "in-list" | "in-days" | "if" | "assume"
> = {
  and: ({ of }, scope) => truth(emitJunction(testers(of), NO, scope)),
  or: ({ of }, scope) => truth(emitJunction(testers(of), YES, scope)),
  not: ({ of }, scope) => truth(emitNot(emitTest(of, scope), scope)),
  compare: ({ op, a, b }, scope) => truth(compared(op, emit(a, scope), emit(b, scope), scope)),
  is: (expr, scope) => {
    const found = oneOfThese(emit(expr.a, scope), expr.values, scope);
    return truth(expr.not ? emitNot(found, scope) : found);
  },
  known: ({ a }, scope) => truth(known(emit(a, scope), scope)),
  exceeded: ({ clock }, scope) => truth(clockExceeded(clock, scope)),
  "in-list": inList,
  "in-days": inDays,
  if: choice,
  assume,
};

const testers = (of: readonly Expr[]) => of.map((part) => (scope: Scope) => emitTest(part, scope));

function oneOfThese(held: Val, values: readonly Expr[], scope: Scope): string {
  const texts = values.flatMap((wanted) => (wanted.k === "text" ? [wanted.v] : []));
  if (held.t === "s" && texts.length === values.length) {
    const among = texts.map((one) => `${held.v} === ${scope.gen.code(one)}`).join(" || ");
    if (scope.gen.isSure(held)) return scope.gen.sure(put(scope, `${among} ? 2 : 0`));
    return put(scope, `${held.v} === 0 ? 1 : ${among} ? 2 : 0`);
  }
  const same = (wanted: Expr) => (inner: Scope) => equal(held, emit(wanted, inner), inner);
  return emitJunction(values.map(same), YES, scope);
}

function equal(a: Val, b: Val, scope: Scope): string {
  const some = (t: Val["t"]) => a.t === t || b.t === t;
  if (some("s") || some("b") || some("x") || a.t === b.t) return compared("=", a, b, scope);
  if (("none" in a && a.none) || ("none" in b && b.none))
    return put(scope, `${nothing(a)} || ${nothing(b)} ? ${bothNothing("=", a, b)} : 0`);
  return NO;
}

/** Whether the record holds a value. */
function known(val: Val, scope: Scope): string {
  if (val.t === "x") return NO;
  const surely = (asked: string): string => scope.gen.sure(put(scope, asked));
  if (val.t !== "n") return surely(`${nothing(val)} ? 0 : ${settled(val, scope)} ? 2 : 0`);
  if (val.raw) return surely(`${val.raw} > ${LAST_MARK} ? 2 : 0`);
  if (val.fact) return surely(`${val.lo} > -Infinity ? 2 : 0`);
  if (val.exact) return val.none ? surely(`${nothing(val)} ? 0 : 2`) : YES;
  const partly = `${val.lo} > -Infinity || ${val.hi} < Infinity ? 1 : 0`;
  return put(scope, `${val.lo} === ${val.hi} ? 2 : ${partly}`);
}

function inList(expr: Of<"in-list">, scope: Scope): Val {
  const code = emit(expr.a, scope);
  const list = scope.gen.rulebook.lists[expr.list];
  if (code.t === "x" || !list) return truth(NO);
  const day = emit(expr.on ?? { k: "as-of" }, scope);
  if (code.t !== "s") return truth(MAYBE);
  const name = scope.gen.datedList(expr.list);
  const [lo, hi] = day.t === "n" ? [day.lo, day.hi] : ["NaN", "NaN"];
  return truth(put(scope, `listedOn(${name}, ${code.v}, ${lo}, ${hi})`));
}

function inDays(expr: Of<"in-days">, scope: Scope): Val {
  const day = emitNumber(expr.a, scope);
  const days = emit(expr.days, scope);
  if (!day) return truth(NO);
  if (days.t !== "p") return truth(day.none ? put(scope, `${nothing(day)} ? 0 : 1`) : MAYBE);
  const falls = `falls(${days.v}, ${day.lo}, ${day.hi})`;
  const asked = days.none ? `${days.v} < 0 ? 1 : ${falls}` : falls;
  return truth(put(scope, day.none ? `${nothing(day)} ? 0 : ${asked}` : asked));
}

function choice(expr: Of<"if">, scope: Scope): Val {
  const cond = emitTest(expr.cond, scope);
  if (cond === YES) return emit(expr.then, scope);
  if (cond === NO) return emit(expr.else, scope);
  if (scope.gen.isSure(truth(cond))) return eitherOf(expr, cond, scope);
  const then = branch(expr.then, `${cond} !== 0`, scope);
  const other = branch(expr.else, `${cond} !== 2`, scope);
  const either = captured(scope, (inner) => hull(then, other, inner));
  const target = targetFor(scope, [then, other, either.value]);
  const assigned = (val: Val, lines: readonly string[] = []): string[] =>
    captured(scope, (inner) => {
      write(inner, ...lines);
      target.assign(inner, val);
    }).lines;
  write(scope, `if (${cond} === 2) {`, ...assigned(then), `} else if (${cond} === 0) {`, ...assigned(other));
  write(scope, "} else {", ...assigned(either.value, either.lines), "}");
  return target.val;
}

/** One value or the other, where it is certain which. */
function eitherOf(expr: Of<"if">, cond: string, scope: Scope): Val {
  const then = captured(scope, (inner) => emit(expr.then, inner));
  const other = captured(scope, (inner) => emit(expr.else, inner));
  const target = targetFor(scope, [then.value, other.value]);
  target.assign(then.inner, then.value);
  target.assign(other.inner, other.value);
  write(scope, `if (${cond} === 2) {`, ...then.lines, "} else {", ...other.lines, "}");
  return target.val;
}

/** A value that is worked out only under a condition. */
function branch(expr: Expr, condition: string, scope: Scope): Val {
  const { lines, value } = captured(scope, (inner) => emit(expr, inner));
  if (lines.length === 0) return value;
  const target = targetFor(scope, [value]);
  const inner: Scope = { ...scope, lines };
  target.assign(inner, value);
  when(scope, condition, inner.lines);
  return target.val;
}

/** The page says what to take when the record is silent. */
function assume({ a, b }: Of<"assume">, scope: Scope): Val {
  const told = emit(a, scope);
  if (told.t === "x") return told;
  const silent = captured(scope, (inner) => emit(b, inner));
  if (silent.lines.length === 0) {
    const simple = assumed(told, silent.value, scope);
    if (simple) return simple;
  }
  const target = targetFor(scope, [told, silent.value]);
  target.assign(scope, told);
  target.assign(silent.inner, silent.value);
  when(scope, `!(${settled(told, scope)})`, silent.lines);
  return target.val;
}

/** Where what is taken needs no work. */
function assumed(told: Val, silent: Val, scope: Scope): Val | undefined {
  const { gen } = scope;
  if (told.t === "n" && told.fact && (silent.t === "x" || (silent.t === "n" && silent.exact))) {
    const taken = silent.t === "x" ? "NaN" : silent.lo;
    const at = put(
      scope,
      told.raw
        ? `${told.raw} > ${LAST_MARK} ? ${told.raw} : ${told.raw} === ${ABSENT_DAY} ? ${taken} : NaN`
        : `${told.lo} === -Infinity ? ${taken} : ${told.lo}`,
    );
    return { t: "n", lo: at, hi: at, none: told.none || silent.t === "x" || silent.none, exact: true };
  }
  if ((told.t !== "b" && told.t !== "s") || silent.t !== told.t) return undefined;
  const v = put(scope, `${told.v} === ${told.t === "b" ? 1 : 0} ? ${silent.v} : ${told.v}`);
  if (gen.isSure(silent)) gen.sure(v);
  return { ...told, v, none: told.none || silent.none };
}
