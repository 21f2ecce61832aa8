import { isoFromDay } from "@sojourn/dates";
import type { ClockStanding, DutyStanding, Standing } from "@sojourn/engine";
import type { Expectation } from "@sojourn/policy";
import { amountWords } from "../lib/amounts.ts";
import { longDate } from "../lib/dates.ts";

/** What an example expects, in words, and whether the standing says the same. */
export type Outcome = { says: string; holds: boolean; got: string };
type Of<W extends Expectation["what"]> = Extract<Expectation, { what: W }>;

const date = (day: number | null) => (day === null ? "none" : longDate(isoFromDay(day)));
const shown = (iso: string | null | undefined) => (iso ? longDate(iso) : "none");
const nothing = "nothing";

export function check(one: Expectation, standing: Standing): Outcome {
  switch (one.what) {
    case "verdict":
      return verdict(one, standing);
    case "window":
      return window(one, standing);
    case "clock":
      return clock(one, standing);
    case "milestone":
      return milestone(one, standing);
    case "duty":
      return duty(one, standing);
    case "caution":
      return caution(one, standing);
    case "missing":
      return missing(one, standing);
  }
}

const permissionOf = (standing: Standing, id: string) => standing.permissions.find((p) => p.id === id);
const sameRule = (rule: string, id: string) => rule === id || rule.startsWith(`${id}#`);

function verdict(one: Of<"verdict">, standing: Standing): Outcome {
  const found = permissionOf(standing, one.permission);
  const by = one.by;
  const named = !by || !!found?.requirements.some((r) => sameRule(r.rule, by) && r.status !== "met");
  const windows = Object.values(found?.windows ?? {});
  const decided = !!by && windows.some((w) => sameRule(w.fromRule ?? "", by) || sameRule(w.untilRule ?? "", by));
  return {
    says: `${one.permission} is ${one.verdict}${by ? ` by ${by}` : ""}`,
    holds: found?.verdict === one.verdict && (named || decided),
    got: found?.verdict ?? nothing,
  };
}

function window(one: Of<"window">, standing: Standing): Outcome {
  const got = permissionOf(standing, one.permission)?.windows[one.window]?.[one.edge];
  return {
    says: `${one.permission}: ${one.window} ${one.edge} ${date(one.date)}`,
    holds: (got ?? null) === (one.date === null ? null : isoFromDay(one.date)),
    got: shown(got),
  };
}

function clock(one: Of<"clock">, standing: Standing): Outcome {
  const all = standing.clocks.filter((c) => c.id === one.clock);
  const wanted = one.months === undefined ? one.value : { months: one.months, days: one.value };
  const matches = (c: ClockStanding) =>
    JSON.stringify(c.value) === JSON.stringify(wanted) && (one.exceeded === undefined || c.exceeded === one.exceeded);
  const first = all[0];
  return {
    says: `${one.clock} is ${amountWords(wanted, first?.unit ?? "days")}${one.exceeded ? ", passed" : ""}`,
    holds: all.some(matches),
    got: first ? amountWords(first.value, first.unit) : nothing,
  };
}

function milestone(one: Of<"milestone">, standing: Standing): Outcome {
  const got = standing.milestones.find((m) => m.id === one.milestone)?.date;
  return {
    says: `${one.milestone} is ${date(one.date)}`,
    holds: (got ?? null) === (one.date === null ? null : isoFromDay(one.date)),
    got: shown(got),
  };
}

function duty(one: Of<"duty">, standing: Standing): Outcome {
  const all = standing.duties.filter((d) => d.id === one.duty);
  const due = one.due === undefined ? undefined : isoFromDay(one.due);
  const matches = (d: DutyStanding) => (!due || d.due === due) && (!one.status || d.status === one.status);
  const wanted = one.none ? "none" : [due && `due ${longDate(due)}`, one.status].filter(Boolean).join(", ");
  return {
    says: `${one.duty}: ${wanted}`,
    holds: one.none ? all.length === 0 : all.some(matches),
    got: all.map((d) => `${shown(d.due)} ${d.status}`).join("; ") || nothing,
  };
}

function caution(one: Of<"caution">, standing: Standing): Outcome {
  const found = permissionOf(standing, one.permission);
  const rules = found?.cautions.map((c) => c.rule) ?? [];
  return {
    says: `${one.permission} has a caution by ${one.rule}`,
    holds: rules.some((rule) => sameRule(rule, one.rule)),
    got: rules.join(", ") || nothing,
  };
}

function missing(one: Of<"missing">, standing: Standing): Outcome {
  const facts = permissionOf(standing, one.permission)?.missing.map((m) => m.fact) ?? [];
  return {
    says: `${one.permission} asks for ${one.fact}`,
    holds: facts.includes(one.fact),
    got: facts.join(", ") || nothing,
  };
}
