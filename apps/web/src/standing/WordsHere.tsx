import { useMemo } from "react";
import { useStanding } from "../stay/useStay.ts";
import { Meaning } from "../terms/Meanings.tsx";
import { termsMet } from "../terms/met.ts";
import { words } from "../words/areas/terms.ts";
import { terms } from "../words/en/terms.ts";

const t = words.terms;
const english = terms.terms.list;

/** At the foot of the page: the words of the field that it has, and what they mean. */
export function WordsHere() {
  const { standing } = useStanding();
  const { permissions, clocks, duties, milestones } = standing;
  // the standing is in English; a list has the same words in every language
  const met = useMemo(() => {
    const shown = permissions.filter(({ verdict }) => verdict !== "not-applicable");
    const said = [...shown, ...clocks, ...duties, ...milestones].map(
      ({ title, says }) => `${title}. ${says}`,
    );
    return termsMet(said.join("\n"), english);
  }, [permissions, clocks, duties, milestones]);
  const here = t.list.filter((_, at) => met.includes(english[at]!));
  if (here.length === 0) return null;
  return (
    <details className="fold words-here">
      <summary>
        {t.here}: {here.map(({ term }) => term).join(" · ")}
      </summary>
      <Meaning terms={here} />
    </details>
  );
}
