import { Permission } from "../standing/Permission.tsx";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/interview.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import type { Way } from "./useInterview.ts";
import { useRead } from "./useRead.ts";

const t = words.interview;

/** The answer, when nothing is left that could change it or that the person knows. */
export function Outcome({ way, about }: { way: Way; about: string | undefined }) {
  const { standing } = useStanding();
  const permission = standing.permissions.find(({ id }) => id === about);
  const open = permission?.verdict === "unknown";
  const heading = useRead(way.steps);
  return (
    <section className="outcome" aria-labelledby="outcome">
      <h2 id="outcome" ref={heading} tabIndex={-1} data-go-on>
        {permission ? standingWords.permissions.states[permission.verdict] : t.allSettled}
      </h2>
      {open && <p>{t.notSettledSays(permission.missing.length)}</p>}
      {permission && (
        <div className="rows card">
          <Permission permission={permission} unfolded />
        </div>
      )}
      <p className="answer">
        {way.steps > 0 && (
          <button type="button" onClick={way.back}>
            ← {t.back}
          </button>
        )}
        {way.passed.length > 0 && (
          <button type="button" className="quiet" onClick={way.forgive}>
            {t.again}
          </button>
        )}
      </p>
    </section>
  );
}
