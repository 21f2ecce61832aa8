import type { Missing } from "@sojourn/engine";
import { Question } from "../edit/Question.tsx";

/** The facts that can still change an answer, each with a place to give it; the cheapest come first. */
export function Answers({ missing }: { missing: Missing[] }) {
  if (missing.length === 0) return null;
  return (
    <ul className="questions">
      {missing.map((one) => (
        <li key={one.fact}>
          <Question path={one.fact} ask={one.ask} />
        </li>
      ))}
    </ul>
  );
}
