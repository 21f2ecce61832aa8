import { longDate } from "../lib/dates.ts";
import { words } from "../words/index.ts";
import { dismiss, useNews } from "./news.ts";

/** A line at the foot of the window: a newer version is there, or the rules are those kept on this device. */
export function NewsLine() {
  const { newer, keptSince } = useNews();
  const t = words.offline;
  return (
    <div role="status">
      {(newer || keptSince !== undefined) && (
        <p className="news">
          <span>{newer ? t.newer : t.kept(dayOf(keptSince))}</span>
          {newer && (
            <button type="button" className="primary" onClick={() => location.reload()}>
              {words.problem.reload}
            </button>
          )}
          <button type="button" onClick={dismiss}>
            {t.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}

/** "Sun, 22 Nov 2026 12:00:00 GMT", as a server dates its answers, in words. */
function dayOf(date: string | undefined): string {
  const time = new Date(date ?? "");
  return Number.isNaN(time.getTime()) ? "" : longDate(time.toISOString().slice(0, 10));
}
