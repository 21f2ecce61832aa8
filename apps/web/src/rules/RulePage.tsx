import type { Rule } from "@sojourn/policy";
import { getRouteApi, Link } from "@tanstack/react-router";
import { use } from "react";
import { LawControl } from "../law/LawControl.tsx";
import { loadRulebook } from "../lib/core.ts";
import { today } from "../lib/dates.ts";
import { layerTitle, rulesOf } from "../lib/rules.ts";
import { AsOptions } from "../options/AsOptions.tsx";
import { useTitle } from "../shell/useTitle.ts";
import { Breakable } from "../standing/RuleLink.tsx";
import { words } from "../words/areas/rules.ts";
import { addressOf } from "./documents/pages.ts";
import { ExampleRuns } from "./ExampleRuns.tsx";
import { Formal } from "./Formal.tsx";
import { InStanding } from "./InStanding.tsx";
import { NotLaw } from "./NotLaw.tsx";
import { PlaceBadge } from "./PlaceBadge.tsx";
import { Prose } from "./Prose.tsx";
import { References } from "./References.tsx";
import { RuleFacts } from "./RuleFacts.tsx";
import { RulesNav } from "./RulesNav.tsx";
import { tagsOf } from "./tags.ts";
import { useLawOn } from "./useLawOn.ts";
import "../styles/rules-read.css";

const t = words.rules;
const route = getRouteApi("/rules/$id");

export function RulePage() {
  const { id } = route.useParams();
  const rulebook = use(loadRulebook());
  const versions = rulesOf(rulebook).get(id) ?? [];
  useTitle(versions[0]?.title ?? id);
  return (
    <div className="rule-page">
      <RulesNav />
      {versions.length === 0 && <h1>{t.unknown(id)}</h1>}
      {versions.map((rule, at) => (
        <OneRule
          key={rule.line}
          rule={rule}
          version={versions.length > 1 ? [at + 1, versions.length] : undefined}
        />
      ))}
      {versions.length > 0 && <LawControl rulebook={rulebook} day={today()} />}
    </div>
  );
}

function OneRule({ rule, version }: { rule: Rule; version?: [number, number] | undefined }) {
  const { stands } = useLawOn();
  return (
    <article>
      <Where rule={rule} />
      <h1 lang="en">{rule.title}</h1>
      <p className="rule-id">
        <code>
          <Breakable id={rule.id} />
        </code>{" "}
        <PlaceBadge stands={stands(rule)} force={rule.force.kind} />{" "}
        {version && <span className="badge">{t.versionOf(...version)}</span>}
      </p>
      <NotLaw rule={rule} />
      <div className="rule-top">
        <div>
          <Prose markdown={rule.prose} />
          <Asked rule={rule} />
        </div>
        <RuleFacts rule={rule} />
      </div>
      <InStanding rule={rule} />
      <AsOptions rule={rule} />
      {rule.examples.length > 0 && (
        <section>
          <h2>{t.examples}</h2>
          <ExampleRuns rule={rule} />
        </section>
      )}
      <References rule={rule} />
      <section>
        <h2>{t.formal}</h2>
        <Formal rule={rule} />
      </section>
    </article>
  );
}

/** Whose rule it is, and its place on its page. */
function Where({ rule }: { rule: Rule }) {
  const rulebook = use(loadRulebook());
  const page = rulebook.pages.find((one) => one.page === rule.page);
  return (
    <p className="soft small rule-where">
      {layerTitle(rulebook, rule.layer)}
      {page && (
        <>
          {" · "}
          <Link
            to="/rules/pages/$layer/$page"
            params={addressOf(page)}
            hash={rule.id}
            aria-label={t.onPage(page.title)}
          >
            <span lang="en">{page.title}</span>
          </Link>
        </>
      )}
    </p>
  );
}

function Asked({ rule }: { rule: Rule }) {
  const asked = tagsOf(rule, "ASKED-AS");
  if (asked.length === 0) return null;
  return (
    <div className="asked small">
      <h2>{t.answers}</h2>
      <ul>
        {asked.map((question) => (
          <li key={question} lang="en">
            {question}
          </li>
        ))}
      </ul>
    </div>
  );
}
