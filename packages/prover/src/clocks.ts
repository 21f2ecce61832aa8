import type { Clock, Limit } from "@sojourn/policy";
import { measure } from "./days.ts";
import type { Encoder } from "./encoder.ts";
import type { From } from "./law.ts";
import { countOf } from "./lists.ts";
import { applicable, compare } from "./logic.ts";
import { add, FALSE, INF, int, ite, least, most, not, or } from "./terms.ts";
import {
  type Amount,
  type Days,
  MAYBE,
  NEVER,
  NO,
  type Num,
  type Truth,
  union,
  type Value,
} from "./values.ts";

export type ClockState = { value: Num | Amount; exceeded: Truth };

/** A clock for the level at hand. `undefined`: nothing in force counts it. */
export function clockState(name: string, on: Encoder): ClockState | undefined {
  const statements = on.law.clocks.get(name) ?? [];
  const counting = statements.filter(({ statement }) => statement.counts.length > 0);
  if (counting.length === 0) return undefined;
  const value = on.once(`clock ${name}`, () => measured(counting, on));
  if (value.t !== "n" && value.t !== "m") return { value: { ...NOTHING_COUNTED }, exceeded: MAYBE };
  const limit = strictest(statements, on);
  return {
    value,
    exceeded: limit ? compare(">", value, limit.t === "m" && value.t === "n" ? value : limit) : NO,
  };
}

const NOTHING_COUNTED: Num = { t: "n", lo: int(-INF), hi: int(INF), none: FALSE };

function measured(counting: readonly From<Clock>[], on: Encoder): Value {
  const values = counting.flatMap(({ rule, statement }) =>
    statement.counts.map((expr) => on.run(expr, { rule, items: [] })),
  );
  const sets = values.filter((value) => value.t === "p");
  if (sets.length > 0)
    return daysCounted(
      sets.reduce(union, NEVER),
      counting.some(({ statement }) => statement.soFar),
      on,
    );
  const amounts = values.filter((value) => value.t === "m");
  if (amounts.length > 0)
    return amounts.reduce((a, b) => ({
      t: "m",
      months: add(a.months, b.months),
      days: add(a.days, b.days),
      none: FALSE,
      unknown: or(a.unknown, b.unknown),
    }));
  const counts = values
    .map((value) => (value.t === "l" ? countOf(value) : value))
    .filter((value) => value.t === "n");
  const sum = (end: "lo" | "hi") => add(...counts.map((one) => ite(one.none, int(0), one[end])));
  return { t: "n", lo: most(int(0), sum("lo")), hi: sum("hi"), none: FALSE };
}

function daysCounted(days: Days, soFar: boolean, on: Encoder): Num {
  const cut = (pieces: Days["must"]) =>
    soFar ? pieces.map((one) => ({ ...one, until: least(one.until, on.world.asOf) })) : pieces;
  const lo = measure(cut(days.must), on);
  return { t: "n", lo, hi: days.must === days.may ? lo : measure(cut(days.may), on), none: FALSE };
}

/** Of the “at most” limits that apply, the least. One that may not apply can only be laxer than it says. */
function strictest(statements: readonly From<Clock>[], on: Encoder): Num | Amount | undefined {
  const limits = statements.flatMap(({ rule, statement }) =>
    statement.limits.filter((one) => one.op === "at-most").map((clause) => ({ rule, clause })),
  );
  const found = limits
    .map(({ rule, clause }) => limitOf(clause, rule, on))
    .filter((one) => one !== undefined);
  const nums = found.filter((one) => one.t === "n");
  if (nums.length > 0)
    return {
      t: "n",
      lo: least(...nums.map((one) => one.lo)),
      hi: least(...nums.map((one) => one.hi)),
      none: FALSE,
    };
  return found[0];
}

function limitOf(clause: Limit, rule: From<Clock>["rule"], on: Encoder): Num | Amount | undefined {
  const place = { rule, items: [] };
  const applies = applicable(clause, place, on);
  const value = on.run(clause.amount, place);
  if (value.t === "m") return { ...value, unknown: or(value.unknown, not(applies.yes)) };
  if (value.t !== "n") return undefined;
  return {
    t: "n",
    lo: ite(or(applies.no, value.none), int(INF), value.lo),
    hi: ite(applies.yes, value.hi, int(INF)),
    none: FALSE,
  };
}
