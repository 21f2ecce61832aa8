import type { Provision } from "@sojourn/engine";
import { Link } from "@tanstack/react-router";
import { Says } from "../../standing/Says.tsx";
import { words } from "../../words/areas/rules.ts";
import { Fold } from "../Fold.tsx";
import type { Row, Topic } from "./differences.ts";

const t = words.rules.compare;
export type Names = { a: string; b: string };

/** What differs side by side; what is the same for both is folded. */
export function TopicSection({ topic, names }: { topic: Topic; names: Names }) {
  const { title, rows } = topic;
  const differing = rows.filter(({ a, b }) => a.length + b.length > 0);
  const same = rows.filter(({ same }) => same.length > 0);
  return (
    <section className="compare-topic">
      <h2>
        <Says text={title} law /> <span className="soft small">{t.topics[topic.topic]}</span>
      </h2>
      {differing.map((row) => (
        <Differing key={row.kind} row={row} names={names} />
      ))}
      {same.length > 0 && (
        <Fold title={t.same(same.reduce((n, row) => n + row.same.length, 0))}>
          {() => same.map((row) => <Said key={row.kind} heading={t.kinds[row.kind]} list={row.same} />)}
        </Fold>
      )}
    </section>
  );
}

function Differing({ row: { kind, a, b, law }, names }: { row: Row; names: Names }) {
  return (
    <div className="compare-row">
      <h3>{t.kinds[kind]}</h3>
      <div className="sides">
        <Side name={names.a} list={a} law={law.length > 0} />
        <Side name={names.b} list={b} law={law.length > 0} />
      </div>
      {law.length > 0 && <Fold title={t.law(law.length)}>{() => <Said list={law} />}</Fold>}
    </div>
  );
}

const Side = ({ name, list, law }: { name: string; list: Provision[]; law: boolean }) => (
  <div className="side">
    <h4>{name}</h4>
    {list.length > 0 ? <Said list={list} /> : <p className="soft small">{law ? t.onlyLaw : t.nothing}</p>}
  </div>
);

function Said({ heading, list }: { heading?: string; list: Provision[] }) {
  return (
    <>
      {heading && <h4>{heading}</h4>}
      <ul className="plain">
        {list.map(({ says, detail, advisory, rule }) => (
          <li key={rule + says + detail}>
            <Link to="/rules/$id" params={{ id: rule }} title={rule}>
              <Says text={says} law />
            </Link>
            {detail && (
              <span className="soft small">
                {" "}
                (<Says text={detail} law />)
              </span>
            )}
            {advisory && (
              <>
                {" "}
                <span className="badge">{t.advisory}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
