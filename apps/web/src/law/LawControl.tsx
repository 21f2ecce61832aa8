import type { Rulebook } from "@sojourn/policy";
import { DayField } from "../edit/DayField.tsx";
import { words } from "../words/index.ts";
import { useLaw } from "./useLaw.ts";
import { type WaitingPage, waitingPages } from "./waiting.ts";

const t = words.law;

/** Another law than that of the day: of another day, or with rules that are written and not law. */
export function LawControl({ rulebook, day }: { rulebook: Rulebook; day: string }) {
  const { lawAsOf, ask } = useLaw();
  return (
    <details className="fold law-control">
      <summary>{t.other}</summary>
      <div className="card">
        <p className="soft small">{t.otherSays}</p>
        <DayField
          label={t.dayLabel}
          value={lawAsOf ?? day}
          onChange={(to) => ask({ lawAsOf: to === day ? undefined : to })}
        />
        <fieldset>
          <legend>{t.supposeLabel}</legend>
          {waitingPages(rulebook).map((page) => (
            <Supposed key={page.page} page={page} />
          ))}
        </fieldset>
      </div>
    </details>
  );
}

function Supposed({ page: { page, title, state } }: { page: WaitingPage }) {
  const { supposing, ask } = useLaw();
  const others = supposing.filter((name) => name !== page);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={supposing.includes(page)}
        onChange={({ target }) => ask({ supposing: target.checked ? [...others, page] : others })}
      />
      <span>
        <span lang="en">{title}</span>
        <small className="soft">{state}</small>
      </span>
    </label>
  );
}
