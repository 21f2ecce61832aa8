import { create } from "fontkit";
import PDFDocument from "pdfkit";
import { toBytes } from "pdfkit/output";
import { papers } from "../../words/en/papers.ts";
import type { Paper, Part } from "./paper.ts";
import { addTo, colour, type Document, documentIn, type Element, FOOT, MARGIN, size } from "./pdf-page.ts";
import { drawTable } from "./pdf-table.ts";
import { writable } from "./writable.ts";

export type Fonts = { regular: Uint8Array<ArrayBuffer>; bold: Uint8Array<ArrayBuffer> };
/** A paper as a PDF on US letter, tagged so that a screen reader finds headings and tables. */
export async function pdfOf(paper: Paper, fonts: Fonts, made: Date): Promise<Uint8Array<ArrayBuffer>> {
  // pdfkit would read the bytes of a font anew for each cell of a table
  const regular = create(fonts.regular);
  const doc = new PDFDocument({
    size: "LETTER",
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    pdfVersion: "1.7",
    tagged: true,
    lang: "en-US",
    displayTitle: true,
    bufferPages: true,
    // else it begins with one of the standard fonts, which lack many letters
    font: regular as string,
    info: { Title: paper.title, Creator: "Sojourn", CreationDate: made, ModDate: made },
  });
  const bytes = toBytes(doc);
  doc.registerFont("regular", regular).registerFont("bold", create(fonts.bold));
  const root = documentIn(doc);
  write(
    doc,
    root,
    writable(paper, (letter) => regular.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
  );
  root.end();
  footPages(doc);
  doc.end();
  return bytes;
}

function write(doc: Document, root: Element, { title, about, parts, foot }: Paper): void {
  heading(doc, root, "H1", title);
  for (const [label, value] of about) line(doc, root, label, value);
  for (const part of parts) section(doc, root, part);
  doc.moveDown(1.5);
  for (const says of foot) paragraph(doc, root, says, colour.soft);
}

function heading(doc: Document, root: Element, level: "H1" | "H2", text: string): void {
  const put = () => {
    doc
      .font("bold")
      .fontSize(level === "H1" ? size.title : size.heading)
      .fillColor(colour.ink);
    doc.text(text, MARGIN, doc.y);
    doc.moveDown(0.4);
  };
  addTo(root, doc, level, put);
}

function line(doc: Document, root: Element, label: string, value: string): void {
  const put = () => {
    doc.font("bold").fontSize(size.text).fillColor(colour.ink);
    doc.text(`${label}: `, MARGIN, doc.y, { continued: true });
    doc.font("regular").text(value);
    doc.moveDown(0.15);
  };
  addTo(root, doc, "P", put);
}

function paragraph(doc: Document, root: Element, text: string, ink = colour.ink): void {
  const put = () => {
    doc
      .font("regular")
      .fontSize(ink === colour.soft ? size.foot : size.text)
      .fillColor(ink);
    doc.text(text, MARGIN, doc.y);
    doc.moveDown(0.3);
  };
  addTo(root, doc, "P", put);
}

/** A heading is not left alone at the foot of a page. */
const ALONE = 90;

function section(doc: Document, root: Element, { heading: title, says = [], table }: Part): void {
  if (doc.y + ALONE > doc.page.height - MARGIN - FOOT) doc.addPage();
  else doc.moveDown(1.2);
  heading(doc, root, "H2", title);
  for (const text of says) paragraph(doc, root, text);
  if (table && table.rows.length > 0) drawTable(doc, root, table);
}

/** The number of each page, which no screen reader need read. */
function footPages(doc: Document): void {
  const { start, count } = doc.bufferedPageRange();
  for (let n = start; n < start + count; n++) {
    doc.switchToPage(n);
    doc.markContent("Artifact", { type: "Pagination" });
    // below the margin a text would begin a page of its own
    doc.page.margins.bottom = 0;
    doc.font("regular").fontSize(size.foot).fillColor(colour.soft);
    doc.text(papers.page(n + 1, count), MARGIN, doc.page.height - MARGIN, { lineBreak: false });
    doc.endMarkedContent();
  }
}
