import type { Rule } from "@sojourn/policy";
import { getRouteApi, Link } from "@tanstack/react-router";
import { use } from "react";
import { loadRulebook } from "../lib/core.ts";
import { rulesOf } from "../lib/rules.ts";
import { useTitle } from "../shell/useTitle.ts";
import { Breakable } from "../standing/RuleLink.tsx";
import { ForceBadge } from "../standing/Tag.tsx";
import { words } from "../words/en.ts";
import { ExampleRuns } from "./ExampleRuns.tsx";
import { Prose } from "./Prose.tsx";
import { References } from "./References.tsx";
import { RuleFacts } from "./RuleFacts.tsx";

const t = words.rules;
const route = getRouteApi("/rules/$id");
const asleep = new Set(["proposed", "enjoined", "superseded"]);

export function RulePage() {
  const { id } = route.useParams();
  const versions = rulesOf(use(loadRulebook())).get(id) ?? [];
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
    </div>
  );
}

function OneRule({ rule }: { rule: Rule }) {
  const { kind } = rule.force;
  return (
    <article>
      <h1>{rule.title}</h1>
      <p className="rule-id">
        <code>
          <Breakable id={rule.id} />
        </code>{" "}
        <ForceBadge force={kind} />
      </p>
      {asleep.has(kind) && kind !== "superseded" && <p className="notice notice-wait">{t.blockedNote}</p>}
      <Prose markdown={rule.prose} />
      <RuleFacts rule={rule} />
      <Formal rule={rule} />
      <ExampleRuns rule={rule} />
      <References rule={rule} />
    </article>
  );
}

function Formal({ rule }: { rule: Rule }) {
  const empty = rule.formal.trim() === "";
  return (
    <section>
      <h2>{t.formal}</h2>
      <p className="soft small">{empty ? t.noFormal(rule.informational) : t.formalSays}</p>
      {!empty && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, also by keyboard
        <pre className="formal" tabIndex={0}>
          {rule.formal.trim()}
        </pre>
      )}
    </section>
  );
}
