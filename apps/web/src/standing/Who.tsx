import { longDate } from "../lib/dates.ts";
import { getAt } from "../lib/paths.ts";
import { layerTitle } from "../lib/rules.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { sentence } from "../words/index.ts";
import { text } from "../words/tongue.ts";

const t = words.standing;

/** Whose standing it is, in one line; what is urgent comes right after it. */
export function Who() {
  const { stay } = useStanding();
  return (
    <p className="who soft">
      <Summary />
      {stay.title && <span className="origin">{t.example(text(stay.title))}</span>}
    </p>
  );
}

function Summary() {
  const { core, stay } = useStanding();
  const fact = (path: string) => getAt(stay.record, path, stay.asOf) as string | undefined;
  const end = fact("program.end");
  const school = stay.record.school as string | undefined;
  const level = fact("program.level");
  const parts = [
    fact("status.class"),
    level && sentence(core.record.labelOf(level)),
    fact("program.field"),
    school && layerTitle(core.rulebook, school),
    end && t.programEnds(longDate(end)),
  ].filter(Boolean);
  return <span>{parts.length > 0 ? parts.join(" · ") : t.unnamed}</span>;
}
