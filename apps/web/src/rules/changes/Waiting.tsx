import { Link } from "@tanstack/react-router";
import { useLaw } from "../../law/useLaw.ts";
import type { WaitingPage } from "../../law/waiting.ts";
import { useStay } from "../../stay/useStay.ts";
import { words } from "../../words/areas/rules.ts";
import { addressOf } from "../documents/pages.ts";
import { Fold } from "../Fold.tsx";

const t = words.rules.changes;

/** A page that is written and not law: read it, or see what it would change. */
export function Waiting({ page: { page, title, state, rules } }: { page: WaitingPage }) {
  const { supposing } = useLaw();
  const { stay } = useStay();
  const [first] = rules;
  const supposed = supposing.includes(page);
  return (
    <div className="card waiting-page">
      <h3 lang="en">
        {first ? (
          <Link to="/rules/pages/$layer/$page" params={addressOf(first)}>
            {title}
          </Link>
        ) : (
          title
        )}
      </h3>
      <p className="soft small">{state}</p>
      <Fold title={t.itsRules(rules.length)}>
        {() => (
          <ul className="plain">
            {rules.map((rule) => (
              <li key={rule.id}>
                <Link to="/rules/$id" params={{ id: rule.id }} lang="en">
                  {rule.title}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Fold>
      {supposed ? (
        <p className="small">{t.supposed}</p>
      ) : (
        <Link to={stay ? "/" : "."} search={(old) => ({ ...old, suppose: [...supposing, page].join(",") })}>
          {stay ? t.suppose : t.supposeHere}
        </Link>
      )}
    </div>
  );
}
