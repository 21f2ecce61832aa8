import type { Clause, Permission, Rule } from "@sojourn/policy";
import { bars, type From } from "../compose.ts";
import { emitJunction, emitNot, emitTest } from "./expressions.ts";
import { here } from "./schools.ts";
import { captured, later, put, type Scope, when, write } from "./scope.ts";
import { judge } from "./verdict.ts";
import { type Windows, windowsOf } from "./windows.ts";

/** A permission's statement by one rule; `fits`: whether it is for this student (0 no, 1 unknown, 2 yes). */
export type Ruling = { rule: Rule; clauses: readonly Clause[]; fits: string };
/** A clause of a statement, and whether it applies to this student. */
export type Asked<K extends Clause["kind"]> = {
  rule: Rule;
  clause: Extract<Clause, { kind: K }>;
  applies(scope: Scope): string;
};

/**
 * The verdict of one permission and its windows, for the student at hand. Writes into `outer` and gives the windows'
 * variables; those are as they were declared where the permission is not for the student.
 */
export function permissionCode(
  id: string,
  lawAsOf: number,
  outer: Scope,
): { verdict: string; windows: Windows } {
  const scope: Scope = { ...outer, permission: id };
  const everyone = scope.gen.law.permissions.get(id) ?? [];
  const { rulings, applies } = whom(everyone, scope);
  const verdict = later(scope, "0");
  const body = captured({ ...scope, fits: applies }, (inner) => {
    const { windows, declared } = windowsOf(rulings, lawAsOf, inner);
    const worst = later(inner, "0");
    requirements(rulings, lawAsOf, worst, inner);
    judge({ id, applies, worst, windows, verdict }, inner);
    return { windows, declared };
  });
  write(scope, ...body.value.declared);
  if (applies === "2") write(scope, "{", ...body.lines, "}");
  else when(scope, `${applies} !== 0`, body.lines);
  return { verdict, windows: body.value.windows };
}

/** Lines for those whom something may be for; all of them, where that is why they are written at all. */
export function whereFits(fits: string, scope: Scope, lines: readonly string[]): void {
  if (lines.length === 0 || fits === "0") return;
  if (isCertain(fits, scope)) write(scope, "{", ...lines, "}");
  else when(scope, `${fits} !== 0`, lines);
}

/** Whether something is for everyone for whom the code is written at all, surely or perhaps. */
export const isCertain = (fits: string, scope: Scope): boolean => fits === "2" || fits === scope.fits;

/** Statements say whom they are for; one that does not is for everyone the permission is for. */
function whom(everyone: readonly From<Permission>[], scope: Scope): { rulings: Ruling[]; applies: string } {
  const judged = everyone.map(({ rule, statement: { clauses } }) => {
    const conds = clauses.filter((clause) => clause.kind === "for").map(({ cond }) => cond);
    const parts = conds.map((cond) => (at: Scope) => emitTest(cond, { ...at, rule }));
    const fits = emitJunction([(at: Scope) => here(rule, at), ...parts], "0", scope);
    return { rule, clauses, fits, names: conds.length > 0 };
  });
  // Layers narrow: a school adds nobody to those whom the law names.
  const law = judged.filter(({ rule, names }) => names && rule.layer === "us");
  const named = law.length > 0 ? law : judged.filter(({ names }) => names);
  if (named.length === 0) return { rulings: judged, applies: "2" };
  const parts = named.map(
    ({ fits }) =>
      () =>
        fits,
  );
  if (law.length === 0)
    parts.push(() =>
      namesNobody(
        named.map(({ rule }) => rule.layer),
        scope,
      ),
    );
  return { rulings: judged, applies: emitJunction(parts, "2", scope) };
}

/** Whether the school at hand is none of those that say whom the permission is for. */
function namesNobody(naming: readonly string[], scope: Scope): string {
  const others = naming.map((school) => `SC !== ${scope.gen.schools.indexOf(school)}`);
  return scope.gen.sure(put(scope, `${[...new Set(others)].join(" && ")} ? 2 : 0`));
}

/** The clauses of one kind, in the order of the rules, but for those of statements that are surely not for this student. */
export function asked<K extends Clause["kind"]>(rulings: readonly Ruling[], kind: K): Asked<K>[] {
  return rulings.flatMap(({ rule, clauses, fits }) =>
    fits === "0"
      ? []
      : clauses
          .filter((clause): clause is Extract<Clause, { kind: K }> => clause.kind === kind)
          .map((clause) => ({ rule, clause, applies: (scope) => tail(fits, clause, { ...scope, rule }) })),
  );
}

function tail(fits: string, { when: only, unless }: Pick<Clause, "when" | "unless">, scope: Scope): string {
  const parts: ((inner: Scope) => string)[] = [() => fits];
  if (only) parts.push((inner) => emitTest(only, inner));
  if (unless) parts.push((inner) => emitNot(emitTest(unless, inner), inner));
  return emitJunction(parts, "0", scope);
}

/**
 * The worst of the requirements that bind: 0 none is open, 1 one is unknown, 2 one is not met. What follows the first
 * that is not met is not looked at.
 */
function requirements(rulings: readonly Ruling[], lawAsOf: number, worst: string, scope: Scope): void {
  const label = scope.gen.name();
  const { lines } = captured(scope, (inner) => {
    for (const one of asked(rulings, "require"))
      if (bars(one.rule, lawAsOf)) requirement(one, worst, label, inner);
  });
  if (lines.length > 0) write(scope, `${label}: {`, ...lines, "}");
}

function requirement(one: Asked<"require">, worst: string, label: string, outer: Scope): void {
  const scope: Scope = { ...outer, rule: one.rule };
  const fits = one.applies(scope);
  if (fits === "0") return;
  const { lines } = captured(scope, (inner) => {
    const met = emitTest(one.clause.cond, inner);
    if (met === "2") return;
    const open = captured(inner, (unmet) => {
      const lifted = liftedBy(one.rule, unmet);
      if (lifted === "2") return;
      const surely = lifted === "0" ? "" : ` && ${lifted} === 0`;
      // Whom a permission may be for is asked once, in its verdict.
      const bound = fits === "2" || fits === inner.fits ? "" : ` && ${fits} === 2`;
      const status = `if (${met} === 0${bound}${surely}) { ${worst} = 2; break ${label}; } ${worst} = 1;`;
      write(unmet, lifted === "0" ? status : `if (${lifted} !== 2) { ${status} }`);
    });
    when(inner, `${met} !== 2`, open.lines);
  });
  whereFits(fits, scope, lines);
}

/** Whether an exception lifts the requirements of a rule. */
function liftedBy(rule: Rule, scope: Scope): string {
  const lifts = scope.gen.law.lifts.get(rule.id) ?? [];
  const parts = lifts.map(({ rule: by, except }) => (inner: Scope) => {
    return except.when ? emitTest(except.when, { ...inner, rule: by }) : "2";
  });
  return emitJunction(parts, "2", scope);
}
