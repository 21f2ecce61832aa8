import type { Milestone } from "@sojourn/policy";
import type { From } from "../compose.ts";
import { applies } from "./clocks.ts";
import { nothing } from "./compare.ts";
import { emit } from "./expressions.ts";
import { captured, put, type Scope, targetFor, when, write } from "./scope.ts";
import { ANY_NUMBER, NONE, type NumberVal, type Val } from "./values.ts";

/** A school's earlier date narrows the law's; one that may be earlier leaves it open. */
export function milestoneValue(name: string, scope: Scope): Val {
  const { gen } = scope;
  const definitions = gen.law.milestones.get(name);
  if (!definitions) return NONE;
  const permission = gen.law.personal.has(name) ? scope.permission : undefined;
  return gen.once(definitions, permission, scope, (inner) =>
    definitions.map((one) => dateOf(one, inner)).reduce((a, b) => earlier(a, b, inner), NONE),
  );
}

function earlier(a: Val, b: Val, scope: Scope): Val {
  if (b.t !== "n") return a;
  if (a.t !== "n") return b;
  const least = (x: string, y: string): string => put(scope, `${y} < ${x} || ${x} !== ${x} ? ${y} : ${x}`);
  const exact = a.exact && b.exact;
  const lo = least(a.lo, b.lo);
  return { t: "n", lo, hi: exact ? lo : least(a.hi, b.hi), none: a.none && b.none, exact };
}

function dateOf({ rule, statement }: From<Milestone>, outer: Scope): Val {
  const scope = { ...outer, rule };
  const fits = applies(statement.when ? { when: statement.when } : {}, scope);
  if (fits === "0") return NONE;
  const { lines, value } = captured(scope, (inner) => emit(statement.value, inner));
  if (value.t !== "n") return NONE;
  if (fits === "2") {
    write(scope, ...lines);
    return value;
  }
  const target = targetFor(scope, [value, ANY_NUMBER, NONE]);
  const inner: Scope = { ...scope, lines };
  target.assign(inner, value);
  const { lo, hi } = target.val as NumberVal;
  // What may not apply may be on any day.
  const there = value.none ? ` && !(${nothing(value)})` : "";
  write(inner, `if (${fits} === 1${there}) { ${lo} = -Infinity; ${hi} = Infinity; }`);
  when(scope, `${fits} !== 0`, inner.lines);
  return target.val;
}
