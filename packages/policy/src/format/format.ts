import { type Parser, sharedParser, tokenise } from "../language/parse.ts";
import type { Token } from "../language/tokens.ts";
import type { Diagnostic, Fence, Page } from "../pages/index.ts";
import { readPage } from "../pages/index.ts";
import { isBlank, joinLines, type Line, splitLines, usualEnd } from "../pages/lines.ts";
import { layOut } from "./lay-out.ts";

export type Formatted = { text: string; diagnostics: Diagnostic[] };

/**
 * A page with its rule and example fences written the one way; prose and tags stay as they are, save for blanks
 * at line ends. A page whose fences do not parse comes back unchanged, with what is wrong.
 */
export function formatPage(text: string, file: string): Formatted {
  const parse = sharedParser();
  const page = readPage(text, file);
  const stops = page.diagnostics.filter(({ code }) => code === "too-large" || code === "unclosed-fence");
  const fences = [...page.fences, ...page.blocks.flatMap((block) => block.fences)];
  const written = fences.map((fence) => ({ fence, ...formatFence(fence, page, parse) }));
  const diagnostics = [...stops, ...written.flatMap(({ faults }) => faults)];
  if (diagnostics.length > 0) return { text, diagnostics };
  return { text: replaced(page, text, written), diagnostics };
}

type Written = { fence: Fence; lines: string[] };

function formatFence(fence: Fence, page: Page, parse: Parser): { lines: string[]; faults: Diagnostic[] } {
  const source = fence.text.replaceAll("\r\n", "\n");
  const parsed = parse(source);
  const faults = parsed.faults.map(
    ({ line, ...fault }): Diagnostic => ({
      ...{ severity: "error", file: page.file, line: fence.line + line - 1 },
      ...fault,
    }),
  );
  if (faults.length > 0) return { lines: [], faults };
  const tokens = tokenise(source);
  const lines = layOut(parsed.block, tokens);
  return { lines: same(tokens, tokenise(lines.join("\n"))) ? lines : source.split("\n"), faults };
}

/** Laying out moves words and changes none. */
function same(before: readonly Token[], after: readonly Token[]): boolean {
  const words = (tokens: readonly Token[]) => tokens.map(({ image }) => image.trimEnd()).join("\n");
  return words(before) === words(after);
}

function replaced(page: Page, text: string, written: readonly Written[]): string {
  const { bom, lines } = splitLines(text);
  const end = usualEnd(lines);
  const byLine = new Map(written.map((one) => [one.fence.line, one]));
  const quoted = quotedLines(page);
  const out: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const one = byLine.get(at + 1);
    if (one && one.fence.endLine >= one.fence.line) {
      out.push(...one.lines.map((line) => ({ text: line, end })));
      at = one.fence.endLine - 1;
    } else out.push(quoted.has(at) ? lines[at]! : trimmed(lines[at]!));
  }
  return joinLines({ bom, lines: out });
}

/** The lines of other code fences, which stay as they are. */
function quotedLines({ kinds, lines }: Page): Set<number> {
  const quoted = new Set<number>();
  let open = false;
  kinds.forEach((kind, at) => {
    const marks = kind === "text" && /^ {0,3}(`{3,}|~{3,})/.test(lines[at]!.text);
    if (open && kind === "text") quoted.add(at);
    if (marks) open = !open;
  });
  return quoted;
}

/** Two blanks after a word are Markdown's line break and stay. */
function trimmed({ text, end }: Line): Line {
  const kept = !isBlank(text) && /[^ \t] {2}$/.test(text) ? "  " : "";
  return { text: text.trimEnd() + kept, end };
}
