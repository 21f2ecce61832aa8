import { getRouteApi, Link } from "@tanstack/react-router";
import { Missing } from "../shell/Problem.tsx";
import { useTitle } from "../shell/useTitle.ts";
import { LawLine } from "../standing/LawLine.tsx";
import { words } from "../words/index.ts";
import { AheadSection } from "./AheadSection.tsx";
import { calculatorNamed } from "./asked/index.ts";
import { NotKnown, Reasons, RulesBehind } from "./Behind.tsx";
import { BusinessDays } from "./business-days/BusinessDays.tsx";
import { Counted } from "./Counted.tsx";
import { DeskProvider, useDesk } from "./DeskProvider.tsx";
import { Headline } from "./Headline.tsx";
import { Inputs } from "./Inputs.tsx";
import { Made, Told } from "./OnPaper.tsx";
import { Results } from "./Results.tsx";
import { foundIn } from "./results.ts";
import { Acts, Whose } from "./Whose.tsx";
import "../styles/calculators.css";

const t = words.calculators;
const route = getRouteApi("/calculators/$id");

export function CalculatorPage() {
  const { id } = route.useParams();
  const calculator = calculatorNamed(id);
  if (!calculator && id !== "business-days") return <Missing />;
  return (
    <>
      <p className="small no-print">
        <Link to="/calculators">← {t.all}</Link>
      </p>
      {calculator ? (
        <DeskProvider key={id} calculator={calculator}>
          <CalculatorView />
        </DeskProvider>
      ) : (
        <BusinessDays />
      )}
    </>
  );
}

/** Question, answer, what was told, and everything behind the answer. */
export function CalculatorView() {
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
        <Acts />
      </div>
      <Told />
      <div className="calculator-behind">
        <Results results={results} />
        {calculator.ahead && <AheadSection ahead={calculator.ahead} />}
        <Counted results={results} />
        <Reasons results={results} />
        <RulesBehind results={results} />
        <NotKnown results={results} />
        <LawLine />
      </div>
    </div>
  );
}
