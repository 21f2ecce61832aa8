import type { PermissionStanding, Verdict } from "@sojourn/engine";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/en.ts";
import { Permission } from "./Permission.tsx";

const t = words.permissions;
type Group = keyof typeof t.groups;

const groups: [Group, Verdict[]][] = [
  ["open", ["open"]],
  ["later", ["opens-later"]],
  ["asks", ["unknown"]],
  ["shut", ["barred"]],
];

export function Permissions() {
  const { standing } = useStanding();
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">{t.title}</h2>
      {groups.map(([group, verdicts]) => (
        <PermissionGroup
          key={group}
          title={t.groups[group]}
          permissions={standing.permissions.filter((one) => verdicts.includes(one.verdict))}
        />
      ))}
      <Folded
        title={t.groups.past}
        permissions={standing.permissions.filter((one) => one.verdict === "closed")}
      />
      <Folded
        title={t.groups.none}
        permissions={standing.permissions.filter((one) => one.verdict === "not-applicable")}
      />
    </section>
  );
}

/** What can no longer be done, or never could: there for who looks for it. */
function Folded({ title, permissions }: { title: string; permissions: PermissionStanding[] }) {
  if (permissions.length === 0) return null;
  return (
    <details className="fold">
      <summary>
        {title} ({permissions.length})
      </summary>
      {permissions.map((permission) => (
        <Permission key={permission.id} permission={permission} />
      ))}
    </details>
  );
}

function PermissionGroup({ title, permissions }: { title: string; permissions: PermissionStanding[] }) {
  if (permissions.length === 0) return null;
  return (
    <>
      <h3 className="group">
        {title} <span className="soft">{permissions.length}</span>
      </h3>
      {permissions.map((permission) => (
        <Permission key={permission.id} permission={permission} />
      ))}
    </>
  );
}
