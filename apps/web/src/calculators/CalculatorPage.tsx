import { getRouteApi, Link } from "@tanstack/react-router";
import { Missing } from "../shell/Problem.tsx";
import { words } from "../words/areas/calculators.ts";
import { calculatorNamed } from "./asked/index.ts";
import { BusinessDays } from "./business-days/BusinessDays.tsx";
import { CalculatorView } from "./CalculatorView.tsx";
import { DeskProvider } from "./DeskProvider.tsx";
import { FileLink } from "./FileLink.tsx";
import { Acts } from "./Whose.tsx";
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
          <CalculatorView acts={<Acts />} />
        </DeskProvider>
      ) : (
        <BusinessDays />
      )}
      {id === "cpt" && <FileLink />}
    </>
  );
}
