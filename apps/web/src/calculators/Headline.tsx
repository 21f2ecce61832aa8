import { fieldOf } from "../edit/field-of.ts";
import { Tag } from "../standing/Tag.tsx";
import { words } from "../words/areas/calculators.ts";
import { sentence } from "../words/index.ts";
import type { CalculatorId } from "./calculator.ts";
import { useDesk } from "./DeskProvider.tsx";
import { foundIn } from "./results.ts";
import { assumedWords, type Said, saidOf, soFrom } from "./said.ts";

const t = words.calculators;

/** The answer in one sentence, and what follows from it; said again to those who listen whenever it changes. */
export function Headline() {
  const { calculator, core, standing } = useDesk();
  const results = foundIn(standing, calculator.leads);
  const wordsOf = (fact: string) => sentence(fieldOf(core.record, fact)?.words ?? fact);
  const [first] = results;
  const said = first && saidOf(first, standing.asOf);
  const says = said && sentenceOf(calculator.id, said);
  return (
    <div className="headline card" role="status" aria-label={t.answer}>
      {said && says ? (
        <p>
          <Tag state={said.look}>{says}</Tag>
          {[
            ...soFrom(results, standing.asOf, core.engine),
            ...assumedWords(calculator, results, wordsOf),
          ].map((so) => (
            <span key={so} className="headline-so">
              {so}
            </span>
          ))}
        </p>
      ) : (
        <p>{first ? t.empty : t.notForYou}</p>
      )}
    </div>
  );
}

function sentenceOf(id: CalculatorId, { state, values }: Said): string | undefined {
  const headlines = t.of[id].headline as { [state: string]: ((...values: string[]) => string) | undefined };
  return headlines[state]?.(...values);
}
