/** What the parts of a PDF share: sizes in points, colours, and how a piece is put into the tree of tags. */
export type Document = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

export const MARGIN = 54;
export const FOOT = 40;
export const size = { title: 20, heading: 12, text: 9.5, table: 8.5, foot: 7.5 };
export const colour = { ink: "#1d1f23", soft: "#565b63", line: "#c9c6be", well: "#f4f2ec" };

/** The root of the tags, which a reader expects to be one. */
export function documentIn(doc: Document): Element {
  const root = doc.struct("Document");
  doc.addStructure(root);
  return root;
}

/** A tagged piece that draws itself; the types of pdfkit do not know of those. */
export const addTo = (root: Element, doc: Document, type: string, draw: () => void): void => {
  root.add(doc.struct(type, draw as PDFKit.Mixins.StructureElementOptions));
};
