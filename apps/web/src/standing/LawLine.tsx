import { longDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/en.ts";

const t = words.law;

/** Which law, which rulebook, and that nobody here gives legal advice. */
export function LawLine() {
  const { standing } = useStanding();
  const parts = [t.on(longDate(standing.lawAsOf))];
  if (standing.supposing.length > 0) parts.push(t.supposing(standing.supposing.join(", ")));
  return (
    <p className="law-line">
      {parts.join(", ")}; <span title={standing.rulebook}>{t.book(standing.rulebook.slice(0, 19))}…</span>;{" "}
      {t.advice}.
    </p>
  );
}
