import { memo } from "react";
import { shortDate } from "../lib/dates.ts";
import { words } from "../words/areas/timeline.ts";
import { barTop, type Lane, sameLane } from "./layout.ts";
import type { Placed } from "./place.ts";

/** What is only seen: lanes, gaps, windows, flags, and the plan behind what is tried out. */
export const LaneShapes = memo(
  Drawn,
  (was: Props, is: Props) => was.width === is.width && sameLane(was.lane, is.lane),
);

type Props = { lane: Lane; width: number };

function Drawn({ lane, width }: Props) {
  return (
    <>
      <line className="lane-line" x1={0} x2={width} y1={lane.top} y2={lane.top} />
      {lane.items
        .filter(({ path, look }) => !path || look === "ghost")
        .map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a lane's items are redrawn as a whole
          <g key={index}>
            <title>{spoken(item)}</title>
            <Body item={item} y={barTop(lane, item.row)} height={lane.sizes.bar} />
          </g>
        ))}
    </>
  );
}

type BodyProps = { item: Placed; y: number; height: number };

function Body({ item: { look, state, x, width }, y, height }: BodyProps) {
  const middle = y + height / 2;
  if (look === "duty")
    return (
      <path
        className={`shape duty ${state ?? ""}`}
        d={`M${x} ${middle - 9}v18M${x} ${middle - 8}h11l-3.5 4.5 3.5 4.5h-11`}
      />
    );
  if (look === "milestone")
    return <path className={`shape milestone ${state ?? ""}`} d={`M${x} ${middle - 7}l7 7-7 7-7-7z`} />;
  // the plan looks out above and below what became of it
  const out = look === "ghost" ? 4 : -1;
  return (
    <rect className={`shape ${look}`} x={x} y={y - out} width={width} height={height + 2 * out} rx={3} />
  );
}

const spoken = ({ label, from, until, look }: Placed) =>
  look === "duty" || look === "milestone"
    ? words.timeline.on.dayLast(label, shortDate(from))
    : `${label}: ${shortDate(from)} – ${until ? shortDate(until) : words.timeline.open}`;
