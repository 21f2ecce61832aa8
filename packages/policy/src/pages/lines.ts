/** One line and the bytes that ended it: "" only on a last line without a newline. */
export type Line = { readonly text: string; readonly end: "" | "\n" | "\r\n" };

export type Lines = { readonly bom: "" | "\uFEFF"; readonly lines: readonly Line[] };

export function splitLines(source: string): Lines {
  const bom = source.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lines: Line[] = [];
  let start = bom.length;
  while (start < source.length) {
    const feed = source.indexOf("\n", start);
    if (feed < 0) {
      lines.push({ text: source.slice(start), end: "" });
      break;
    }
    const crlf = feed > start && source[feed - 1] === "\r";
    lines.push({ text: source.slice(start, crlf ? feed - 1 : feed), end: crlf ? "\r\n" : "\n" });
    start = feed + 1;
  }
  return { bom, lines };
}

/** Every byte back. */
export function joinLines({ bom, lines }: Lines): string {
  return bom + lines.map((line) => line.text + line.end).join("");
}

/** Lines `from` to `to` (1-based, both included) as they stand, without the newline of the last. */
export function rawText(lines: readonly Line[], from: number, to: number): string {
  const part = lines.slice(from - 1, to);
  return part.map((line, at) => (at === part.length - 1 ? line.text : line.text + line.end)).join("");
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** The newline that a page mostly uses; what we add to it uses the same. */
export function usualEnd(lines: readonly Line[]): "\n" | "\r\n" {
  const crlf = lines.filter((line) => line.end === "\r\n").length;
  return crlf * 2 > lines.length ? "\r\n" : "\n";
}
