import type { Rule } from "@sojourn/policy";

/** The arguments of a rule's tags of a kind, in their order. */
export const tagsOf = ({ attributes }: Rule, ...kinds: string[]): string[] =>
  attributes.filter(({ kind }) => kinds.includes(kind)).map(({ arg }) => arg);
