export type Severity = "error" | "warning" | "info";

/** What can be wrong with a page, or worth a look. The words are in the message; tools go by the code. */
export type Code =
  | "too-large"
  | "unclosed-block"
  | "mismatched-close"
  | "stray-close"
  | "close-argument"
  | "tag-in-body"
  | "fence-in-body"
  | "unclosed-fence"
  | "unknown-fence"
  | "loose-fence"
  | "dangling-attribute"
  | "unknown-head"
  | "missing-argument"
  | "not-a-tag"
  | "text-after-end"
  | "mismatched-end"
  | "unended-jurisdiction"
  | "missing-jurisdiction"
  | "bad-precedence"
  | "bad-id"
  | "wrong-prefix"
  | "duplicate-id"
  | "duplicate-section"
  | "repeated-attribute"
  | "bad-force"
  | "bad-effective"
  | "bad-source"
  | "bad-reference"
  | "empty-body"
  | "missing-list"
  | "unresolved-reference"
  | "precedence-differs"
  | "edit-refused"
  | LanguageCode
  | RemarkCode;

/** What can be wrong with what runs: the rule and example fences, and the tables beside the pages. */
export type LanguageCode =
  | "bad-data"
  | "syntax"
  | "meaning"
  | "circular"
  | "too-deep"
  | "too-long"
  | "unknown-name"
  | "unresolved-rule"
  | "runs-as"
  | "lifts-law"
  | "duplicate-name"
  | "unused-name"
  | "empty-window"
  | "no-source"
  | "no-example";

/** Irregular uses that are accepted; a person may want to know of them. */
export type RemarkCode =
  | "no-number"
  | "number-without-first"
  | "requirement-of-nothing"
  | "timing-without-number"
  | "definition"
  | "list-in-following-rules"
  | "overrides-page"
  | "rank-of-another-layer";

/** `file` only where the related place is on another page. */
export type Related = { readonly line: number; readonly says: string; readonly file?: string };

export type Diagnostic = {
  readonly severity: Severity;
  readonly code: Code;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly says: string;
  readonly mend: string;
  readonly related?: readonly Related[];
};

export function byLine(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line;
}
