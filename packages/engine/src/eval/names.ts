import type { Type } from "@sojourn/policy";
import { kebab } from "@sojourn/record";
import { clockState } from "../clocks.ts";
import type { Context } from "../context.ts";
import { once } from "../context.ts";
import { fieldValue, namesOf, note, unknownOf } from "../facts.ts";
import { focus } from "../focus.ts";
import { milestoneValue } from "../milestones.ts";
import { inSession } from "../terms.ts";
import { type Item, NOTHING, type One, type Value } from "../values.ts";
import { type Part, run, test } from "./index.ts";
import { listValue } from "./lists.ts";

export const names: Part<"fact" | "field" | "ref"> = {
  fact: (expr, context) => fact(expr.path, expr.type, context),
  field: (expr, context) => {
    const item = context.items[context.items.length - 1 - expr.up];
    return item ? within(item, expr.path, expr.type, context) : unknownOf(expr.type);
  },
  ref: (expr, context) => {
    const value = named(expr.name, expr.path.length > 0 ? { t: "item", of: "" } : expr.type, context);
    if (expr.path.length === 0) return value;
    if (value.t === "x") return NOTHING;
    return value.t === "i" ? ofOne(value, expr.path, expr.type, context) : unknownOf(expr.type);
  },
};

function fact(path: readonly string[], type: Type, context: Context): Value {
  const [head = "", ...rest] = path;
  if (head.startsWith("@")) return focused(head.slice(1), rest, type, context);
  if (type.t === "list") return listValue(path, context);
  const record = requestAtHand(head, context);
  let at: unknown = record;
  for (const [depth, key] of path.entries()) {
    at = at === null || at === undefined ? at : (at as Record<string, unknown>)[key];
    if (at === null && depth < path.length - 1) return NOTHING;
  }
  return fieldValue(at, type, path.join("."), namesOf(path), context);
}

/** A request speaks for the permission it asks for, and for no other. */
function requestAtHand(head: string, context: Context): unknown {
  const { record, permission } = context;
  if (head !== "request" || permission === undefined || record.request === undefined) return record;
  return record.request.kind === permission ? record : { ...record, request: undefined };
}

function focused(name: string, rest: readonly string[], type: Type, context: Context): Value {
  const found = focus(name, context);
  if (found.t !== "i") return NOTHING;
  if (rest.length === 0) return found;
  if (found.item) return within(found.item, rest, type, context);
  note(
    found.path + rest.map((key) => `.${key}`).join(""),
    [...found.names, ...rest.map((key) => kebab(key))],
    context,
  );
  return unknownOf(type);
}

/** A field of the entry meant; of one not known, what is known of the field it was picked by. */
function ofOne(one: One, path: readonly string[], type: Type, context: Context): Value {
  if (one.item) return within(one.item, path, type, context);
  const { between } = one;
  return between && path.length === 1 && path[0] === between.field
    ? { t: "n", lo: between.lo, hi: between.hi }
    : unknownOf(type);
}

/** A field of one entry; the entry's own doubt makes a known field no less known. */
function within(item: Item, path: readonly string[], type: Type, context: Context): Value {
  let at: unknown = item.data;
  for (const key of path) at = at === null || at === undefined ? at : (at as Record<string, unknown>)[key];
  const list = item.path.slice(0, item.path.indexOf("["));
  return fieldValue(
    at,
    type,
    `${item.path}.${path.join(".")}`,
    [...namesOf(list.split(".")), ...namesOf(path)],
    context,
  );
}

/** A let, a choice, a clock or a milestone, worked out once for the permission and level at hand. */
function named(name: string, type: Type, context: Context): Value {
  if (name === "this-level")
    return context.level === undefined
      ? fact(["@program", "level"], { t: "text" }, context)
      : { t: "s", v: context.level };
  if (name === "in-session-days") return inSession(context);
  return once(`${name} ${speaker(name, context)}`, name, context, (inner) => define(name, type, inner));
}

/** The layer whose word it is: a school's own, where it has one. */
function speaker(name: string, { law, rule }: Context): string {
  const own = law.lets.get(name)?.some((one) => one.rule.layer === rule?.layer);
  return own && rule ? rule.layer : "us";
}

function define(name: string, type: Type, context: Context): Value {
  const { law } = context;
  const choice = law.choices.get(name);
  if (choice) {
    const chosen = law.chosen.get(name);
    return run(chosen?.statement.value ?? choice.statement.silent, context);
  }
  const lets = law.lets.get(name);
  if (lets) return letValue(lets, type, context);
  if (law.milestones.has(name)) return milestoneValue(name, context);
  const clock = clockState(name, context);
  return clock ? clock.value : unknownOf(type);
}

function letValue(
  lets: NonNullable<ReturnType<Context["law"]["lets"]["get"]>>,
  type: Type,
  context: Context,
): Value {
  const own = lets.filter(({ rule }) => rule.layer === context.rule?.layer);
  for (const { rule, statement } of own.length > 0 ? own : lets.filter(({ rule }) => rule.layer === "us")) {
    const inner = { ...context, rule };
    const applies = statement.when ? test(statement.when, inner) : true;
    if (applies === false) continue;
    return applies ? run(statement.value, inner) : unknownOf(type);
  }
  return NOTHING;
}
