import { memo } from "react";
import { words } from "../words/areas/timeline.ts";
import { Bar } from "./Bar.tsx";
import { kindOf } from "./kinds.ts";
import { barTop, type Lane, type Layout, sameLane } from "./layout.ts";
import type { Placed } from "./place.ts";
import { useEditor } from "./useEditor.ts";

/** What a person may take hold of, lane by lane: the order in which the keyboard goes through it. */
export const Bars = ({ layout }: { layout: Layout }) =>
  layout.lanes.map((lane) => <LaneBars key={lane.name} lane={lane} width={layout.width} />);

type Props = { lane: Lane; width: number };

const LaneBars = memo(
  Drawn,
  (was: Props, is: Props) => was.width === is.width && sameLane(was.lane, is.lane),
);

function Drawn({ lane, width }: Props) {
  const { kinds, selected } = useEditor();
  const bars = lane.items.flatMap((item) => {
    const kind = item.path && item.look !== "ghost" ? kindOf(kinds, item.path) : undefined;
    return kind ? [{ item: item as Placed & { path: string }, edges: kind.edges }] : [];
  });
  if (bars.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div role="group" aria-label={words.timeline.lanes[lane.name]}>
      {bars.map(({ item, edges }) => (
        <Bar
          key={item.path}
          item={item}
          edges={edges}
          top={barTop(lane, item.row)}
          height={lane.sizes.bar}
          until={width}
          selected={selected === item.path}
        />
      ))}
    </div>
  );
}
