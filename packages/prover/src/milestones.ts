import type { Milestone, Rule } from "@sojourn/policy";
import type { Encoder } from "./encoder.ts";
import { applicable } from "./logic.ts";
import { and, eq, FALSE, INF, int, ite, least, not, type Term } from "./terms.ts";
import { exactly, NOTHING, type Num, type Truth, type Value } from "./values.ts";

export type Dated = { rule: Rule; statement: Milestone; applies: Truth; value: Num };

/** Every live definition with its date; `none` where it does not apply. */
export function dated(name: string, on: Encoder): Dated[] {
  return (on.law.milestones.get(name) ?? []).map(({ rule, statement }) => {
    const place = { rule, items: [] };
    const applies = statement.when
      ? applicable({ when: statement.when }, place, on)
      : applicable({}, place, on);
    const date = on.run(statement.value, place);
    return { rule, statement, applies, value: date.t === "n" ? date : exactly(int(0), not(FALSE)) };
  });
}

/** The earliest of those that apply; one that may apply leaves it open. */
export function milestoneValue(name: string, on: Encoder): Value {
  const found = dated(name, on);
  const here = found.map(({ applies, value }) => ({
    ...value,
    none: not(and(not(applies.no), not(value.none))),
    sure: applies.yes,
  }));
  if (here.length === 0) return NOTHING;
  const lo = here.map((one) => ite(one.none, int(4 * INF), ite(one.sure, one.lo, int(-INF))));
  const hi = here.map((one) => ite(one.none, int(4 * INF), ite(one.sure, one.hi, int(INF))));
  return { t: "n", lo: least(...lo), hi: least(...hi), none: and(...here.map((one) => one.none)) };
}

/** Whether two definitions give different days at once. */
export const clash = (a: Dated, b: Dated): Term =>
  and(
    a.applies.yes,
    b.applies.yes,
    not(a.value.none),
    not(b.value.none),
    eq(a.value.lo, a.value.hi),
    eq(b.value.lo, b.value.hi),
    not(eq(a.value.lo, b.value.lo)),
  );
