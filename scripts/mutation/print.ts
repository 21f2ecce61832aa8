import { isoFromDay } from "@sojourn/dates";
import type { Expr } from "@sojourn/policy";
import { kebab } from "@sojourn/record";

type Of<K extends Expr["k"]> = Extract<Expr, { k: K }>;
const AMOUNTS = { days: "days", "business-days": "business days", months: "months" } as const;
const SETS = { both: "in", together: "together with", without: "not in" } as const;
const MONTHS = "january february march april may june july august september october november december";
const dotted = (path: readonly string[]) =>
  path.map((key) => kebab(key.replace(/^@/, "").replace(":", "."))).join(".");

/** An expression as a page would write it, near enough to find it there. */
export function print(expr: Expr): string {
  switch (expr.k) {
    case "number":
      return String(expr.v);
    case "text":
      return expr.v;
    case "boolean":
      return expr.v ? "yes" : "no";
    case "date":
      return isoFromDay(expr.v);
    case "none":
      return "none";
    case "amount":
      return `${expr.n} ${AMOUNTS[expr.unit]}`;
    case "as-of":
      return "as-of";
    case "fact":
    case "field":
      return dotted(expr.path);
    case "ref":
      return dotted([expr.name, ...expr.path]);
    default:
      return printLogic(expr);
  }
}

type Rest = Exclude<
  Expr,
  Of<"number" | "text" | "boolean" | "date" | "none" | "amount" | "as-of" | "fact" | "field" | "ref">
>;

function printLogic(expr: Rest): string {
  switch (expr.k) {
    case "and":
    case "or":
      return expr.of.map(inner).join(` ${expr.k} `);
    case "not":
      return `not ${inner(expr.of)}`;
    case "compare":
    case "math":
      return `${inner(expr.a)} ${expr.op} ${inner(expr.b)}`;
    case "is":
      return `${inner(expr.a)} is ${expr.not ? "not " : ""}${expr.values.map(print).join(" or ")}`;
    case "known":
      return `${print(expr.a)} is known`;
    case "exceeded":
      return `${expr.clock} exceeded`;
    case "in-list":
      return `${print(expr.a)} listed in ${expr.list}${expr.on ? ` on ${print(expr.on)}` : ""}`;
    case "in-days":
      return `${print(expr.a)} falls in ${inner(expr.days)}`;
    case "if":
      return `${inner(expr.then)} if ${print(expr.cond)}, otherwise ${inner(expr.else)}`;
    case "assume":
      return `${inner(expr.a)} or assume ${inner(expr.b)}`;
    default:
      return printList(expr);
  }
}

type Lists = Exclude<
  Rest,
  Of<
    | "and"
    | "or"
    | "not"
    | "compare"
    | "math"
    | "is"
    | "known"
    | "exceeded"
    | "in-list"
    | "in-days"
    | "if"
    | "assume"
  >
>;

function printList(expr: Lists): string {
  switch (expr.k) {
    case "where":
      return `${inner(expr.list)} where ${print(expr.cond)}`;
    case "any":
    case "no":
      return `${expr.k} ${inner(expr.list)}`;
    case "every":
      return `every ${inner(expr.list)} has ${print(expr.cond)}`;
    case "count":
      return `count of ${inner(expr.list)}`;
    case "total":
      return `total ${print(expr.field)} of ${inner(expr.list)}`;
    case "pick": {
      const which = typeof expr.which === "string" ? expr.which : `number ${print(expr.which)}`;
      return `the ${which} of ${inner(expr.list)} by ${print(expr.by)}`;
    }
    case "run":
      return `the first run of ${print(expr.n)} ${inner(expr.list)} having ${print(expr.cond)}, breaks at most ${print(expr.breaks)}`;
    default:
      return printDays(expr);
  }
}

type Days = Exclude<Lists, Of<"where" | "any" | "no" | "every" | "count" | "total" | "pick" | "run">>;

function printDays(expr: Days): string {
  switch (expr.k) {
    case "days-of":
      return `days ${expr.inside ? "inside" : "of"} ${inner(expr.of)}`;
    case "days-between":
      return `days from ${print(expr.from)} until ${print(expr.until)}`;
    case "days-when":
      return `days when ${inner(expr.list)} totals at least ${print(expr.atLeast)} ${print(expr.field)}`;
    case "both":
    case "together":
    case "without":
      return `${inner(expr.a)} ${SETS[expr.k]} ${inner(expr.b)}`;
    case "bridged":
      return `${inner(expr.of)} without gaps of at most ${expr.gap} days`;
    case "first-day":
    case "last-day":
      return `${expr.k.replace("-", " ")} of ${inner(expr.of)}`;
    case "length":
      return `number of days of ${inner(expr.of)}`;
    case "months-of":
      return `months of ${inner(expr.list)}`;
    case "least":
    case "most":
      return `${expr.k}(${expr.of.map(print).join(", ")})`;
    case "rolled":
      return `${inner(expr.a)} rolled to business day`;
    case "whole":
      return `whole(${print(expr.a)})`;
    case "day-of-year":
      return `${MONTHS.split(" ")[expr.month - 1]} ${expr.day} of ${print(expr.year)}`;
    case "year":
      return `${expr.fiscal ? "fiscal " : ""}year of ${inner(expr.a)}`;
    case "term":
      return `${expr.edge} of ${expr.season} ${expr.dir} ${inner(expr.of)}`;
  }
}

const LOOSE = new Set<Expr["k"]>([
  "and",
  "or",
  "compare",
  "math",
  "is",
  "where",
  "if",
  "both",
  "together",
  "without",
]);
const inner = (expr: Expr): string => (LOOSE.has(expr.k) ? `(${print(expr)})` : print(expr));
