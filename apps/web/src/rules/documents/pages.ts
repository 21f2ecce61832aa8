import type { PageText, Rule, Rulebook } from "@sojourn/policy";
import { isRule } from "../list.ts";

/** `us/stem-opt.md` is at /rules/pages/us/stem-opt. */
export function addressOf({ page, layer }: Pick<PageText, "page" | "layer">): {
  layer: string;
  page: string;
} {
  return { layer, page: (page.split("/").at(-1) ?? page).replace(/\.md$/, "") };
}

export const pageAt = (rulebook: Rulebook, layer: string, name: string): PageText | undefined =>
  rulebook.pages.find((one) => one.layer === layer && addressOf(one).page === name);

/** A page as it is read: prose, headings and rules in the order of the file. */
export type Part =
  | { kind: "heading"; line: number; level: number; text: string; anchor: string }
  | { kind: "text"; line: number; text: string }
  | { kind: "rule"; line: number; rule: Rule }
  | { kind: "words"; line: number; rule: Rule };

export function partsOf(rulebook: Rulebook, { page, texts }: PageText): Part[] {
  const rules = rulebook.rules.filter((rule) => rule.page === page);
  const parts: Part[] = [
    ...texts.map(({ line, text }) => textPart(line, text)),
    ...rules.map((rule): Part => ({ kind: isRule(rule) ? "rule" : "words", line: rule.line, rule })),
  ];
  // what a page defines for its rules is for those who read closely: after the text
  return parts.sort((a, b) => Number(a.kind === "words") - Number(b.kind === "words") || a.line - b.line);
}

function textPart(line: number, text: string): Part {
  const [, signs, heading] = /^(#{2,6}) +(.+)$/.exec(text) ?? [];
  return signs && heading
    ? { kind: "heading", line, level: signs.length, text: heading, anchor: `s-${slug(heading)}` }
    : { kind: "text", line, text };
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** The page before and the page after, within the layer. */
export function neighbours(
  rulebook: Rulebook,
  { page, layer }: PageText,
): { before?: PageText; after?: PageText } {
  const pages = rulebook.pages.filter((one) => one.layer === layer);
  const at = pages.findIndex((one) => one.page === page);
  const [before, after] = [pages[at - 1], pages[at + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}
