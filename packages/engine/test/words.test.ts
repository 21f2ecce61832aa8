import type { Expr, Rulebook } from "@sojourn/policy";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../src/condition-words.ts";
import { bookOf, rule, shippedBook } from "./books.ts";

const CONDITIONS = ["cond", "when", "unless", "holds", "for"];

/** Every condition of a rulebook, in words. */
function conditionsOf(rulebook: Rulebook): string[] {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (CONDITIONS.includes(key) && typeof value === "object" && value && "k" in value)
        found.add(wordsOf(value as Expr).plain);
      walk(value);
    }
  };
  for (const { statements } of rulebook.rules) walk(statements);
  return [...found];
}

const said = (cond: string): string => {
  const [text] = conditionsOf(bookOf([rule("US:A", `permission thing "A thing"\n  require ${cond}`)]));
  return text!;
};

describe("a condition in words", () => {
  it.each([
    ["every employment has e-verify", "for each of employment, the employer is in E-Verify"],
    [
      "any authorizations where start <= as-of",
      "there is one among work authorizations where first day of the authorization is no later than the day asked about",
    ],
    ["not (status.maintained is known)", "it is not known whether the status was maintained"],
    ["not (request.end < as-of)", "requested last day is not before the day asked about"],
    ["not (any trips)", "there is none among trips abroad"],
    ["stem-opt.application.received-on < as-of", "day USCIS received it is before the day asked about"],
    ["request-term.credits >= 9", "credits are at least 9"],
    [
      "status.class is F-1 and (status.in-us or trip.to is known)",
      "class of status is F-1, and (the student is in the United States, or destination is known)",
    ],
  ])("%s", (cond, words) => {
    expect(said(cond)).toBe(words);
  });

  it("of all rules: no name as the record spells it, nothing left unsaid", () => {
    const odd =
      /\b(cpt|opt|stem|i20|i94|i983|h1b|j1|f1|e verify|uscis|sevis|sevp|dso|ead|cip)\b|\bin us\b|\bus\b|whether [^,]* is known|not \(not|undefined/;
    expect(conditionsOf(shippedBook()).filter((words) => odd.test(words))).toEqual([]);
  });
});
