import { Link } from "@tanstack/react-router";
import { useTitle } from "../shell/useTitle.ts";
import { words } from "../words/areas/calculators.ts";
import { calculators } from "./asked/index.ts";
import { FileLink } from "./FileLink.tsx";
import "../styles/calculators.css";

const t = words.calculators;

/** Which calculator answers which question. */
export function CalculatorsPage() {
  useTitle(t.title);
  return (
    <>
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      <ul className="plain calculator-list">
        {[...calculators.map(({ id }) => id), "business-days" as const].map((id) => (
          <li key={id}>
            <Link to="/calculators/$id" params={{ id }}>
              <strong>{t.of[id].title}</strong>
              <span>{t.of[id].question}</span>
            </Link>
          </li>
        ))}
      </ul>
      <FileLink />
    </>
  );
}
