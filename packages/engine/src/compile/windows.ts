import type { Expr, WindowKind } from "@sojourn/policy";
import { bars } from "../compose.ts";
import { nothing } from "./compare.ts";
import { emit } from "./expressions.ts";
import { type Asked, asked, isCertain, type Ruling, whereFits } from "./permissions.ts";
import { captured, type Scope, when, write } from "./scope.ts";
import type { Val } from "./values.ts";

/** An edge of a window in code: whether it is there, and between what it lies. `fresh`: nothing has moved it yet. */
export type Edge = { set: string; lo: string; hi: string; fresh?: boolean };
/** `set`: whether there is such a window at all, be it without edges. */
export type Window = { set: string; from: Edge; until: Edge };
export type Windows = Partial<Record<WindowKind, Window>>;

export const NO_EDGE: Edge = { set: "false", lo: "NaN", hi: "NaN" };

/**
 * The windows of a permission: every layer's, intersected. What only advises takes no part. `declared`: their
 * variables, to stand where all who read them see them.
 */
export function windowsOf(
  rulings: readonly Ruling[],
  lawAsOf: number,
  scope: Scope,
): { windows: Windows; declared: string[] } {
  const binding = asked(rulings, "window").filter(
    ({ rule, clause }) => !clause.advisory && bars(rule, lawAsOf),
  );
  const lengths = asked(rulings, "lasts").filter(({ rule, clause }) => clause.from && bars(rule, lawAsOf));
  const windows: Windows = {};
  for (const { clause } of binding) declare(clause.window, clause, windows, scope);
  for (const { clause } of lengths) declare("end", { until: clause.amount }, windows, scope);
  const declared = Object.values(windows).flatMap(({ set, from, until }) => [
    `let ${set} = false;`,
    ...edgeLines(from, "-Infinity"),
    ...edgeLines(until, "Infinity"),
  ]);
  for (const one of binding) place(one, windows[one.clause.window]!, scope);
  for (const one of lengths) placeLength(one, windows.end!, scope);
  return { windows, declared };
}

function declare(
  kind: WindowKind,
  { from, until }: { from?: Expr; until?: Expr },
  windows: Windows,
  { gen }: Scope,
): void {
  const edge = (): Edge => ({ set: gen.name(), lo: gen.name(), hi: gen.name(), fresh: true });
  const window = windows[kind] ?? { set: gen.name(), from: NO_EDGE, until: NO_EDGE };
  if (from && window.from === NO_EDGE) window.from = edge();
  if (until && window.until === NO_EDGE) window.until = edge();
  windows[kind] = window;
}

const edgeLines = ({ set, lo, hi }: Edge, endless: string): string[] =>
  set === "false" ? [] : [`let ${set} = false, ${lo} = ${endless}, ${hi} = ${endless};`];

/** From here on it is certain that there is such a window or edge: nobody need ask. */
function sets(one: { set: string }, certain: boolean): string {
  const line = one.set === "true" ? "" : `${one.set} = true;`;
  if (certain) one.set = "true";
  return line;
}

/** A bound that may not apply can only be laxer than it says. */
function place(one: Asked<"window">, window: Window, outer: Scope): void {
  const scope: Scope = { ...outer, rule: one.rule };
  const fits = one.applies(scope);
  const certain = isCertain(fits, scope);
  const { lines } = captured(scope, (inner) => {
    write(inner, sets(window, certain));
    const { from, until } = one.clause;
    if (from) narrow(emit(from, inner), window.from, ">", fits, inner);
    if (until) narrow(emit(until, inner), window.until, "<", fits, inner);
  });
  whereFits(fits, scope, lines);
}

function narrow(day: Val, edge: Edge, tighter: ">" | "<", fits: string, scope: Scope): void {
  if (day.t !== "n") return;
  const loose = tighter === ">" ? "lo" : "hi";
  const certain = !day.none && isCertain(fits, scope);
  const first = certain && edge.fresh === true;
  edge.fresh = false;
  const bound = (end: "lo" | "hi"): string => {
    const asked = [
      ...(fits === "2" || end !== loose ? [] : [`${fits} === 2`]),
      ...(first ? [] : [`${day[end]} ${tighter} ${edge[end]}`]),
    ];
    const moves = `${edge[end]} = ${day[end]};`;
    return asked.length > 0 ? `if (${asked.join(" && ")}) ${moves}` : moves;
  };
  const set = sets(edge, certain);
  const there = day.none ? `if (!(${nothing(day)})) ` : "";
  write(scope, `${there}{ ${set} ${bound("lo")} ${bound("hi")} }`);
}

/** What may be had, counted from a known start, ends the window too: the last day is start + amount − 1 day. */
function placeLength(one: Asked<"lasts">, window: Window, outer: Scope): void {
  const scope: Scope = { ...outer, rule: one.rule };
  const fits = one.applies(scope);
  if (fits === "0") return;
  const { lines } = captured(scope, (inner) => {
    const start = emit(one.clause.from!, inner);
    if (start.t !== "n") return;
    const finite = [start.lo, start.hi].map((end) => `${end} > -Infinity && ${end} < Infinity`).join(" && ");
    const last = captured(inner, (at) => {
      const amount = emit(one.clause.amount, at);
      if (amount.t !== "m" && amount.t !== "n") return;
      const length = (end: "lo" | "hi") =>
        amount.t === "m" ? amount[end] : { months: "0", days: amount[end] };
      const there =
        amount.t === "m"
          ? `isFinite(${amount.lo.months} + ${amount.hi.months})`
          : amount.none
            ? `!(${nothing(amount)})`
            : "true";
      const [lo, hi] = (["lo", "hi"] as const).map((end) => {
        const { months, days } = length(end);
        return `plusMonths(${start[end]}, Math.trunc(${months})) + Math.floor(${days}) - 1`;
      }) as [string, string];
      const { until } = window;
      write(at, `if (${there}) { const lo = ${lo}, hi = ${hi}; ${sets(window, false)} ${sets(until, false)}`);
      write(at, `if (lo < ${until.lo}) ${until.lo} = lo; if (hi < ${until.hi}) ${until.hi} = hi; }`);
    });
    when(inner, finite, last.lines);
  });
  if (fits === "2") write(scope, "{", ...lines, "}");
  else when(scope, `${fits} === 2`, lines);
}
