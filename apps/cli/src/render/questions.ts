import type { Missing, Standing } from "@sojourn/engine";
import { wrap } from "./lines.ts";
import { styled } from "./style.ts";

const MOST = 8;

type Question = Missing & { settles: Set<string> };

/** What is not known yet, as questions: the easiest that settle the most come first. */
export function questionLines(standing: Standing): string[] {
  const questions = [...gathered(standing).values()].sort(
    (a, b) => (a.cost ?? 2) - (b.cost ?? 2) || b.settles.size - a.settles.size,
  );
  const rest = questions.length - MOST;
  return [
    ...questions
      .slice(0, MOST)
      .flatMap((question) => [
        ...wrap(question.ask, 4, `  ${styled("wait", "?")} `),
        ...wrap(`${question.fact} · settles ${few([...question.settles])}`, 4).map((line) =>
          styled("soft", line),
        ),
      ]),
    ...(rest > 0 ? [styled("soft", `    and ${rest} more; --json lists them all`)] : []),
  ];
}

const FEW = 4;

const few = (ids: string[]): string =>
  ids.length > FEW ? `${ids.slice(0, FEW).join(", ")} and ${ids.length - FEW} more` : ids.join(", ");

function gathered({ permissions, clocks, duties, milestones }: Standing): Map<string, Question> {
  const found = new Map<string, Question>();
  for (const { id, missing } of [...permissions, ...clocks, ...duties, ...milestones])
    for (const each of missing) {
      const known = found.get(each.fact) ?? { ...each, settles: new Set() };
      known.settles.add(id);
      found.set(each.fact, known);
    }
  return found;
}
