import { readFileSync } from "node:fs";
import { dayFromISO, isoFromDay } from "@sojourn/dates";
import { evaluate, type Standing } from "@sojourn/engine";
import { buildRulebook, type Rulebook } from "@sojourn/policy";
import { type Answers, EDGES, type Entrant, NO_DAY, noAnswers, PERMISSIONS, VERDICTS } from "./answers.ts";
import { type Facts, recordOf } from "./people.ts";

/** The page as the product reads any page. */
export function smallRulebook(): Rulebook {
  const text = readFileSync(new URL("rules/small.md", import.meta.url), "utf8");
  const { rulebook, diagnostics } = buildRulebook([{ path: "us/small.md", text }]);
  const faults = diagnostics.filter(({ severity }) => severity === "error");
  if (faults.length > 0)
    throw new Error(faults.map(({ line, says }) => `small.md:${line}: ${says}`).join("\n"));
  return rulebook;
}

/** Sojourn's interpreter, which explains every answer as it gives it. */
export function interpretedEntrant(people: readonly Facts[], today: number): Entrant {
  const rulebook = smallRulebook();
  const records = people.map(recordOf);
  const asOf = isoFromDay(today);
  const answers = noAnswers(people.length);
  return {
    name: "Sojourn, interpreted",
    how: "evaluate: a whole standing with its explanations",
    run(from, to) {
      for (let at = from; at < to; at++) put(answers, at, evaluate(rulebook, records[at]!, { asOf }));
    },
    answers: () => answers,
  };
}

function put(answers: Answers, at: number, { permissions }: Standing): void {
  const named = new Map(permissions.map((one) => [one.id, one]));
  for (const [which, id] of PERMISSIONS.entries())
    answers.verdicts[at * PERMISSIONS.length + which] = VERDICTS.indexOf(named.get(id)!.verdict);
  for (const [which, [id, edge]] of EDGES.entries()) {
    const date = named.get(id)!.windows.file?.[edge];
    answers.days[at * EDGES.length + which] = date ? dayFromISO(date)! : NO_DAY;
  }
}
