import { use } from "react";
import { DayField } from "../../edit/DayField.tsx";
import { SchoolSelect } from "../../edit/SchoolSelect.tsx";
import { loadRulebook } from "../../lib/core.ts";
import { dayOf, today } from "../../lib/dates.ts";
import { useLeft } from "../../lib/left.ts";
import { layerTitle, titleOf } from "../../lib/rules.ts";
import { useTitle } from "../../shell/useTitle.ts";
import { useStay } from "../../stay/useStay.ts";
import { words } from "../../words/areas/calculators.ts";
import { Made } from "../OnPaper.tsx";
import { PrintButton } from "../Whose.tsx";
import { DeadlineAnswer, DeadlineDays } from "./DeadlineAnswer.tsx";
import { daysOffOf, deadline, promisesOf } from "./deadline.ts";

const t = words.calculators;
const own = t.of["business-days"];
const MOST = 1000;

type Asked = {
  from: string | undefined;
  days: number | undefined;
  before: boolean;
  school: string | undefined;
};
/** What the person put in; the rest is as usual. */
type Typed = Partial<Asked>;

const usual = (school: unknown): Asked => ({
  from: today(),
  days: 10,
  before: false,
  school: typeof school === "string" ? school : undefined,
});

/** Which day is so many business days away: no record is needed, only a calendar. */
export function BusinessDays() {
  const rulebook = use(loadRulebook());
  const { stay } = useStay();
  useTitle(own.title);
  const [typed, setTyped] = useLeft<Typed>("calculator business-days", {});
  const put = (what: Typed) => setTyped((old) => ({ ...old, ...what }));
  const { from, days, before, school } = { ...usual(stay?.record.school), ...typed };
  const promises = promisesOf(rulebook, school);
  const whole = days !== undefined && Number.isInteger(days) && days >= 1 && days <= MOST;
  const counting = from && whole ? { from: dayOf(from), days, before } : undefined;
  const found = counting && deadline(counting, daysOffOf(rulebook, school));
  return (
    <div className="calculator">
      <div className="calculator-head">
        <h1>{own.title}</h1>
        <p className="lede">{own.question}</p>
        <p className="small soft">{own.needs}</p>
        <Made />
        {school && (
          <p className="only-print small">
            {t.school}: {layerTitle(rulebook, school)}
          </p>
        )}
      </div>
      <DeadlineAnswer found={found} counting={counting} />
      <form className="calculator-told" aria-labelledby="inputs" onSubmit={(event) => event.preventDefault()}>
        <h2 id="inputs">{t.inputs}</h2>
        <div className="fields">
          <DayField label={own.from} value={from} onChange={(from) => put({ from })} />
          <label>
            <span>{own.days}</span>
            <input
              type="number"
              inputMode="numeric"
              min={1}
              max={MOST}
              step={1}
              value={days ?? ""}
              onChange={({ target }) => put({ days: target.value === "" ? undefined : Number(target.value) })}
            />
            {!whole && <span className="hint">{own.whole(MOST)}</span>}
          </label>
          <label>
            <span>{own.direction}</span>
            <select
              value={String(before)}
              onChange={({ target }) => put({ before: target.value === "true" })}
            >
              <option value="false">{own.after}</option>
              <option value="true">{own.before}</option>
            </select>
          </label>
          <SchoolSelect value={school} onChange={(school) => put({ school })} rulebook={rulebook} />
        </div>
        {promises.length > 0 && (
          <>
            <h3>{own.promises}</h3>
            <ul className="plain promises">
              {promises.map(({ permission, days, rule }) => (
                <li key={rule + permission}>
                  <button type="button" className="quiet" onClick={() => put({ days })}>
                    {own.promise(titleOf(rulebook, permission) ?? permission, days)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="acts no-print">
          <PrintButton />
        </p>
      </form>
      {found && <DeadlineDays found={found} />}
    </div>
  );
}
