import PDFDocument from "pdfkit";
import { toBytes } from "pdfkit/output";
import { papers } from "../../words/en/papers.ts";
import type { Paper, Part } from "./paper.ts";
import { drawTable } from "./pdf-table.ts";

export type Fonts = { regular: Uint8Array<ArrayBuffer>; bold: Uint8Array<ArrayBuffer> };
export type Document = PDFKit.PDFDocument;

// the types of pdfkit lag behind it: they do not know this one, nor an element that draws itself
const UA = "PDF/UA" as "PDF/A-1";
const element = (doc: Document, type: string, draw: () => void) =>
  doc.addStructure(doc.struct(type, draw as PDFKit.Mixins.StructureElementOptions));

const MARGIN = 54;
const FOOT = 40;
export const size = { title: 20, heading: 12, text: 9.5, table: 8.5, foot: 7.5 };
export const colour = { ink: "#1d1f23", soft: "#565b63", line: "#c9c6be", well: "#f4f2ec" };

/** A paper as a PDF on US letter, tagged so that a screen reader finds headings and tables (PDF/UA). */
export async function pdfOf(paper: Paper, fonts: Fonts, made: Date): Promise<Uint8Array<ArrayBuffer>> {
  const doc = new PDFDocument({
    size: "LETTER",
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    pdfVersion: "1.7",
    subset: UA,
    tagged: true,
    lang: "en-US",
    displayTitle: true,
    bufferPages: true,
    // the standard fonts have no place in a PDF that must carry its own
    font: fonts.regular as unknown as string,
    info: { Title: paper.title, Creator: "Sojourn", CreationDate: made, ModDate: made },
  });
  const bytes = toBytes(doc);
  doc.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
  write(doc, paper);
  footPages(doc);
  doc.end();
  return bytes;
}

function write(doc: Document, { title, about, parts, foot }: Paper): void {
  heading(doc, "H1", title);
  for (const [label, value] of about) line(doc, label, value);
  for (const part of parts) section(doc, part);
  doc.moveDown(1.5);
  for (const says of foot) paragraph(doc, says, colour.soft);
}

function heading(doc: Document, level: "H1" | "H2", text: string): void {
  const put = () => {
    doc
      .font("bold")
      .fontSize(level === "H1" ? size.title : size.heading)
      .fillColor(colour.ink);
    doc.text(text, MARGIN, doc.y);
    doc.moveDown(0.4);
  };
  element(doc, level, put);
}

function line(doc: Document, label: string, value: string): void {
  const put = () => {
    doc.font("bold").fontSize(size.text).fillColor(colour.ink);
    doc.text(`${label}: `, MARGIN, doc.y, { continued: true });
    doc.font("regular").text(value);
    doc.moveDown(0.15);
  };
  element(doc, "P", put);
}

function paragraph(doc: Document, text: string, ink = colour.ink): void {
  const put = () => {
    doc
      .font("regular")
      .fontSize(ink === colour.soft ? size.foot : size.text)
      .fillColor(ink);
    doc.text(text, MARGIN, doc.y);
    doc.moveDown(0.3);
  };
  element(doc, "P", put);
}

/** A heading is not left alone at the foot of a page. */
const ALONE = 90;

function section(doc: Document, { heading: title, says = [], table }: Part): void {
  if (doc.y + ALONE > doc.page.height - MARGIN - FOOT) doc.addPage();
  else doc.moveDown(1.2);
  heading(doc, "H2", title);
  for (const text of says) paragraph(doc, text);
  if (table && table.rows.length > 0) drawTable(doc, table);
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
