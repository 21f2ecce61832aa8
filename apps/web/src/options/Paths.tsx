import type { Options, PathStanding } from "@sojourn/engine";
import { longDate } from "../lib/dates.ts";
import { Answers } from "../standing/Answer.tsx";
import { Row } from "../standing/Row.tsx";
import { Mark } from "../standing/Tag.tsx";
import { verdictsWithHope } from "../standing/verdicts.ts";
import { Why } from "../standing/Why.tsx";
import { words } from "../words/areas/options.ts";
import { words as standingWords } from "../words/areas/standing.ts";
import { text } from "../words/tongue.ts";
import { whole } from "../words/whole.tsx";
import { Minded } from "./Cited.tsx";
import { anyHope } from "./hope.ts";
import { Short, stateOf } from "./PathShort.tsx";
import { PathStay } from "./PathStay.tsx";
import { Supposed } from "./Supposed.tsx";
import { useTried } from "./useTried.ts";

const t = words.options;

/** Each lawful way with how it stands; what is open comes first. */
export function Paths({ of }: { of: Options }) {
  const { id, paths, asks } = of;
  const asked = new Set(asks.map(({ fact }) => fact));
  if (paths.length === 0) return null;
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{t.ways}</h2>
      {!anyHope(of) && <p className="notice notice-wait">{t.waysNone}</p>}
      <div className="rows card ways">
        {paths.map((path) => (
          <Path key={path.title} of={id} told={path} asked={asked} />
        ))}
      </div>
      <p className="no-promise">{t.noPromise}</p>
    </section>
  );
}

const markOf = (state: ReturnType<typeof stateOf>): string =>
  state === "flagged" || state === "supposed" ? t.marks[state] : standingWords.permissions.states[state];

type Told = { of: string; told: PathStanding; asked: ReadonlySet<string> };

function Path({ of, told, asked }: Told) {
  const { path, trying, tell } = useTried(told, of);
  const { permission, title, supposed, mind, on } = path;
  const { verdict, missing, cautions } = permission;
  const state = stateOf(path);
  const warnings = new Set([...mind, ...cautions.map(({ rule }) => rule)]).size;
  return (
    <Row
      className="permission way"
      lead={<Mark state={state} word={markOf(state)} />}
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
