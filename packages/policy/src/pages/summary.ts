import { readBook } from "./book.ts";
import type { Severity } from "./diagnostics.ts";
import type { Page } from "./page.ts";
import type { LineKind } from "./scan.ts";
import { tables } from "./tables.ts";

/** What `sojourn policy read` shows of a page. */
export type Summary = {
  readonly file: string;
  readonly jurisdictions: readonly string[];
  readonly lines: number;
  readonly byLine: Readonly<Record<LineKind, number>>;
  readonly tags: number;
  /** Every head with its count, closing ones as `/RULE`. */
  readonly byHead: Readonly<Record<string, number>>;
  readonly rules: number;
  readonly exceptions: number;
  readonly exceptionAttributes: number;
  readonly sections: number;
  readonly attributes: number;
  /** Attributes by kind. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly references: number;
  readonly unresolved: number;
  readonly unresolvedTargets: number;
  readonly reviews: number;
  readonly texts: number;
  readonly tables: number;
  readonly ruleFences: number;
  readonly exampleFences: number;
  readonly diagnostics: Readonly<Record<Severity, number>>;
};

/** References are resolved within the page alone. */
export function summary(page: Page): Summary {
  const { attributes, blocks, diagnostics, file, headers, kinds, lines, sections, tags, texts } = page;
  const { references, unresolved, reviews } = readBook([page]);
  const fences = [...page.fences, ...blocks.flatMap((block) => block.fences)];
  const of = <T>(items: readonly T[], is: (item: T) => boolean) => items.filter(is).length;
  return {
    ...{ file, jurisdictions: headers.flatMap((header) => header.jurisdiction ?? []), lines: lines.length },
    byLine: { tag: 0, empty: 0, text: 0, fence: 0, ...count(kinds) },
    ...{ tags: tags.length, byHead: count(tags.map((tag) => (tag.close ? "/" : "") + tag.head)) },
    rules: of(blocks, (block) => block.kind === "RULE"),
    exceptions: of(blocks, (block) => block.kind === "EXCEPTION"),
    exceptionAttributes: of(attributes, (attribute) => attribute.kind === "EXCEPTION"),
    ...{
      sections: sections.length,
      attributes: attributes.length,
      byKind: count(attributes.map((a) => a.kind)),
    },
    ...{ references: references.length, unresolved: unresolved.length },
    unresolvedTargets: new Set(unresolved.map((reference) => reference.to)).size,
    ...{ reviews: reviews.length, texts: texts.length, tables: tables(page).length },
    ruleFences: of(fences, (fence) => fence.kind === "rule"),
    exampleFences: of(fences, (fence) => fence.kind === "example"),
    diagnostics: { error: 0, warning: 0, info: 0, ...count(diagnostics.map((d) => d.severity)) },
  };
}

function count(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
