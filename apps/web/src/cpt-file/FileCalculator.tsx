import { use } from "react";
import { cpt } from "../calculators/asked/cpt.ts";
import { CalculatorView } from "../calculators/CalculatorView.tsx";
import { DeskProvider } from "../calculators/DeskProvider.tsx";
import { PrintButton } from "../calculators/Whose.tsx";
import { loadCore } from "../lib/core.ts";
import { longDate } from "../lib/dates.ts";
import { words } from "../words/areas/calculators.ts";

const t = words.calculators;

/** The page `/calculators/cpt`, without what needs the rest of the site. */
export function FileCalculator() {
  const { rulebook } = use(loadCore());
  const made = document.getElementById("rulebook")?.dataset.made ?? "";
  return (
    <DeskProvider calculator={cpt}>
      <CalculatorView
        acts={
          <p className="acts no-print">
            <PrintButton />
          </p>
        }
      />
      {made && (
        <p className="small soft">
          {t.fileFoot(longDate(made), rulebook.version.replace("sha256:", "").slice(0, 12))}
        </p>
      )}
    </DeskProvider>
  );
}
