import { Link } from "@tanstack/react-router";
import { words } from "../../words/areas/take.ts";
import { DownloadPdf } from "./DownloadPdf.tsx";
import { type PaperName, paperNames } from "./index.ts";
import { setName, useName } from "./useName.ts";
import { usePaper } from "./usePaper.ts";

const t = words.take.papers;

/** The papers there are, each as a PDF or to be looked at and printed. */
export function PapersSection() {
  const name = useName();
  return (
    <section className="card" aria-labelledby="take-papers">
      <h2 id="take-papers">{t.title}</h2>
      <p className="soft">{t.says}</p>
      <label className="take-name">
        <span>{t.name}</span>
        <input
          type="text"
          value={name}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          onChange={(event) => setName(event.target.value)}
        />
        <small className="soft">{t.nameSays}</small>
      </label>
      <ul className="plain take-papers">
        {paperNames.map((which) => (
          <OnePaper key={which} which={which} />
        ))}
      </ul>
    </section>
  );
}

function OnePaper({ which }: { which: PaperName }) {
  const paper = usePaper(which);
  return (
    <li>
      <h3>{t.kinds[which].name}</h3>
      <p className="small">{t.kinds[which].says}</p>
      {paper.empty ? (
        <p className="small soft">{t.nothing[which]}</p>
      ) : (
        <div className="answer">
          <DownloadPdf paper={paper} name={t.kinds[which].name} />
          <Link to="/take/$paper" params={{ paper: which }}>
            {t.look}
            <span className="hidden">: {t.kinds[which].name}</span>
          </Link>
        </div>
      )}
    </li>
  );
}
