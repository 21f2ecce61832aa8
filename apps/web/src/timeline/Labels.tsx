import { type CSSProperties, memo } from "react";
import { barTop, type Lane, type Layout, rowTop, sameLane } from "./layout.ts";
import { labelWidth } from "./pack.ts";
import type { Placed } from "./place.ts";
import { useEditor } from "./useEditor.ts";

/** The names of things. While the picture scrolls they stay in sight, as far as they have room. */
export function Labels({ layout: { lanes, width } }: { layout: Layout }) {
  const { selected } = useEditor();
  return (
    <div className="labels" aria-hidden="true">
      {lanes.map((lane) => (
        <LaneLabels key={lane.name} lane={lane} width={width} selected={selected} />
      ))}
    </div>
  );
}

type Props = { lane: Lane; width: number; selected?: string };

const LaneLabels = memo(
  Drawn,
  (was: Props, is: Props) =>
    was.width === is.width && was.selected === is.selected && sameLane(was.lane, is.lane),
);

function Drawn({ lane, width, selected }: Props) {
  return lane.items.map(
    (item, at) =>
      item.text && (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a lane's items are redrawn as a whole
          key={at}
          className={`label ${lane.sizes.words ? "above" : item.words} on-${item.look}`}
          data-label={item.path}
          data-chosen={item.path !== undefined && item.path === selected ? "" : undefined}
          style={boxOf(item, lane, width)}
        >
          <span>{item.text}</span>
        </div>
      ),
  );
}

/** A name inside a bar travels in it; one above its thing has the whole row. */
function boxOf(item: Placed, lane: Lane, width: number): CSSProperties {
  const { words, bar } = lane.sizes;
  const at = { "--at": `${item.textX}px` } as CSSProperties;
  if (words) return { ...at, top: rowTop(lane, item.row), height: words, left: 0, width };
  const base = { top: barTop(lane, item.row), height: bar };
  if (item.words === "inside") return { ...base, left: item.x, width: item.width };
  return { ...base, left: item.textX, width: labelWidth(item.text ?? "") };
}
