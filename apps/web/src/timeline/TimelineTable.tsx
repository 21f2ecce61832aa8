import { longDate } from "../lib/dates.ts";
import { words } from "../words/index.ts";
import type { Item } from "./items.ts";

const t = words.timeline;

/** The picture for those who do not see it, and for printing. */
export function TimelineTable({ items }: { items: Item[] }) {
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
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
