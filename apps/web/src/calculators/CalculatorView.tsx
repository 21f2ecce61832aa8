import type { ReactNode } from "react";
import { useTitle } from "../shell/useTitle.ts";
import { LawLine } from "../standing/LawLine.tsx";
import { words } from "../words/areas/calculators.ts";
import { AheadSection } from "./AheadSection.tsx";
import { NotKnown, Reasons, RulesBehind } from "./Behind.tsx";
import { Counted } from "./Counted.tsx";
import { useDesk } from "./DeskProvider.tsx";
import { Headline } from "./Headline.tsx";
import { Inputs } from "./Inputs.tsx";
import { Made, Told } from "./OnPaper.tsx";
import { Results } from "./Results.tsx";
import { foundIn } from "./results.ts";
import { Whose } from "./Whose.tsx";
import "../styles/calculators.css";

const t = words.calculators;

/** Question, answer, what was told, and everything behind the answer. */
export function CalculatorView({ acts }: { acts: ReactNode }) {
  const { calculator, standing } = useDesk();
  const { title, question, needs } = t.of[calculator.id];
  useTitle(title);
  const results = foundIn(standing, calculator.leads);
  return (
    <div className="calculator">
      <div className="calculator-head">
        <h1>{title}</h1>
        <p className="lede">{question}</p>
        <p className="small soft">{needs}</p>
        <Made />
      </div>
      <Headline />
      <div className="calculator-told">
        <Whose />
        <Inputs />
        {acts}
      </div>
      <Told />
      <div className="calculator-behind">
        <Results results={results} />
        <Counted results={results} />
        {calculator.ahead && <AheadSection ahead={calculator.ahead} />}
        <Reasons results={results} />
        <RulesBehind results={results} />
        <NotKnown results={results} />
        <LawLine />
      </div>
    </div>
  );
}
