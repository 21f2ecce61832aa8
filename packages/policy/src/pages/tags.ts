import { HEADS } from "./heads.ts";

/** A tag is a whole line: `[HEAD]`, `[/HEAD]` or `[HEAD:argument]`. */
export type Tag = {
  readonly head: string;
  readonly close: boolean;
  /** Trimmed; undefined when the tag has no colon. */
  readonly arg: string | undefined;
  readonly line: number;
};

const TAG = /^\[(\/?)([A-Z][A-Z0-9_-]*)(?::([^[\]]*))?\]\s*$/;
const ALMOST = new RegExp(`^\\s*\\[/?(?:${HEADS.join("|")})(?::|\\](?!\\())`);
const ALMOST_BLOCK = /^\s*\[ ?\/? ?(?:RULE|EXCEPTION|SECTION|JURISDICTION) ?(?::|\](?!\())/i;

export function parseTag(text: string, line: number): Tag | undefined {
  const found = text.startsWith("[") ? TAG.exec(text) : null;
  if (!found) return undefined;
  return { head: found[2]!, close: found[1] === "/", arg: found[3]?.trim(), line };
}

/** A line that is prose by the grammar, but whose writer most likely meant a tag. */
export function looksLikeTag(text: string): boolean {
  return ALMOST.test(text) || ALMOST_BLOCK.test(text);
}

export function writeTag(head: string, arg: string): string {
  return `[${head}:${arg}]`;
}
