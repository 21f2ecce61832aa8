import type { Rule } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ruleOn } from "../lib/rules.ts";
import { Prose } from "../rules/Prose.tsx";
import { RuleLink } from "../standing/RuleLink.tsx";
import { ForceBadge } from "../standing/Tag.tsx";
import { useStanding } from "../stay/useStay.ts";
import { words as optionsWords } from "../words/areas/options.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { words } from "../words/index.ts";
import { isTranslated, paragraph } from "../words/tongue.ts";
import { whole } from "../words/whole.tsx";

const t = optionsWords.options;
type Props = { rules: string[] };

const useRules = (ids: readonly string[]): Rule[] => {
  const { core, standing } = useStanding();
  return ids.flatMap((id) => ruleOn(core.rulebook, id, standing.lawAsOf) ?? []);
};

/** What the page says of a situation: in another language with its English behind it, else marked as English. */
export function Told({ prose }: { prose: string }) {
  const said = paragraph(prose);
  const english = (
    <div lang="en">
      <Prose markdown={prose} />
    </div>
  );
  if (!isTranslated(said)) return english;
  return (
    <>
      <Prose markdown={said} />
      <details className="fold small original">
        <summary>{words.language.original}</summary>
        {english}
      </details>
    </>
  );
}

/** Cautions that always belong to a way or a situation. */
export function Minded({ rules, inside = false }: Props & { inside?: boolean }) {
  const found = useRules(rules);
  if (found.length === 0) return null;
  const list = (
    <ul className="minded">
      {found.map((rule) => (
        <li key={rule.id}>
          <strong lang="en">{whole(rule.title)}.</strong> <ForceBadge force={rule.force.kind} />{" "}
          <Plain rule={rule} />
        </li>
      ))}
    </ul>
  );
  if (inside) return list;
  return (
    <section aria-labelledby="minded">
      <h2 id="minded">{t.minded}</h2>
      {list}
    </section>
  );
}

/** A rule's text as one paragraph, and the way to its page. */
const Plain = ({ rule }: { rule: Rule }): ReactNode => (
  <>
    <span lang="en">{whole(rule.prose.replace(/\s+/g, " "))}</span>{" "}
    <Link to="/rules/$id" params={{ id: rule.id }} className="small">
      {standingWords.why.rule}
      <span className="hidden" lang="en">
        {" "}
        {rule.title}
      </span>
    </Link>
  </>
);

/** Rules that explain, in their own words. */
export function Explained({ rules }: Props) {
  const found = useRules(rules);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="told">
      <h2 id="told">{t.tell}</h2>
      <div className="told-rules">
        {found.map((rule) => (
          <article key={rule.id} lang="en">
            <h3>{rule.title}</h3>
            <Prose markdown={rule.prose} />
            <RuleLink rule={rule.id} source />
          </article>
        ))}
      </div>
    </section>
  );
}

/** What is said of it by somebody who makes no rules, with the rules that decide. */
export function Claims({ rule }: { rule: Rule | undefined }) {
  const claims = useRules(rule?.seeAlso ?? []).filter((one) => tagged(one, "PROVENANCE").length > 0);
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t.claims}</h2>
      <p className="soft small">{t.claimsSays}</p>
      <ul className="plain claims">
        {claims.map((claim) => (
          <Claim key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

function Claim({ claim }: { claim: Rule }) {
  return (
    <li>
      <strong lang="en">{whole(claim.title)}.</strong> <Plain rule={claim} />
      {tagged(claim, "CONFLICT-NOTE").map((note) => (
        <p key={note} className="conflict" lang="en">
          <span aria-hidden="true">✕</span> {note}
        </p>
      ))}
      <p className="small">
        {t.decides}:{" "}
        {claim.seeAlso.map((id, at) => (
          <span key={id}>
            {at > 0 && " · "}
            <RuleLink rule={id} />
          </span>
        ))}
      </p>
    </li>
  );
}

const tagged = ({ attributes }: Rule, kind: string): string[] =>
  attributes.flatMap((one) => (one.kind === kind ? [one.arg] : []));
