import { dayFrom } from "@sojourn/dates";
import type { Term } from "./terms.ts";
import { int } from "./terms.ts";

/** Months from March 2000, 2010 to 2039: all that days of records can lead to. */
const [FIRST_MONTH, LAST_MONTH] = [118, 470];

/** What every script starts with. */
export const PRELUDE = `(define-fun imin ((a Int) (b Int)) Int (ite (<= a b) a b))
(define-fun imax ((a Int) (b Int)) Int (ite (<= a b) b a))
(define-fun rmin ((a Real) (b Real)) Real (ite (<= a b) a b))
(define-fun rmax ((a Real) (b Real)) Real (ite (<= a b) b a))
(define-fun mstart ((m Int)) Int ${months(FIRST_MONTH, LAST_MONTH)})
`;

/** The first days of months as a balanced choice. */
function months(from: number, until: number): string {
  if (from === until) return String(dayFrom(2000 + Math.floor((from + 2) / 12), ((from + 2) % 12) + 1, 1));
  const half = (from + until) >> 1;
  return `(ite (<= m ${half}) ${months(from, half)} ${months(half + 1, until)})`;
}

const SORTS = { B: "Bool", I: "Int", R: "Real" } as const;
const name = (term: Term): string => (term.op === "var" ? `|${term.name}|` : `t${term.id}`);

/** Declarations of all nodes below some terms that were not yet declared, children first. */
export function declare(terms: Iterable<Term>, done: Set<Term>): string {
  const lines: string[] = [];
  const visit = (term: Term): void => {
    if (done.has(term) || term.op === "const") return;
    done.add(term);
    for (const arg of term.args) visit(arg);
    if (term.op === "var") lines.push(`(declare-const ${name(term)} ${SORTS[term.sort]})`);
    else lines.push(`(define-fun ${name(term)} () ${SORTS[term.sort]} ${body(term)})`);
  };
  for (const term of terms) visit(term);
  return lines.join("\n");
}

/** Its name, or itself when it is a constant. */
export function text(term: Term, as = term.sort): string {
  if (term.op === "const") return constant(term.value!, as);
  return as === "R" && term.sort === "I" ? `(to_real ${name(term)})` : name(term);
}

function constant(value: number | boolean, sort: Term["sort"]): string {
  if (typeof value === "boolean") return String(value);
  const plain = sort === "R" ? rational(Math.abs(value)) : String(Math.abs(value));
  return value < 0 ? `(- ${plain})` : plain;
}
const rational = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

function body(term: Term): string {
  const { op, args, sort } = term;
  const numbers = op === "le" || op === "eq" ? args.filter((arg) => arg.sort !== "B") : [];
  const mixed = numbers.some((arg) => arg.sort === "R") ? "R" : undefined;
  const all = (as?: Term["sort"]) => args.map((arg) => text(arg, as ?? arg.sort)).join(" ");
  switch (op) {
    case "+":
    case "*":
      return `(${op} ${all(sort)})`;
    case "le":
      return `(<= ${all(mixed)})`;
    case "eq":
      return `(= ${all(mixed)})`;
    case "ite":
      return `(ite ${text(args[0]!)} ${text(args[1]!, sort)} ${text(args[2]!, sort)})`;
    case "min":
    case "max":
      return `(${sort === "R" ? "r" : "i"}${op} ${all(sort)})`;
    case "start":
      return `(mstart ${all()})`;
    case "div":
      return `(div ${all()})`;
    case "floor":
      return `(to_int ${all()})`;
    default:
      return `(${op} ${all()})`;
  }
}

/** Bounds of a variable, as a formula. */
export function bounds(variable: Term): string {
  if (variable.sort === "B") return "";
  const parts: string[] = [];
  if (Number.isFinite(variable.min))
    parts.push(`(<= ${text(int(variable.min), variable.sort)} ${name(variable)})`);
  if (Number.isFinite(variable.max))
    parts.push(`(<= ${name(variable)} ${text(int(variable.max), variable.sort)})`);
  return parts.map((part) => `(assert ${part})`).join("\n");
}
