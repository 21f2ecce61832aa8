import type { Standing, Stood } from "@sojourn/engine";
import type { Fault } from "@sojourn/record";
import { createContext, use } from "react";
import type { Core } from "../lib/core.ts";
import type { Raw } from "../lib/paths.ts";
import type { Step } from "./history.ts";

/** A readable record with the day it is asked about. */
export type Stay = {
  record: Raw;
  asOf: string;
  title?: string;
  /** Kept in this browser, because the person said so. */
  keep?: boolean;
  /** What the record was before, for undo, and what was undone. */
  past?: Step[];
  future?: Raw[];
  /** While something is tried out: the record as it is in earnest. */
  plan?: Raw;
};

/** Of a record that is opened: its day, what it is called, and whether it is kept; absent: as the one before. */
export type About = { asOf?: string; title?: string; keep?: boolean };

export type StayContext = {
  core?: Core;
  stay?: Stay;
  standing?: Standing;
  /** A step of a drag: others follow it at once. */
  following?: boolean;
  faults: Fault[];
  /** The text that could not be read, to be mended where it was typed. */
  faulty?: string;
  keeping: boolean;
  open: (source: unknown, about?: About) => Promise<boolean>;
  change: (path: string, value: unknown) => Fault[];
  /** Another state of the stay that is readable: a step, a step back (`history.ts`); and its standing, if counted. */
  turn: (how: (stay: Stay) => Stay, counted?: Stood) => void;
  setAsOf: (day: string) => void;
  setKeeping: (on: boolean) => void;
  restart: () => void;
};

export const StayContext = createContext<StayContext | undefined>(undefined);
/**
 * In a part of a page that follows. Another context, since React draws anew whoever looks at one that has changed, also
 * where a nearer provider of the same has not.
 */
export const FollowedContext = createContext<StayContext | undefined>(undefined);

export function useStay(): StayContext {
  const context = use(FollowedContext) ?? use(StayContext);
  if (!context) throw new Error("useStay outside StayProvider");
  return context;
}

/** For what is shown only once there is a standing. */
export function useStanding(): { core: Core; stay: Stay; standing: Standing } {
  const { core, stay, standing } = useStay();
  if (!core || !stay || !standing) throw new Error("no standing yet");
  return { core, stay, standing };
}
