import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { citedAs, ruleId, ruleOn } from "../lib/rules.ts";
import { useStanding } from "../stay/useStay.ts";

/** A rule cited as it is known: its source in the law's own face, its title as the way to its page. */
export function RuleLink({ rule: reference, source = false }: { rule: string; source?: boolean }) {
  const { core, standing } = useStanding();
  const id = ruleId(reference);
  const rule = ruleOn(core.rulebook, reference, standing.lawAsOf);
  return (
    <span className="cite" lang="en">
      {source && rule?.sources[0] && `${rule.sources[0].text} · `}
      {rule ? (
        <Link to="/rules/$id" params={{ id }} title={id}>
          {citedAs(core.rulebook, rule)}
        </Link>
      ) : (
        <Breakable id={id} />
      )}
    </span>
  );
}

/** Ids are long: they may break after a hyphen or a colon, and nowhere else. */
export const Breakable = ({ id }: { id: string }) =>
  id.split(/(?<=[-:])/).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
    <Fragment key={index}>
      {piece}
      <wbr />
    </Fragment>
  ));
