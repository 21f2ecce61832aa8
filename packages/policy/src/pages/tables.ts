import type { Page, Text } from "./page.ts";

export type Row = { readonly cells: readonly string[]; readonly line: number; readonly endLine: number };

/** A tab-separated table in the text outside blocks. Its first line names the columns. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly line: number;
  readonly endLine: number;
  readonly section: string | undefined;
};

export function tables(page: Page): Table[] {
  return page.texts.filter(isTable).map(readTable);
}

/** A heading of words and tabs, then at least one row; lines that begin with a bullet and a tab are a list. */
function isTable({ text }: Text): boolean {
  const [heading = "", ...rest] = text.split("\n");
  return /^[^\t]*\p{L}[^\t]*\t/u.test(heading) && rest.some((line) => line.includes("\t"));
}

function readTable({ text, line, endLine, section }: Text): Table {
  const [heading = "", ...rest] = text.split(/\r?\n/);
  const rows: { cells: string[]; line: number; endLine: number }[] = [];
  rest.forEach((content, at) => {
    const here = line + 1 + at;
    const above = rows.at(-1);
    if (content.includes("\t") || !above)
      rows.push({ cells: content.split("\t"), line: here, endLine: here });
    else {
      // a line without a tab continues the last cell of the row above
      above.cells[above.cells.length - 1] += `\n${content}`;
      above.endLine = here;
    }
  });
  return { columns: heading.split("\t"), rows, line, endLine, section };
}
