import type { Type } from "@sojourn/policy";
import type { DayKind } from "../eval/days.ts";
import { leafAt } from "./columns.ts";
import { nothing } from "./compare.ts";
import { emit, emitList, emitNumber, emitSet, emitTest, type Of, type Part } from "./expressions.ts";
import { itemFact, type Placed } from "./facts.ts";
import { withItem } from "./lists.ts";
import { captured, later, put, type Scope, when, write } from "./scope.ts";
import { ANY_NUMBER, type ListVal, NONE, type NumberVal, type SetVal, set, type Val } from "./values.ts";

export const daySets: Part<DayKind> = {
  "days-of": ({ of, inside }, scope) => daysOf(emit(of, scope), inside ? 1 : 0, scope),
  "days-between": daysBetween,
  "days-when": daysWhen,
  both: (expr, scope) => joined("both", expr, scope),
  together: (expr, scope) => joined("union", expr, scope),
  without: (expr, scope) => joined("without", expr, scope),
  bridged: ({ of, gap }, scope) => set(put(scope, `bridged(${emitSet(of, scope).v}, ${gap})`)),
  "first-day": ({ of }, scope) => edge(emit(of, scope), false, scope),
  "last-day": ({ of }, scope) => edge(emit(of, scope), true, scope),
  length: ({ of }, scope) => countOf(emitSet(of, scope).v, scope),
  "months-of": monthsOf,
  term,
};

const joined = (how: string, { a, b }: Of<"both" | "together" | "without">, scope: Scope): SetVal =>
  set(put(scope, `${how}(${emitSet(a, scope).v}, ${emitSet(b, scope).v})`));

/** How many days a set has. */
export function countOf(days: string, scope: Scope): NumberVal {
  const [lo, hi] = [put(scope, `surely(${days})`), put(scope, `perhaps(${days})`)];
  return { t: "n", lo, hi, none: false, exact: false };
}

function daysBetween({ from, until }: Of<"days-between">, scope: Scope): SetVal {
  const [first, last] = [emitNumber(from, scope), emitNumber(until, scope)];
  if (!first || !last) return set("0");
  const stretch = `stretch(${first.lo}, ${first.hi}, ${last.lo}, ${last.hi})`;
  const gone = [first, last].filter(({ none }) => none).map(nothing);
  return set(put(scope, gone.length > 0 ? `${gone.join(" || ")} ? 0 : ${stretch}` : stretch));
}

const START = ["start", "left", "from", "on"];
const END = ["end", "returns", "returned", "on"];

/** The edges of an entry, by its own start and end; an end that has not come yet leaves it open. */
function edgesOf(item: Placed, inside: number, scope: Scope): string {
  const edge = (keys: readonly string[], never: "-1e9" | "1e9", by: number): [string, string] => {
    const key = keys.find((name) => leafAt([item.table.list, name])?.type === "date");
    const value = key ? itemFact(item, [key], { t: "date" } as Type, scope) : ANY_NUMBER;
    if (value.t !== "n") return ["-Infinity", "Infinity"];
    // Without a start an entry has always been, perhaps; without an end it goes on.
    const [lo, hi] = value.none
      ? [
          put(scope, `${nothing(value)} ? ${never} : ${value.lo}`),
          put(scope, `${nothing(value)} ? 1e9 : ${value.hi}`),
        ]
      : [value.lo, value.hi];
    return by === 0 ? [lo, hi] : [`${lo} + ${by}`, `${hi} + ${by}`];
  };
  const [from, until] = [edge(START, "-1e9", inside), edge(END, "1e9", -inside)];
  return `${from[0]}, ${from[1]}, ${until[0]}, ${until[1]}`;
}

function daysOf(val: Val, inside: number, scope: Scope): SetVal {
  if (val.t === "p") return val;
  if (val.t === "x") return set("0");
  if (val.t === "l") return daysOfList(val, inside, scope);
  if (val.t !== "i") return set(val.none ? put(scope, `${nothing(val)} ? 0 : 1`) : "1");
  const days = later(scope, val.none ? `${val.at} === NO_ITEM ? 0 : 1` : "1");
  const { lines } = captured(scope, (inner) => {
    const placed: Placed = { at: val.at, table: val.table, placed: true, none: false };
    write(inner, `${days} = stretch(${edgesOf(placed, inside, inner)});`);
  });
  when(scope, `${val.at} > UNKNOWN_ITEM`, lines);
  return set(days);
}

function daysOfList(list: ListVal, inside: number, scope: Scope): SetVal {
  const base = put(scope, "daysBegun()");
  list.loop(scope, (item) => {
    const placed: Placed = { ...item, placed: true, none: false };
    write(scope, `addDays(${edgesOf(placed, inside, scope)}, ${item.sure});`);
  });
  const days = `daysOf(${base}, ${list.open})`;
  return set(put(scope, list.none ? `${list.open} === 2 ? 0 : ${days}` : days));
}

/** Hours a week of overlapping jobs add up; what is unknown of a job counts as nothing for sure, as enough perhaps. */
function daysWhen(expr: Of<"days-when">, scope: Scope): SetVal {
  const list = emitList(expr.list, scope);
  const least = emitNumber(expr.atLeast, scope);
  if (!list || !least) return set("1");
  const base = put(scope, "daysBegun()");
  list.loop(scope, (item) => {
    const amount = emitNumber(expr.field, withItem(scope, item)) ?? ANY_NUMBER;
    const placed: Placed = { ...item, placed: true, none: false };
    const edges = edgesOf(placed, 0, scope);
    // Not-a-number, an amount that is not, fails both.
    const [sure, most] = [`${amount.lo} > 0 ? ${amount.lo} : 0`, `${amount.hi} < 1e6 ? ${amount.hi} : 1e6`];
    write(scope, `addAmount(${edges}, ${item.sure}, ${sure}, ${most});`);
  });
  const days = `daysWhen(${base}, ${list.open === "0" ? 0 : `${list.open} === 0 ? 0 : 1`}, ${least.lo}, ${least.hi})`;
  if (!least.none && !list.none) return set(put(scope, days));
  const gone = [least, list]
    .filter(({ none }) => none)
    .map(nothing)
    .join(" || ");
  return set(put(scope, `${gone} ? (${days}, 1) : ${days}`));
}

function edge(of: Val, last: boolean, scope: Scope): Val {
  if (of.t !== "p") return NONE;
  write(scope, `edge(${of.none ? `${of.v} < 0 ? 0 : ${of.v}` : of.v}, ${last});`);
  return { t: "n", lo: put(scope, "out[0]"), hi: put(scope, "out[1]"), none: true, exact: false };
}

/** Months and days over, each entry by itself, at the rate that its condition gives. */
function monthsOf(expr: Of<"months-of">, scope: Scope): Val {
  const list = emitList(expr.list, scope);
  const names = ["0", "0", "0", "0"].map((start) => later(scope, start)) as [string, string, string, string];
  const [loMonths, loDays, hiMonths, hiDays] = names;
  const lo = { months: loMonths, days: loDays };
  const hi = { months: hiMonths, days: hiDays };
  if (list && expr.rates.length > 0) atRates(list, expr.rates, names, scope);
  else if (list) {
    write(scope, `inMonths(${daysOfList({ ...list, none: false }, 0, scope).v});`);
    write(scope, ...names.map((name, at) => `${name} = out[${at}];`));
  }
  const open = list ? (list.open === "0" ? "false" : `${list.open} !== 0`) : "true";
  if (open !== "false") write(scope, `if (${open}) { ${hiMonths} = Infinity; ${hiDays} = 0; }`);
  if (list?.none) write(scope, `if (${list.open} === 2) { ${loMonths} = 0; ${loDays} = 0; }`);
  return { t: "m", lo, hi, business: "NaN", none: false };
}

type Rates = Of<"months-of">["rates"];

function atRates(list: ListVal, rates: Rates, totals: readonly string[], scope: Scope): void {
  const [loMonths, loDays, hiMonths, hiDays] = totals;
  list.loop(scope, (item) => {
    const [least, most] = [later(scope, "Infinity"), later(scope, "-Infinity")];
    const label = scope.gen.name();
    write(scope, `${label}: {`);
    for (const { cond, rate } of rates) {
      const fits = emitTest(cond, withItem(scope, item));
      const take = `if (${rate} < ${least}) ${least} = ${rate}; if (${rate} > ${most}) ${most} = ${rate};`;
      write(scope, `if (${fits} !== 0) { ${take} }`, `if (${fits} === 2) break ${label};`);
    }
    write(scope, `if (1 < ${least}) ${least} = 1; if (1 > ${most}) ${most} = 1;`, "}");
    const base = put(scope, "daysBegun()");
    write(scope, `addDays(${edgesOf({ ...item, placed: true, none: false }, 0, scope)}, ${item.sure});`);
    write(scope, `grow(daysOf(${base}, 0), ${least}, ${most});`);
    write(scope, `${loMonths} += out[0]; ${loDays} += out[1]; ${hiMonths} += out[2]; ${hiDays} += out[3];`);
  });
}

/** `end of spring before …`, `start of fall after …`: by season, or by the name of a session. */
function term(expr: Of<"term">, scope: Scope): Val {
  const near = emitNumber(expr.of, scope);
  if (!near) return ANY_NUMBER;
  const { gen } = scope;
  gen.usesTerms();
  const wanted = gen.termEdge(expr.season);
  const found = `termEdge(r, ${near.lo}, ${wanted}, ${expr.dir === "before"}, ${expr.edge === "end"})`;
  const at = put(scope, `${near.lo} === ${near.hi} ? ${found} : NaN`);
  const lo = put(scope, `${at} === ${at} ? ${at} : -Infinity`);
  return { t: "n", lo, hi: put(scope, `${at} === ${at} ? ${at} : Infinity`), none: false, exact: false };
}
