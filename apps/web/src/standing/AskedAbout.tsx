import { Link } from "@tanstack/react-router";
import { DayField } from "../edit/DayField.tsx";
import { SchoolSelect } from "../edit/SchoolSelect.tsx";
import { layerTitle, ruleOn } from "../lib/rules.ts";
import { useStanding, useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { words as takeWords } from "../words/areas/take.ts";

const t = words.standing;

/** On which day and at which school it is asked: every answer hangs on these. */
export function AskedAbout() {
  const { core, stay } = useStanding();
  const { change, setAsOf, restart } = useStay();
  return (
    <div className="asked-about">
      <div className="fields toolbar">
        <DayField label={t.asOf} value={stay.asOf} onChange={(day) => day && setAsOf(day)} hint="" />
        <SchoolSelect
          value={stay.record.school as string | undefined}
          onChange={(school) => change("school", school)}
          rulebook={core.rulebook}
        />
        <Link to="/" search={{}} className="button" onClick={restart}>
          {t.restart}
        </Link>
      </div>
      <SchoolAdds />
      <p className="small no-print">
        <Link to="/take">{takeWords.take.from}</Link>
      </p>
    </div>
  );
}

/** What the school's layer does to this standing: it adds, and never takes away. */
function SchoolAdds() {
  const { core, standing } = useStanding();
  const { school } = standing;
  if (!school) return <p className="small soft">{t.federal}</p>;
  const name = layerTitle(core.rulebook, school);
  const own = new Set(
    standing.permissions
      .flatMap(({ requirements }) => requirements)
      .filter(({ layer, status }) => layer === school && status !== "not-applicable")
      .map(({ rule }) => rule),
  );
  for (const { rule } of [...standing.duties, ...standing.clocks, ...standing.milestones])
    if (ruleOn(core.rulebook, rule, standing.lawAsOf)?.layer === school) own.add(rule);
  return <p className="small soft">{own.size > 0 ? t.adds(name, own.size) : t.addsNothing(name)}</p>;
}
