import type { Table } from "./paper.ts";
import { colour, type Document, size } from "./pdf.ts";

const PAD = 4;

/** A table over as many pages as it needs, its head again on each. */
export function drawTable(doc: Document, { columns, rows }: Table): void {
  const widths = widthsOf(
    doc,
    columns.map(({ share }) => share),
  );
  const titles = columns.map(({ title }) => title);
  const head = heightOf(doc, titles, widths, "bold");
  let fitting: string[][] = [];
  let y = doc.y + head;
  for (const row of rows) {
    const height = heightOf(doc, row, widths, "regular");
    if (y + height > doc.page.height - doc.page.margins.bottom && fitting.length > 0) {
      put(doc, titles, fitting, widths);
      doc.addPage();
      fitting = [];
      y = doc.y + head;
    }
    fitting.push(row);
    y += height;
  }
  put(doc, titles, fitting, widths);
}

function widthsOf(doc: Document, shares: number[]): number[] {
  const { left, right } = doc.page.margins;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => ((doc.page.width - left - right) * share) / whole);
}

function heightOf(doc: Document, cells: string[], widths: number[], font: string): number {
  doc.font(font).fontSize(size.table);
  const heights = cells.map((text, at) => doc.heightOfString(text, { width: widths[at]! - 2 * PAD }));
  return Math.max(...heights) + 2 * PAD + 1;
}

function put(doc: Document, titles: string[], rows: string[][], widths: number[]): void {
  const head = titles.map((text) => ({
    text,
    type: "TH" as const,
    scope: "Column",
    font: { src: "bold" },
    backgroundColor: colour.well,
  }));
  doc.font("regular").fontSize(size.table).fillColor(colour.ink);
  doc.x = doc.page.margins.left;
  const options = {
    structParent: doc,
    columnStyles: widths,
    defaultStyle: { padding: PAD, border: [0, 0, 0.5, 0], borderColor: colour.line, textColor: colour.ink },
    data: [head, ...rows.map((row) => row.map((text, at) => cell(text, at)))],
  };
  doc.table(options as unknown as PDFKit.Mixins.TableOptionsWithData);
}

/** The first cell names its row. */
const cell = (text: string, at: number) => (at === 0 ? { text, type: "TH", scope: "Row" } : { text });
