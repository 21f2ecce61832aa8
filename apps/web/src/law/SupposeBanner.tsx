import { type ReactNode, Suspense, use } from "react";
import { loadRulebook } from "../lib/core.ts";
import { longDate } from "../lib/dates.ts";
import { Around } from "../words/Around.tsx";
import { words } from "../words/index.ts";
import { nameOf } from "./names.ts";
import { useLaw } from "./useLaw.ts";
import { unknownNames, waitingPages } from "./waiting.ts";

const t = words.law;

/** On every page, while the address asks about another law than today's: it cannot be taken for the law. */
export function SupposeBanner() {
  const { supposing, lawAsOf, ask } = useLaw();
  if (supposing.length === 0 && lawAsOf === undefined) return null;
  const parts = [
    ...(supposing.length > 0
      ? [<Around key="rules" say={t.supposing} english={supposing.map(nameOf).join(", ")} />]
      : []),
    ...(lawAsOf ? [t.lawAsOf(longDate(lawAsOf))] : []),
  ];
  return (
    <aside className="supposing" aria-label={t.bannerLabel}>
      <p>
        <strong>
          {parts[0]}
          {parts.length > 1 && <> · {parts[1]}</>}
        </strong>{" "}
        <span>{supposing.length > 0 ? t.notTheLaw : t.otherDay}</span>
        {supposing.length > 0 && (
          <Quietly>
            <Told names={supposing} />
          </Quietly>
        )}
      </p>
      <button type="button" onClick={() => ask({ supposing: [], lawAsOf: undefined })}>
        {t.stop}
      </button>
    </aside>
  );
}

const Quietly = ({ children }: { children: ReactNode }) => <Suspense fallback={null}>{children}</Suspense>;

/** Why it is not the law, once the rules are here. */
function Told({ names }: { names: readonly string[] }) {
  const rulebook = use(loadRulebook());
  const unknown = unknownNames(rulebook, names);
  const told = waitingPages(rulebook).filter(({ page }) => names.includes(page));
  return (
    <>
      {told.map(({ page, title, state }) => (
        <small key={page}>
          <span lang="en">{title}</span>: {state}.
        </small>
      ))}
      {unknown.map((name) => (
        <small key={name}>{t.unknownPage(name)}</small>
      ))}
    </>
  );
}
