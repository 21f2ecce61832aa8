import type { PermissionStanding, Window } from "@sojourn/engine";
import { useState } from "react";
import { longDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/en.ts";
import { Answers } from "./Answer.tsx";
import { Says } from "./Says.tsx";
import { Tag } from "./Tag.tsx";
import { Why } from "./Why.tsx";

const t = words.permissions;

/** A caution is of use to whom the way is not closed. */
const verdictsWithHope = new Set(["open", "opens-later", "unknown"]);

/** The answer first: state, name, date, one sentence. The reasons are one click away. */
export function Permission({ permission }: { permission: PermissionStanding }) {
  const { standing } = useStanding();
  const [open, setOpen] = useState(false);
  const date = dateOf(permission, standing.asOf);
  return (
    <article className="card permission" id={permission.id}>
      <div className="permission-head">
        <Tag state={permission.verdict}>{t.states[permission.verdict]}</Tag>
        <h4>{permission.title}</h4>
        {permission.cautions.length > 0 && verdictsWithHope.has(permission.verdict) && (
          <span className="tag tag-wait">! {t.cautions(permission.cautions.length)}</span>
        )}
        {date && <span className="when">{date}</span>}
      </div>
      <p className="says">
        <Says text={permission.says} />
      </p>
      {permission.verdict === "unknown" && permission.missing.length > 0 && (
        <details className="answers">
          <summary>
            {t.answer(permission.missing.length)}
            <span className="hidden"> {permission.title}</span>
          </summary>
          <Answers missing={permission.missing} />
        </details>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t.why}
          <span className="hidden"> {permission.title}</span>
        </summary>
        {open && <Why permission={permission} />}
      </details>
    </article>
  );
}

/** The one date that matters for the state it is in. */
function dateOf({ verdict, windows, missing }: PermissionStanding, asOf: string): string | undefined {
  if (verdict === "unknown") return missing.length > 0 ? t.questions(missing.length) : undefined;
  const shown = [windows.file, windows.request, windows.begin, windows.end].filter((w): w is Window => !!w);
  if (verdict === "opens-later")
    return first(
      shown.map((w) => w.from).filter((day) => day && day > asOf),
      t.from,
    );
  if (verdict === "open")
    return first(
      shown.map((w) => w.until).filter((day) => day && day >= asOf),
      t.until,
    );
  if (verdict === "closed")
    return first(
      shown.map((w) => w.until).filter((day) => day && day < asOf),
      t.since,
    );
  return undefined;
}

const first = (days: (string | null | undefined)[], say: (day: string) => string) =>
  days[0] ? say(longDate(days[0])) : undefined;
