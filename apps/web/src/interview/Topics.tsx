import type { Standing } from "@sojourn/engine";
import type { Permission, Rulebook } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/interview.ts";

const t = words.interview;
type Group = keyof typeof t.groups;
type Topic = { id: string; title: string };

/** What can be asked about, grouped by what it is for; read from the rules, like everything that is asked. */
export function Topics({ all }: { all?: string }) {
  const { core, standing } = useStanding();
  const groups = useMemo(() => topicsOf(standing, core.rulebook), [standing, core]);
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

/** What the law of the day has an answer about, by the first thing that it grants; not what is for another status. */
function topicsOf({ permissions }: Standing, rulebook: Rulebook): [Group, Topic[]][] {
  const statements = rulebook.rules.flatMap((rule) => rule.statements);
  const named = Map.groupBy(
    statements.filter((one) => one.kind === "permission"),
    ({ name }) => name,
  );
  const groups = new Map<Group, Topic[]>((Object.keys(t.groups) as Group[]).map((group) => [group, []]));
  for (const { id, title, verdict } of permissions)
    if (verdict !== "not-applicable") groups.get(groupOf(named.get(id) ?? []))?.push({ id, title });
  return [...groups].filter(([, topics]) => topics.length > 0);
}

function groupOf(permissions: readonly Permission[]): Group {
  const granted = permissions.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => (clause.kind === "grants" ? clause.what : [])),
  );
  return (["work", "enter", "stay"] as const).find((group) => granted.includes(group)) ?? "other";
}
