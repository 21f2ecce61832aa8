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
  ["shut", ["barred", "closed"]],
];

export function Permissions() {
  const { standing } = useStanding();
  const none = standing.permissions.filter((one) => one.verdict === "not-applicable");
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
      {none.length > 0 && (
        <details className="fold">
          <summary>
            {t.groups.none} ({none.length})
          </summary>
          {none.map((permission) => (
            <Permission key={permission.id} permission={permission} />
          ))}
        </details>
      )}
    </section>
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
