import { fieldAt, kebab } from "@sojourn/record";
import type { Assumed, Fact, Missing } from "./standing.ts";

/** Shared by all that have none, so that nothing is made for what most often stays empty. */
const NONE: never[] = [];

type Look = { at: Fact | Trace; before: Look | undefined };

/**
 * What an evaluation looked at. One trace runs through an evaluation; a stretch of it is marked at the start
 * of a node and its missing facts are dropped again when the node turns out settled without them. What was
 * worked out once and used again is a part, and is taken in once.
 */
export class Trace {
  /** The last look, and through it those before. */
  #last: Look | undefined = undefined;
  #facts: readonly Fact[] | undefined = undefined;
  #missing: Missing[] = NONE;
  #open: Missing[] = NONE;
  #assumed: Assumed[] = NONE;
  /** The trace it was last taken into: pages ask for the same thing again and again. */
  #into: Trace | undefined = undefined;

  get missing(): readonly Missing[] {
    return this.#missing;
  }
  /** Asked whether known, and not: the answer stands without them, but they would sharpen it. */
  get open(): readonly Missing[] {
    return this.#open;
  }
  get assumed(): readonly Assumed[] {
    return this.#assumed;
  }

  lacks(one: Missing): void {
    this.#missing = put(one, this.#missing);
  }
  leavesOpen(one: Missing): void {
    if (!this.#open.includes(one)) this.#open = put(one, this.#open);
  }
  assumes(one: Assumed): void {
    if (!this.#assumed.includes(one)) this.#assumed = put(one, this.#assumed);
  }
  saw(fact: Fact): void {
    this.#last = { at: fact, before: this.#last };
  }

  mark(): number {
    return this.#missing.length;
  }

  /** A value is settled: what is missing since the mark could not change it. */
  settle(mark: number): void {
    while (this.#missing.length > mark) this.#missing.pop();
  }

  /** What is missing since the mark does not stop the answer; it stays listed as a question. */
  leaveOpen(mark: number): void {
    for (const one of this.#taken(mark)) this.leavesOpen(one);
  }

  /** What is missing since the mark is taken to be so, as a rule says. */
  assume(mark: number, as: string, rule: string): void {
    for (const { fact } of this.#taken(mark)) this.assumes({ fact, as: isWhole(fact) ? "yes" : as, rule });
  }

  #taken(mark: number): readonly Missing[] {
    if (this.#missing.length <= mark) return NONE;
    const taken = this.#missing.slice(mark);
    this.settle(mark);
    return taken;
  }

  add(other: Trace): void {
    for (const one of other.#missing) this.lacks(one);
    if (other.#into === this) return;
    other.#into = this;
    if (other.#last === undefined && other.#open === NONE && other.#assumed === NONE) return;
    for (let look = this.#last; look; look = look.before) if (look.at === other) return;
    this.#last = { at: other, before: this.#last };
    this.addSoft(other);
  }

  /** What another left open or assumed, and nothing else of it. */
  addSoft({ open, assumed }: Pick<Trace, "open" | "assumed">): void {
    for (const one of open) this.leavesOpen(one);
    for (const one of assumed) this.assumes(one);
  }

  /** Each fact once, in the order first met. To be asked when the work is done. */
  get facts(): readonly Fact[] {
    this.#facts ??= this.#gather();
    return this.#facts;
  }

  #gather(): readonly Fact[] {
    const last = this.#last;
    if (last === undefined) return NONE;
    if (last.before === undefined) return last.at instanceof Trace ? last.at.facts : [last.at];
    return gathered(last);
  }
}

/** More than a few are looked up, fewer compared. */
const FEW = 10;

/** The facts of all looks, the first look's first. A loop: there may be more looks than a call stack is deep. */
function gathered(last: Look): Fact[] {
  const looks: Look["at"][] = [];
  for (let look: Look | undefined = last; look; look = look.before) looks.push(look.at);
  const found: Fact[] = [];
  let paths: Set<string> | undefined;
  const putOnce = (fact: Fact): void => {
    if (paths ? paths.has(fact.path) : isIn(fact, found)) return;
    found.push(fact);
    if (paths) paths.add(fact.path);
    else if (found.length > FEW) paths = new Set(found.map(({ path }) => path));
  };
  for (const at of looks.reverse())
    if (at instanceof Trace) for (const fact of at.facts) putOnce(fact);
    else putOnce(at);
  return found;
}

function isIn(fact: Fact, found: readonly Fact[]): boolean {
  for (const one of found) if (one === fact || one.path === fact.path) return true;
  return false;
}

function put<T>(one: T, list: T[]): T[] {
  if (list === NONE) return [one];
  list.push(one);
  return list;
}

/** Each once, by its name, in the order first met. */
function unique<T>(list: readonly T[], key: (one: T) => string): T[] {
  if (list.length > FEW) return uniqueOfMany(list, key);
  const found: T[] = [];
  for (const one of list) if (!named(key(one), found, key)) found.push(one);
  return found;
}

function named<T>(name: string, list: readonly T[], key: (one: T) => string): boolean {
  for (const one of list) if (key(one) === name) return true;
  return false;
}

function uniqueOfMany<T>(list: readonly T[], key: (one: T) => string): T[] {
  const seen = new Set<string>();
  const found: T[] = [];
  for (const one of list) {
    const name = key(one);
    if (seen.has(name)) continue;
    seen.add(name);
    found.push(one);
  }
  return found;
}

export function missingOnce(list: readonly Missing[]): Missing[] {
  if (list.length < 2) return [...list];
  const found = unique(list, (one) => one.fact);
  return inOrder(found) ? found : found.sort((a, b) => costOf(a) - costOf(b));
}

const costOf = ({ cost }: Missing): number => cost ?? 2;

function inOrder(list: readonly Missing[]): boolean {
  for (let at = 1; at < list.length; at++) if (costOf(list[at - 1]!) > costOf(list[at]!)) return false;
  return true;
}
export const factsOnce = (list: readonly Fact[]): Fact[] => unique(list, (one) => one.path);
export const assumedOnce = (list: readonly Assumed[]): Assumed[] =>
  unique(list, (one) => one.fact).map((one) =>
    one.as === "no" && isDay(one.fact) ? { ...one, as: "not yet" } : one,
  );

/** Of a day “no” says nothing: what was taken is that it has not come. */
const isDay = (fact: string): boolean =>
  fieldAt(
    fact
      .replace(/\[[^\]]*\]/g, "")
      .split(".")
      .map(kebab),
  )?.type === "date";

/** Whether all of a list is listed: whatever a rule takes from that, it takes the list as it stands. */
const isWhole = (fact: string): boolean => fact.endsWith("Complete");
