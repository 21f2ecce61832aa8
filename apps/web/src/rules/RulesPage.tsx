import { use, useDeferredValue, useMemo, useState } from "react";
import { LawControl } from "../law/LawControl.tsx";
import { loadRulebook } from "../lib/core.ts";
import { longDate, today } from "../lib/dates.ts";
import { useTitle } from "../shell/useTitle.ts";
import { words } from "../words/index.ts";
import { RuleList } from "./RuleList.tsx";
import { findRules } from "./search.ts";
import { useLawOn } from "./useLawOn.ts";

const t = words.rules;
type Shown = keyof typeof t.shown;

export function RulesPage() {
  useTitle(t.title);
  const rulebook = use(loadRulebook());
  const { day, stands } = useLawOn();
  const [search, setSearch] = useState("");
  const [layer, setLayer] = useState("");
  const [shown, setShown] = useState<Shown>("all");
  const sought = useDeferredValue(search);
  const named = useMemo(() => findRules(rulebook, sought, layer), [rulebook, sought, layer]);
  const found = named.filter((rule) => shown === "all" || stands(rule).counted === (shown === "law"));
  const law = found.filter((rule) => stands(rule).counted).length;
  return (
    <div className="rules">
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      <search className="fields toolbar">
        <label className="wide">
          <span>{t.search}</span>
          <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
        <Select label={t.layer} value={layer} onChange={setLayer} options={layersOf(rulebook)} />
        <Select
          label={t.show}
          value={shown}
          onChange={setShown}
          options={Object.entries(t.shown) as [Shown, string][]}
        />
      </search>
      <LawControl rulebook={rulebook} day={today()} />
      <p className="soft" role="status">
        {t.found(found.length, rulebook.rules.length)}
        {found.length > 0 && `; ${t.lawOn(law, longDate(day))}`}
      </p>
      {found.length === 0 ? <p>{t.none}</p> : <RuleList rules={found} rulebook={rulebook} stands={stands} />}
    </div>
  );
}

const layersOf = ({ layers }: { layers: { id: string; title: string }[] }): [string, string][] => [
  ["", t.allLayers],
  ...layers.map(({ id, title }): [string, string] => [id, title]),
];

type SelectProps<V extends string> = {
  label: string;
  value: V;
  onChange: (value: V) => void;
  options: [V, string][];
};

const Select = <V extends string>({ label, value, onChange, options }: SelectProps<V>) => (
  <label>
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange(event.target.value as V)}>
      {options.map(([id, title]) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  </label>
);
