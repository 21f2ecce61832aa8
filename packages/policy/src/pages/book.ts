import { duplicateOf } from "./checks.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { overlap } from "./effective.ts";
import { effectiveOf } from "./given.ts";
import { jurisdictionOf } from "./ids.ts";
import type { Block, Page, Precedence } from "./page.ts";
import { type Reference, type Review, referencesOf, reviewsOf } from "./references.ts";

/** A block and the page it stands on. */
export type Placed = { readonly block: Block; readonly page: Page };

export type Jurisdiction = { readonly name: string; readonly precedence: Precedence | undefined };

/** Several pages, of one jurisdiction or of many, the highest rank first. */
export type Book = {
  readonly pages: readonly Page[];
  readonly jurisdictions: readonly Jurisdiction[];
  /** All blocks, those of the highest rank first. */
  readonly blocks: readonly Placed[];
  /** An id has several blocks only for disjoint periods (or by mistake, which is reported). */
  readonly byId: ReadonlyMap<string, readonly Placed[]>;
  readonly references: readonly Reference[];
  readonly unresolved: readonly Reference[];
  /** For a person to look at. */
  readonly reviews: readonly Review[];
  /** Those of the pages, then those that show only when the pages stand together. */
  readonly diagnostics: readonly Diagnostic[];
};

export function readBook(pages: readonly Page[]): Book {
  const ordered = [...pages].sort((a, b) => rank(a.header.precedence) - rank(b.header.precedence));
  const blocks = ordered
    .flatMap((page) => page.blocks.map((block) => ({ block, page })))
    .sort((a, b) => rank(a.block.header.precedence) - rank(b.block.header.precedence));
  const byId = Map.groupBy(blocks, ({ block }) => block.id);
  const references = blocks.flatMap(({ block, page }) =>
    referencesOf(block, page.file, (id) => byId.has(id)),
  );
  const unresolved = references.filter((reference) => !reference.resolved);
  const diagnostics = [
    ...pages.flatMap((page) => page.diagnostics),
    ...duplicatesAcross(byId),
    ...ranksThatDiffer(ordered),
    ...unresolvedIn(unresolved, byId.keys()),
  ];
  return {
    ...{ pages: ordered, jurisdictions: jurisdictionsOf(ordered), blocks, byId, references, unresolved },
    ...{ reviews: blocks.flatMap(({ block, page }) => reviewsOf(block, page.file)), diagnostics },
  };
}

export function referencesFrom(book: Book, id: string): Reference[] {
  return book.references.filter((reference) => reference.from === id);
}

/** The same links, followed backwards. */
export function referencesTo(book: Book, id: string): Reference[] {
  return book.references.filter((reference) => reference.to === id);
}

/** Negative when `a` prevails over `b` on conflict; 0 when neither does. Rank 1 is the highest. */
export function compareRank(a: Block, b: Block): number {
  return Math.sign(rank(a.header.precedence) - rank(b.header.precedence));
}

/** Without a rank: below every rank. */
function rank(precedence: Precedence | undefined): number {
  return precedence?.rank ?? Number.MAX_SAFE_INTEGER;
}

function jurisdictionsOf(pages: readonly Page[]): Jurisdiction[] {
  const found = new Map<string, Jurisdiction>();
  for (const { jurisdiction: name, precedence } of pages.flatMap((page) => page.headers)) {
    if (name === undefined) continue;
    const known = found.get(name.toLowerCase());
    if (!known || rank(precedence) < rank(known.precedence))
      found.set(name.toLowerCase(), { name, precedence });
  }
  return [...found.values()].sort((a, b) => rank(a.precedence) - rank(b.precedence));
}

/** Within one page the page's own check has reported them. */
function duplicatesAcross(byId: ReadonlyMap<string, readonly Placed[]>): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [id, places] of byId) {
    if (id === "" || places.every(({ page }) => page === places[0]!.page)) continue;
    places.forEach(({ block, page }, at) => {
      const twin = places
        .slice(0, at)
        .find((other) => other.page !== page && overlap(effectiveOf(other.block), effectiveOf(block)));
      if (twin)
        found.push({
          file: page.file,
          ...duplicateOf(block, { line: twin.block.line, file: twin.page.file }),
        });
    });
  }
  return found;
}

function ranksThatDiffer(pages: readonly Page[]): Diagnostic[] {
  const headers = pages.flatMap(({ file, headers }) => headers.map((header) => ({ file, header })));
  const stated = headers.filter(({ header }) => header.jurisdiction && header.precedence);
  return stated.flatMap(({ file, header }, at): Diagnostic[] => {
    const name = header.jurisdiction!;
    const first = stated
      .slice(0, at)
      .find((other) => other.header.jurisdiction!.toLowerCase() === name.toLowerCase());
    if (!first || first.header.precedence!.rank === header.precedence!.rank) return [];
    const says = `${name} has rank ${header.precedence!.rank} here and ${first.header.precedence!.rank} in ${first.file}`;
    const related = [{ line: first.header.line, says: "The other rank", file: first.file }];
    const mend = "Give all pages of a jurisdiction the same PRECEDENCE.";
    return [
      { severity: "warning", code: "precedence-differs", file, line: header.line, says, mend, related },
    ];
  });
}

function unresolvedIn(references: readonly Reference[], ids: Iterable<string>): Diagnostic[] {
  const byLetters = new Map([...ids].map((id) => [id.toLowerCase(), id]));
  return references.map(({ from, to, file, line }) => {
    const near = byLetters.get(to.toLowerCase());
    const mend = near ? `Write ${near}.` : `Load the pages of ${jurisdictionOf(to)}, or mend the id.`;
    const says = `${from} refers to ${to}, which is not loaded`;
    return { severity: "warning", code: "unresolved-reference", file, line, says, mend };
  });
}
