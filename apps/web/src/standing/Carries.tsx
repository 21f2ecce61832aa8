import type { PermissionStanding } from "@sojourn/engine";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { text } from "../words/tongue.ts";
import { PartTitle } from "./PartTitle.tsx";
import { RuleLink } from "./RuleLink.tsx";
import { verdictsWithHope } from "./verdicts.ts";

const t = words.why;
const marks = { present: "✓", missing: "✕", unknown: "?" } as const;

type Records = { plainName: (name: string) => string };
/** A name of the rules as people write it: DSO, USCIS, academic adviser. */
export const plainIn = (records: Records) => (name: string) => text(records.plainName(name));

/** What it carries with it, what has to be shown, and who approves. */
export function Carries({ permission }: { permission: PermissionStanding }) {
  const { documents, approvals, answered } = permission;
  const { core } = useStanding();
  const plain = plainIn(core.record);
  const granted = grantedBy(permission);
  return (
    <>
      {granted.length > 0 && (
        <List
          title={t.grants}
          of={granted.map((grant) => ({ key: grant, text: t.granted[grant] ?? plain(grant) }))}
        />
      )}
      {documents.length > 0 && (
        <List
          title={t.documents}
          of={documents.map(({ id, status, items, rule }) => ({
            key: id + rule,
            text: `${marks[status]} ${core.record.fieldAt(["documents", id])?.words ?? plain(id)}, ${t.documentStates[status]}${items?.length ? ` (${items.map(plain).join(", ")})` : ""}`,
            rule,
          }))}
        />
      )}
      {approvals.length > 0 && (
        <List
          title={t.approvals}
          of={approvals.map(({ by, attests, rule }) => ({
            key: by + rule,
            text: attests ? `${plain(by)}, ${t.attests(attests)}` : plain(by),
            rule,
          }))}
        />
      )}
      {answered && (
        <List title={t.answered} of={[{ key: answered.rule, text: answered.within, rule: answered.rule }]} />
      )}
    </>
  );
}

/** What is closed lets nobody do anything; and what the answer itself says is not said again. */
const grantedBy = ({ verdict, grants, told }: PermissionStanding): string[] =>
  verdictsWithHope.has(verdict) ? grants.filter((grant) => grant !== told.does) : [];

function List({ title, of }: { title: string; of: { key: string; text: string; rule?: string }[] }) {
  return (
    <>
      <PartTitle>{title}</PartTitle>
      <ul className="small plain">
        {of.map(({ key, text, rule }) => (
          <li key={key}>
            {text} {rule && <RuleLink rule={rule} />}
          </li>
        ))}
      </ul>
    </>
  );
}
