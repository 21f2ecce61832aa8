import type { Rule } from "@sojourn/policy";
import { getRouteApi, Link } from "@tanstack/react-router";
import { use } from "react";
import { LawControl } from "../law/LawControl.tsx";
import { useLaw } from "../law/useLaw.ts";
import { loadRulebook } from "../lib/core.ts";
import { longDate, today } from "../lib/dates.ts";
import { layerTitle, pageTitle, rulesOf } from "../lib/rules.ts";
import { useTitle } from "../shell/useTitle.ts";
import { Breakable } from "../standing/RuleLink.tsx";
import { words } from "../words/index.ts";
import { ExampleRuns } from "./ExampleRuns.tsx";
import { PlaceBadge } from "./PlaceBadge.tsx";
import { Prose } from "./Prose.tsx";
import { References } from "./References.tsx";
import { RuleFacts } from "./RuleFacts.tsx";
import { useLawOn } from "./useLawOn.ts";

const t = words.rules;
const route = getRouteApi("/rules/$id");

export function RulePage() {
  const { id } = route.useParams();
  const rulebook = use(loadRulebook());
  const versions = rulesOf(rulebook).get(id) ?? [];
  useTitle(versions[0]?.title ?? id);
  return (
    <div className="rule-page">
      <p className="small">
        <Link to="/rules">← {t.back}</Link>
      </p>
      {versions.length === 0 && <h1>{t.unknown(id)}</h1>}
      {versions.map((rule) => (
        <OneRule key={rule.line} rule={rule} />
      ))}
      {versions.length > 0 && <LawControl rulebook={rulebook} day={today()} />}
    </div>
  );
}

function OneRule({ rule }: { rule: Rule }) {
  const rulebook = use(loadRulebook());
  const { stands } = useLawOn();
  return (
    <article>
      <p className="soft small rule-where">
        {layerTitle(rulebook, rule.layer)} · {pageTitle(rule.page)}
      </p>
      <h1>{rule.title}</h1>
      <p className="rule-id">
        <code>
          <Breakable id={rule.id} />
        </code>{" "}
        <PlaceBadge stands={stands(rule)} force={rule.force.kind} />
      </p>
      <NotLaw rule={rule} />
      <div className="rule-top">
        <Prose markdown={rule.prose} />
        <RuleFacts rule={rule} />
      </div>
      <Formal rule={rule} />
      <ExampleRuns rule={rule} />
      <References rule={rule} />
    </article>
  );
}

/** Said before the text: a rule that does not count must not be read as one that does. */
function NotLaw({ rule }: { rule: Rule }) {
  const { day, stands } = useLawOn();
  const { supposing, ask } = useLaw();
  const { place, counted } = stands(rule);
  if (place === "in-force" || place === "guidance") return null;
  const page = rule.page.replace(/\.md$/, "");
  const waits = place === "enjoined" || place === "proposed";
  return (
    <p className="notice notice-wait">
      <strong>{words.law.places[place]}.</strong>{" "}
      {counted ? t.supposedNote : words.law.notLawOn(longDate(day))}{" "}
      {waits && !counted && (
        <button type="button" className="quiet" onClick={() => ask({ supposing: [...supposing, page] })}>
          {t.supposePage(pageTitle(page))}
        </button>
      )}
      {waits && counted && <Link to="/">{t.seeStanding}</Link>}
    </p>
  );
}

function Formal({ rule }: { rule: Rule }) {
  const empty = rule.formal.trim() === "";
  const silent = rule.runsAs.length > 0 ? t.runsElsewhere : t.noFormal(rule.informational ?? rule.notRun);
  return (
    <section>
      <h2>{t.formal}</h2>
      <p className="soft small">{empty ? silent : t.formalSays}</p>
      {!empty && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, also by keyboard
        <pre className="formal" tabIndex={0}>
          {rule.formal.trim()}
        </pre>
      )}
    </section>
  );
}
