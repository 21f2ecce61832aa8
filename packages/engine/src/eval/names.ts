import type { Let, Type } from "@sojourn/policy";
import { clockState } from "../clocks.ts";
import { type From, type Meaning, meaningOf } from "../compose.ts";
import { type Context, once } from "../context.ts";
import { fieldReader, itemReader, namesOf, readerIn, unknownOf, valueIn } from "../facts.ts";
import { readyFocus } from "../focus.ts";
import { milestoneValue } from "../milestones.ts";
import { inSession } from "../terms.ts";
import { NOTHING, type One, type Value } from "../values.ts";
import { type Part, type Ready, run, test } from "./index.ts";
import { listValue } from "./lists.ts";

export const names: Part<"fact" | "field" | "ref"> = {
  fact: ({ path, type }) => fact(path, type),
  field: ({ path, up, type }) => {
    const read = itemReader(path, type);
    const unknown = unknownOf(type);
    return (context) => {
      const item = context.items[context.items.length - 1 - up];
      return item ? read(item, context) : unknown;
    };
  },
  ref: ({ name, path, type }) => (path.length === 0 ? named(name, type) : fieldOfOne(name, path, type)),
};

/** Pages ask for the same few facts again and again: one reader for each, which reads once. */
const FACTS = new Map<string, Ready>();

function fact(path: readonly string[], type: Type): Ready {
  const key = JSON.stringify([path, type]);
  const made = FACTS.get(key) ?? readyFact(path, type);
  FACTS.set(key, made);
  return made;
}

function readyFact(path: readonly string[], type: Type): Ready {
  const [head = "", ...rest] = path;
  if (head.startsWith("@")) return focused(head.slice(1), rest, type);
  if (type.t === "list") return (context) => listValue(head, context);
  const read = fieldReader(namesOf(path), type);
  const written = path.join(".");
  const outer = path.slice(0, -1);
  const last = path.slice(-1);
  return readOnce(head === "request", (context) => {
    const at = valueIn(head === "request" ? withRequestAtHand(context) : context.record, outer);
    // Of something known not to be, nothing is missing.
    return at === null ? NOTHING : read(valueIn(at, last), written, context);
  });
}

function readOnce(personal: boolean, read: Ready): Ready {
  return (context) => once(read, personal, context, read);
}

/** A request speaks for the permission it asks for, and for no other. */
function withRequestAtHand({ record, permission }: Context): unknown {
  const { request } = record;
  return permission === undefined || request === undefined || request.kind === permission ? record : {};
}

function focused(name: string, rest: readonly string[], type: Type): Ready {
  const { find, personal, anew } = readyFocus(name);
  if (rest.length === 0) return find;
  const reader = readerIn(rest, type);
  const suffix = `.${rest.join(".")}`;
  const read: Ready = (context) => {
    const found = find(context);
    return found.t === "i"
      ? reader(found.list)(valueIn(found.item?.data, rest), found.path + suffix, context)
      : NOTHING;
  };
  return anew ? read : readOnce(personal, read);
}

/** A field of the entry a page defines; of one not known, what is known of the field it was picked by. */
function fieldOfOne(name: string, path: readonly string[], type: Type): Ready {
  const one = named(name, { t: "item", of: "" });
  const read = itemReader(path, type);
  const unknown = unknownOf(type);
  const between = (found: One): Value =>
    found.between && path.length === 1 && path[0] === found.between.field
      ? { t: "n", lo: found.between.lo, hi: found.between.hi }
      : unknown;
  return (context) => {
    const found = one(context);
    if (found.t === "x") return NOTHING;
    if (found.t !== "i") return unknown;
    return found.item ? read(found.item, context) : between(found);
  };
}

/** A let, a choice, a clock or a milestone, worked out once for the permission and level at hand. */
function named(name: string, type: Type): Ready {
  if (name === "this-level") return thisLevel();
  if (name === "in-session-days") return inSession;
  return (context) => {
    const { law, rule } = context;
    const meaning = meaningOf(name, rule?.layer ?? "us", law);
    return once(meaning, meaning.personal, context, (inner) => define(name, meaning, type, inner));
  };
}

function thisLevel(): Ready {
  const present = fact(["@program", "level"], { t: "text" });
  return (context) => (context.level === undefined ? present(context) : { t: "s", v: context.level });
}

function define(name: string, { chosen, lets }: Meaning, type: Type, context: Context): Value {
  if (chosen) return run(chosen, context);
  if (lets) return letValue(lets, type, context);
  if (context.law.milestones.has(name)) return milestoneValue(name, context);
  return clockState(name, context)?.value ?? unknownOf(type);
}

/** The first of its definitions that applies. */
function letValue(lets: readonly From<Let>[], type: Type, context: Context): Value {
  for (const { rule, statement } of lets) {
    const inner = { ...context, rule };
    const applies = statement.when ? test(statement.when, inner) : true;
    if (applies === false) continue;
    return applies ? run(statement.value, inner) : unknownOf(type);
  }
  return NOTHING;
}
