import type { Item } from "./items.ts";

/** The bars of the plan that what is tried out has changed or taken away. */
export const ghosts = (plan: Item[], now: Item[]): Item[] => {
  const same = new Set(now.map(shownAs));
  return plan
    .filter((item) => item.path && !same.has(shownAs(item)))
    .map((item) => ({ ...item, look: "ghost" }));
};

const shownAs = ({ lane, look, label, from, until }: Item) => [lane, look, label, from, until].join("\n");
