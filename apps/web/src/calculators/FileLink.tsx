import { decimal } from "../lib/amounts.ts";
import { words } from "../words/areas/calculators.ts";

const t = words.calculators;
/** What it weighs; a test downloads it and looks. */
const MEGABYTES = 2.2;

/** The same calculator to take along, for where there is no network. */
export const FileLink = () => (
  <aside className="card file-link no-print" aria-labelledby="file">
    <h2 id="file">{t.file}</h2>
    <p className="small">
      {t.fileSays} {t.fileSize(decimal(MEGABYTES))}
    </p>
    <a className="button" href="/sojourn-cpt.html" download>
      {t.download}
    </a>
  </aside>
);
