import type { LawNote, Standing } from "@sojourn/engine";
import { Link } from "@tanstack/react-router";
import { LawControl } from "../law/LawControl.tsx";
import { useLaw } from "../law/useLaw.ts";
import { type WaitingPage, waitingPages } from "../law/waiting.ts";
import { longDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { countWords, words } from "../words/index.ts";

const t = words.law;

/** What is written and does not count, as far as it speaks of something shown here; each can be supposed. */
export function MovingLaw() {
  const { core, standing } = useStanding();
  const { supposing, ask } = useLaw();
  const pages = touching(standing.law, waitingPages(core.rulebook)).filter(
    ({ page }) => !supposing.includes(page),
  );
  if (pages.length === 0) return null;
  return (
    <section className="moving" aria-labelledby="moving">
      <h2 id="moving">{t.moving}</h2>
      <p className="small">{t.movingSays}</p>
      <ul className="plain">
        {pages.map(({ page, title, state, count }) => (
          <li key={page}>
            <strong lang="en">{title}</strong>, {countWords(count, "rules")}: {state}.{" "}
            <button type="button" className="quiet" onClick={() => ask({ supposing: [...supposing, page] })}>
              {t.seeIf}
              <span className="hidden" lang="en">
                {" "}
                {title}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Touching = WaitingPage & { count: number };

function touching({ enjoined, proposed }: Standing["law"], pages: WaitingPage[]): Touching[] {
  const notes: LawNote[] = [...enjoined, ...proposed];
  return pages
    .map((page) => ({ ...page, count: notes.filter((note) => note.page === page.page).length }))
    .filter(({ count }) => count > 0);
}

/** Which law, which rulebook, and that nobody here gives legal advice. */
export function LawLine() {
  const { core, standing } = useStanding();
  const { law, lawAsOf, rulebook, asOf } = standing;
  return (
    <section className="law-line" aria-label={t.lineLabel}>
      <p>
        {t.on(countWords(law.inForce, "rules"), longDate(lawAsOf), law.guidance.length)}{" "}
        <span title={rulebook}>{t.book(rulebook.replace("sha256:", "").slice(0, 12))}</span> {t.advice}
      </p>
      <Aside notes={law.enjoined} says={t.asideEnjoined} />
      <Aside notes={law.proposed} says={t.asideProposed} />
      <LawControl rulebook={core.rulebook} day={asOf} />
    </section>
  );
}

/** The rules that are left aside, each by name, behind their number. */
function Aside({ notes, says }: { notes: LawNote[]; says: (n: number) => string }) {
  const { core } = useStanding();
  const left = notes.filter(({ counted }) => !counted);
  if (left.length === 0) return null;
  const title = (id: string) => core.rulebook.rules.find((rule) => rule.id === id)?.title ?? id;
  return (
    <details className="fold">
      <summary>{says(left.length)}</summary>
      <ul>
        {left.map(({ rule }) => (
          <li key={rule}>
            <Link to="/rules/$id" params={{ id: rule }} lang="en">
              {title(rule)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
