/**
 * Formulas for the solver: frozen nodes, each made once, so that equal formulas are the same object. What can
 * be settled without a solver is settled here: constants, offsets from one anchor, and bounds of variables.
 */
export type Sort = "B" | "I" | "R";
export type Term = {
  readonly id: number;
  readonly op:
    | "const"
    | "var"
    | "+"
    | "*"
    | "le"
    | "eq"
    | "and"
    | "or"
    | "not"
    | "ite"
    | "min"
    | "max"
    | "start"
    | "div"
    | "floor";
  readonly sort: Sort;
  readonly args: readonly Term[];
  readonly value?: number | boolean;
  readonly name?: string;
  /** Of numbers: the least and the most it can be. */
  readonly min: number;
  readonly max: number;
};

/** Stands for “no bound”: far beyond every date, near enough for integer arithmetic. */
export const INF = 200_000;

const made = new Map<string, Term>();

function node(
  op: Term["op"],
  sort: Sort,
  args: readonly Term[],
  more: { value?: number | boolean; name?: string; min?: number; max?: number } = {},
): Term {
  const key = `${op}${sort}${more.name ?? ""} ${op === "var" ? `${more.min} ${more.max}` : (more.value ?? "")}(${args.map((arg) => arg.id).join()})`;
  const known = made.get(key);
  if (known) return known;
  const fresh: Term = {
    id: made.size,
    op,
    sort,
    args,
    min: Number.NEGATIVE_INFINITY,
    max: Number.POSITIVE_INFINITY,
    ...more,
  };
  made.set(key, fresh);
  return fresh;
}

export const TRUE = node("const", "B", [], { value: true });
export const FALSE = node("const", "B", [], { value: false });
export const bool = (value: boolean): Term => (value ? TRUE : FALSE);
export const int = (value: number): Term =>
  Number.isInteger(value)
    ? node("const", "I", [], { value, min: value, max: value })
    : node("const", "R", [], { value, min: value, max: value });
export const boolVar = (name: string): Term => node("var", "B", [], { name });
export const intVar = (name: string, min: number, max: number): Term =>
  node("var", "I", [], { name, min, max });
export const realVar = (name: string, min: number, max: number): Term =>
  node("var", "R", [], { name, min, max });

const sortOf = (...of: Term[]): Sort => (of.some((one) => one.sort === "R") ? "R" : "I");

export function not(a: Term): Term {
  if (a.op === "const") return bool(!a.value);
  return a.op === "not" ? a.args[0]! : node("not", "B", [a]);
}
export const and = (...of: readonly Term[]): Term => junction("and", of);
export const or = (...of: readonly Term[]): Term => junction("or", of);
export const implies = (a: Term, b: Term): Term => or(not(a), b);

function junction(op: "and" | "or", of: readonly Term[]): Term {
  const decides = op === "or" ? TRUE : FALSE;
  const idle = op === "or" ? FALSE : TRUE;
  const parts = new Set<Term>();
  for (const part of of.flatMap((one) => (one.op === op ? one.args : [one]))) {
    if (part === decides || parts.has(not(part))) return decides;
    if (part !== idle) parts.add(part);
  }
  const list = [...parts].sort((a, b) => a.id - b.id);
  return list.length === 0 ? idle : list.length === 1 ? list[0]! : node(op, "B", list);
}

export function ite(c: Term, a: Term, b: Term): Term {
  if (c === TRUE || a === b) return a;
  if (c === FALSE) return b;
  if (a.sort === "B")
    return a === TRUE
      ? or(c, b)
      : a === FALSE
        ? and(not(c), b)
        : b === TRUE
          ? or(not(c), a)
          : b === FALSE
            ? and(c, a)
            : node("ite", "B", [c, a, b]);
  if (c.op === "not") return ite(c.args[0]!, b, a);
  // What the condition already says is not asked again inside.
  if (a.op === "ite" && a.args[0] === c) return ite(c, a.args[1]!, b);
  if (b.op === "ite" && b.args[0] === c) return ite(c, a, b.args[2]!);
  return node("ite", sortOf(a, b), [c, a, b], { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) });
}

/** An anchor and a constant distance from it: `program.end + 60` and `program.end + 30` share the anchor. */
function offset(a: Term): { base: Term | undefined; by: number } {
  if (a.op === "const") return { base: undefined, by: a.value as number };
  if (a.op === "+" && a.args.at(-1)!.op === "const")
    return { base: sum(a.args.slice(0, -1)), by: a.args.at(-1)!.value as number };
  return { base: a, by: 0 };
}

function sum(args: readonly Term[]): Term {
  if (args.length === 1) return args[0]!;
  const min = args.reduce((total, one) => total + one.min, 0);
  return node("+", sortOf(...args), args, { min, max: args.reduce((total, one) => total + one.max, 0) });
}

export function add(...of: readonly Term[]): Term {
  let by = 0;
  const parts: Term[] = [];
  for (const part of of.flatMap((one) => (one.op === "+" ? one.args : [one]))) {
    if (part.op === "const") by += part.value as number;
    else parts.push(part);
  }
  const left = cancelled(parts).sort((a, b) => a.id - b.id);
  if (left.length === 0) return int(by);
  return by === 0 ? sum(left) : sum([...left, int(by)]);
}

/** Without the pairs that add up to nothing. */
function cancelled(parts: Term[]): Term[] {
  const left: Term[] = [];
  for (const part of parts) {
    const at = left.indexOf(times(-1, part));
    if (at >= 0) left.splice(at, 1);
    else left.push(part);
  }
  return left;
}

export function times(by: number, a: Term): Term {
  if (by === 0) return int(0);
  if (by === 1) return a;
  if (a.op === "const") return int(by * (a.value as number));
  if (a.op === "*") return times(by * (a.args[0]!.value as number), a.args[1]!);
  if (a.op === "+") return add(...a.args.map((one) => times(by, one)));
  const ends = [by * a.min, by * a.max];
  return node("*", Number.isInteger(by) ? a.sort : "R", [int(by), a], {
    min: Math.min(...ends),
    max: Math.max(...ends),
  });
}
export const minus = (a: Term, b: Term): Term => add(a, times(-1, b));

export function le(a: Term, b: Term): Term {
  const gap = minus(b, a);
  if (gap.min >= 0 || b.min >= a.max) return TRUE;
  if (gap.max < 0 || b.max < a.min) return FALSE;
  // One shape for one comparison: anchors on either side, the constant on the right.
  const { base: x, by: i } = offset(a);
  const { base: y, by: j } = offset(b);
  if (!x) return node("le", "B", [int(i - j), y!]);
  return y ? node("le", "B", [x, add(y, int(j - i))]) : node("le", "B", [x, int(j - i)]);
}
export const lt = (a: Term, b: Term): Term => (sortOf(a, b) === "I" ? le(add(a, int(1)), b) : not(le(b, a)));
export const ge = (a: Term, b: Term): Term => le(b, a);
export const gt = (a: Term, b: Term): Term => lt(b, a);

export function eq(a: Term, b: Term): Term {
  if (a === b) return TRUE;
  if (a.max < b.min || b.max < a.min) return FALSE;
  if (a.op === "const" && b.op === "const") return bool(a.value === b.value);
  // A choice among constants is compared where it chooses.
  if (a.op === "ite" && b.op === "const") return ite(a.args[0]!, eq(a.args[1]!, b), eq(a.args[2]!, b));
  if (b.op === "ite" && a.op === "const") return eq(b, a);
  const [x, y] = a.id < b.id ? [a, b] : [b, a];
  return node("eq", "B", [x, y]);
}

export function least(...of: readonly Term[]): Term {
  return of.reduce((a, b) => (a === b || a.max <= b.min ? a : b.max <= a.min ? b : extreme("min", a, b)));
}
export function most(...of: readonly Term[]): Term {
  return of.reduce((a, b) => (a === b || a.min >= b.max ? a : b.min >= a.max ? b : extreme("max", a, b)));
}
function extreme(op: "min" | "max", a: Term, b: Term): Term {
  const gap = minus(a, b);
  if (gap.op === "const") return (gap.value as number) <= 0 === (op === "min") ? a : b;
  const pick = Math[op];
  const args = a.id < b.id ? [a, b] : [b, a];
  return node(op, sortOf(a, b), args, { min: pick(a.min, b.min), max: pick(a.max, b.max) });
}

/** The first day of a month, counted from March 2000; exact from 1900 to 2100. */
export const monthStart = (month: Term): Term =>
  node("start", "I", [month], { min: 30.4 * month.min + 11_000 - 40, max: 30.5 * month.max + 11_080 });
export const div = (a: Term, by: number): Term =>
  a.op === "const"
    ? int(Math.floor((a.value as number) / by))
    : node("div", "I", [a, int(by)], { min: Math.floor(a.min / by), max: Math.floor(a.max / by) });
export const floor = (a: Term): Term => {
  if (a.sort === "I") return a;
  return a.op === "const"
    ? int(Math.floor(a.value as number))
    : node("floor", "I", [a], { min: Math.floor(a.min), max: Math.floor(a.max) });
};

/** The conditions that must all hold for it. */
export const conjuncts = (a: Term): readonly Term[] => (a.op === "and" ? a.args : [a]);

/** Every variable in some formulas. */
export function variables(of: Iterable<Term>): Set<Term> {
  const seen = new Set<Term>();
  const found = new Set<Term>();
  const stack = [...of];
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (at.op === "var") found.add(at);
    stack.push(...at.args);
  }
  return found;
}
