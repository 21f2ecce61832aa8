import type { Fact, Options, PathStanding } from "@sojourn/engine";
import { fieldOf } from "../edit/field-of.ts";
import { fullDate, longDate } from "../lib/dates.ts";
import { Answers } from "../standing/Answer.tsx";
import { Row } from "../standing/Row.tsx";
import { Says } from "../standing/Says.tsx";
import { Mark } from "../standing/Tag.tsx";
import { verdictsWithHope } from "../standing/verdicts.ts";
import { Why } from "../standing/Why.tsx";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/options.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { text } from "../words/tongue.ts";
import { whole } from "../words/whole.tsx";
import { Minded } from "./Cited.tsx";
import { PathStay } from "./PathStay.tsx";
import { Supposed } from "./Supposed.tsx";
import { useOwn } from "./useOwn.ts";
import { useTried } from "./useTried.ts";

const t = words.options;

/** Each lawful way with how it stands; what is open comes first. */
export function Paths({ of: { id, paths, asks } }: { of: Options }) {
  const asked = new Set(asks.map(({ fact }) => fact));
  if (paths.length === 0) return null;
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{t.ways}</h2>
      <div className="rows card ways">
        {paths.map((path) => (
          <Path key={path.title} of={id} told={path} asked={asked} />
        ))}
      </div>
      <p className="no-promise">{t.noPromise}</p>
    </section>
  );
}

type PathProps = { path: PathStanding; asked: ReadonlySet<string> };

type Told = { of: string; told: PathStanding; asked: ReadonlySet<string> };

function Path({ of, told, asked }: Told) {
  const { path, trying, tell } = useTried(told, of);
  const { permission, title, supposed, mind, on } = path;
  const { verdict, missing, cautions } = permission;
  const warnings = new Set([...mind, ...cautions.map(({ rule }) => rule)]).size;
  return (
    <Row
      className="permission way"
      lead={<Mark state={verdict} word={standingWords.permissions.states[verdict]} />}
      title={<h3>{whole(text(title))}</h3>}
      name={text(title)}
      tags={
        verdictsWithHope.has(verdict) &&
        warnings > 0 && <span className="tag tag-wait">! {t.warnings(warnings)}</span>
      }
      says={<Short path={path} asked={asked} />}
      {...(verdict === "unknown" && missing.length > 0 && { more: standingWords.permissions.answer })}
    >
      <PathStay path={path} tell={tell}>
        {on && <p className="small soft">{t.asOf(longDate(on))}</p>}
        <Supposed title={t.supposed} facts={supposed} />
        {trying && <p className="small soft">{t.hereOnly}</p>}
        {verdict === "unknown" && <Answers missing={missing} />}
        <Minded rules={mind} inside />
        <Why permission={permission} />
      </PathStay>
    </Row>
  );
}

/** The state in a word, the engine's sentence, and why somebody would go this way. */
function Short({ path, asked }: PathProps) {
  const { permission, because, mind, hypothetical } = path;
  const telling = useTelling(path.supposed);
  const { verdict } = permission;
  const state = verdict === "open" && mind.length > 0 ? "flagged" : verdict;
  const named = verdict === "not-applicable" && permission.told.status ? permission.says : t.states[state];
  return (
    <>
      <strong className="state">{hypothetical ? t.would[verdict] : whole(named)}</strong>{" "}
      <Sentence path={path} asked={asked} />
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
function Sentence({ path: { permission, hypothetical }, asked }: PathProps) {
  const { verdict, says, told, missing } = permission;
  const own = useOwn();
  if (verdict === "barred") return <Says text={told.because ?? says} law />;
  if (hypothetical || verdict === "not-applicable") return null;
  if (verdict !== "unknown") return <Says text={says} />;
  const [first] = missing;
  if (!first) return t.unsettled;
  return !own || asked.has(first.fact) ? null : whole(text(first.ask));
}

/** A count may end what the windows would still allow. */
function RunsOut({ path: { permission, clocks } }: Pick<PathProps, "path">) {
  const { standing } = useStanding();
  const first = clocks
    .filter(({ runsOutOn }) => runsOutOn !== undefined)
    .sort((a, b) => a.runsOutOn!.localeCompare(b.runsOutOn!))[0];
  if (!first || permission.verdict !== "open") return null;
  return (
    <span className="runs-out">
      <span aria-hidden="true">!</span> {t.runsOut(first.title, fullDate(first.runsOutOn!, standing.asOf))}
    </span>
  );
}
