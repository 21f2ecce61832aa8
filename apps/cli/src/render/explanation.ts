import type { Explanation } from "@sojourn/engine";
import { plainDate } from "./dates.ts";
import { wrap } from "./lines.ts";
import { styled } from "./style.ts";

const DEEPEST_INDENT = 24;

/** The reasoning as an indented tree: the answer, then under each step what it rests on. */
export function explanationText(top: Explanation, asked: { asOf: string; dayIsToday: boolean }): string {
  const day = `On ${plainDate(asked.asOf)}${asked.dayIsToday ? ", today by this computer's calendar" : ""}`;
  return [styled("title", day), "", ...branch(top, 0)].join("\n");
}

function branch(node: Explanation, depth: number): string[] {
  const indent = Math.min(DEEPEST_INDENT, depth * 2);
  const sign = depth === 0 ? "" : "• ";
  const start = " ".repeat(indent) + sign;
  const under = indent + sign.length;
  return [
    ...wrap(sentence(node), under, start),
    ...notes(node)
      .flatMap((note) => wrap(note, under + 2))
      .map((line) => styled("soft", line)),
    ...node.children.flatMap((child) => branch(child, depth + 1)),
  ];
}

const sentence = ({ says, value }: Explanation): string =>
  inWords(value === undefined || says.includes(value) ? says : `${says.replace(/\.$/, "")} — ${value}`);

/** Dates in it as people say them. */
const inWords = (text: string): string => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, plainDate);

function notes({ rule, source, force, facts, missing }: Explanation): string[] {
  const cited = [rule, source, force === "binding" ? undefined : force].filter(Boolean).join(" · ");
  return [
    ...(facts ?? []).map(({ words, path, value }) => `${words || path}: ${inWords(value)} (${path})`),
    ...(missing ?? []).map(({ ask, fact }) => `? ${ask} (${fact})`),
    ...(cited ? [cited] : []),
  ];
}
