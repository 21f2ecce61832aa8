import type { Rule } from "@sojourn/policy";
import type { Generator } from "./generator.ts";
import { Seen } from "./seen.ts";
import { CannotCompile, type Hand, type ItemVal, type ListVal, type Table, type Val } from "./values.ts";

/** Where code is being written: into which lines, for which permission, in the mouth of which rule. */
export type Scope = {
  gen: Generator;
  lines: string[];
  rule: Rule | undefined;
  permission: string | undefined;
  /** Entries at hand, innermost last. */
  items: readonly Hand[];
  seen: Seen;
  /** Whether a permission is for the student at hand; not 0 where this code runs. */
  fits?: string;
};

export const write = (scope: Scope, ...lines: string[]): void => {
  scope.lines.push(...lines);
};

/** A new variable with a value. */
export function put(scope: Scope, value: string): string {
  const name = scope.gen.name();
  write(scope, `const ${name} = ${value};`);
  return name;
}

/** A new variable that is given its value later. */
export function later(scope: Scope, value?: string): string {
  const name = scope.gen.name();
  write(scope, value === undefined ? `let ${name};` : `let ${name} = ${value};`);
  return name;
}

/** The scope of a block within: what is worked out there is not known outside. */
export const block = (scope: Scope): Scope => ({ ...scope, lines: [], seen: new Seen(scope.seen) });

/** The lines that some work writes, with what it gives, to be put where they are needed. */
export function captured<T>(
  scope: Scope,
  work: (inner: Scope) => T,
): { lines: string[]; value: T; inner: Scope } {
  const inner = block(scope);
  const value = work(inner);
  return { lines: inner.lines, value, inner };
}

/** Work in a loop that is being written: what is worked out there is not known after it. */
export function within(scope: Scope, work: () => void): void {
  const { seen } = scope;
  scope.seen = new Seen(seen);
  work();
  scope.seen = seen;
}

/** A block of lines under a condition. */
export function when(scope: Scope, condition: string, lines: readonly string[]): void {
  if (lines.length > 0) write(scope, `if (${condition}) {`, ...lines, "}");
}

/** Variables that can take any of several values of one kind. */
export type Target = { val: Val; assign(scope: Scope, val: Val): void };

export function targetFor(scope: Scope, vals: readonly Val[]): Target {
  const kinds = new Set(vals.map(({ t }) => t));
  const mayLack = kinds.delete("x") || vals.some((val) => val.t !== "x" && val.none);
  const [kind, other] = [...kinds];
  if (other)
    throw new CannotCompile(
      `a value is a ${said(kind)} here and a ${said(other)} there; say both as one kind`,
    );
  switch (kind) {
    case undefined:
      return { val: { t: "x" }, assign: () => {} };
    case "n":
      return numberTarget(scope, vals, mayLack);
    case "m":
      return lengthTarget(scope, mayLack);
    case "i":
      return itemTarget(scope, vals, mayLack);
    case "l":
      return listTarget(scope, vals, mayLack);
    default:
      return plainTarget(scope, kind as "b" | "s" | "p", vals, mayLack);
  }
}

const WORDS: Record<string, string> = {
  ...{ n: "number or date", b: "yes or no", s: "text", m: "number of months", p: "set of days" },
  ...{ l: "list", i: "entry" },
};
const said = (kind: string | undefined): string => WORDS[kind ?? ""] ?? "nothing";

function numberTarget(scope: Scope, vals: readonly Val[], none: boolean): Target {
  const exact = vals.every((val) => val.t === "x" || (val.t === "n" && val.exact));
  const lo = later(scope, "NaN");
  const hi = exact ? lo : later(scope, "NaN");
  return {
    val: { t: "n", lo, hi, none, exact },
    assign(inner, val) {
      const [least, most] = val.t === "n" ? [val.lo, val.hi] : ["NaN", "NaN"];
      write(inner, `${lo} = ${least};`, ...(exact ? [] : [`${hi} = ${most};`]));
    },
  };
}

const NOTHING_MARK = { b: "3", s: "-1", p: "-1" } as const;

function plainTarget(scope: Scope, kind: "b" | "s" | "p", vals: readonly Val[], none: boolean): Target {
  const v = later(scope, NOTHING_MARK[kind]);
  if (vals.every((val) => val.t === "x" || scope.gen.isSure(val))) scope.gen.sure(v);
  return {
    val: { t: kind, v, none } as Val,
    assign(inner, val) {
      write(inner, `${v} = ${val.t === kind ? val.v : NOTHING_MARK[kind]};`);
    },
  };
}

function lengthTarget(scope: Scope, none: boolean): Target {
  const [loMonths, loDays, hiMonths, hiDays, business] = ["NaN", "0", "NaN", "0", "NaN"].map((start) =>
    later(scope, start),
  ) as [string, string, string, string, string];
  const val: Val = {
    ...{ t: "m", lo: { months: loMonths, days: loDays }, hi: { months: hiMonths, days: hiDays } },
    ...{ business, none },
  };
  return {
    val,
    assign(inner, from) {
      if (from.t !== "m") {
        write(inner, `${loMonths} = NaN;`);
        return;
      }
      write(inner, `${loMonths} = ${from.lo.months}; ${loDays} = ${from.lo.days};`);
      write(
        inner,
        `${hiMonths} = ${from.hi.months}; ${hiDays} = ${from.hi.days}; ${business} = ${from.business};`,
      );
    },
  };
}

const ENDLESS = ["-Infinity", "Infinity"] as const;

function itemTarget(scope: Scope, vals: readonly Val[], none: boolean): Target {
  const items = vals.filter((val) => val.t === "i");
  const fields = new Set(items.flatMap(({ between }) => (between ? [between.field] : [])));
  if (fields.size > 1) throw new CannotCompile("one entry is picked by different fields");
  const [field] = fields;
  const at = later(scope, "NO_ITEM");
  const between = field && { field, lo: later(scope, "-Infinity"), hi: later(scope, "Infinity") };
  const val: ItemVal = { t: "i", at, none, table: oneTable(items), ...(between && { between }) };
  return {
    val,
    assign(inner, from) {
      write(inner, `${at} = ${from.t === "i" ? from.at : "NO_ITEM"};`);
      if (!between) return;
      const [lo, hi] = from.t === "i" && from.between ? [from.between.lo, from.between.hi] : ENDLESS;
      write(inner, `${between.lo} = ${lo}; ${between.hi} = ${hi};`);
    },
  };
}

export function oneTable(vals: readonly { table: Table }[]): Table {
  // An entry of which nothing is known is of no list.
  const lists = new Set(vals.flatMap(({ table }) => (table.list === "" ? [] : [table.list])));
  if (lists.size > 1) throw new CannotCompile(`one entry is of ${[...lists].join(" or of ")}`);
  return { list: [...lists][0] ?? "", calendar: vals.some(({ table }) => table.calendar) };
}

function listTarget(scope: Scope, vals: readonly Val[], none: boolean): Target {
  const lists = vals.filter((val) => val.t === "l");
  const [at, length, open] = ["0", "0", "2"].map((start) => later(scope, start)) as [string, string, string];
  return {
    val: keptList(oneTable(lists), at, length, open, none),
    assign(inner, from) {
      if (from.t !== "l") {
        write(inner, `${length} = 0; ${open} = 2;`);
        return;
      }
      const kept = keep(inner, from);
      write(inner, `${at} = ${kept.at}; ${length} = ${kept.length}; ${open} = ${from.open};`);
    },
  };
}

/** Write the entries of a list into the pool of lists: where they begin there and how many they are. */
export function keep(scope: Scope, list: ListVal): { at: string; length: string } {
  const base = put(scope, "kept");
  list.loop(scope, (item) => {
    write(scope, `if (kept + 2 > K.length) K = grown(K);`);
    write(scope, `K[kept++] = ${item.at}; K[kept++] = ${item.sure};`);
  });
  const at = put(scope, `keep(${base})`);
  const length = put(scope, `listed - ${at}`);
  return { at, length };
}

/** A list that lies in the pool of lists. */
export function keptList(table: Table, at: string, length: string, open: string, none: boolean): ListVal {
  return {
    ...{ t: "l", table, open, none },
    loop(outer, body) {
      const scope = outer as Scope;
      const [k, label] = [scope.gen.name(), scope.gen.name()];
      const item = { at: scope.gen.name(), sure: scope.gen.name(), table };
      write(scope, `${label}: for (let ${k} = ${at}; ${k} < ${at} + ${length}; ${k} += 2) {`);
      write(scope, `const ${item.at} = L[${k}];`, `const ${item.sure} = L[${k} + 1];`);
      within(scope, () => body(item, label));
      write(scope, "}");
    },
  };
}
