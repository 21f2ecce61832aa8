import type { Table } from "./paper.ts";
import { colour, type Document, type Element, size } from "./pdf-page.ts";

const PAD = 4;

/** A table over as many pages as it needs, its head again on each. */
export function drawTable(doc: Document, root: Element, { columns, rows }: Table): void {
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
      put(doc, root, titles, fitting, widths);
      doc.addPage();
      fitting = [];
      y = doc.y + head;
    }
    fitting.push(row);
    y += height;
  }
  put(doc, root, titles, fitting, widths);
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

function put(doc: Document, root: Element, titles: string[], rows: string[][], widths: number[]): void {
  doc.font("regular").fontSize(size.table).fillColor(colour.ink);
  doc.x = doc.page.margins.left;
  const options = {
    structParent: root,
    columnStyles: widths,
    defaultStyle: { padding: PAD, border: 0, textColor: colour.ink },
  };
  const table = doc.table(options);
  table.row(titles.map(headCell));
  for (const row of rows) {
    table.row(row.map(bodyCell));
    underline(doc);
  }
  table.end();
}

type Cell = Parameters<PDFKit.Mixins.PDFTableObject["row"]>[0][number];

const headCell = (text: string): Cell =>
  ({ text, type: "TH", scope: "Column", font: { src: "bold" }, backgroundColor: colour.well }) as Cell;
/** The first cell names its row. */
const bodyCell = (text: string, at: number): Cell =>
  (at === 0 ? { text, type: "TH", scope: "Row" } : { text }) as Cell;

/** A line below the row, which no screen reader need hear of. */
function underline(doc: Document): void {
  const { left, right } = doc.page.margins;
  doc.markContent("Artifact", { type: "Layout" });
  doc.save().lineWidth(0.5).strokeColor(colour.line);
  doc
    .moveTo(left, doc.y)
    .lineTo(doc.page.width - right, doc.y)
    .stroke()
    .restore();
  doc.endMarkedContent();
}
