import type { WindowKind } from "@sojourn/policy";
import { afresh, type Context } from "./context.ts";
import { type Ready, readyLater } from "./eval/index.ts";
import { isWork } from "./facts.ts";
import type { Missing } from "./standing.ts";
import type { Trace } from "./trace.ts";
import type { Bounds, Windows } from "./windows.ts";

/** The act that the window is about: filing, asking, beginning, or else going on; and whether it is done already. */
export type Act = {
  window?: WindowKind;
  bounds?: Bounds;
  done?: "filed" | "held" | "over";
  until?: number;
  on?: number;
  doubts: readonly Missing[];
  /** What was looked at to tell. */
  soft: Trace;
};

export function actOf(id: string, windows: Windows, context: Context): Act {
  const { file, request, begin, end } = windows.binding;
  const window = file ? "file" : request ? "request" : begin ? "begin" : end ? "end" : undefined;
  const bounds = file ?? request ?? begin ?? end;
  const inner = afresh(context);
  const held = window === "request" ? undefined : authorizationOf(id, inner);
  const received = window === "file" ? receivedOn(id, inner) : undefined;
  const { trace: soft } = inner;
  const act: Act = { doubts: [...soft.missing, ...soft.open], soft };
  if (window) act.window = window;
  if (bounds) act.bounds = bounds;
  if (held && held.start <= context.asOf && window !== "request") {
    act.done = context.asOf <= held.end ? "held" : "over";
    act.until = held.end;
    act.on = held.start;
  } else if (received !== undefined && window === "file") {
    act.done = "filed";
    act.on = received;
  }
  return act;
}

const date = (...path: string[]) => readyLater({ k: "fact", path, type: { t: "date" } });
const text = (...path: string[]) => readyLater({ k: "fact", path, type: { t: "text" } });
const HELD = { start: date("@authorization", "start"), end: date("@authorization", "end") };
const RECEIVED = date("@application", "receivedOn");
const AUTHORIZATION = text("@authorization", "status");
const APPLICATION = text("@application", "status");

function authorizationOf(id: string, context: Context): { start: number; end: number } | undefined {
  // CPT is asked for anew each time.
  if (id === "cpt" || !isWork(id)) return undefined;
  const [start, end] = [HELD.start(context), HELD.end(context)];
  if (start.t !== "n" || end.t !== "n" || !Number.isFinite(start.lo) || !Number.isFinite(end.lo))
    return undefined;
  return stands(AUTHORIZATION, ["requested", "denied", "cancelled"], "approved", context)
    ? { start: start.lo, end: end.lo }
    : undefined;
}

/** The day USCIS received an application that still stands (filing is receipt: us:f1:time:filing-is-receipt). */
function receivedOn(id: string, context: Context): number | undefined {
  if (!isWork(id)) return undefined;
  const received = RECEIVED(context);
  if (received.t !== "n" || received.lo !== received.hi) return undefined;
  return stands(APPLICATION, ["denied", "rejected", "withdrawn"], "pending", context)
    ? received.lo
    : undefined;
}

/** Without a status on record it is taken to stand, and the standing says so. */
function stands(asked: Ready, fallen: readonly string[], silent: string, context: Context): boolean {
  const before = context.trace.mark();
  const status = asked(context);
  context.trace.assume(before, silent, "");
  return !(status.t === "s" && fallen.includes(status.v ?? ""));
}
