import type { Rule } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { words } from "../words/areas/options.ts";
import { text } from "../words/tongue.ts";

/** On the page of a rule that is a situation: the way to where it is checked against the record. */
export function AsOptions({ rule: { statements } }: { rule: Rule }) {
  const found = statements.flatMap((one) =>
    one.kind === "situation" || one.kind === "comparison" ? [{ id: one.name, title: one.title }] : [],
  );
  return found.map(({ id, title }) => (
    <p key={id}>
      {words.options.checked}{" "}
      <Link to="/options/$id" params={{ id }}>
        {text(title)}
      </Link>
    </p>
  ));
}
