import type { WindowKind } from "@sojourn/policy";
import { type ClockCode, clockOf } from "./clocks.ts";
import { emitTest } from "./expressions.ts";
import type { Generator } from "./generator.ts";
import { settled } from "./logic.ts";
import { milestoneValue } from "./milestones.ts";
import { emitFact } from "./names.ts";
import { needed } from "./needed.ts";
import { permissionCode } from "./permissions.ts";
import { type Layout, NO_DAY, OPEN_DAY } from "./results.ts";
import { put, type Scope, write } from "./scope.ts";
import type { LengthVal, Val } from "./values.ts";
import type { Window } from "./windows.ts";

/** Functions that write the parts of a standing into the columns of results, and what those columns are. */
export type Outcome = {
  layout: Layout;
  permissions: string[];
  milestones: string[];
  clocks: ClockFunctions[];
};
/** `stand(r, level)` writes an entry and says whether lists must be taken as complete to see what the record holds; then `hold(r, at)` does so. */
export type ClockFunctions = { stand: string; hold: string; perLevel: boolean };

export function outcomeOf(gen: Generator, lawAsOf: number): Outcome {
  const layout: Layout = { permissions: [], clocks: [], milestones: [] };
  const permissions = gen.permissions.map((id, at) => permissionFunction(id, at, lawAsOf, layout, gen));
  const milestones = [...gen.law.milestones.keys()].flatMap(
    (name) => milestoneFunction(name, layout, gen) ?? [],
  );
  const clocks = [...gen.law.clocks.keys()].flatMap((name) => clockFunctions(name, layout, gen) ?? []);
  gen.functions.push(...presentLevel(gen));
  return { layout, permissions, milestones, clocks };
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

function permissionFunction(id: string, at: number, lawAsOf: number, layout: Layout, gen: Generator): string {
  const scope = gen.scope(undefined, id);
  const { verdict, windows } = permissionCode(id, lawAsOf, scope);
  write(scope, `P[${at}].verdict[o] = ${verdict};`);
  const shape: Layout["permissions"][number]["windows"] = {};
  for (const [kind, window] of Object.entries(windows) as [WindowKind, Window][]) {
    shape[kind] = { from: window.from.set !== "false", until: window.until.set !== "false" };
    for (const which of ["from", "until"] as const) {
      const { set, lo, hi } = window[which];
      if (set === "false") continue;
      write(scope, `P[${at}].windows.${kind}.${which}[o] = ${set} ? ${shown(lo, hi)} : ${NO_DAY};`);
    }
  }
  layout.permissions.push({ id, windows: shape });
  return define(gen, `permission${at}`, "r, o", scope);
}

function define(gen: Generator, name: string, parameters: string, { lines }: Scope): string {
  gen.functions.push(`function ${name}(${parameters}) {`, ...needed(lines), "}");
  return name;
}

function milestoneFunction(name: string, layout: Layout, gen: Generator): string | undefined {
  const scope = gen.scope(undefined, undefined);
  const value = milestoneValue(name, scope);
  if (value.t !== "n") return undefined;
  const at = layout.milestones.push(name) - 1;
  const day = shown(value.lo, value.hi);
  write(
    scope,
    `M[${at}].days[o] = ${value.none ? `${value.lo} !== ${value.lo} ? ${NO_DAY} : ${day}` : day};`,
  );
  return define(gen, `milestone${at}`, "r, o", scope);
}

function clockFunctions(name: string, layout: Layout, gen: Generator): ClockFunctions | undefined {
  const scope = gen.scope(undefined, undefined);
  const clock = clockOf(name, scope);
  if (!clock) return undefined;
  const perLevel = clock.statements.some(({ statement }) => statement.perLevel);
  const at = layout.clocks.push({ id: name, unit: clock.unit, perLevel }) - 1;
  const fits = clock.statements.flatMap(({ rule, statement }) =>
    statement.for ? emitTest(statement.for, { ...scope, rule }) : [],
  );
  for (const one of fits) write(scope, `if (${one} === 0) return 0;`);
  write(scope, `const C = clocks[${at}], o = ends[${at}]++;`);
  const open = stand(clock, scope);
  write(scope, `return ${open} ? 2 : 1;`);
  return {
    perLevel,
    stand: define(gen, `clock${at}`, "r", scope),
    hold: holdFunction(clock, at, gen),
  };
}

/** Write an entry as the record has it; a condition in code: what it counts is not settled. */
function stand(clock: ClockCode, scope: Scope): string {
  const value = clock.value(scope);
  const [most, least] = [clock.most(scope), clock.least(scope)];
  write(scope, `C.level[o] = ${clock.statements.some(({ statement }) => statement.perLevel) ? "LV" : "0"};`);
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
