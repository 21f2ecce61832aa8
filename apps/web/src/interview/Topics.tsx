import type { Permission, Rulebook } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { use, useMemo } from "react";
import { loadRulebook } from "../lib/core.ts";
import { words } from "../words/index.ts";

const t = words.interview;
type Group = keyof typeof t.groups;
type Topic = { id: string; title: string };

/** What can be asked about, grouped by what it is for; read from the rules, like everything that is asked. */
export function Topics({ all }: { all?: string }) {
  const rulebook = use(loadRulebook());
  const groups = useMemo(() => topicsOf(rulebook), [rulebook]);
  return (
    <div className="topics">
      {all && (
        <p>
          <Link to="/interview" search={{ about: all }} className="topic">
            {t.everything}
          </Link>
        </p>
      )}
      {groups.map(([group, topics]) => (
        <section key={group} aria-label={t.groups[group]}>
          <h2>{t.groups[group]}</h2>
          <ul className="plain">
            {topics.map(({ id, title }) => (
              <li key={id}>
                <Link to="/interview" search={{ about: id }} className="topic">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Every permission that a page names, by the first thing that it grants. */
function topicsOf(rulebook: Rulebook): [Group, Topic[]][] {
  const statements = rulebook.rules.flatMap((rule) => rule.statements);
  const permissions = statements.filter((one) => one.kind === "permission");
  const grants = Map.groupBy(permissions, ({ name }) => name);
  const groups = new Map<Group, Topic[]>((Object.keys(t.groups) as Group[]).map((group) => [group, []]));
  for (const { name, title } of permissions)
    if (title) groups.get(groupOf(grants.get(name) ?? []))?.push({ id: name, title });
  return [...groups].filter(([, topics]) => topics.length > 0);
}

function groupOf(permissions: readonly Permission[]): Group {
  const granted = permissions.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => (clause.kind === "grants" ? clause.what : [])),
  );
  return (["work", "enter", "stay"] as const).find((group) => granted.includes(group)) ?? "other";
}
