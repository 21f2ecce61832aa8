import { Link } from "@tanstack/react-router";
import { words } from "../words/areas/options.ts";
import { text } from "../words/tongue.ts";
import { useSituations } from "./useOptions.ts";

/** On the standing: the situations that the record is in, each the way to what can be done in it. */
export function OwnSituations() {
  const own = useSituations().filter(({ holds }) => holds === true);
  if (own.length === 0) return null;
  return (
    <p className="own-situations">
      {words.options.whatNow}{" "}
      {own.map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && " · "}
          <Link to="/options/$id" params={{ id }}>
            {text(title)}
          </Link>
        </span>
      ))}
    </p>
  );
}
