import type { Rule, Rulebook } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { layerTitle, pageTitle } from "../lib/rules.ts";
import { Breakable } from "../standing/RuleLink.tsx";
import { byPage } from "./list.ts";
import { PlaceBadge } from "./PlaceBadge.tsx";
import type { Stands } from "./useLawOn.ts";

type Props = { rules: Rule[]; rulebook: Rulebook; stands: (rule: Rule) => Stands };

export function RuleList({ rules, rulebook, stands }: Props) {
  return byPage(rules).map((group) => (
    <section key={group.layer + group.page} className="rule-group">
      <h2>
        <span lang="en">{pageTitle(group.page)}</span>{" "}
        <span className="soft">{layerTitle(rulebook, group.layer)}</span>
      </h2>
      <ul className="rule-list">
        {group.rules.map((rule) => (
          <li key={`${rule.id} ${rule.line}`}>
            <Link to="/rules/$id" params={{ id: rule.id }} lang="en">
              {rule.title}
            </Link>{" "}
            <PlaceBadge stands={stands(rule)} force={rule.force.kind} />
            <code>
              <Breakable id={rule.id} />
            </code>
          </li>
        ))}
      </ul>
    </section>
  ));
}
