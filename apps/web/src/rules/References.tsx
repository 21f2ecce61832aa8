import type { Rule } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { use } from "react";
import { loadRulebook } from "../lib/core.ts";
import { ruleId, rulesOf } from "../lib/rules.ts";
import { Breakable } from "../standing/RuleLink.tsx";
import { words } from "../words/areas/rules.ts";

const t = words.rules;

export function References({ rule }: { rule: Rule }) {
  return (
    <>
      <List title={t.runsAs} ids={rule.runsAs} />
      <List title={t.replaces} ids={rule.replaces} />
      <List title={t.excepts} ids={rule.excepts.map((one) => one.rule)} />
      <List title={t.referredBy} ids={rule.referredBy} />
      <List title={t.seeAlso} ids={rule.seeAlso} />
    </>
  );
}

function List({ title, ids }: { title: string; ids: string[] }) {
  const index = rulesOf(use(loadRulebook()));
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="rule-list">
        {[...new Set(ids)].map((reference) => {
          const id = ruleId(reference);
          const rule = index.get(id)?.[0];
          return (
            <li key={reference}>
              {rule && (
                <Link to="/rules/$id" params={{ id }} lang="en">
                  {rule.title}
                </Link>
              )}{" "}
              <code>
                <Breakable id={id} />
              </code>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
