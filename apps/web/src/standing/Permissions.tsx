import type { PermissionStanding, Verdict } from "@sojourn/engine";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { Permission } from "./Permission.tsx";

const t = words.permissions;
type Group = keyof typeof t.groups;

const groups: [Group, Verdict][] = [
  ["open", "open"],
  ["later", "opens-later"],
  ["asks", "unknown"],
  ["shut", "barred"],
];
/** What can no longer be done, or never could: there for who looks for it. */
const folded: [Group, Verdict][] = [
  ["past", "closed"],
  ["none", "not-applicable"],
];

export function Permissions() {
  const { standing } = useStanding();
  const of = (verdict: Verdict) => standing.permissions.filter((one) => one.verdict === verdict);
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">{t.title}</h2>
      {groups.map(([group, verdict]) => (
        <Shown key={group} group={group} permissions={of(verdict)} />
      ))}
      {folded.map(([group, verdict]) => (
        <Folded key={group} group={group} permissions={of(verdict)} />
      ))}
    </section>
  );
}

type Props = { group: Group; permissions: PermissionStanding[] };

const Rows = ({ permissions }: Pick<Props, "permissions">) => (
  <div className="rows card">
    {permissions.map((permission) => (
      <Permission key={permission.id} permission={permission} />
    ))}
  </div>
);

function Shown({ group, permissions }: Props) {
  if (permissions.length === 0) return null;
  return (
    <>
      <h3 className="group">
        {t.groups[group]} <span className="soft">{permissions.length}</span>
      </h3>
      <Rows permissions={permissions} />
    </>
  );
}

function Folded({ group, permissions }: Props) {
  if (permissions.length === 0) return null;
  return (
    <details className="fold group">
      <summary>
        {t.groups[group]} ({permissions.length})
      </summary>
      <Rows permissions={permissions} />
    </details>
  );
}
