import { isoFromDay } from "@sojourn/dates";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Suspense, use } from "react";
import { loadCore } from "../../lib/core.ts";
import { longDate } from "../../lib/dates.ts";
import { layerTitle, schoolsOf, titleOf } from "../../lib/rules.ts";
import { useTitle } from "../../shell/useTitle.ts";
import { useStay } from "../../stay/useStay.ts";
import { words as rulesWords } from "../../words/areas/rules.ts";
import { words } from "../../words/index.ts";
import { RulesNav } from "../RulesNav.tsx";
import { Select } from "../Select.tsx";
import { groupsOf, loadProofs } from "./rows.ts";
import { StricterRow } from "./StricterRow.tsx";
import "../../styles/rules-compare.css";

const t = rulesWords.rules.stricter;
const route = getRouteApi("/rules/stricter");

/** Where a school asks more than the law: found by proof over all records, not by reading. */
export function StricterPage() {
  useTitle(t.title);
  const { rulebook } = use(loadCore());
  const school = useSchool();
  const navigate = useNavigate();
  const choose = (id: string) =>
    void navigate({ to: ".", search: (old) => ({ ...old, school: id }), replace: true, resetScroll: false });
  return (
    <div className="stricter">
      <RulesNav />
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      <div className="fields toolbar">
        <Select
          label={t.school}
          value={school}
          onChange={choose}
          options={schoolsOf(rulebook).map(({ id }): [string, string] => [id, layerTitle(rulebook, id)])}
        />
      </div>
      <Suspense fallback={<p className="waiting">{words.loading}</p>}>
        <Rows school={school} />
      </Suspense>
    </div>
  );
}

function useSchool(): string {
  const { rulebook } = use(loadCore());
  const { stay } = useStay();
  const ids = schoolsOf(rulebook).map(({ id }) => id);
  const wanted = [route.useSearch().school, stay?.record.school];
  return (wanted.find((id) => ids.includes(id as string)) as string | undefined) ?? ids[0] ?? "us";
}

function Rows({ school }: { school: string }) {
  const { engine, rulebook } = use(loadCore());
  const proved = use(loadProofs(school));
  if (!proved) return <p className="notice notice-wait">{t.unproved(layerTitle(rulebook, school))}</p>;
  const said = engine.provisions(rulebook, { lawAsOf: isoFromDay(proved.lawAsOf), school });
  const groups = groupsOf(rulebook, proved);
  const count = groups.reduce((n, [, rows]) => n + rows.length, 0);
  return (
    <>
      <p role="status">
        {t.found(layerTitle(rulebook, school), count)}{" "}
        <span className="soft">{t.proved(longDate(isoFromDay(proved.lawAsOf)))}</span>
      </p>
      {groups.map(([about, rows]) => (
        <section key={about} className="stricter-topic">
          <h2>{titleOf(rulebook, about) ?? about}</h2>
          <ul className="plain">
            {rows.map((row) => (
              <StricterRow key={`${row.rule} ${row.what} ${row.law}`} row={row} said={said} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
