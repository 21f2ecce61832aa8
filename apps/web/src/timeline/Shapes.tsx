import type { CSSProperties } from "react";
import { shortDate } from "../lib/dates.ts";
import { words } from "../words/index.ts";
import { type Lane, type Placed, ROW } from "./layout.ts";
import { labelWidth } from "./pack.ts";

const BAR = 18;

export function LaneShapes({ lane, width }: { lane: Lane; width: number }) {
  return (
    <g transform={`translate(0 ${lane.top})`}>
      <line className="lane-line" x1={0} x2={width} y1={0} y2={0} />
      {lane.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a lane's items are redrawn as a whole
        <Thing key={index} item={item} />
      ))}
    </g>
  );
}

function Thing({ item }: { item: Placed }) {
  const y = item.row * ROW + 9;
  return (
    <g>
      <title>{spoken(item)}</title>
      <Body item={item} y={y} />
      {item.text && (
        <text
          className={`label ${item.inside ? `inside on-${item.look}` : ""}`}
          style={item.inside ? travel(item) : undefined}
          x={item.textX}
          y={y + 13}
        >
          {item.text}
        </text>
      )}
    </g>
  );
}

/** The name of a long bar stays in sight while the picture scrolls under it, as far as the bar goes. */
const travel = ({ x, width, label }: Placed) =>
  ({ "--start": `${x}px`, "--slack": `${Math.max(0, width - labelWidth(label) - 12)}px` }) as CSSProperties;

function Body({ item: { look, state, x, width }, y }: { item: Placed; y: number }) {
  if (look === "duty")
    return (
      <path
        className={`shape duty ${state ?? ""}`}
        d={`M${x} ${y}v${BAR}M${x} ${y + 1}h11l-3.5 4.5 3.5 4.5h-11`}
      />
    );
  if (look === "milestone")
    return <path className={`shape milestone ${state ?? ""}`} d={`M${x} ${y + 2}l7 7-7 7-7-7z`} />;
  return <rect className={`shape ${look}`} x={x} y={y} width={width} height={BAR} rx={3} />;
}

const spoken = ({ label, from, until, look }: Placed) =>
  look === "duty" || look === "milestone"
    ? label
    : `${label}: ${shortDate(from)} – ${until ? shortDate(until) : words.timeline.open}`;
