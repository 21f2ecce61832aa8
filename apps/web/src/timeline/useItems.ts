import { useMemo } from "react";
import { useStanding } from "../stay/useStay.ts";
import { ghosts } from "./ghosts.ts";
import { barsOf, type Item, itemsOf } from "./items.ts";
import { usePlan } from "./usePlan.ts";

const none: Item[] = [];

/** Everything of the record and the standing that has a date. */
export function useDated(): Item[] {
  const { core, stay, standing } = useStanding();
  const { labelOf } = core.record;
  return useMemo(() => itemsOf(stay.record, standing, labelOf), [stay.record, standing, labelOf]);
}

/** What the picture shows, and of the plan what something else is tried out for. */
export function useItems(): { items: Item[]; plan: Item[] } {
  const { core, stay } = useStanding();
  const { labelOf } = core.record;
  const items = useDated();
  const before = usePlan();
  const bars = useMemo(
    () => (stay.plan && before ? barsOf(stay.plan, before, labelOf) : none),
    [stay.plan, before, labelOf],
  );
  const plan = useMemo(() => (bars.length > 0 ? ghosts(bars, items) : none), [bars, items]);
  return { items, plan };
}
