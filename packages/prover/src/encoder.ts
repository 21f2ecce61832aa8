import { type BusinessCalendar, federalCalendar } from "@sojourn/dates";
import type { Expr, Rule, Rulebook, Type } from "@sojourn/policy";
import type { Calendar } from "./calendar.ts";
import { clockState } from "./clocks.ts";
import { days } from "./days.ts";
import { atHand } from "./focus.ts";
import type { Law } from "./law.ts";
import { lists, ofOne } from "./lists.ts";
import { logic } from "./logic.ts";
import { milestoneValue } from "./milestones.ts";
import { numbers } from "./numbers.ts";
import { and, not, type Term } from "./terms.ts";
import {
  ANY_DAYS,
  choose,
  type Days,
  hull,
  type Item,
  type Items,
  MAYBE,
  NOTHING,
  type Num,
  type Truth,
  truth,
  UNKNOWN_AMOUNT,
  UNKNOWN_LIST,
  UNKNOWN_NUMBER,
  UNKNOWN_ONE,
  UNKNOWN_TEXT,
  type Value,
} from "./values.ts";
import type { World } from "./world.ts";

/** Where an expression stands: the rule that speaks and the entries at hand, innermost last. */
export type Place = { rule: Rule | undefined; items: readonly Item[] };

export type Part<K extends Expr["k"]> = { [Key in K]: (expr: Of<Key>, place: Place, on: Encoder) => Value };
type Of<K, E = Expr> = E extends { k: infer T } ? (K extends T ? E : never) : never;

/** The kinds of expression that are encoded here, not in a file of their own. */
type Names = "fact" | "field" | "ref";

/** Expressions as formulas, under one law, for one permission at hand. */
export class Encoder {
  readonly world: World;
  readonly law: Law;
  readonly rulebook: Rulebook;
  readonly calendar: Calendar;
  readonly permission: string | undefined;
  /** What was taken wider than it is. */
  readonly abstracted = new Set<string>();
  #memo = new Map<string, Value>();
  #parts: { [K in Expr["k"]]: (expr: never, place: Place, on: Encoder) => Value };

  constructor(
    world: World,
    rulebook: Rulebook,
    law: Law,
    permission: string | undefined,
    calendar: Calendar,
  ) {
    this.world = world;
    this.rulebook = rulebook;
    this.law = law;
    this.permission = permission;
    this.calendar = calendar;
    // No kind of expression is left out: the type says so.
    this.#parts = { ...names, ...logic, ...numbers, ...lists, ...days } satisfies Part<Expr["k"]> as never;
  }

  run(expr: Expr, place: Place): Value {
    return (this.#parts[expr.k] as (expr: Expr, place: Place, on: Encoder) => Value)(expr, place, this);
  }

  test(expr: Expr, place: Place): Truth {
    const value = this.run(expr, place);
    return value.t === "b" ? value : MAYBE;
  }

  number(expr: Expr, place: Place): Num | undefined {
    const value = this.run(expr, place);
    return value.t === "n" ? value : undefined;
  }

  days(expr: Expr, place: Place): Days | undefined {
    const value = this.run(expr, place);
    return value.t === "p" ? value : undefined;
  }

  list(expr: Expr, place: Place): Items | undefined {
    const value = this.run(expr, place);
    return value.t === "l" ? value : undefined;
  }

  /** Worked out once for a name and the layer whose word it is. */
  once(key: string, work: () => Value): Value {
    const known = this.#memo.get(key);
    if (known) return known;
    const made = work();
    this.#memo.set(key, made);
    return made;
  }

  /** What a page defines by a name. */
  named(name: string, type: Type, rule: Rule | undefined): Value {
    if (name === "this-level") return atHand("program", ["level"], { t: "text" }, this);
    if (name === "in-session-days") return this.once(name, () => inSession(this));
    const own = this.law.lets.get(name)?.some((one) => one.rule.layer === rule?.layer);
    return this.once(`${name} ${own ? rule!.layer : "us"}`, () => this.#define(name, type, rule));
  }

  #define(name: string, type: Type, rule: Rule | undefined): Value {
    const { law } = this;
    const choice = law.choices.get(name);
    if (choice)
      return this.run(law.chosen.get(name)?.statement.value ?? choice.statement.silent, { rule, items: [] });
    const lets = law.lets.get(name);
    if (lets) return this.#let(lets, type, rule);
    if (law.milestones.has(name)) return milestoneValue(name, this);
    return clockState(name, this)?.value ?? unknownOf(type);
  }

  /** The first of the own layer's definitions, or else of the law's, whose condition holds. */
  #let(lets: NonNullable<ReturnType<Law["lets"]["get"]>>, type: Type, asking: Rule | undefined): Value {
    const own = lets.filter(({ rule }) => rule.layer === asking?.layer);
    const speaking = own.length > 0 ? own : lets.filter(({ rule }) => rule.layer === "us");
    return speaking.reduceRight<Value>((rest, { rule, statement }) => {
      const value = this.run(statement.value, { rule, items: [] });
      if (!statement.when) return value;
      const applies = this.test(statement.when, { rule, items: [] });
      return branch(applies, value, rest, unknownOf(type));
    }, NOTHING);
  }
}

/** One value where a condition holds, another where it does not, a third where nobody knows. */
export function branch(cond: Truth, then: Value, otherwise: Value, unknown = hull(then, otherwise)): Value {
  const settledOnly = choose(cond.yes, then, otherwise);
  if (isSettled(cond)) return settledOnly;
  return choose(cond.yes, then, choose(cond.no, otherwise, unknown));
}

const isSettled = (cond: Truth): boolean => truth(cond.yes).no === cond.no;

export function unknownOf(type: Type): Value {
  switch (type.t) {
    case "date":
    case "number":
    case "days":
      return UNKNOWN_NUMBER;
    case "boolean":
      return MAYBE;
    case "periods":
      return ANY_DAYS;
    case "months":
    case "business-days":
      return UNKNOWN_AMOUNT;
    case "list":
      return UNKNOWN_LIST;
    case "item":
      return UNKNOWN_ONE;
    default:
      return UNKNOWN_TEXT;
  }
}

const names: Part<Names> = {
  fact: ({ path, type }, _, on) => {
    const [head = "", ...rest] = path;
    if (head.startsWith("@")) return atHand(head.slice(1), rest, type, on);
    if (type.t === "list") return on.world.list(head === "calendarTerms" ? "terms" : head);
    return on.world.field(path, type);
  },
  field: ({ path, type, up }, { items }, on) => {
    const item = items[items.length - 1 - up];
    return item ? on.world.field([item.list, item.at, ...path], type) : unknownOf(type);
  },
  ref: ({ name, path, type }, { rule }, on) => {
    const value = on.named(name, path.length > 0 ? { t: "item", of: "" } : type, rule);
    if (path.length === 0) return value;
    if (value.t === "x") return NOTHING;
    return value.t === "i" ? ofOne(value, path, type, on) : unknownOf(type);
  },
};

/** Days of terms that are no vacation. Breaks inside terms, and a school's own calendar, are left out. */
function inSession(on: Encoder): Value {
  const terms = on.world.list("terms");
  const pieces = terms.entries.map(({ item, sure }) => {
    const [start, end] = (["start", "end"] as const).map(
      (key) => on.world.field([item.list, item.at, key], { t: "date" }) as Num,
    );
    const vacation = on.world.field([item.list, item.at, "vacation"], { t: "boolean" }) as Truth;
    return { from: start!.lo, until: end!.lo, on: andNot(sure, vacation.yes) };
  });
  return { t: "p", must: pieces, may: pieces };
}

const andNot = (a: Term, b: Term): Term => and(a, not(b));

export function businessDays(rulebook: Rulebook, school: string | undefined): BusinessCalendar {
  const rows = (rulebook.calendars[school ?? ""] ?? []).filter((row) => row.kind === "holiday");
  return federalCalendar(
    rows.flatMap((row) => Array.from({ length: row.end - row.start + 1 }, (_, at) => row.start + at)),
  );
}
