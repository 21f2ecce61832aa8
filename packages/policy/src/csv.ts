export type Table = { comments: Map<string, string>; rows: { line: number; cells: Map<string, string> }[] };

/** A small CSV: `# key: value` lines, a header, rows; quotes may hold commas and doubled quotes, not line ends. */
export function readCsv(text: string): Table {
  const comments = new Map<string, string>();
  const rows: Table["rows"] = [];
  let header: string[] | undefined;
  text.split(/\r?\n/).forEach((raw, at) => {
    const note = /^#\s*([a-z-]+):\s*(.*)$/.exec(raw);
    if (note) comments.set(note[1]!, note[2]!.trim());
    if (raw.trim() === "" || raw.startsWith("#")) return;
    const cells = split(raw);
    if (!header) header = cells.map((cell) => cell.trim());
    else
      rows.push({
        line: at + 1,
        cells: new Map(header.map((name, column) => [name, (cells[column] ?? "").trim()])),
      });
  });
  return { comments, rows };
}

function split(line: string): string[] {
  const cells: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    cells.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
  return cells;
}
