import type { Let, Type } from "@sojourn/policy";
import { clockState } from "../clocks.ts";
import { type From, type Law, type Meaning, meaningOf, seatIn } from "../compose.ts";
import { type Context, Defined, saidBy } from "../context.ts";
import {
  fieldReader,
  itemReader,
  namesOf,
  type Reading,
  readerIn,
  take,
  unknownOf,
  valueIn,
} from "../facts.ts";
import { readyFocus } from "../focus.ts";
import { milestoneValue } from "../milestones.ts";
import { inSession } from "../terms.ts";
import { NOTHING, type One, type Value } from "../values.ts";
import { type Part, type Ready, ready, readyTest, settling } from "./index.ts";
import { listValue } from "./lists.ts";
import { literal } from "./numbers.ts";

export const names: Part<"fact" | "field" | "ref"> = {
  fact: ({ path, type }) => fact(path, type),
  field: ({ path, up, type }) => {
    const read = itemReader(path, type);
    const unknown = unknownOf(type);
    return (context) => {
      let at = context.atHand;
      for (let left = up; left > 0; left--) at = at?.outer;
      return at ? read(at.item, context) : unknown;
    };
  },
  ref: ({ name, path, type }) => (path.length === 0 ? named(name, type) : fieldOfOne(name, path, type)),
};

/** Pages ask for the same few facts again and again: each has one reader, and its place among what was read. */
const FACTS = new Map<string, Ready>();

function fact(path: readonly string[], type: Type): Ready {
  const key = JSON.stringify([path, type]);
  const made = FACTS.get(key) ?? readyFact(path, type, FACTS.size);
  FACTS.set(key, made);
  return made;
}

function readyFact(path: readonly string[], type: Type, place: number): Ready {
  const [head = "", ...rest] = path;
  if (head.startsWith("@")) return focused(head.slice(1), rest, type);
  if (type.t === "list") return (context) => listValue(head, context);
  const reader = fieldReader(namesOf(path), type);
  const written = path.join(".");
  const outer = path.slice(0, -1);
  const last = path.slice(-1);
  const read = (record: unknown): Reading => {
    const at = valueIn(record, outer);
    // Of something known not to be, nothing is missing.
    return at === null ? NOT_THERE : reader(valueIn(at, last), written);
  };
  const kept = keptFact(place, read);
  return head === "request" ? ofRequest(kept, read({})) : kept;
}

/** What stands there, read once. */
const keptFact =
  (place: number, read: (record: unknown) => Reading): Ready =>
  (context) => {
    const { facts } = context.case.read;
    let reading = facts[place];
    if (!reading) {
      reading = read(context.record);
      facts[place] = reading;
    }
    return take(reading, context);
  };

const ofRequest =
  (fact: Ready, nowhere: Reading): Ready =>
  (context) =>
    atHand(context) ? fact(context) : take(nowhere, context);

const NOT_THERE: Reading = { value: NOTHING, fact: undefined, missing: undefined };

/** A request speaks for the permission it asks for, and for no other. */
const atHand = ({ record: { request }, permission }: Context): boolean =>
  permission === undefined || request === undefined || request.kind === permission;

function focused(name: string, rest: readonly string[], type: Type): Ready {
  const find = readyFocus(name);
  if (rest.length === 0) return find;
  const read = itemReader(rest, type);
  const reader = readerIn(rest, type);
  const suffix = `.${rest.join(".")}`;
  return (context) => {
    const found = find(context);
    if (found.t !== "i") return NOTHING;
    return found.item
      ? read(found.item, context)
      : take(reader(found.list)(undefined, found.path + suffix), context);
  };
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

/** Names have numbers, by which what they mean is found among the names of a layer. */
const NUMBERS = new Map<string, number>();

function numberOf(name: string): number {
  const number = NUMBERS.get(name) ?? NUMBERS.size;
  NUMBERS.set(name, number);
  return number;
}

/** A let, a choice, a clock or a milestone, worked out once for the permission and level at hand. */
function named(name: string, type: Type): Ready {
  if (name === "this-level") return thisLevel();
  if (name === "in-session-days") return settling(inSession);
  const number = numberOf(name);
  return (context) => {
    const { names, layer } = context.speaker;
    let meant = names[number];
    if (!meant) {
      meant = meantBy(meaningOf(name, layer, context.law), name, type, context.law);
      names[number] = meant;
    }
    return meant.constant ?? meant.in(context);
  };
}

/** Layers may mean the same. */
const MEANT = new WeakMap<Meaning, Defined<Value>>();

/** A meaning made ready. */
function meantBy(meaning: Meaning, name: string, type: Type, law: Law): Defined<Value> {
  const known = MEANT.get(meaning);
  if (known) return known;
  const value = readyMeaning(meaning, name, type);
  const speaker = meaning.chosen ? undefined : meaning.lets?.[0]?.speaker;
  const made = new Defined(seatIn(law, name), value, speaker, constantOf(meaning));
  MEANT.set(meaning, made);
  return made;
}

/** What a page writes as a number, a date or a length needs no record. */
function constantOf({ chosen, lets }: Meaning): Value | undefined {
  const [only, ...others] = lets ?? [];
  const written =
    chosen ?? (others.length === 0 && !only?.statement.when ? only?.statement.value : undefined);
  return written && literal(written);
}

function readyMeaning({ chosen, lets }: Meaning, name: string, type: Type): Ready {
  if (chosen) return ready(chosen);
  // What is still missing when it is settled could not change it.
  if (lets) return alwaysSo(lets) ?? settling(readyLets(lets, type));
  const unknown = unknownOf(type);
  return settling((context) =>
    context.law.milestones.has(name)
      ? milestoneValue(name, context)
      : (clockState(name, context)?.value ?? unknown),
  );
}

/** The value of the only definition there is, where it always applies. */
function alwaysSo([only, ...others]: readonly From<Let>[]): Ready | undefined {
  return only && others.length === 0 && !only.statement.when ? ready(only.statement.value) : undefined;
}

function thisLevel(): Ready {
  const present = fact(["@program", "level"], { t: "text" });
  return (context) => (context.level === undefined ? present(context) : { t: "s", v: context.level });
}

/** The first of its definitions that applies. */
function readyLets(lets: readonly From<Let>[], type: Type): Ready {
  const unknown = unknownOf(type);
  const parts = lets.map(({ speaker, statement }) => ({
    speaker,
    applies: statement.when && readyTest(statement.when),
    value: ready(statement.value),
  }));
  return (context) => {
    for (const { speaker, applies, value } of parts) {
      const inner = saidBy(speaker, context);
      const fits = applies ? applies(inner) : true;
      if (fits === false) continue;
      return fits ? value(inner) : unknown;
    }
    return NOTHING;
  };
}
