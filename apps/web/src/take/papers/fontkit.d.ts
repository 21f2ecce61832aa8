/** The part of fontkit that is used: a font read once, which pdfkit takes as it is. */
declare module "fontkit" {
  export function create(bytes: Uint8Array): PDFKit.Mixins.PDFFontSource;
}
