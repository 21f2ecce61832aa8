import { type BusinessCalendar, dayFromISO, federalCalendar, isoFromDay } from "@sojourn/dates";
import type { Expr, Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import { clockStandings } from "./clock-standing.ts";
import { compose, type Law, type LawState } from "./compose.ts";
import { afresh, atLevel, Context, caseOf } from "./context.ts";
import { dutyStandings } from "./duties.ts";
import { run } from "./eval/index.ts";
import { findingsOf } from "./findings.ts";
import { lawStanding, type Places, placesOf } from "./law-state.ts";
import { milestoneStanding } from "./milestones.ts";
import { permissionStanding } from "./permissions.ts";
import { type ReadsOf, readsOf } from "./reads/index.ts";
import type { Standing } from "./standing.ts";
import { Trace } from "./trace.ts";
import { byDate } from "./words.ts";

/** ISO days. `lawAsOf` is `asOf` unless said; `supposing` names pages (`us/fixed-admission`) or rule ids. */
export type When = { asOf: string; lawAsOf?: string; supposing?: readonly string[] };

/**
 * Where the student stands. Pure: the same rulebook, record and days give the same standing.
 * @throws RangeError when a day is not an ISO date; records are to come from `readRecord`.
 */
export function evaluate(rulebook: Rulebook, record: StudentRecord, when: When): Standing {
  return standingOf(contextOf(rulebook, record, when), when.supposing ?? []);
}

/** Names of what is asked about. */
export type Asked = ReadonlySet<string>;
export type Part = Pick<Standing, "permissions" | "clocks" | "duties" | "milestones">;

/** The part of a standing that speaks of some names, the same as in the whole. */
export function evaluateOnly(rulebook: Rulebook, record: StudentRecord, when: When, asked: Asked): Part {
  return partOf(contextOf(rulebook, record, when), (name) => asked.has(name));
}

export function contextOf(rulebook: Rulebook, record: StudentRecord, when: When): Context {
  const asOf = dayOf(when.asOf);
  const lawAsOf = when.lawAsOf === undefined ? asOf : dayOf(when.lawAsOf);
  const state = stateOf({ lawAsOf, school: record.school }, when.supposing ?? []);
  const prepared = preparedFor(rulebook);
  const law = prepared.law(state);
  const business = prepared.business(record.school);
  const asked = caseOf({ rulebook, law, record, asOf, lawAsOf, business });
  const context = new Context(asked, law.nobody, undefined, new Trace());
  const level = run(LEVEL, afresh(context));
  return atLevel(level.t === "s" ? level.v : undefined, context);
}

const LEVEL: Expr = { k: "fact", path: ["@program", "level"], type: { t: "text" } };

function dayOf(iso: string): number {
  const day = dayFromISO(iso);
  if (day === undefined) throw new RangeError(`${iso} is not a day: write YYYY-MM-DD`);
  return day;
}

/** A part of a standing that says already what is asked of a thing; `undefined`: that is to be worked out. */
export type Known = (kind: keyof Part, name: string) => Part[keyof Part] | undefined;

/** The whole standing; what is `known` is taken over. */
export function standingOf(context: Context, supposing: readonly string[], known?: Known): Standing {
  const { law, rulebook } = context;
  const shown = partOf(context, () => true, known);
  const { permissions, clocks, duties, milestones } = shown;
  return {
    standing: 1,
    asOf: isoFromDay(context.asOf),
    lawAsOf: isoFromDay(context.lawAsOf),
    supposing: [...supposing],
    ...(context.school && { school: context.school }),
    rulebook: rulebook.version,
    law: lawStanding(preparedFor(rulebook).places(stateOf(context, supposing), law), shown),
    ...{ permissions, clocks, duties, milestones },
    findings: findingsOf(clocks, duties, permissions, context),
  };
}

function partOf(context: Context, asked: (name: string) => boolean, known?: Known): Part {
  const { law } = context;
  const duties = gathered("duties", law.duties, dutyStandings);
  const milestones = gathered("milestones", law.milestones, milestoneStandings);
  return {
    permissions: gathered("permissions", law.permissions, (id) => [permissionStanding(id, context)]),
    clocks: gathered("clocks", law.clocks, clockStandings),
    duties: duties.sort((a, b) => byDate(a.due, b.due)),
    milestones: milestones.sort((a, b) => byDate(a.date ?? "9999", b.date ?? "9999")),
  };

  function gathered<T extends { id: string }>(
    kind: keyof Part,
    names: ReadonlyMap<string, unknown>,
    work: (name: string, context: Context) => T[],
  ): T[] {
    const found: T[] = [];
    for (const name of names.keys()) {
      if (!asked(name)) continue;
      const taken = known?.(kind, name) as readonly T[] | undefined;
      for (const one of taken?.filter(({ id }) => id === name) ?? work(name, context)) found.push(one);
    }
    return found;
  }
}

function milestoneStandings(name: string, context: Context): Part["milestones"] {
  const found = milestoneStanding(name, context);
  return found ? [found] : [];
}

/** What the things that a standing of this law shows look at. */
export const readsFor = ({ rulebook, law }: Context): ReadsOf => preparedFor(rulebook).reads(law);

const stateOf = (
  { lawAsOf, school }: Pick<Context, "lawAsOf" | "school">,
  supposing: readonly string[],
): LawState => ({
  lawAsOf,
  supposing,
  ...(school && { school }),
});

type Prepared = {
  law(state: LawState): Law;
  places(state: LawState, law: Law): Places;
  reads(law: Law): ReadsOf;
  business(school: string | undefined): BusinessCalendar;
};

/** What depends on the rulebook alone, kept with it and gone with it. */
const PREPARED = new WeakMap<Rulebook, Prepared>();
const KEPT_LAWS = 64;

function preparedFor(rulebook: Rulebook): Prepared {
  const known = PREPARED.get(rulebook);
  if (known) return known;
  const turns = turningDays(rulebook);
  const keyOf = ({ lawAsOf, supposing, school }: LawState): string =>
    JSON.stringify([turns.findLast((day) => day <= lawAsOf), supposing, school]);
  const laws = new Map<string, Law>();
  const places = new WeakMap<Law, Places>();
  const reads = new WeakMap<Law, ReadsOf>();
  const calendars = new Map<string, BusinessCalendar>();
  const prepared: Prepared = {
    law: (state) => kept(laws, keyOf(state), () => compose(rulebook, state)),
    places: (state, law) => keptWith(law, places, () => placesOf(rulebook, state, law)),
    reads: (law) => keptWith(law, reads, () => readsOf(law)),
    business: (school) => kept(calendars, school ?? "", () => businessCalendar(rulebook, school)),
  };
  PREPARED.set(rulebook, prepared);
  return prepared;
}

/** The days on which some rule comes, goes or changes its force, in order; from one to the next the law is the same. */
function turningDays({ rules }: Rulebook): number[] {
  const days = rules.flatMap(({ effective: { from, until }, force: { since } }) => [
    from,
    until === undefined ? undefined : until + 1,
    since,
  ]);
  return [...new Set(days.filter((day) => day !== undefined))].sort((a, b) => a - b);
}

function keptWith<V>(law: Law, map: WeakMap<Law, V>, make: () => V): V {
  const known = map.get(law);
  if (known !== undefined) return known;
  const made = make();
  map.set(law, made);
  return made;
}

function kept<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  if (map.size >= KEPT_LAWS) map.clear();
  const made = make();
  map.set(key, made);
  return made;
}

export function businessCalendar(rulebook: Rulebook, school: string | undefined): BusinessCalendar {
  const rows = (rulebook.calendars[school ?? ""] ?? []).filter((row) => row.kind === "holiday");
  return federalCalendar(
    rows.flatMap((row) => Array.from({ length: row.end - row.start + 1 }, (_, at) => row.start + at)),
  );
}
