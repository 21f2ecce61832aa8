import type { Expr } from "@sojourn/policy";
import { fieldAt, kebab, plainName } from "@sojourn/record";

/** An expression as a page would say it, for the table of what a school asks more. */
export function words(expr: Expr): string {
  switch (expr.k) {
    case "number":
    case "boolean":
      return expr.v === true ? "yes" : expr.v === false ? "no" : String(expr.v);
    case "text":
      return plainName(expr.v);
    case "amount":
      return `${expr.n} ${expr.unit === "business-days" ? "business day" : expr.unit.slice(0, -1)}${expr.n === 1 ? "" : "s"}`;
    case "as-of":
      return "the day asked about";
    case "fact":
      return named(expr.path);
    case "field":
      return named(expr.path, expr.of);
    case "ref":
      return [expr.words ?? plainName(expr.name), ...expr.path.map((key) => plainName(kebab(key)))].join(
        ": ",
      );
    case "math":
      return expr.b.k === "amount" && (expr.op === "+" || expr.op === "-")
        ? `${words(expr.b)} ${expr.op === "+" ? "after" : "before"} ${words(expr.a)}`
        : `${words(expr.a)} ${expr.op} ${words(expr.b)}`;
    case "least":
    case "most":
      return `the ${expr.k === "least" ? "earliest" : "latest"} of ${expr.of.map(words).join(", ")}`;
    case "compare":
      return `${words(expr.a)} ${expr.op} ${words(expr.b)}`;
    case "is":
      return `${words(expr.a)} is ${expr.not ? "not " : ""}${expr.values.map(words).join(" or ")}`;
    case "not":
      return expr.of.k === "exceeded" ? `${plainName(expr.of.clock)} not exceeded` : `not ${words(expr.of)}`;
    case "and":
    case "or":
      return expr.of.map(words).join(` ${expr.k} `);
    case "assume":
    case "whole":
      return words(expr.a);
    case "if":
      return `${words(expr.then)} or ${words(expr.else)}`;
    default:
      return "a condition of its own";
  }
}

const AT_HAND: Readonly<Record<string, string>> = {
  program: "programs",
  application: "applications",
  authorization: "authorizations",
  trip: "trips",
  "request-term": "terms",
};

/** A field by the record's words for it; its path where it has none. */
function named(path: readonly string[], of?: string): string {
  const steps = path.map((step) => kebab(step.replace(/^@/, "").split(":")[0]!));
  const [first = "", ...rest] = steps;
  const held = path[0]?.startsWith("@") ? [AT_HAND[first] ?? first, ...rest] : steps;
  const field = rest.length > 0 || of ? fieldAt(of ? [...of.split("."), ...steps] : held) : undefined;
  return field?.words ?? steps.map(plainName).join(" ");
}
