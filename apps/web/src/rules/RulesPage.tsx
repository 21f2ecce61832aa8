import { use, useDeferredValue, useMemo, useState } from "react";
import { loadRulebook } from "../lib/core.ts";
import { useTitle } from "../shell/useTitle.ts";
import { words } from "../words/en.ts";
import { RuleList } from "./RuleList.tsx";
import { findRules } from "./search.ts";

const t = words.rules;

export function RulesPage() {
  useTitle(t.title);
  const rulebook = use(loadRulebook());
  const [search, setSearch] = useState("");
  const [layer, setLayer] = useState("");
  const sought = useDeferredValue(search);
  const found = useMemo(() => findRules(rulebook, sought, layer), [rulebook, sought, layer]);
  return (
    <div className="rules">
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      <search className="fields toolbar">
        <label className="wide">
          <span>{t.search}</span>
          <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
        <label>
          <span>{t.layer}</span>
          <select value={layer} onChange={(event) => setLayer(event.target.value)}>
            <option value="">{t.allLayers}</option>
            {rulebook.layers.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </search>
      <p className="soft" role="status">
        {t.found(found.length, rulebook.rules.length)}
      </p>
      {found.length === 0 ? <p>{t.none}</p> : <RuleList rules={found} rulebook={rulebook} />}
    </div>
  );
}
