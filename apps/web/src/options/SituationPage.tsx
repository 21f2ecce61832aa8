import type { Options } from "@sojourn/engine";
import { getRouteApi, Link } from "@tanstack/react-router";
import { ruleOn } from "../lib/rules.ts";
import { useTitle } from "../shell/useTitle.ts";
import { LawLine } from "../standing/LawLine.tsx";
import { useStanding } from "../stay/useStay.ts";
import "../styles/standing.css";
import "../styles/options.css";
import { words } from "../words/areas/options.ts";
import { text } from "../words/tongue.ts";
import { whole } from "../words/whole.tsx";
import { AskFirst } from "./AskFirst.tsx";
import { Claims, Explained, Minded, Told } from "./Cited.tsx";
import { Comparison } from "./Comparison.tsx";
import { OptionsProvider } from "./OptionsProvider.tsx";
import { Paths } from "./Paths.tsx";
import { Plans } from "./Plans.tsx";
import { Supposed } from "./Supposed.tsx";
import { useComparisons, useOptions } from "./useOptions.ts";
import { useOwn } from "./useOwn.ts";
import { Watch } from "./Watch.tsx";

const t = words.options;
const route = getRouteApi("/options/$id");

export function SituationPage() {
  const { id } = route.useParams();
  return (
    <div className="options">
      <p className="small no-print">
        <Link to="/options">← {t.all}</Link>
      </p>
      <OptionsProvider>
        <Page key={id} id={id} />
      </OptionsProvider>
    </div>
  );
}

function Page({ id }: { id: string }) {
  const options = useOptions(id);
  return options ? <Situation options={options} /> : <Compared id={id} />;
}

function Compared({ id }: { id: string }) {
  const compared = useComparisons().find((one) => one.id === id);
  useTitle(text(compared?.title ?? t.title));
  return compared ? <Comparison compared={compared} /> : <h1>{t.none}</h1>;
}

function Situation({ options }: { options: Options }) {
  const { core, standing } = useStanding();
  const rule = ruleOn(core.rulebook, options.rule, standing.lawAsOf);
  useTitle(text(options.title));
  return (
    <>
      <h1>{whole(text(options.title))}</h1>
      <Whether options={options} />
      {rule && <Told prose={rule.prose} />}
      <AskFirst options={options} />
      <Paths of={options} />
      <Plans plans={options.plans} />
      <Minded rules={options.mind} />
      <Watch options={options} />
      <Explained rules={options.explain} />
      <Claims rule={rule} />
      <LawLine />
    </>
  );
}

/** Whether the record is in the situation, and what is taken as given because it is not. */
function Whether({ options: { holds, supposed } }: { options: Options }) {
  const own = useOwn();
  if (holds === true)
    return (
      <p className="whether">
        <span aria-hidden="true">✓</span> {t.holds}
      </p>
    );
  return (
    <>
      {holds === false && own && <p className="whether">{t.not}</p>}
      <Supposed title={t.supposes} facts={supposed} />
    </>
  );
}
