import { isRuleId, ruleIdsIn } from "./ids.ts";
import type { Block } from "./page.ts";

export type ReferenceKind = "SEE-ALSO" | "RUNS-AS" | "CONFLICT-NOTE";

/** One rule that names another. */
export type Reference = {
  readonly from: string;
  readonly to: string;
  readonly kind: ReferenceKind;
  readonly file: string;
  readonly line: number;
  /** Whether a rule of that id has been loaded. */
  readonly resolved: boolean;
};

/** A tag that asks a person to compare, and names no rule. */
export type Review = {
  readonly id: string;
  readonly kind: "CONFLICT-CHECK" | "CONFLICT-POTENTIAL";
  readonly arg: string;
  readonly file: string;
  readonly line: number;
};

/** The references that a block makes, in order. */
export function referencesOf(block: Block, file: string, known: (id: string) => boolean): Reference[] {
  return block.attributes.flatMap(({ kind, arg, line }) => {
    if (kind !== "SEE-ALSO" && kind !== "RUNS-AS" && kind !== "CONFLICT-NOTE") return [];
    const ids =
      kind !== "CONFLICT-NOTE"
        ? arg
            .split(",")
            .map((id) => id.trim())
            .filter(isRuleId)
        : ruleIdsIn(arg);
    return ids.map((to) => ({ from: block.id, to, kind, file, line, resolved: known(to) }));
  });
}

export function reviewsOf(block: Block, file: string): Review[] {
  return block.attributes.flatMap(({ kind, arg, line }) =>
    kind === "CONFLICT-CHECK" || kind === "CONFLICT-POTENTIAL"
      ? [{ id: block.id, kind, arg, file, line }]
      : [],
  );
}
