/** The 20 names of the founding file. */
export const FOUNDING_HEADS = [
  "JURISDICTION",
  "AUTHORITY",
  "PRECEDENCE",
  "APPLIES_TO",
  "END",
  "SECTION",
  "RULE",
  "EXCEPTION",
  "TIMING",
  "REQUIREMENT",
  "CONSEQUENCE",
  "SEE-ALSO",
  "RESTRICTION",
  "LIMITATION",
  "CONFLICT-CHECK",
  "CONFLICT-NOTE",
  "CONFLICT-POTENTIAL",
  "DURATION",
  "CONDITION",
  "CAUTION",
] as const;

/** What our own pages add. */
export const ADDED_HEADS = [
  "FORCE",
  "EFFECTIVE",
  "SOURCE",
  "TITLE",
  "NOTE",
  "DATED",
  "INFORMATIONAL",
  "RUNS-AS",
  "NOT-RUN",
  "PROVENANCE",
  "LAYER",
  "ASKED-AS",
] as const;

export type Head = (typeof FOUNDING_HEADS)[number] | (typeof ADDED_HEADS)[number];

export const HEADS: readonly Head[] = [...FOUNDING_HEADS, ...ADDED_HEADS];

const KNOWN: ReadonlySet<string> = new Set(HEADS);

/** Tags that may stand at the top of a page and then hold for all of it. */
const FRONT: ReadonlySet<string> = new Set([
  "PRECEDENCE",
  "AUTHORITY",
  "APPLIES_TO",
  ...ADDED_HEADS,
] satisfies Head[]);

/** Tags that may follow a paragraph outside any rule and say something about it. */
const ON_TEXT: ReadonlySet<string> = new Set(["DATED", "NOTE", "SOURCE", "PROVENANCE"] satisfies Head[]);

/** Tags of which a block, or the top of a page, has one: the first counts. */
const SINGLE: ReadonlySet<string> = new Set([
  "PRECEDENCE",
  "AUTHORITY",
  "APPLIES_TO",
  "FORCE",
  "EFFECTIVE",
  "TITLE",
  "LAYER",
] satisfies Head[]);

export const isKnownHead = (head: string): head is Head => KNOWN.has(head);
export const isFrontHead = (head: string): boolean => FRONT.has(head);
export const isTextHead = (head: string): boolean => ON_TEXT.has(head);
export const isSingleHead = (head: string): boolean => SINGLE.has(head);
export const isBlockHead = (head: string): head is "RULE" | "EXCEPTION" =>
  head === "RULE" || head === "EXCEPTION";
