import type { Clause, Expr, Rule, WindowKind } from "@sojourn/policy";
import { fieldAt } from "@sojourn/record";
import type { Encoder, Place } from "./encoder.ts";
import { bars } from "./law.ts";
import { applicable } from "./logic.ts";
import { and, eq, FALSE, ge, gt, INF, implies, int, ite, le, lt, not, or, type Term, TRUE } from "./terms.ts";
import { all3, isNone, type Num, some3, type Text, type Truth, truth, type Value } from "./values.ts";

/** One thing that has to be so for the answer “open”, and the clause that asks it. */
export type Asked = {
  rule: Rule;
  clause: Clause;
  part: "for" | "require" | "inside" | "plan";
  edge?: "from" | "until";
  term: Term;
};

/** A permission as conditions: it is open exactly when all of them hold. */
export type Encoded = { id: string; asked: Asked[]; bounds: Bound[]; applies: Truth; whole: Term };

/** One edge of a window, by the clause that draws it. */
export type Bound = {
  rule: Rule;
  clause: Clause;
  window: WindowKind;
  edge: "from" | "until";
  applies: Truth;
  raw: Num;
  day: Num;
};

type Judged = { rule: Rule; named: boolean; fits: Truth; clauses: Clause[] };

const ORDER = ["file", "request", "begin", "end"] as const;

export function encodePermission(id: string, on: Encoder, skip?: Clause): Encoded {
  const judged = (on.law.permissions.get(id) ?? []).map(({ rule, statement }): Judged => {
    const conds = statement.clauses.filter((clause) => clause.kind === "for");
    const fits = all3(conds.map((one) => on.test(one.cond, { rule, items: [] })));
    return {
      rule,
      named: conds.length > 0,
      fits,
      clauses: statement.clauses.filter((clause) => clause !== skip),
    };
  });
  const law = judged.find((one) => one.named)?.rule.layer;
  const named = judged.filter((one) => one.named && one.rule.layer === law);
  const applies = named.length === 0 ? truth(TRUE) : some3(named.map((one) => one.fits));
  const required = judged.flatMap((one) => requirements(one, on));
  const bounds = judged.flatMap((one) => boundsOf(one, on));
  const asked = [...audience(named, applies), ...required, ...planned(bounds, on), ...inside(id, bounds, on)];
  return { id, asked, bounds, applies, whole: and(...asked.map((one) => one.term)) };
}

/** That the permission is for this student; the clause that says so first stands for all. */
function audience(named: readonly Judged[], applies: Truth): Asked[] {
  const [first] = named;
  if (!first) return [];
  return [
    {
      rule: first.rule,
      clause: first.clauses.find((one) => one.kind === "for")!,
      part: "for",
      term: applies.yes,
    },
  ];
}

function requirements({ rule, fits, clauses }: Judged, on: Encoder): Asked[] {
  if (!bars(rule, on.law.lawAsOf)) return [];
  const place: Place = { rule, items: [] };
  const lifted = (on.law.lifts.get(rule.id) ?? []).map((lift) =>
    lift.except.when ? on.test(lift.except.when, { rule: lift.rule, items: [] }).yes : TRUE,
  );
  return clauses.flatMap((clause): Asked[] => {
    if (clause.kind !== "require") return [];
    const applies = all3([fits, applicable(clause, place, on)]);
    return [
      { rule, clause, part: "require", term: or(applies.no, on.test(clause.cond, place).yes, ...lifted) },
    ];
  });
}

function boundsOf({ rule, fits, clauses }: Judged, on: Encoder): Bound[] {
  if (!bars(rule, on.law.lawAsOf)) return [];
  const place: Place = { rule, items: [] };
  return clauses.flatMap((clause) => {
    if (clause.kind !== "window" && clause.kind !== "lasts") return [];
    if (clause.kind === "window" && clause.advisory) return [];
    const applies = all3([fits, applicable(clause, place, on)]);
    const edges =
      clause.kind === "window" ? { from: clause.from, until: clause.until } : { until: lastDayOf(clause) };
    const window: WindowKind = clause.kind === "window" ? clause.window : "end";
    return (["from", "until"] as const).flatMap((edge): Bound[] => {
      const expr = edges[edge as "until"];
      const day = expr && on.run(expr, place);
      return day?.t === "n" ? [bound({ rule, clause, window, edge, applies, raw: day })] : [];
    });
  });
}

/** What may be had, from a known start: its last day is start + amount − 1 day. */
function lastDayOf({ from, amount }: Extract<Clause, { kind: "lasts" }>): Expr | undefined {
  const oneDay: Expr = { k: "amount", n: 1, unit: "days" };
  return from && { k: "math", op: "-", a: { k: "math", op: "+", a: from, b: amount }, b: oneDay };
}

/** A bound that may not apply can only be laxer than it says; one that is nothing is no bound. */
function bound(of: Omit<Bound, "day">): Bound {
  const off = or(of.applies.no, of.raw.none);
  const end = of.edge === "from" ? -INF : INF;
  const lax = ite(of.applies.yes, of.edge === "from" ? of.raw.lo : of.raw.hi, int(end));
  const strict = of.edge === "from" ? of.raw.hi : of.raw.lo;
  const [lo, hi] = of.edge === "from" ? [lax, strict] : [strict, lax];
  return { ...of, day: { t: "n", lo: ite(off, int(end), lo), hi: ite(off, int(end), hi), none: FALSE } };
}

const PLANS: { window: WindowKind; path: string[] }[] = [
  { window: "begin", path: ["request", "start"] },
  { window: "begin", path: ["@application", "requestedStart"] },
  { window: "end", path: ["request", "end"] },
  { window: "request", path: ["request", "submittedOn"] },
  { window: "file", path: ["@application", "receivedOn"] },
];

const fact = (path: string[], t: "date" | "text", on: Encoder): Value =>
  on.run({ k: "fact", path, type: { t } }, { rule: undefined, items: [] });
const known = (day: Num): Term => and(not(day.none), eq(day.lo, day.hi));

/** What the record plans or did must lie in its window. */
function planned(bounds: readonly Bound[], on: Encoder): Asked[] {
  return bounds.flatMap(({ rule, clause, window, edge, day }) =>
    PLANS.filter((plan) => plan.window === window).flatMap(({ path }): Asked[] => {
      const plan = fact(path, "date", on);
      if (plan.t !== "n") return [];
      const met = edge === "from" ? ge(plan.lo, day.hi) : le(plan.lo, day.lo);
      return [{ rule, clause, part: "plan", edge, term: implies(known(plan), met) }];
    }),
  );
}

/** The day asked about lies in the window of the act, unless it is done already. */
function inside(id: string, bounds: readonly Bound[], on: Encoder): Asked[] {
  let earlier: Term = FALSE;
  return ORDER.flatMap((window) => {
    const own = bounds.filter((one) => one.window === window);
    const there = or(
      ...own.map((one) =>
        one.clause.kind === "lasts" ? not(or(one.applies.no, one.raw.none)) : not(one.applies.no),
      ),
    );
    const act = and(not(earlier), there);
    earlier = or(earlier, there);
    if (act === FALSE) return [];
    const { held, over, filed } = done(id, window, on);
    const ends: Asked[] = own
      .slice(0, 1)
      .map(({ rule, clause }) => ({ rule, clause, part: "inside", term: not(and(act, over)) }));
    const within = own.map(({ rule, clause, edge, day }): Asked => {
      const met = edge === "from" ? le(day.hi, on.world.asOf) : ge(day.lo, on.world.asOf);
      return { rule, clause, part: "inside", edge, term: implies(and(act, not(held), not(filed)), met) };
    });
    return [...ends, ...within];
  });
}

const HELD = fieldAt(["authorizations", "kind"]) as { values?: readonly string[] } | undefined;

/** Whether it is held already, or was, or has been filed for. */
function done(id: string, window: WindowKind, on: Encoder): { held: Term; over: Term; filed: Term } {
  const none = { held: FALSE, over: FALSE, filed: FALSE };
  const filed = window === "file" ? filedFor(on) : FALSE;
  if (window === "request" || id === "cpt" || !HELD?.values?.includes(id)) return { ...none, filed };
  const [start, end] = (["start", "end"] as const).map((key) => fact(["@authorization", key], "date", on));
  if (start?.t !== "n" || end?.t !== "n") return { ...none, filed };
  const finite = (day: Num) => and(not(day.none), gt(day.lo, int(-INF)), lt(day.hi, int(INF)));
  const stands = and(
    finite(start),
    finite(end),
    not(fallen("@authorization", ["requested", "denied", "cancelled"], on)),
    le(start.lo, on.world.asOf),
  );
  return {
    held: and(stands, le(on.world.asOf, end.lo)),
    over: and(stands, lt(end.lo, on.world.asOf)),
    filed,
  };
}

function filedFor(on: Encoder): Term {
  const received = fact(["@application", "receivedOn"], "date", on);
  return received.t === "n"
    ? and(known(received), not(fallen("@application", ["denied", "rejected", "withdrawn"], on)))
    : FALSE;
}

function fallen(entry: string, words: readonly string[], on: Encoder): Term {
  const status = fact([entry, "status"], "text", on);
  if (status.t !== "s") return FALSE;
  return and(
    not(isNone(status)),
    not((status as Text).unknown),
    or(...words.map((word) => eq((status as Text).id, on.world.text(word)))),
  );
}
