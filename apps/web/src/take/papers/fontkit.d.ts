/** The part of fontkit that is used: a font read once, which pdfkit takes as it is. */
declare module "fontkit" {
  export type Font = PDFKit.Mixins.PDFFontSource & { hasGlyphForCodePoint(letter: number): boolean };
  export function create(bytes: Uint8Array): Font;
}
