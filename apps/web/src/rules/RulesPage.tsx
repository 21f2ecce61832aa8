import type { Rule, Rulebook } from "@sojourn/policy";
import { use, useDeferredValue, useEffect, useMemo, useState } from "react";
import { LawControl } from "../law/LawControl.tsx";
import { loadRulebook } from "../lib/core.ts";
import { longDate, today } from "../lib/dates.ts";
import { layerTitle } from "../lib/rules.ts";
import { useTitle } from "../shell/useTitle.ts";
import { useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/rules.ts";
import { Browse } from "./Browse.tsx";
import { isRule } from "./list.ts";
import { RuleList } from "./RuleList.tsx";
import { RulesNav } from "./RulesNav.tsx";
import { Select } from "./Select.tsx";
import { answersOf } from "./search/group.ts";
import { NoResult, Samples } from "./search/NoResult.tsx";
import { Results } from "./search/Results.tsx";
import { SearchField } from "./search/SearchField.tsx";
import { SlashSwitch } from "./search/SlashSwitch.tsx";
import { makeReady, searchOf } from "./search/search.ts";
import { useQuery } from "./search/useQuery.ts";
import { useLawOn } from "./useLawOn.ts";
import "../styles/rules-search.css";

const t = words.rules;
type Shown = keyof typeof t.shown;

export function RulesPage() {
  useTitle(t.title);
  const rulebook = use(loadRulebook());
  const [question, ask] = useQuery();
  useEffect(() => makeReady(rulebook), [rulebook]);
  const [layer, setLayer] = useState("");
  const [shown, setShown] = useState<Shown>("all");
  const filtered = layer !== "" || shown !== "all";
  const unfilter = () => {
    setLayer("");
    setShown("all");
  };
  return (
    <div className="rules" data-asked={question !== ""}>
      <RulesNav />
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      <search className="toolbar">
        <SearchField question={question} onAsk={ask} />
      </search>
      <div className="rule-tools">
        <details className="fold" open={filtered}>
          <summary>{t.filters}</summary>
          <div className="fields card">
            <Select label={t.layer} value={layer} onChange={setLayer} options={layersOf(rulebook)} />
            <Select label={t.show} value={shown} onChange={setShown} options={shownOptions()} />
          </div>
        </details>
        <LawControl rulebook={rulebook} day={today()} />
      </div>
      <Found {...{ rulebook, question, layer, shown, filtered, unfilter }} />
    </div>
  );
}

type FoundProps = {
  rulebook: Rulebook;
  question: string;
  layer: string;
  shown: Shown;
  filtered: boolean;
  unfilter: () => void;
};

/** Answers to a question; without one, the pages to read, or the rules that the filters leave. */
function Found({ rulebook, question, layer, shown, filtered, unfilter }: FoundProps) {
  const { day, stands } = useLawOn();
  const sought = useDeferredValue(question.trim());
  const hits = useMemo(() => (sought === "" ? [] : searchOf(rulebook)(sought)), [rulebook, sought]);
  const school = useStay().stay?.record.school as string | undefined;
  const wanted = (rule: Rule) =>
    (layer === "" || rule.layer === layer) && (shown === "all" || stands(rule).counted === (shown === "law"));
  if (sought === "" && !filtered)
    return (
      <>
        <h2>{t.samplesTitle}</h2>
        <Samples />
        <Browse rulebook={rulebook} />
        <SlashSwitch />
      </>
    );
  const all = rulebook.rules.filter(isRule);
  const found = sought === "" ? all.filter(wanted) : hits.map(({ rule }) => rule).filter(wanted);
  const law = found.filter((rule) => stands(rule).counted).length;
  return (
    <>
      <p className="soft small" role="status">
        {t.found(found.length, all.length)}
        {found.length > 0 && `; ${t.lawOn(law, longDate(day))}`}
      </p>
      {found.length === 0 && <NoResult filtered={filtered} onUnfilter={unfilter} />}
      {sought === "" ? (
        <RuleList rules={found} rulebook={rulebook} stands={stands} />
      ) : (
        <Results
          key={sought}
          answers={answersOf(
            hits.filter(({ rule }) => wanted(rule)),
            school,
          )}
          rulebook={rulebook}
          stands={stands}
        />
      )}
    </>
  );
}

const shownOptions = () => Object.entries(t.shown) as [Shown, string][];

const layersOf = (rulebook: Rulebook): [string, string][] => [
  ["", t.allLayers],
  ...rulebook.layers.map(({ id }): [string, string] => [id, layerTitle(rulebook, id)]),
];
