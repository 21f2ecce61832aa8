import { Says } from "../standing/Says.tsx";
import { Mark } from "../standing/Tag.tsx";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/interview.ts";
import { words as standingWords } from "../words/areas/standing.ts";

const t = words.interview;

/** What follows already from what was told. */
export function SoFar({ about }: { about: string | undefined }) {
  const { standing } = useStanding();
  const count = (verdict: string) => standing.permissions.filter((one) => one.verdict === verdict).length;
  const permission = standing.permissions.find(({ id }) => id === about);
  if (permission?.verdict === "unknown") return null;
  return (
    <section className="so-far" aria-live="polite" aria-labelledby="so-far">
      <h2 id="so-far">{t.soFar}</h2>
      {permission ? (
        <p>
          <Mark state={permission.verdict} word={standingWords.permissions.states[permission.verdict]} />{" "}
          <Says text={permission.says} />
        </p>
      ) : (
        <p>{t.soFarAll(count("open"), count("unknown"))}</p>
      )}
    </section>
  );
}
