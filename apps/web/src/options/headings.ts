import type { SituationStanding } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import { rulesOf } from "../lib/rules.ts";

export type Group = { heading: string; situations: SituationStanding[] };

/** Situations under the headings that they stand under on their pages. */
export function groupsOf(situations: readonly SituationStanding[], rulebook: Rulebook): Group[] {
  const groups = new Map<string, SituationStanding[]>();
  for (const one of situations) {
    const heading = headingOf(one.rule, rulebook);
    groups.set(heading, [...(groups.get(heading) ?? []), one]);
  }
  return [...groups].map(([heading, situations]) => ({ heading, situations }));
}

function headingOf(id: string, rulebook: Rulebook): string {
  const rule = rulesOf(rulebook).get(id)?.[0];
  const page = rulebook.pages.find((one) => one.page === rule?.page);
  const before = page?.texts.filter(({ line }) => line <= (rule?.line ?? 0)) ?? [];
  const headings = before.flatMap(({ text }) =>
    [...text.matchAll(/^## +(.+)$/gm)].map(([, title]) => title!),
  );
  return headings.at(-1) ?? page?.title ?? "";
}

const ENOUGH = 60;

/** The first sentences of a text: what it says in short. */
export function inShort(text: string): string {
  const sentences = text.replace(/\s+/g, " ").split(/(?<=[.!?।] )|(?<=[。！？])/);
  let short = "";
  for (const sentence of sentences) if (room(short) < ENOUGH) short += sentence;
  return short.trim();
}

/** Letters of Chinese and Korean are twice as wide, and say more. */
const room = (text: string): number =>
  text.length + (text.match(/[\u3000-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
