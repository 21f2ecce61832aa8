import { isoFromDay } from "@sojourn/dates";
import { memo, type RefObject } from "react";
import { dayOf, longDate, shortDate, today } from "../lib/dates.ts";
import { words } from "../words/areas/timeline.ts";
import { Bars } from "./Bars.tsx";
import { Labels } from "./Labels.tsx";
import { AXIS, type Layout } from "./layout.ts";
import { labelWidth } from "./pack.ts";
import { LaneShapes } from "./Shapes.tsx";
import { useView } from "./useView.ts";

const t = words.timeline;

type Props = { layout: Layout; asOf: string; room: number; canvas: RefObject<HTMLDivElement | null> };

/** The days from left to right, and in front of them what can be taken hold of. */
export function Picture({ layout, asOf, room, canvas }: Props) {
  const { scale, width, height, lanes } = layout;
  const now = scale.x(dayOf(asOf));
  useView(canvas, { scale, now: dayOf(asOf), room });
  const label = t.label(longDate(isoFromDay(scale.from)), longDate(isoFromDay(scale.until)));
  return (
    <div className="canvas" ref={canvas} style={{ width, height }}>
      <svg width={width} height={height} role="img" aria-label={label}>
        <defs>
          <pattern
            id="hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="hatch-ground" width="6" height="6" />
            <rect className="hatch-line" width="2" height="6" />
          </pattern>
        </defs>
        <Axis scale={scale} height={height} />
        <Now x={now} width={width} height={height} name={asOf === today() ? t.today : shortDate(asOf)} />
        {lanes.map((lane) => (
          <LaneShapes key={lane.name} lane={lane} width={width} />
        ))}
      </svg>
      <Bars layout={layout} />
      <Labels layout={layout} />
      <div className="drag-days" aria-hidden="true" hidden>
        <span />
      </div>
    </div>
  );
}

const Axis = memo(({ scale, height }: Pick<Layout, "scale" | "height">) =>
  scale.ticks.map((tick) => (
    <g key={tick.day} className={tick.strong ? "tick strong" : "tick"}>
      <line x1={scale.x(tick.day)} x2={scale.x(tick.day)} y1={AXIS - 22} y2={height} />
      {scale.x(tick.day) + labelWidth(tick.label) < scale.width && (
        <text x={scale.x(tick.day) + 4} y={AXIS - 11}>
          {tick.label}
        </text>
      )}
    </g>
  )),
);

function Now({ x, width, height, name }: { x: number; width: number; height: number; name: string }) {
  const chip = labelWidth(name) + 10;
  const chipX = Math.max(0, Math.min(x - chip / 2, width - chip));
  return (
    <g className="now">
      {/* behind the words, so that it never strikes them through */}
      <line x1={x} x2={x} y1={16} y2={height} />
      <rect x={chipX} y={0} width={chip} height={17} rx={3} />
      <text x={chipX + chip / 2} y={12} textAnchor="middle">
        {name}
      </text>
    </g>
  );
}
