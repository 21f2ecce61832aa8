import type { Diagnostic } from "./diagnostics.ts";
import type { Line } from "./lines.ts";
import type { LineKind } from "./scan.ts";
import type { Tag } from "./tags.ts";

/** All lines are 1-based and both ends of a range are included. */
export type Attribute = {
  readonly kind: string;
  readonly arg: string;
  readonly line: number;
  /** The block that it belongs to; absent on a document tag, a text's tag and a dangling one. */
  readonly block?: string;
};

export type Precedence = { readonly rank: number; readonly label: string };

/** The tags at the top of a page: they hold for every block below that says nothing else. */
export type Header = {
  readonly jurisdiction: string | undefined;
  readonly precedence: Precedence | undefined;
  readonly authority: string | undefined;
  readonly appliesTo: string | undefined;
  readonly layer: string | undefined;
  readonly line: number;
  readonly tags: readonly Attribute[];
};

export type Section = {
  readonly name: string;
  readonly title: string | undefined;
  readonly line: number;
  readonly endLine: number;
};

export type Fence = {
  readonly kind: "rule" | "example";
  /** The content as it stands, without its last newline. */
  readonly text: string;
  /** First and last content line; an empty fence has `endLine` one less than `line`. */
  readonly line: number;
  readonly endLine: number;
};

export type Block = {
  readonly kind: "RULE" | "EXCEPTION";
  readonly id: string;
  /** The page's tags that hold where the block says nothing else. */
  readonly header: Header;
  /** Name of the section; absent before the first one. */
  readonly section: string | undefined;
  /** The opening tag, the closing tag, and the last line that belongs to the block (attribute or fence). */
  readonly line: number;
  readonly endLine: number;
  readonly lastLine: number;
  /** The prose as it stands, without its last newline. */
  readonly body: string;
  readonly bodyLine: number;
  readonly attributes: readonly Attribute[];
  readonly fences: readonly Fence[];
};

/** A run of lines outside every block, without an empty line in it. */
export type Text = {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  readonly section: string | undefined;
  readonly attributes: readonly Attribute[];
};

export type Page = {
  readonly file: string;
  readonly bom: "" | "\uFEFF";
  readonly lines: readonly Line[];
  readonly kinds: readonly LineKind[];
  readonly tags: readonly Tag[];
  /** The first of `headers`; a page with several jurisdictions has one header each. */
  readonly header: Header;
  readonly headers: readonly Header[];
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  /** Every attribute in order: of blocks, of texts, and dangling ones. */
  readonly attributes: readonly Attribute[];
  readonly texts: readonly Text[];
  /** Fences that belong to no block. */
  readonly fences: readonly Fence[];
  readonly diagnostics: readonly Diagnostic[];
};

/** The same value while it is being built. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
