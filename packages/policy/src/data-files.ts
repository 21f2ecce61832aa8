import { dayFromISO } from "@sojourn/dates";
import { readCsv, type Table } from "./csv.ts";
import type { CalendarRow, DatedList } from "./ir.ts";
import type { Diagnostic } from "./pages/index.ts";

type Report = (diagnostic: Diagnostic) => void;
type File = { path: string; text: string };

const KINDS = ["term", "session", "break", "holiday"] as const;

/** A school's `calendar.csv`: kind, name, season, start, end, status, source. */
export function readCalendar(file: File, report: Report): CalendarRow[] {
  const table = readCsv(file.text);
  return table.rows.map((row) => calendarRow(row, file, report)).filter((row) => row !== undefined);
}

function calendarRow(row: Table["rows"][number], file: File, report: Report): CalendarRow | undefined {
  const cell = (name: string) => row.cells.get(name) ?? "";
  const kind = KINDS.find((known) => known === cell("kind"));
  const start = dayFromISO(cell("start"));
  const end = cell("end") === "" ? start : dayFromISO(cell("end"));
  const bad = (says: string, mend: string) =>
    report({
      severity: "error",
      code: "bad-data",
      file: file.path,
      line: row.line,
      says,
      mend,
    });
  if (!kind) bad(`“${cell("kind")}” is not a kind of calendar row`, `use ${KINDS.join(", ")}`);
  else if (start === undefined || end === undefined)
    bad(`“${cell("start")}” to “${cell("end")}” are not two days`, "write YYYY-MM-DD");
  else if (end < start)
    bad(`${cell("name")} ends on ${cell("end")}, before it starts on ${cell("start")}`, "swap the two days");
  else
    return {
      kind,
      name: cell("name"),
      ...(cell("season") && { season: cell("season") }),
      start,
      end,
      status: cell("status") || "to be confirmed by the office",
      source: cell("source"),
    };
  return undefined;
}

/** A published list in `data/`: code, title, from, until, with `# title`, `# source`, `# read` and `# prefixes` on top. */
export function readList(file: File): DatedList {
  const table = readCsv(file.text);
  const note = (name: string) => table.comments.get(name) ?? "";
  const entries: DatedList["entries"] = {};
  for (const { cells } of table.rows) {
    const from = dayFromISO(cells.get("from") ?? "");
    const until = dayFromISO(cells.get("until") ?? "");
    entries[cells.get("code") ?? ""] = {
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    };
  }
  const prefixes = note("prefixes")
    .split(",")
    .map((prefix) => prefix.trim())
    .filter(Boolean);
  return {
    title: note("title"),
    source: note("source"),
    readOn: dayFromISO(note("read")) ?? 0,
    prefixes,
    entries,
  };
}
