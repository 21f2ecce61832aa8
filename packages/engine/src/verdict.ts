import type { Act } from "./act.ts";
import type { Checked } from "./requirements.ts";
import type { Missing, RequirementStatus, Verdict } from "./standing.ts";
import { openIn, openInAny, type Windows } from "./windows.ts";

const is =
  (status: RequirementStatus) =>
  (checked: Checked): boolean =>
    checked.status === status;

export function verdictOf(
  applies: boolean | undefined,
  binding: readonly Checked[],
  act: Act,
  asOf: number,
): Verdict {
  if (binding.some(is("unmet"))) return applies === undefined ? "unknown" : "barred";
  if (applies !== undefined && act.done === "over") return "closed";
  const { from, until } = act.bounds ?? {};
  // The last day is over: closed, unless it may have been done in time.
  if (!act.done && applies && until && until.day.hi < asOf)
    return act.doubts.length > 0 ? "unknown" : "closed";
  if (applies === undefined || binding.some(is("unknown"))) return "unknown";
  if (act.done) return "open";
  if (from && from.day.lo > asOf) {
    if (until && from.day.lo > until.day.hi) return "closed";
    return until && from.day.hi > until.day.lo ? "unknown" : "opens-later";
  }
  const inside = (!from || from.day.hi <= asOf) && (!until || until.day.lo >= asOf);
  return inside ? "open" : "unknown";
}

export function stillMissing(
  verdict: Verdict,
  binding: readonly Checked[],
  act: Act,
  asOf: number,
): Missing[] {
  if (verdict !== "unknown") return [];
  const found: Missing[] = [];
  for (const { requirement } of binding)
    if (requirement.status === "unknown" && requirement.missing) found.push(...requirement.missing);
  if (act.done) return found;
  const { from, until } = act.bounds ?? {};
  if (from) found.push(...from.missing);
  if (until) found.push(...until.missing);
  if (until && until.day.hi < asOf) found.push(...act.doubts);
  return found;
}

/** Facts asked whether known, and not: the answer stands, but they could still narrow it, or undo a bar. */
export function softOf(
  verdict: Verdict,
  open: readonly Missing[],
  binding: readonly Checked[],
  windows: Windows,
  act: Act,
): Missing[] {
  if (verdict === "open" || verdict === "opens-later") return [...open, ...openInAny(windows), ...act.doubts];
  if (verdict === "closed") return [...(act.window ? openIn(windows, act.window) : []), ...act.doubts];
  if (verdict !== "barred") return [];
  const unmet = binding.filter(is("unmet")).map((one) => one.trace.open);
  return unmet.every((one) => one.length > 0) ? unmet.flat() : [];
}
