import "../styles/rulebook.css";
import { Link } from "@tanstack/react-router";
import { words } from "../words/areas/rules.ts";

const t = words.rules.nav;

/** The ways to look at the rules. */
export const RulesNav = () => (
  <nav className="rules-nav" aria-label={t.label}>
    <Link to="/rules" activeOptions={{ exact: true, includeSearch: false, includeHash: false }}>
      {t.search}
    </Link>
    <Link to="/rules/compare">{t.compare}</Link>
    <Link to="/rules/stricter">{t.stricter}</Link>
    <Link to="/rules/changes">{t.changes}</Link>
  </nav>
);
