import { isoFromDay } from "@sojourn/dates";
import type { Rule } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { longDate } from "../lib/dates.ts";
import { English, Says } from "../standing/Says.tsx";
import { words } from "../words/areas/rules.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { sentence } from "../words/index.ts";
import { addressOf } from "./documents/pages.ts";
import { tagsOf } from "./tags.ts";

const t = words.rules;
const day = (n: number | undefined) => (n === undefined ? undefined : longDate(isoFromDay(n)));

const NOTES = [
  "NOTE",
  "CONFLICT-NOTE",
  "CONFLICT-CHECK",
  "CONFLICT-POTENTIAL",
  "CAUTION",
  "DATED",
  "PROVENANCE",
];

/** Where it is from, since when it holds, how strongly, and what follows otherwise. */
export function RuleFacts({ rule }: { rule: Rule }) {
  const { force, effective, sources } = rule;
  const notes = tagsOf(rule, ...NOTES);
  return (
    <dl className="rule-facts">
      <Row name={t.source}>
        {sources.map((source) => (
          <p key={source.text}>
            <span className="cite" lang="en">
              {source.text}
            </span>
            <ReadAt source={source} />
          </p>
        ))}
      </Row>
      <Row name={t.force}>
        {standingWords.forces[force.kind]}
        {force.since !== undefined && `, ${t.since(day(force.since) as string)}`}
        {force.why && (
          <>
            : <English>{force.why}</English>
          </>
        )}
      </Row>
      {(effective.from ?? effective.until) !== undefined && (
        <Row name={t.effective}>{t.effectiveWords(day(effective.from), day(effective.until))}</Row>
      )}
      {rule.consequence && (
        <Row name={t.consequence}>
          <Says text={rule.consequence} law />
        </Row>
      )}
      {rule.authority && rule.authority !== sources[0]?.text && (
        <Row name={t.authority}>
          <English>{rule.authority}</English>
        </Row>
      )}
      {rule.appliesTo && (
        <Row name={t.appliesTo}>
          <English>{rule.appliesTo}</English>
        </Row>
      )}
      {notes.length > 0 && (
        <Row name={t.notes}>
          {notes.map((note) => (
            <p key={note} lang="en">
              {sentence(note)}
            </p>
          ))}
        </Row>
      )}
      <Row name={t.page}>
        <Link to="/rules/pages/$layer/$page" params={addressOf(rule)} hash={rule.id}>
          <code>
            {rule.page}:{rule.line}
          </code>
        </Link>
      </Row>
    </dl>
  );
}

/** For who looks it up: the lines of the page as it was read, and when that was. */
function ReadAt({ source: { place, readOn } }: { source: Rule["sources"][number] }) {
  if (place === undefined && readOn === undefined) return null;
  return (
    <span className="soft">
      {" ("}
      {place && <span lang="en">{place}</span>}
      {place && readOn !== undefined && ", "}
      {readOn !== undefined && t.readOn(day(readOn) as string)})
    </span>
  );
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
