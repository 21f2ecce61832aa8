import { getRouteApi, Link } from "@tanstack/react-router";
import { useTitle } from "../../shell/useTitle.ts";
import { useStay } from "../../stay/useStay.ts";
import { words } from "../../words/areas/take.ts";
import { DownloadPdf } from "./DownloadPdf.tsx";
import { isPaperName, type Paper, type PaperName } from "./index.ts";
import type { Part, Table } from "./paper.ts";
import { usePaper } from "./usePaper.ts";
import "../../styles/take.css";

const t = words.take;
const route = getRouteApi("/take/$paper");

/** A paper on the page: to be read, and printed in any script the browser has. */
export function PaperPage() {
  const { paper } = route.useParams();
  const { standing } = useStay();
  const known = isPaperName(paper);
  useTitle(known ? t.papers.kinds[paper].name : t.title);
  if (!known || !standing)
    return (
      <>
        <h1>{known ? t.papers.kinds[paper].name : t.papers.none}</h1>
        <p>
          {known && t.none} <Link to="/take">{t.papers.back}</Link>
        </p>
      </>
    );
  return <Shown which={paper} />;
}

function Shown({ which }: { which: PaperName }) {
  const paper = usePaper(which);
  return (
    <>
      <div className="answer take-tools">
        <Link to="/take">← {t.papers.back}</Link>
        <button type="button" onClick={() => print()}>
          {t.papers.print}
        </button>
        <DownloadPdf paper={paper} name={t.papers.kinds[which].name} />
      </div>
      <Sheet paper={paper} />
    </>
  );
}

const Sheet = ({ paper: { title, about, parts, foot } }: { paper: Paper }) => (
  <article className="card paper" lang="en">
    <h1>{title}</h1>
    <dl>
      {about.map(([label, value]) => (
        <div key={label + value}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    {parts.map((part) => (
      <OnePart key={part.heading} part={part} />
    ))}
    <footer className="small soft">
      {foot.map((says) => (
        <p key={says}>{says}</p>
      ))}
    </footer>
  </article>
);

const OnePart = ({ part: { heading, says = [], table } }: { part: Part }) => (
  <section>
    <h2>{heading}</h2>
    {says.map((text) => (
      <p key={text}>{text}</p>
    ))}
    {table && table.rows.length > 0 && <Rows table={table} />}
  </section>
);

/** On a phone each row is a small card, and each cell says its column. */
const Rows = ({ table: { columns, rows } }: { table: Table }) => (
  <table className="paper-table">
    <thead>
      <tr>
        {columns.map(({ title }) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.join("|")}>
          {row.map((text, at) => (
            <td key={columns[at]!.title} data-column={columns[at]!.title}>
              {text}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
