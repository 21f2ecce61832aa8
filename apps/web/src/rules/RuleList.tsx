import type { Rule, Rulebook } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { layerTitle } from "../lib/rules.ts";
import { Breakable } from "../standing/RuleLink.tsx";
import { ForceBadge } from "../standing/Tag.tsx";
import { byPage, pageTitle } from "./search.ts";

export const RuleList = memo(function RuleList({ rules, rulebook }: { rules: Rule[]; rulebook: Rulebook }) {
  return byPage(rules).map((group) => (
    <section key={group.layer + group.page} className="rule-group">
      <h2>
        {pageTitle(group.page)} <span className="soft">{layerTitle(rulebook, group.layer)}</span>
      </h2>
      <ul className="rule-list">
        {group.rules.map((rule) => (
          <li key={`${rule.id} ${rule.line}`}>
            <Link to="/rules/$id" params={{ id: rule.id }}>
              {rule.title}
            </Link>{" "}
            <ForceBadge force={rule.force.kind} />
            <code>
              <Breakable id={rule.id} />
            </code>
          </li>
        ))}
      </ul>
    </section>
  ));
});
