import type { Expr } from "@sojourn/policy";
import { emit, emitLength, emitList, emitNumber, emitTest, type Of, type Part } from "./expressions.ts";
import { itemFact } from "./facts.ts";
import { completeOf, kindAsked } from "./focus.ts";
import { captured, later, put, type Scope, within, write } from "./scope.ts";
import {
  ANY_NUMBER,
  type Hand,
  type ItemVal,
  type ListVal,
  type NumberVal,
  truth,
  type Val,
} from "./values.ts";

export const lists: Part<"where" | "any" | "no" | "every" | "count" | "total" | "pick" | "run"> = {
  where,
  any: ({ list }, scope) => truth(exists(list, scope)),
  no: ({ list }, scope) => truth(put(scope, `2 - ${exists(list, scope)}`)),
  every,
  count: ({ list }, scope) => countOf(emitList(list, scope), scope),
  total,
  pick,
  run: firstRun,
};

/** A list of the record. Unless said complete, it may lack entries; the programs are the ones the record is about. */
export function recordList(list: string, scope: Scope): ListVal {
  const { gen } = scope;
  const offsets = gen.columns.offsets([list]);
  const open = list === "programs" ? "0" : put(scope, `${completeOf(list, scope)} === 2 ? 0 : 1`);
  const table = { list, calendar: false };
  return {
    ...{ t: "l", open, none: false, table },
    loop(outer, body) {
      const inner = outer as Scope;
      const [at, end, label] = [gen.name(), gen.name(), gen.name()];
      write(
        inner,
        `${label}: for (let ${at} = ${offsets}[r], ${end} = ${offsets}[r + 1]; ${at} < ${end}; ${at}++) {`,
      );
      within(inner, () => body({ at, sure: "1", table }, label));
      write(inner, "}");
    },
  };
}

/** The terms of the record and of the school's calendar. */
export function calendarTerms(scope: Scope): ListVal {
  const { gen } = scope;
  gen.usesTerms();
  const open = put(scope, `listOpen(r, ${kindAsked(scope)}, closed !== 0)`);
  const table = { list: "terms", calendar: true };
  return {
    ...{ t: "l", open, none: false, table },
    loop(outer, body) {
      const inner = outer as Scope;
      const [k, end, label] = [gen.name(), gen.name(), gen.name()];
      const item = { at: gen.name(), sure: gen.name(), table };
      write(inner, `${label}: for (let ${k} = 0, ${end} = termCount(r); ${k} < ${end}; ${k}++) {`);
      write(inner, `const ${item.at} = termAt(${k});`, `const ${item.sure} = termIsSure(${k});`);
      within(inner, () => body(item, label));
      write(inner, "}");
    },
  };
}

/** With one more entry at hand. */
export const withItem = (scope: Scope, item: Hand): Scope => ({ ...scope, items: [...scope.items, item] });

function where({ list, cond }: Of<"where">, scope: Scope): Val {
  const of = emit(list, scope);
  if (of.t !== "l")
    return { t: "l", open: "1", none: false, table: { list: "", calendar: false }, loop: () => {} };
  return {
    ...of,
    ...{ open: of.none ? put(scope, `${of.open} === 0 ? 0 : 1`) : of.open, none: false },
    loop(outer, body) {
      const around = outer as Scope;
      of.loop(around, (item, label) => {
        const at: Scope = { ...scope, lines: around.lines, seen: around.seen };
        const fits = emitTest(cond, withItem(at, item));
        if (fits === "0") return;
        if (fits === "2") return body(item, label);
        const sure = scope.gen.name();
        write(around, `if (${fits} !== 0) {`, `const ${sure} = ${fits} === 2 ? ${item.sure} : 0;`);
        body({ ...item, sure }, label);
        write(around, "}");
      });
    },
  };
}

/** Whether there is an entry. */
function exists(expr: Expr, scope: Scope): string {
  const list = emitList(expr, scope);
  if (!list) return "1";
  const found = later(scope, list.open === "0" ? "0" : `${list.open} === 0 ? 0 : 1`);
  list.loop(scope, ({ sure }, label) => {
    if (sure === "1") write(scope, `${found} = 2; break ${label};`);
    else write(scope, `if (${sure}) { ${found} = 2; break ${label}; }`, `${found} = 1;`);
  });
  return found;
}

function every({ list: of, cond }: Of<"every">, scope: Scope): Val {
  const list = emitList(of, scope);
  if (!list) return truth("1");
  const result = later(scope, list.open === "0" ? "2" : `${list.open} === 0 ? 2 : 1`);
  list.loop(scope, (item, label) => {
    const fits = emitTest(cond, withItem(scope, item));
    write(scope, `if (${fits} === 0 && ${item.sure}) { ${result} = 0; break ${label}; }`);
    write(scope, `if (${fits} !== 2) ${result} = 1;`);
  });
  return truth(result);
}

export function countOf(list: ListVal | undefined, scope: Scope): NumberVal {
  if (!list) return { ...ANY_NUMBER, lo: "0" };
  const [sure, all] = [later(scope, "0"), later(scope, "0")];
  list.loop(scope, (item) => write(scope, `${all}++; ${sure} += ${item.sure};`));
  const hi = list.open === "0" ? all : put(scope, `${list.open} === 0 ? ${all} : Infinity`);
  return { t: "n", lo: sure, hi, none: false, exact: false };
}

function total(expr: Of<"total">, scope: Scope): Val {
  const list = emitList(expr.list, scope);
  if (!list) return { ...ANY_NUMBER, lo: "0" };
  const lo = later(scope, "0");
  const hi = later(scope, list.open === "0" ? "0" : `${list.open} === 0 ? 0 : Infinity`);
  list.loop(scope, (item) => {
    const part = emitNumber(expr.field, withItem(scope, item));
    if (!part) return;
    const add = `if (${item.sure} && ${part.lo} > 0) ${lo} += ${part.lo}; ${hi} += ${part.hi};`;
    write(scope, part.none ? `if (${part.lo} === ${part.lo}) { ${add} }` : add);
  });
  return { t: "n", lo, hi, none: false, exact: false };
}

/** Put the entries of a list, with the number they are picked by, on the stack of what is picked. */
function stacked(list: ListVal, by: (scope: Scope) => NumberVal | undefined, scope: Scope): string {
  const base = put(scope, "picksBegun()");
  list.loop(scope, (item) => {
    const key = by(withItem(scope, item));
    if (key) write(scope, `pick(${item.at}, ${item.sure}, ${key.lo}, ${key.hi});`);
  });
  return base;
}

/** The nth by a field; `out` has between what that field of it lies. */
function pick({ which, list: of, by }: Of<"pick">, scope: Scope): Val {
  const list = emitList(of, scope);
  const n: NumberVal | undefined =
    typeof which === "string"
      ? { t: "n", lo: "1", hi: "1", none: false, exact: true }
      : emitNumber(which, scope);
  const table = list?.table ?? { list: "", calendar: false };
  const some: ItemVal = { t: "i", at: "UNKNOWN_ITEM", table, none: false };
  if (!list || !n) return some;
  const field = by.k === "field" && by.path.length === 1 ? by.path[0] : undefined;
  const base = stacked(list, (inner) => emitNumber(by, inner), scope);
  const nth = n.exact && !n.none ? n.lo : `${n.lo} === ${n.hi} ? ${n.lo} : NaN`;
  const at = put(scope, `nth(${base}, ${nth}, ${which === "last"}, ${list.open})`);
  const item: ItemVal = { t: "i", at, table, none: true };
  if (field === undefined) return item;
  return { ...item, between: { field, lo: put(scope, "out[0]"), hi: put(scope, "out[1]") } };
}

/** Entries that follow each other in time, each satisfying the condition, without a longer break between. */
function firstRun(expr: Of<"run">, scope: Scope): Val {
  const list = emitList(expr.list, scope);
  const needed = emitNumber(expr.n, scope);
  const breaks = emitLength(expr.breaks, scope);
  const table = list?.table ?? { list: "", calendar: false };
  if (!list || !needed || !breaks) return { t: "i", at: "UNKNOWN_ITEM", table, none: false };
  const date = (key: string, item: Hand, inner: Scope) =>
    itemFact({ at: item.at, table, placed: true, none: false }, [key], { t: "date" }, inner) as NumberVal;
  const at = later(scope, "UNKNOWN_ITEM");
  const base = put(scope, "picksBegun()");
  list.loop(scope, (item) => {
    const start = date("start", item, scope);
    write(scope, `pick(${item.at}, ${item.sure}, ${start.lo}, ${start.hi});`);
  });
  const top = put(scope, "picksTop()");
  const { gen } = scope;
  const [k, length, doubt, reached, fits, next] = Array.from({ length: 6 }, () => gen.name()) as [
    ...[string, string, string, string, string, string],
  ];
  const item: Hand = { at: gen.name(), sure: gen.name(), table };
  write(scope, `if (${list.open} === 0 && ${needed.lo} === ${needed.hi} && certain(${base})) {`);
  write(scope, `sortPicks(${base}); ${at} = NO_ITEM;`);
  write(scope, `let ${length} = 0, ${doubt} = false, ${reached} = NaN;`);
  write(scope, `for (let ${k} = ${base}; ${k} < ${top}; ${k} += PICK) {`);
  write(scope, `const ${item.at} = pickedItem(${k});`, `const ${item.sure} = pickedSure(${k});`);
  const asked = captured(scope, (inner) => emitTest(expr.cond, withItem(inner, item)));
  write(scope, `let ${fits} = 1;`, `if (${item.sure}) {`, ...asked.lines, `${fits} = ${asked.value};`, "}");
  // Not-a-number: no end before it; Infinity: an end that is not known.
  const near = `pickedNumber(${k}) <= plusMonths(${reached}, ${breaks.lo.months})`;
  write(
    scope,
    `const ${next} = ${reached} !== ${reached} ? false : ${reached} === Infinity ? undefined : ${near};`,
  );
  write(scope, `if (${fits} === 1 || (${length} > 0 && ${next} === undefined)) ${doubt} = true;`);
  write(scope, `${length} = ${fits} === 2 ? (${next} ? ${length} + 1 : 1) : 0;`);
  const end = date("end", item, scope);
  write(scope, `${reached} = ${end.lo} === ${end.hi} || ${end.lo} !== ${end.lo} ? ${end.lo} : Infinity;`);
  write(scope, `if (${length} >= ${needed.lo}) { ${at} = ${doubt} ? UNKNOWN_ITEM : ${item.at}; break; }`);
  write(scope, "}", `if (${at} === NO_ITEM && ${doubt}) ${at} = UNKNOWN_ITEM;`, "}", `dropPicks(${base});`);
  return { t: "i", at, table, none: true };
}
