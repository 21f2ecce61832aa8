import type { Rule } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { useStay } from "../stay/useStay.ts";
import { words } from "../words/areas/rules.ts";
import { usedIn } from "./used-in.ts";

const t = words.rules;

/** While a record is open: the answers that this rule has a part in. */
export function InStanding({ rule }: { rule: Rule }) {
  const { standing } = useStay();
  const used = standing ? usedIn(standing, rule.id) : [];
  if (used.length === 0) return null;
  return (
    <section className="card in-standing">
      <h2>{t.inStanding}</h2>
      <p className="soft small">{t.inStandingSays}</p>
      <ul className="plain">
        {used.map(({ kind, id, title }) => (
          <li key={`${kind} ${id}`}>
            <Link to="/" hash={id}>
              {title}
            </Link>{" "}
            <span className="soft small">{t.parts[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
