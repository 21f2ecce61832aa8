import type { Rulebook } from "@sojourn/policy";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { use, useMemo } from "react";
import { LawControl } from "../../law/LawControl.tsx";
import { useLaw } from "../../law/useLaw.ts";
import { loadCore } from "../../lib/core.ts";
import { longDate, today } from "../../lib/dates.ts";
import { layerTitle, schoolsOf } from "../../lib/rules.ts";
import { useTitle } from "../../shell/useTitle.ts";
import { useStay } from "../../stay/useStay.ts";
import { words } from "../../words/areas/rules.ts";
import { text } from "../../words/tongue.ts";
import { Fold } from "../Fold.tsx";
import { RulesNav } from "../RulesNav.tsx";
import { Select } from "../Select.tsx";
import { type Topic, topicsOf } from "./differences.ts";
import { closestPair, partnerOf, subjectsOf } from "./pair.ts";
import { type Names, TopicSection } from "./TopicSection.tsx";
import "../../styles/rules-compare.css";

const t = words.rules.compare;
const route = getRouteApi("/rules/compare");

/** Two layers beside each other, by what one may do, has to do, and how it is counted. */
export function ComparePage() {
  useTitle(t.title);
  const { rulebook } = use(loadCore());
  const { a, b } = useSides(rulebook);
  const navigate = useNavigate();
  const choose = (side: "a" | "b") => (layer: string) =>
    void navigate({
      to: ".",
      search: (old) => ({ ...old, a, b, [side]: layer }),
      replace: true,
      resetScroll: false,
    });
  const options = rulebook.layers.map(({ id }): [string, string] => [id, layerTitle(rulebook, id)]);
  return (
    <div className="compare">
      <RulesNav />
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      <div className="fields toolbar">
        <Select label={t.first} value={a} onChange={choose("a")} options={options} />
        <Select label={t.second} value={b} onChange={choose("b")} options={options} />
      </div>
      <div className="rule-tools">
        <LawControl rulebook={rulebook} day={today()} />
      </div>
      {a === b ? <p className="notice">{t.alike}</p> : <Compared rulebook={rulebook} a={a} b={b} />}
    </div>
  );
}

/** Those of the address; else one's own school, and the one that has most in common with it. */
function useSides(rulebook: Rulebook): { a: string; b: string } {
  const { engine } = use(loadCore());
  const asked = route.useSearch();
  const { stay } = useStay();
  const subjects = useMemo(
    () =>
      new Map(
        schoolsOf(rulebook).map(({ id }): [string, Set<string>] => [
          id,
          subjectsOf(engine.provisions(rulebook, { lawAsOf: today(), school: id }), id),
        ]),
      ),
    [engine, rulebook],
  );
  const known = (id: unknown): id is string => rulebook.layers.some((layer) => layer.id === id);
  const own = [asked.a, stay?.record.school].find(known);
  const [first, second] = closestPair(subjects) ?? [];
  const a = own ?? (first === asked.b ? second : first) ?? "us";
  return { a, b: known(asked.b) ? asked.b : (partnerOf(a, subjects) ?? "us") };
}

function Compared({ rulebook, a, b }: { rulebook: Rulebook; a: string; b: string }) {
  const { engine } = use(loadCore());
  const { supposing, lawAsOf } = useLaw();
  const day = lawAsOf ?? today();
  const topics = useMemo(() => {
    const of = (school: string) =>
      engine.provisions(rulebook, { lawAsOf: day, supposing, ...(school !== "us" && { school }) });
    const [mine, theirs] = [of(a), of(b)];
    return topicsOf({ all: [...mine, ...theirs.filter(({ layer }) => layer === b && layer !== "us")], a, b });
  }, [engine, rulebook, day, supposing, a, b]);
  const names = { a: layerTitle(rulebook, a), b: layerTitle(rulebook, b) };
  const [both, alone] = [topics.filter(({ by }) => by === "both"), topics.filter(({ by }) => by !== "both")];
  return (
    <>
      <p role="status">
        {t.differ(both.filter(({ differs }) => differs).length)}{" "}
        <span className="soft">{t.asOf(longDate(day))}</span>
      </p>
      {both.length > 0 && <h2 className="compare-part">{t.both}</h2>}
      <Topics topics={both} names={names} />
      {(["a", "b"] as const).map((side) => (
        <Alone key={side} name={names[side]} topics={alone.filter(({ by }) => by === side)} names={names} />
      ))}
    </>
  );
}

const Topics = ({ topics, names }: { topics: Topic[]; names: Names }) =>
  topics.map((topic) => <TopicSection key={`${topic.topic} ${topic.about}`} topic={topic} names={names} />);

/** What only one of the two has rules on: its pages may simply reach further. */
function Alone({ name, topics, names }: { name: string; topics: Topic[]; names: Names }) {
  if (topics.length === 0) return null;
  return (
    <section>
      <h2 className="compare-part">{t.alone(name, topics.length)}</h2>
      {topics.map((topic) => (
        <Fold key={`${topic.topic} ${topic.about}`} title={text(topic.title)}>
          {() => <Topics topics={[topic]} names={names} />}
        </Fold>
      ))}
    </section>
  );
}
