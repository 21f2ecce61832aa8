import type { WindowKind } from "@sojourn/policy";
import { type ClockCode, clockOf } from "./clocks.ts";
import { settled } from "./compare.ts";
import { emitTest } from "./expressions.ts";
import type { Generator } from "./generator.ts";
import { milestoneValue } from "./milestones.ts";
import { emitFact } from "./names.ts";
import { needed } from "./needed.ts";
import { permissionCode } from "./permissions.ts";
import { type Layout, NO_DAY, OPEN_DAY } from "./results.ts";
import { here } from "./schools.ts";
import { captured, put, type Scope, when, write } from "./scope.ts";
import type { LengthVal, Val } from "./values.ts";
import type { Window } from "./windows.ts";

/** The functions that write one part of a standing into the columns of results, and which column that is. */
export type Part<L> = { of: L; place: number } & Defined;
/** A function of one row, or, with `plain`, of many rows, which takes what it reads as parameters. */
type Defined = { name: string; plain?: readonly string[] };
/**
 * `name` writes the entry of one student and level; it gives 2 when lists must be taken as complete to see what the
 * record holds, and then `hold` does so.
 */
export type ClockPart = {
  of: Omit<Layout["clocks"][number], "perLevel">;
  place: number;
  name: string;
  hold: string;
};
export type Outcome = {
  permissions: Part<Layout["permissions"][number]>[];
  milestones: Part<string>[];
  clocks: ClockPart[];
};

export function outcomeOf(gen: Generator, lawAsOf: number): Outcome {
  const { milestones, clocks } = gen.law;
  const outcome: Outcome = {
    permissions: gen.permissions.map((id, at) => permissionPart(id, at, lawAsOf, gen)),
    milestones: [...milestones.keys()].map((name, at) => milestonePart(name, at, gen)),
    clocks: [...clocks.keys()].flatMap((name, at) => clockPart(name, at, gen) ?? []),
  };
  gen.functions.push(...presentLevel(gen));
  return outcome;
}

/** The level of the program at hand. */
function presentLevel(gen: Generator): string[] {
  const scope = gen.scope(undefined, undefined);
  const level = emitFact(["@program", "level"], { t: "text" }, scope);
  return ["function present(r) {", ...scope.lines, `return ${level.t === "s" ? level.v : "0"};`, "}"];
}

/** A day as results have it. */
const shown = (lo: string, hi: string): string =>
  `${lo} === ${hi} && ${lo} > -Infinity && ${lo} < Infinity ? ${lo} : ${OPEN_DAY}`;

function permissionPart(
  id: string,
  at: number,
  lawAsOf: number,
  gen: Generator,
): Outcome["permissions"][number] {
  const scope = gen.scope(undefined, id);
  const { verdict, windows } = permissionCode(id, lawAsOf, scope);
  write(scope, `pv${at}[o] = ${verdict};`);
  const shape: Layout["permissions"][number]["windows"] = {};
  for (const [kind, window] of Object.entries(windows) as [WindowKind, Window][]) {
    shape[kind] = { from: window.from.set !== "false", until: window.until.set !== "false" };
    for (const which of ["from", "until"] as const) {
      const { set, lo, hi } = window[which];
      if (set === "false") continue;
      const there = set === "true" ? `${verdict} !== 0` : `${verdict} !== 0 && ${set}`;
      write(scope, `p${at}${kind}${which}[o] = ${there} ? ${shown(lo, hi)} : ${NO_DAY};`);
    }
  }
  return { of: { id, windows: shape }, place: at, ...definePart(gen, `permission${at}`, scope) };
}

function define(gen: Generator, name: string, parameters: string, { lines }: Scope): string {
  gen.functions.push(`function ${name}(${parameters}) {`, ...needed(lines), "}");
  return name;
}

/** What makes a function one of a row by itself: it calls another, or what is kept of a row. */
const OF_ONE_ROW = /\b(?!(?:if|for|switch|Math\.\w+)\()[\w.]+\(|\b(?:st|LV|closed|out)\b/;
const OUTER = /\b(?:[cw]\d+|pv\d+|md\d+|p\d+[a-z]+|asOf|SC)\b/g;

/**
 * Where nothing is kept of a row but what it says itself, the function has the loop over the rows inside it: then the
 * machine holds the columns at hand.
 */
function definePart(gen: Generator, name: string, { lines }: Scope): Defined {
  const own = needed(lines);
  if (OF_ONE_ROW.test(own.join("\n")))
    return { name: define(gen, name, "r, o", { ...gen.scope(undefined, undefined), lines }) };
  const plain = [...new Set(own.join("\n").match(OUTER) ?? [])];
  const head = `function ${name}(${["begin", "end", "base", ...plain].join(", ")}) {`;
  gen.functions.push(head, "for (let r = begin; r < end; r++) {", "const o = r - base;", ...own, "}", "}");
  return { name, plain };
}

function milestonePart(name: string, at: number, gen: Generator): Part<string> {
  const scope = gen.scope(undefined, undefined);
  const value = milestoneValue(name, scope);
  const day = value.t === "n" ? shown(value.lo, value.hi) : String(NO_DAY);
  const there = value.t === "n" && value.none ? `${value.lo} !== ${value.lo} ? ${NO_DAY} : ${day}` : day;
  write(scope, `md${at}[o] = ${there};`);
  return { of: name, place: at, ...definePart(gen, `milestone${at}`, scope) };
}

function clockPart(name: string, at: number, gen: Generator): ClockPart | undefined {
  const scope = gen.scope(undefined, undefined);
  const clock = clockOf(name, scope);
  if (!clock) return undefined;
  for (const { rule, statement } of clock.statements) {
    if (!statement.for) continue;
    const { lines, value } = captured({ ...scope, rule }, (inner) => emitTest(statement.for!, inner));
    when(scope, `${here(rule, scope)} === 2`, [...lines, `if (${value} === 0) return 0;`]);
  }
  write(scope, `const C = clocks[${at}], o = ends[${at}]++;`);
  const open = stand(clock, scope);
  write(scope, `return ${open} ? 2 : 1;`);
  return {
    of: { id: name, unit: clock.unit },
    place: at,
    name: define(gen, `clock${at}`, "r, level", scope),
    hold: holdFunction(clock, at, gen),
  };
}

/** Write an entry as the record has it; a condition in code: what it counts is not settled. */
function stand(clock: ClockCode, scope: Scope): string {
  const value = clock.value(scope);
  const [most, least] = [clock.most(scope), clock.least(scope)];
  write(scope, "C.level[o] = level;");
  write(scope, `const limit = ${limitOf(most)}, needed = ${limitOf(least)};`);
  write(scope, "C.limit[o] = limit; C.needed[o] = needed;");
  const past = clock.exceeded(scope);
  write(scope, `C.exceeded[o] = ${past.t === "b" ? past.v : "1"};`);
  const sure = put(scope, sameValue(value));
  bounds(value, sure, scope);
  held(value, clock.days?.(scope), scope);
  const days = clock.days?.(scope);
  return days ? `!${sure} || !${settled(days, scope)}` : `!${sure}`;
}

/** What the record holds, as if its lists were complete; the bounds say how far that may be off. */
function holdFunction(clock: ClockCode, at: number, gen: Generator): string {
  const scope = gen.scope(undefined, undefined);
  write(scope, `const C = clocks[${at}], limit = C.limit[o];`);
  held(clock.value(scope), clock.days?.(scope), scope);
  return define(gen, `held${at}`, "r, o", scope);
}

const sameValue = (value: Val): string =>
  value.t === "m"
    ? `${value.lo.months} === ${value.hi.months} && ${value.lo.days} === ${value.hi.days}`
    : value.t === "n"
      ? `${value.lo} === ${value.hi}`
      : "true";

/** A limit that the record leaves open shows the lower number. */
function limitOf(limit: Val): string {
  if (limit.t !== "n" && limit.t !== "m") return "NaN";
  const n = limit.t === "n" ? limit.lo : limit.lo.months;
  return `${n} > -Infinity && ${n} < Infinity ? ${n} : NaN`;
}

function bounds(value: Val, sure: string, scope: Scope): void {
  const write2 = (from: string, to: string, suffix: string) =>
    write(scope, `C.from${suffix}[o] = ${sure} ? NaN : ${from}; C.to${suffix}[o] = ${sure} ? NaN : ${to};`);
  if (value.t === "n") write2(`hundredths(${value.lo})`, `hundredths(${value.hi})`, "");
  if (value.t !== "m") return;
  write2(value.lo.months, value.hi.months, "");
  write2(value.lo.days, value.hi.days, "Days");
}

function held(value: Val, days: Val | undefined, scope: Scope): void {
  if (value.t === "n") {
    write(scope, `C.value[o] = hundredths(${value.lo});`);
    write(
      scope,
      `C.remaining[o] = hundredths(limit - ${value.lo} > 0 ? limit - ${value.lo} : limit - limit);`,
    );
  }
  if (value.t === "m") heldMonths(value, scope);
  if (days?.t === "p") {
    const nth = put(scope, `limit === limit && ${days.v} >= 0 ? nthDay(${days.v}, limit) : NaN`);
    write(scope, `C.runsOutOn[o] = ${nth} === ${nth} ? ${nth} : ${NO_DAY};`);
  } else write(scope, `C.runsOutOn[o] = ${NO_DAY};`);
}

function heldMonths({ lo }: LengthVal, scope: Scope): void {
  write(scope, `C.value[o] = ${lo.months}; C.valueDays[o] = ${lo.days};`);
  write(scope, `C.remaining[o] = limit - ${lo.months};`);
  write(scope, `C.remainingDays[o] = limit !== limit ? NaN : ${lo.days} === 0 ? 0 : -${lo.days};`);
}
