import type { Missing } from "@sojourn/engine";
import { Question } from "../edit/Question.tsx";
import { words } from "../words/areas/standing.ts";

const AT_ONCE = 2;

/** The facts that can still change an answer, each with a place to give it; the cheapest come first. */
export function Answers({ missing }: { missing: Missing[] }) {
  if (missing.length === 0) return null;
  const later = missing.slice(AT_ONCE);
  return (
    <>
      <Questions missing={missing.slice(0, AT_ONCE)} />
      {later.length > 0 && (
        <details className="fold small">
          <summary>{words.permissions.moreQuestions(later.length)}</summary>
          <Questions missing={later} />
        </details>
      )}
    </>
  );
}

const Questions = ({ missing }: { missing: Missing[] }) => (
  <ul className="questions">
    {missing.map((one) => (
      <li key={one.fact}>
        <Question path={one.fact} ask={one.ask} />
      </li>
    ))}
  </ul>
);
