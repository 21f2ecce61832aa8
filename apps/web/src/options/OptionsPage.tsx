import type { SituationStanding } from "@sojourn/engine";
import { Link } from "@tanstack/react-router";
import { layerTitle, ruleOn } from "../lib/rules.ts";
import { useTitle } from "../shell/useTitle.ts";
import { LayerBadge } from "../standing/Tag.tsx";
import "../styles/standing.css";
import "../styles/options.css";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/options.ts";
import { isTranslated, paragraph, text } from "../words/tongue.ts";
import { whole } from "../words/whole.tsx";
import { groupsOf, inShort } from "./headings.ts";
import { OptionsProvider } from "./OptionsProvider.tsx";
import { useComparisons, useSituations } from "./useOptions.ts";

const t = words.options;

/** Situations as a person would say them. */
export function OptionsPage() {
  useTitle(t.title);
  return (
    <div className="options">
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      <OptionsProvider>
        <Situations />
      </OptionsProvider>
    </div>
  );
}

function Situations() {
  const { core } = useStanding();
  const all = useSituations();
  const own = all.filter(({ holds }) => holds === true);
  return (
    <>
      <Group heading={t.own} situations={own} mine />
      <Comparisons />
      {groupsOf(all, core.rulebook).map(({ heading, situations }) => (
        <Group
          key={heading}
          heading={text(heading)}
          situations={situations.filter((one) => !own.includes(one))}
        />
      ))}
    </>
  );
}

type Props = { heading: string; situations: SituationStanding[]; mine?: boolean };

function Group({ heading, situations, mine = false }: Props) {
  if (situations.length === 0) return null;
  return (
    <section className={mine ? "situations situations-mine" : "situations"}>
      <h2>{heading}</h2>
      <ul className="plain">
        {situations.map((one) => (
          <Situation key={one.id} situation={one} />
        ))}
      </ul>
    </section>
  );
}

function Situation({ situation: { id, title, rule, layer } }: { situation: SituationStanding }) {
  const { core, standing } = useStanding();
  const prose = ruleOn(core.rulebook, rule, standing.lawAsOf)?.prose ?? "";
  return (
    <li>
      <Link to="/options/$id" params={{ id }}>
        <strong>{whole(text(title))}</strong>{" "}
        {layer !== "us" && <LayerBadge>{layerTitle(core.rulebook, layer)}</LayerBadge>}
        <InShort prose={prose} />
      </Link>
    </li>
  );
}

function InShort({ prose }: { prose: string }) {
  const said = paragraph(prose);
  return <span lang={isTranslated(said) ? undefined : "en"}>{whole(inShort(said))}</span>;
}

function Comparisons() {
  return (
    <ul className="plain situations">
      {useComparisons().map(({ id, title }) => (
        <li key={id}>
          <Link to="/options/$id" params={{ id }}>
            <strong>{text(title)}</strong>
            <span>{t.compareSays}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
