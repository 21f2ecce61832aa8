import { type Effective, parseEffective } from "./effective.ts";
import { isFault } from "./fault.ts";
import { type Force, parseForce } from "./force.ts";
import type { Attribute, Block } from "./page.ts";
import { parseSource, type Source } from "./source.ts";

/** What a tag says about a block, and whether the block says so itself or its page does. */
export type Given = { readonly text: string; readonly line: number; readonly from: "rule" | "page" };

export function authorityOf(block: Block): Given | undefined {
  return givenOf(block, "AUTHORITY");
}

export function appliesToOf(block: Block): Given | undefined {
  return givenOf(block, "APPLIES_TO");
}

/** The first tag of this kind on the block, else at the top of its page. */
function givenOf(block: Block, kind: string): Given | undefined {
  const own = named(block.attributes, kind);
  if (own) return { text: own.arg, line: own.line, from: "rule" };
  const page = named(block.header.tags, kind);
  return page && { text: page.arg, line: page.line, from: "page" };
}

/** A rule binds unless it, or its page, says otherwise. A tag that cannot be read was reported and counts as absent. */
export function forceOf(block: Block): Force {
  return parsed(block, "FORCE", parseForce) ?? { force: "binding" };
}

/** Without a tag a rule is law on every day. */
export function effectiveOf(block: Block): Effective {
  return parsed(block, "EFFECTIVE", parseEffective) ?? {};
}

/** The block's own sources; only without any, those of the page. */
export function sourcesOf(block: Block): Source[] {
  const own = block.attributes.filter((tag) => tag.kind === "SOURCE");
  const tags = own.length > 0 ? own : block.header.tags.filter((tag) => tag.kind === "SOURCE");
  return tags.flatMap((tag) => {
    const source = parseSource(tag.arg);
    return tag.arg === "" || isFault(source) ? [] : [source];
  });
}

/** The name of the rule for people. */
export function titleOf(block: Block): string | undefined {
  return named(block.attributes, "TITLE")?.arg;
}

function named(tags: readonly Attribute[], kind: string): Attribute | undefined {
  return tags.find((tag) => tag.kind === kind && tag.arg !== "");
}

function parsed<T extends object>(
  block: Block,
  kind: string,
  parse: (arg: string) => T,
): Exclude<T, { fault: string }> | undefined {
  const given = givenOf(block, kind);
  const value = given && parse(given.text);
  return value && !isFault(value) ? (value as Exclude<T, { fault: string }>) : undefined;
}
