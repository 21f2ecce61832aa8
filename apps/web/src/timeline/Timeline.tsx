import { isoFromDay } from "@sojourn/dates";
import { type UIEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { dayOf, longDate, shortDate, today } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/index.ts";
import { itemsOf } from "./items.ts";
import { AXIS, type Layout, layOut } from "./layout.ts";
import { labelWidth } from "./pack.ts";
import { LaneShapes } from "./Shapes.tsx";
import { TimelineTable } from "./TimelineTable.tsx";

const t = words.timeline;
const FIRST_GUESS = 1000;

/** The stay as a picture, with the same in a table. Lane names stay while the days scroll. */
export default function Timeline() {
  const { core, stay, standing } = useStanding();
  const [room, box] = useRoom();
  const items = useMemo(
    () => itemsOf(stay.record, standing, core.record.labelOf),
    [stay.record, standing, core],
  );
  const layout = useMemo(() => layOut(items, stay.asOf, room), [items, stay.asOf, room]);
  if (!layout) return <p className="soft card">{t.empty}</p>;
  return (
    <div className="card timeline">
      <div className="timeline-body">
        <LaneNames layout={layout} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard */}
        <section className="timeline-scroll" ref={box} tabIndex={0} aria-label={t.scroll} onScroll={follow}>
          <Picture layout={layout} asOf={stay.asOf} />
        </section>
      </div>
      <Legend />
      <TimelineTable items={items} />
    </div>
  );
}

/** Tells the names inside bars how far the picture has scrolled; nothing is drawn anew for it. */
const follow = ({ currentTarget }: UIEvent<HTMLElement>) =>
  currentTarget.style.setProperty("--scroll", `${currentTarget.scrollLeft}px`);

/** The width that the picture may take; it scrolls to the day asked about when there is more to see. */
function useRoom() {
  const box = useRef<HTMLElement>(null);
  const [room, setRoom] = useState(FIRST_GUESS);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setRoom(element.clientWidth));
    setRoom(element.clientWidth);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [room, box] as const;
}

const LaneNames = ({ layout }: { layout: Layout }) => (
  <div className="lane-names" aria-hidden="true" style={{ height: layout.height }}>
    {layout.lanes.map((lane) => (
      <span key={lane.name} style={{ top: lane.top }}>
        {t.lanes[lane.name]}
      </span>
    ))}
  </div>
);

function Picture({ layout: { scale, lanes, width, height }, asOf }: { layout: Layout; asOf: string }) {
  const svg = useRef<SVGSVGElement>(null);
  const now = scale.x(dayOf(asOf));
  const name = asOf === today() ? t.today : shortDate(asOf);
  const chip = labelWidth(name) + 10;
  const chipX = Math.max(0, Math.min(now - chip / 2, width - chip));
  useLayoutEffect(() => {
    const scroll = svg.current?.parentElement;
    if (scroll) scroll.scrollLeft = now - scroll.clientWidth / 3;
  }, [now]);
  const label = t.label(longDate(isoFromDay(scale.from)), longDate(isoFromDay(scale.until)));
  return (
    <svg ref={svg} width={width} height={height} role="img" aria-label={label}>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="6" height="6" />
          <rect className="hatch-line" width="2" height="6" />
        </pattern>
      </defs>
      {scale.ticks.map((tick) => (
        <g key={tick.day} className={tick.strong ? "tick strong" : "tick"}>
          <line x1={scale.x(tick.day)} x2={scale.x(tick.day)} y1={AXIS - 22} y2={height} />
          {scale.x(tick.day) + labelWidth(tick.label) < scale.width && (
            <text x={scale.x(tick.day) + 4} y={AXIS - 11}>
              {tick.label}
            </text>
          )}
        </g>
      ))}
      <g className="now">
        {/* behind the words, so that it never strikes them through */}
        <line x1={now} x2={now} y1={16} y2={height} />
        <rect x={chipX} y={0} width={chip} height={17} rx={3} />
        <text x={chipX + chip / 2} y={12} textAnchor="middle">
          {name}
        </text>
      </g>
      {lanes.map((lane) => (
        <LaneShapes key={lane.name} lane={lane} width={width} />
      ))}
    </svg>
  );
}

const Legend = () => (
  <ul className="legend" aria-hidden="true">
    {(["planned", "gap", "window", "duty", "milestone"] as const).map((look) => (
      <li key={look}>
        <svg width="18" height="12" aria-hidden="true">
          {look === "planned" && <rect className="shape planned" x="1" y="1" width="16" height="10" rx="2" />}
          {look === "gap" && <rect className="shape gap" x="1" y="1" width="16" height="10" rx="2" />}
          {look === "window" && <rect className="shape window" x="1" y="1" width="16" height="10" rx="2" />}
          {look === "duty" && <path className="shape duty" d="M4 1v11M4 1h9l-3 3 3 3h-9" />}
          {look === "milestone" && <path className="shape milestone" d="M9 1l5 5-5 5-5-5z" />}
        </svg>
        {t.legend[look]}
      </li>
    ))}
  </ul>
);
