import { isoFromDay } from "@sojourn/dates";
import type { Expr, Path } from "@sojourn/policy";
import { heard } from "../context.ts";
import { run, test } from "../eval/index.ts";
import { contextOf, evaluateOnly } from "../evaluate.ts";
import { permissionOf } from "../one.ts";
import type { Verdict } from "../standing.ts";
import type { PathStanding } from "./standing.ts";
import { type Asking, aboutOwn, suppose } from "./suppose.ts";

/** How a way stands; `undefined` when it is not for this record. */
export function pathStanding(path: Path, asking: Asking, anew: boolean): PathStanding | undefined {
  if (applies(path, asking) === false) return undefined;
  const { record, facts } = suppose(asking, path.suppose);
  const inner = { ...asking, record };
  const on = path.on && dayOf(path.on, inner);
  const { lawAsOf = asking.when.asOf } = asking.when;
  const when = on === undefined ? asking.when : { ...asking.when, asOf: on, lawAsOf };
  const found = permissionOf(asking.rulebook, record, when, path.permission);
  if (!found) return undefined;
  const permission = { ...found, missing: found.missing.filter((one) => aboutOwn(asking.record, one)) };
  const { title, because, otherwise, mind } = path;
  const { clocks } = evaluateOnly(asking.rulebook, record, when, new Set(path.watch));
  const later = on !== undefined && on > asking.when.asOf;
  return {
    ...{ clocks, hypothetical: anew || later || path.suppose.some(({ at }) => at[0] === "status") },
    ...{ title, rule: asking.rule.id, supposed: facts, record, permission, mind },
    ...(because && { because }),
    ...(otherwise && { otherwise }),
    ...(on !== undefined && on !== asking.when.asOf && { on }),
  };
}

/** Whether a way is for this record; `undefined`: the record does not say, and it is shown. */
export function applies(
  { when, unless }: { when?: Expr; unless?: Expr },
  { rulebook, record, when: days, rule }: Asking,
): boolean | undefined {
  const context = contextOf(rulebook, record, days);
  const fits = when ? test(when, heard(rule, context)) : true;
  const stopped = unless ? test(unless, heard(rule, context)) : false;
  if (fits === false || stopped === true) return false;
  return fits === undefined || stopped === undefined ? undefined : true;
}

/** A day that the record settles. */
export function dayOf(expr: Expr, { rulebook, record, when, rule }: Asking): string | undefined {
  const value = run(expr, heard(rule, contextOf(rulebook, record, when)));
  return value.t === "n" && value.lo === value.hi && Number.isFinite(value.lo)
    ? isoFromDay(value.lo)
    : undefined;
}

const ORDER: readonly Verdict[] = ["open", "opens-later", "unknown", "barred", "closed", "not-applicable"];

/** Open first, and among those the ones that need no warning; among equals the page's order. */
export const inOrder = (paths: readonly PathStanding[]): PathStanding[] =>
  paths.toSorted((a, b) => placeOf(a) - placeOf(b));

const placeOf = ({ permission: { verdict }, mind }: PathStanding): number =>
  2 * ORDER.indexOf(verdict) + Number(mind.length > 0);
