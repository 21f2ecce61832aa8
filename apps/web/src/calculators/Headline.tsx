import { amountWords, figure, length } from "../lib/amounts.ts";
import { longDate } from "../lib/dates.ts";
import { Tag } from "../standing/Tag.tsx";
import { countWords, words } from "../words/index.ts";
import type { CalculatorId } from "./calculator.ts";
import { useDesk } from "./DeskProvider.tsx";
import { type Found, foundIn } from "./results.ts";

const t = words.calculators;

type Gate = Extract<Found, { kind: "gate" }>;
/** The state in which the first result stands, and what its sentence needs. */
type Said = { state: string; look: string; values: string[] };

/** The answer in one sentence; it is said again to those who listen whenever it changes. */
export function Headline() {
  const { calculator, standing } = useDesk();
  const results = foundIn(standing, calculator.leads);
  const [first, second] = results;
  const said = first && saidOf(first);
  const sentence = said && sentenceOf(calculator.id, said);
  return (
    <div className="headline card" role="status" aria-label={t.answer}>
      {said && sentence ? (
        <p>
          <Tag state={said.look}>{sentence}</Tag>
          {second?.kind === "gate" && <Then gate={second} />}
        </p>
      ) : (
        <p>{first ? t.empty : t.notForYou}</p>
      )}
    </div>
  );
}

/** The second sentence: what follows from the count for what comes later. */
function Then({ gate: { permission, requirement } }: { gate: Gate }) {
  const { status } = requirement;
  if (status !== "met" && status !== "unmet") return null;
  return <span className="headline-then">{t.so[status](permission.title)}</span>;
}

/** What the clock does to the permission. */
export const gateWords = ({ requirement }: Gate): string =>
  requirement.status === "unmet" ? t.shut : requirement.status === "unknown" ? t.open : t.stays;

function sentenceOf(id: CalculatorId, { state, values }: Said): string | undefined {
  const headlines = t.of[id].headline as { [state: string]: ((...values: string[]) => string) | undefined };
  return headlines[state]?.(...values);
}

function saidOf(found: Found): Said | undefined {
  switch (found.kind) {
    case "clock":
      return clockSaid(found);
    case "window": {
      const { from, until } = found.window;
      return from && until
        ? { state: "dated", look: "upcoming", values: [longDate(from), longDate(until)] }
        : { state: "none", look: "unknown", values: [] };
    }
    case "milestone": {
      const { date } = found.milestone;
      return date
        ? { state: "dated", look: "upcoming", values: [longDate(date)] }
        : { state: "none", look: "unknown", values: [] };
    }
    case "permission":
      return { state: found.permission.verdict, look: found.permission.verdict, values: [] };
    case "duty": {
      const status = found.duties[0]?.status ?? "unknown";
      return { state: status, look: status === "due" ? "overdue" : status, values: [] };
    }
    case "gate":
      return undefined;
  }
}

function clockSaid({ clock, settled }: Extract<Found, { kind: "clock" }>): Said | undefined {
  const { value, bounds, unit, limit, remaining, exceeded, warnings } = clock;
  const least = bounds?.from ?? value;
  if (!settled && length(least) === 0) return undefined;
  const values = [amountWords(least, unit), limit === undefined ? "" : countWords(limit, unit)];
  if (exceeded) return { state: "over", look: "overdue", values };
  if (!settled) return { state: "atLeast", look: "unknown", values };
  if (limit === undefined || remaining === undefined) return { state: "plain", look: "upcoming", values };
  const near = warnings?.some(({ passed }) => passed);
  return {
    state: "settled",
    look: near ? "due" : "done",
    values: [figure(value), values[1]!, amountWords(remaining, unit)],
  };
}
