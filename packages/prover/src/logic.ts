import type { Compare, Expr } from "@sojourn/policy";
import { clockState } from "./clocks.ts";
import { branch, type Encoder, type Part, type Place } from "./encoder.ts";
import { add, and, eq, FALSE, int, ite, le, lt, not, or, type Term, TRUE, times } from "./terms.ts";
import {
  type Amount,
  all3,
  choose,
  exactly,
  isNone,
  MAYBE,
  NO,
  type Num,
  not3,
  settled,
  some3,
  type Truth,
  truth,
  type Value,
} from "./values.ts";

export const logic: Part<
  "and" | "or" | "not" | "compare" | "is" | "known" | "exceeded" | "in-list" | "in-days" | "if" | "assume"
> = {
  and: ({ of }, place, on) => all3(of.map((one) => on.test(one, place))),
  or: ({ of }, place, on) => some3(of.map((one) => on.test(one, place))),
  not: ({ of }, place, on) => not3(on.test(of, place)),
  compare: ({ op, a, b }, place, on) => compare(op, on.run(a, place), on.run(b, place)),
  is: ({ a, values, not: negated }, place, on) => {
    const value = on.run(a, place);
    const found = some3(values.map((one) => equal(value, on.run(one, place))));
    return negated ? not3(found) : found;
  },
  known: ({ a }, place, on) => {
    const value = on.run(a, place);
    const yes = and(settled(value), not(isNone(value)));
    return truth(yes);
  },
  exceeded: ({ clock }, _, on) => clockState(clock, on)?.exceeded ?? MAYBE,
  "in-list": ({ a, list, on: day }, place, on) => {
    const code = on.run(a, place);
    if (code.t !== "s") return code.t === "x" ? NO : MAYBE;
    const when = day ? on.number(day, place) : exactly(on.world.asOf);
    if (!when) return NO;
    const [first, last] = [when.lo, when.hi].map((one) => on.world.listed(code.id, list, one));
    const known = and(not(code.unknown), not(code.none), not(when.none));
    return truth(and(known, first!, last!), or(code.none, when.none, and(known, not(first!), not(last!))));
  },
  "in-days": ({ a, days }, place, on) => {
    const day = on.run(a, place);
    const set = on.days(days, place);
    if (day.t !== "n") return NO;
    if (!set) return MAYBE;
    const surely = or(...set.must.map((one) => and(one.on, le(one.from, day.lo), le(day.hi, one.until))));
    const perhaps = or(
      ...set.may.map((one) =>
        and(one.on, le(one.from, day.hi), le(day.lo, one.until), le(one.from, one.until)),
      ),
    );
    return truth(and(not(day.none), surely), or(day.none, not(perhaps)));
  },
  if: (expr, place, on) =>
    branch(on.test(expr.cond, place), on.run(expr.then, place), on.run(expr.else, place)),
  assume: ({ a, b }, place, on) => {
    const value = on.run(a, place);
    return choose(settled(value), value, on.run(b, place));
  },
};

/** What has not happened is neither before nor after anything. */
export function compare(op: Compare, a: Value, b: Value): Truth {
  const [x, y] = [isNone(a), isNone(b)];
  const either = or(x, y);
  const base = either === TRUE ? MAYBE : plain(op, a, b);
  const alike = op === "=" ? and(x, y) : op === "!=" ? and(either, not(and(x, y))) : FALSE;
  return truth(
    or(and(not(either), base.yes), and(either, alike)),
    or(and(not(either), base.no), and(either, not(alike))),
  );
}

function plain(op: Compare, a: Value, b: Value): Truth {
  if (a.t === "s" && b.t === "s") return same(op, and(not(a.unknown), not(b.unknown)), eq(a.id, b.id));
  if (a.t === "b" && b.t === "b")
    return same(op, and(or(a.yes, a.no), or(b.yes, b.no)), or(and(a.yes, b.yes), and(a.no, b.no)));
  if (a.t === "n" && b.t === "n") return ordered(op, a, b);
  if (a.t === "m" && b.t === "m") {
    const known = and(not(a.unknown), not(b.unknown));
    const found = ordered(op, rough(a), rough(b));
    return truth(and(known, found.yes), and(known, found.no));
  }
  return MAYBE;
}

function same(op: Compare, known: Term, equal: Term): Truth {
  if (op !== "=" && op !== "!=") return MAYBE;
  const found = truth(and(known, equal), and(known, not(equal)));
  return op === "=" ? found : not3(found);
}

function ordered(op: Compare, a: Num, b: Num): Truth {
  switch (op) {
    case "<":
      return truth(lt(a.hi, b.lo), le(b.hi, a.lo));
    case "<=":
      return truth(le(a.hi, b.lo), lt(b.hi, a.lo));
    case ">":
      return ordered("<", b, a);
    case ">=":
      return ordered("<=", b, a);
    case "=":
      return truth(and(eq(a.lo, a.hi), eq(b.lo, b.hi), eq(a.lo, b.lo)), or(lt(a.hi, b.lo), lt(b.hi, a.lo)));
    default:
      return not3(ordered("=", a, b));
  }
}

/** Months have 28 to 31 days; in sixteenths of a day. */
function rough({ months, days }: Amount): Num {
  const below = lt(months, int(0));
  const bound = (short: number) =>
    add(ite(below, times(16 * short, months), times(487, months)), times(16, days));
  return { t: "n", lo: bound(31), hi: bound(28), none: FALSE };
}

function equal(a: Value, b: Value): Truth {
  const comparable = a.t === b.t || a.t === "x" || b.t === "x";
  return comparable ? compare("=", a, b) : "sb".includes(a.t) || "sb".includes(b.t) ? MAYBE : NO;
}

/** Whether a clause applies: when it says when, and unless it says unless. */
export function applicable(tail: { when?: Expr; unless?: Expr }, place: Place, on: Encoder): Truth {
  const when = tail.when ? [on.test(tail.when, place)] : [];
  const unless = tail.unless ? [not3(on.test(tail.unless, place))] : [];
  return all3([...when, ...unless]);
}
