import { isoFromDay } from "@sojourn/dates";
import { compile, NO_DAY as NONE, OPEN_DAY, type Results, verdictAt } from "@sojourn/engine/compile";
import { columnsOf } from "@sojourn/record";
import { EDGES, type Entrant, NO_DAY, noAnswers, PERMISSIONS, VERDICTS } from "./answers.ts";
import { smallRulebook } from "./interpreted.ts";
import { type Facts, recordOf } from "./people.ts";

/** Sojourn's compiled rules: the page as a program over columns. */
export function compiledEntrant(people: readonly Facts[], today: number): Entrant {
  const asOf = isoFromDay(today);
  const columns = columnsOf(people.map(recordOf));
  const program = compile(smallRulebook(), { lawAsOf: asOf });
  const done: { from: number; results: Results }[] = [];
  return {
    name: "Sojourn, compiled",
    how: "the page compiled once, run over columns of all students",
    run(from, to) {
      const results = program.run(columns, { asOf, from, to });
      if (done.length === 0) done.push({ from, results });
    },
    answers() {
      const answers = noAnswers(people.length);
      for (const { from, results } of done) put(answers, from, results);
      return answers;
    },
  };
}

function put({ verdicts, days }: ReturnType<typeof noAnswers>, from: number, results: Results): void {
  const named = new Map(results.permissions.map((one) => [one.id, one]));
  for (let row = 0; row < results.rows; row++) {
    const at = from + row;
    for (const [which, id] of PERMISSIONS.entries())
      verdicts[at * PERMISSIONS.length + which] = VERDICTS.indexOf(verdictAt(named.get(id)!, row));
    for (const [which, [id, edge]] of EDGES.entries()) {
      const day = named.get(id)!.windows.file?.[edge]?.[row] ?? NONE;
      days[at * EDGES.length + which] = day === NONE || day === OPEN_DAY ? NO_DAY : day;
    }
  }
}
