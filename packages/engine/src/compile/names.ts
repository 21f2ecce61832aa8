import type { Expr, Let, Type } from "@sojourn/policy";
import { type From, type Meaning, meaningOf } from "../compose.ts";
import { clockValue } from "./clocks.ts";
import { emit, emitTest } from "./expressions.ts";
import { itemFact, rowFact, unknownOf } from "./facts.ts";
import { focused } from "./focus.ts";
import { calendarTerms, recordList } from "./lists.ts";
import { milestoneValue } from "./milestones.ts";
import { onlyHere } from "./schools.ts";
import { captured, put, type Scope, targetFor, write } from "./scope.ts";
import { type ItemVal, NONE, set, text, type Val } from "./values.ts";

/** A field of the record, of an entry put at hand by name, or a list. */
export function emitFact(path: readonly string[], type: Type, scope: Scope): Val {
  const [head = "", ...rest] = path;
  if (head.startsWith("@")) {
    const found = focused(head.slice(1), scope);
    return rest.length === 0 || found.t === "x" ? found : fieldOf(found, rest, type, scope);
  }
  if (head === "calendarTerms") return calendarTerms(scope);
  return type.t === "list" ? recordList(head, scope) : rowFact(path, type, scope);
}

const fieldOf = ({ at, table, none }: ItemVal, path: readonly string[], type: Type, scope: Scope): Val =>
  itemFact({ at, table, none, placed: false }, path, type, scope);

/** A field of the entry at hand. */
export function emitField(path: readonly string[], up: number, type: Type, scope: Scope): Val {
  const item = scope.items[scope.items.length - 1 - up];
  return item
    ? itemFact({ at: item.at, table: item.table, placed: true, none: false }, path, type, scope)
    : unknownOf(type);
}

/** What a page defines, or a field of the entry that it picks. */
export function emitRef(name: string, path: readonly string[], type: Type, scope: Scope): Val {
  if (path.length === 0) return named(name, type, scope);
  const one = named(name, { t: "item", of: "" }, scope);
  if (one.t === "x") return NONE;
  if (one.t !== "i") return unknownOf(type);
  const value = fieldOf(one, path, type, scope);
  const { between, at } = one;
  if (!between || path.length > 1 || path[0] !== between.field || value.t !== "n") return value;
  const lo = put(scope, `${at} === UNKNOWN_ITEM ? ${between.lo} : ${value.lo}`);
  const hi = put(scope, `${at} === UNKNOWN_ITEM ? ${between.hi} : ${value.hi}`);
  return { t: "n", lo, hi, none: value.none, exact: false };
}

function named(name: string, type: Type, scope: Scope): Val {
  if (name === "this-level") return text("LV");
  if (name === "in-session-days") {
    scope.gen.usesTerms();
    return set(put(scope, "inSession(r)"));
  }
  const meaning = meaningOf(name, scope.rule?.layer ?? "us", scope.gen.law);
  const permission = meaning.personal ? scope.permission : undefined;
  return scope.gen.once(meaning, permission, scope, (inner) => define(name, meaning, type, inner));
}

function define(name: string, { chosen, lets }: Meaning, type: Type, scope: Scope): Val {
  if (chosen) return choiceOf(name, chosen, scope);
  if (lets) return letValue(lets, type, scope);
  if (scope.gen.law.milestones.has(name)) return milestoneValue(name, scope);
  return clockValue(name, scope) ?? unknownOf(type);
}

/** What the school at hand chose, else what holds where a school is silent. */
const choiceOf = (name: string, silent: Expr, scope: Scope): Val =>
  (scope.gen.chosen.get(name) ?? []).reduce<Val>(
    (other, { rule, statement }) =>
      onlyHere(
        rule,
        scope,
        (inner) => emit(statement.value, inner),
        () => other,
      ),
    emit(silent, scope),
  );

/** The first of its definitions that applies. */
function letValue([first, ...others]: readonly From<Let>[], type: Type, outer: Scope): Val {
  if (!first) return NONE;
  const scope = { ...outer, rule: first.rule };
  const { when, value } = first.statement;
  const applies = when ? emitTest(when, scope) : "2";
  if (applies === "2") return emit(value, scope);
  if (applies === "0") return letValue(others, type, outer);
  const branches = [
    captured(scope, (inner) => emit(value, inner)),
    captured(scope, () => unknownOf(type)),
    captured(outer, (inner) => letValue(others, type, inner)),
  ] as const;
  const target = targetFor(
    scope,
    branches.map((branch) => branch.value),
  );
  for (const [at, { lines, value }] of branches.entries()) {
    write(scope, `${at === 0 ? "" : "else "}if (${applies} === ${2 - at}) {`, ...lines);
    target.assign(scope, value);
    write(scope, "}");
  }
  return target.val;
}
