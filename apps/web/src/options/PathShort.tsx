import type { Fact, PathStanding, Verdict } from "@sojourn/engine";
import { fieldOf } from "../edit/field-of.ts";
import { fullDate } from "../lib/dates.ts";
import { Says } from "../standing/Says.tsx";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/options.ts";
import { text } from "../words/tongue.ts";
import { whole } from "../words/whole.tsx";
import { Supposed } from "./Supposed.tsx";
import { useOwn } from "./useOwn.ts";

const t = words.options;

type Props = { path: PathStanding; asked: ReadonlySet<string> };

/** How a way stands: an open one may ask for care, and one that is only supposed is not open. */
export function stateOf({
  permission: { verdict },
  mind,
  hypothetical,
}: PathStanding): Verdict | "flagged" | "supposed" {
  if (verdict === "open" && mind.length > 0) return "flagged";
  return hypothetical && (verdict === "open" || verdict === "opens-later") ? "supposed" : verdict;
}

function named(path: PathStanding): string {
  const { permission, mind, hypothetical } = path;
  const { verdict, told, says } = permission;
  const state = verdict === "open" && mind.length > 0 ? "flagged" : verdict;
  if (hypothetical) return t.would[state];
  return verdict === "not-applicable" && told.status ? says : t.states[state];
}

/** The state in a word, the engine's sentence, and why somebody would go this way. */
export function Short({ path, asked }: Props) {
  const { because, hypothetical } = path;
  const telling = useTelling(path.supposed);
  return (
    <>
      <strong className="state">{whole(named(path))}</strong> <Sentence path={path} asked={asked} />
      <RunsOut path={path} />
      {because && (
        <span className="because">
          <Says text={because} law />.
        </span>
      )}
      {hypothetical && <Supposed title={t.supposed} facts={telling} />}
    </>
  );
}

/** Of what is supposed, that on which the answer turns: not the days of an example, nor its name. */
function useTelling(supposed: readonly Fact[]): Fact[] {
  const { core } = useStanding();
  return supposed.filter(({ path }) => {
    const type = fieldOf(core.record, path)?.type;
    return type === "boolean" || /\.(class|level)$/.test(path);
  });
}

/** What the page asks above is not asked again at every way, and “now” is said of nobody who is only supposed. */
function Sentence({ path, asked }: Props) {
  const { permission, hypothetical } = path;
  const { verdict, says, told, missing } = permission;
  const own = useOwn();
  if (verdict === "barred") return <Says text={told.because ?? says} law />;
  if (hypothetical || verdict === "not-applicable") return null;
  if (endedFirst(path)) return null;
  if (verdict !== "unknown") return <Says text={says} />;
  const [first] = missing;
  if (!first) return t.unsettled;
  return !own || asked.has(first.fact) ? null : whole(text(first.ask));
}

/** A count may end what the windows would still allow: then its day alone is said. */
function RunsOut({ path }: Pick<Props, "path">) {
  const { standing } = useStanding();
  const first = endedFirst(path);
  if (!first) return null;
  return (
    <span className="runs-out">
      <span aria-hidden="true">!</span> {t.runsOut(first.title, fullDate(first.runsOutOn, standing.asOf))}
    </span>
  );
}

/** The count that runs out first, if what is open would otherwise last longer. */
function endedFirst({ permission: { verdict, told }, clocks }: PathStanding) {
  if (verdict !== "open") return undefined;
  const { until } = told;
  return clocks
    .flatMap(({ title, runsOutOn }) => (runsOutOn === undefined ? [] : [{ title, runsOutOn }]))
    .filter(({ runsOutOn }) => until === undefined || runsOutOn <= until)
    .sort((a, b) => a.runsOutOn.localeCompare(b.runsOutOn))[0];
}
