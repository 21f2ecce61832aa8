import type { CSSProperties } from "react";
import { longDate } from "../lib/dates.ts";
import { words } from "../words/areas/timeline.ts";
import type { Edges } from "./kinds.ts";
import type { Placed } from "./place.ts";
import { useTaking } from "./useTaking.ts";

const t = words.timeline;
/** What a grip takes beside its bar. */
const SIZE = 22;

type Props = { item: Placed & { path: string }; edges: Edges; until: number; box: CSSProperties };

/** The ends of the bar that is chosen, large enough for a finger; for a screen reader each is a slider. */
export function Grips({ item, edges, until, box }: Props) {
  const { grab, press, letGo } = useTaking(item, edges);
  const parts = edges.end ? (["start", "end"] as const) : (["start"] as const);
  return (
    <div className="bar-grips" data-path={item.path} style={box}>
      {parts.map((part) => (
        <div
          key={part}
          role="slider"
          tabIndex={0}
          className={`grip grip-${part} ${atEdge(item, part, until) ? "at-edge" : ""}`}
          aria-label={t.grip[part](item.label)}
          aria-valuenow={dayIn(item, part)}
          aria-valuetext={part === "start" ? longDate(item.from) : endWords(item)}
          onPointerDown={(event) => grab(event, part)}
          onKeyDown={(event) => press(event, part)}
          {...letGo}
        />
      ))}
    </div>
  );
}

export const endWords = ({ until }: Placed) => (until ? longDate(until) : t.open);

/** A slider needs a number: the day as 20270701. */
const dayIn = ({ from, until }: Placed, part: "start" | "end") =>
  Number((part === "start" ? from : (until ?? from)).replaceAll("-", ""));

/** What lies outside of the picture could not be taken. */
const atEdge = ({ x, width }: Placed, part: "start" | "end", until: number) =>
  part === "start" ? x < SIZE : x + width > until - SIZE;
