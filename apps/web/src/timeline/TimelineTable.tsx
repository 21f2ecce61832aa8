import { longDate } from "../lib/dates.ts";
import { words } from "../words/areas/timeline.ts";
import { useEditor } from "./useEditor.ts";
import { useDated } from "./useItems.ts";

const t = words.timeline;

/** The picture for those who do not see it, and for printing; what can be changed there can be changed here. */
export function TimelineTable() {
  const items = useDated();
  const { openForm } = useEditor();
  return (
    <details className="fold small">
      <summary>{t.asTable}</summary>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.lane}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.until}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are only read
              <tr key={index}>
                <td>{t.lanes[item.lane]}</td>
                <td>{item.label}</td>
                <td>{longDate(item.from)}</td>
                <td>{item.lane === "due" ? "" : item.until ? longDate(item.until) : t.open}</td>
                <td>
                  {item.path && (
                    <button
                      type="button"
                      className="quiet"
                      aria-label={t.changeOne(item.label)}
                      onClick={() => openForm(item.path as string)}
                    >
                      {t.change}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
