import type { Provision, ProvisionKind } from "@sojourn/engine";
import type { Rule } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { use } from "react";
import { loadCore } from "../../lib/core.ts";
import { longDate } from "../../lib/dates.ts";
import { rulesOf } from "../../lib/rules.ts";
import { Says } from "../../standing/Says.tsx";
import { Tag } from "../../standing/Tag.tsx";
import { Around } from "../../words/Around.tsx";
import { words } from "../../words/areas/rules.ts";
import { words as standingWords } from "../../words/areas/standing.ts";
import { sentence } from "../../words/index.ts";
import { Fold } from "../Fold.tsx";
import { boundaryOf } from "./boundary.ts";
import { bySays, whatSays } from "./by.ts";
import { type Asked, isAddition } from "./rows.ts";

const t = words.rules.stricter;

/** The law's edge, the school's, how far they lie apart, and a person between the two. */
export function StricterRow({ row, said }: { row: Asked; said: readonly Provision[] }) {
  const { rulebook } = use(loadCore());
  const provision = said.find(
    (one) => one.rule === row.rule && one.about === row.about && one.kind === kindOf(row.what),
  );
  const rule = rulesOf(rulebook).get(row.rule)?.at(-1) as Rule;
  return (
    <li className="card stricter-row">
      <h3>
        <span className="soft small">{whatSays(row.what)}</span>{" "}
        <Link to="/rules/$id" params={{ id: row.rule }} lang="en">
          {rule.title}
        </Link>
      </h3>
      {isAddition(row) ? (
        <Points texts={row.school} />
      ) : (
        <>
          {provision?.detail && <p className="stricter-says">{<Says text={provision.says} law />}</p>}
          <Edges row={row} here={provision?.detail ?? provision?.says} />
        </>
      )}
      {rule.examples.length > 0 && <Fold title={t.person}>{() => <Person row={row} />}</Fold>}
    </li>
  );
}

const KINDS: { [what: string]: ProvisionKind } = {
  amount: "lasts",
  milestone: "date",
  "at most": "at-most",
  "at least": "at-least",
};
/** “begin until” is about when it may begin. */
const kindOf = (what: string): string => KINDS[what] ?? (what.split(" ")[0] as string);

const Points = ({ texts }: { texts: string[] }) =>
  texts.length === 1 ? (
    <p>
      <Says text={sentence(texts[0] as string)} law />
    </p>
  ) : (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <Says text={sentence(text)} law />
        </li>
      ))}
    </ul>
  );

const Edges = ({ row: { law, school, by }, here }: { row: Asked; here: string | undefined }) => (
  <dl>
    {[[t.law, law] as const, [t.here, here ?? school.join("; ")] as const].map(([name, text]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <Says text={sentence(text)} law />
        </dd>
      </div>
    ))}
    <div>
      <dt>{t.by}</dt>
      <dd>{sentence(bySays(by))}</dd>
    </div>
  </dl>
);

function Person({ row: { rule, about } }: { row: Asked }) {
  const core = use(loadCore());
  const found = boundaryOf(core, rule, about);
  if (!found) return <p className="soft">{t.noPerson}</p>;
  const { title, asOf, law, school } = found;
  return (
    <>
      <p>
        <Around say={(named) => t.personIs(named, longDate(asOf))} english={title} />
      </p>
      <ul className="plain">
        {[[t.lawAlone, law] as const, [t.atSchool, school] as const].map(([who, { verdict, says }]) => (
          <li key={who}>
            <strong>{who}</strong> <Tag state={verdict}>{standingWords.permissions.states[verdict]}</Tag>{" "}
            <Says text={says} law={verdict === "barred"} />
          </li>
        ))}
      </ul>
    </>
  );
}
