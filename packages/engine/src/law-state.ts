import { dayFromISO, isoFromDay } from "@sojourn/dates";
import type { Rule, Rulebook } from "@sojourn/policy";
import { forceOn, inForce, type Law, type LawState, supposed } from "./compose.ts";
import type { LawNote, LawStanding, Standing } from "./standing.ts";

export type Place = "in-force" | "guidance" | "enjoined" | "proposed" | "superseded" | "not-yet";

/** Where a rule stands on the day, and what is noted of it there. */
type Placed = { rule: Rule; place: Place; of: readonly Spoken[]; supposed: boolean; note: LawNote };
/** A thing of a standing that a rule speaks of. */
type Spoken = { kind: Shown; name: string };
/** Rules in their places, and which of them speak of a thing, by its kind and name. */
export type Places = { rules: readonly Placed[]; of: Record<Shown, ReadonlyMap<string, readonly number[]>> };

/** Every rule of the layers that speaks of something a standing shows. */
export function placesOf(rulebook: Rulebook, state: LawState, law: Law): Places {
  const layers = new Set(["us", ...(state.school ? [state.school] : [])]);
  const live = new Set(law.rules);
  const rules = rulebook.rules
    .filter((rule) => layers.has(rule.layer))
    .map((rule) => {
      const counted = live.has(rule);
      const place = placeOf(rule, counted, state);
      const isSupposed = supposed(rule, state.supposing);
      return {
        ...{ rule, place, of: spokenOf(rule), supposed: isSupposed },
        note: noteOf(rule, isSupposed, counted),
      };
    })
    .filter(({ rule, of, place, supposed }) => of.length > 0 && (supposed || !madeLater(rule, place, state)));
  return { rules, of: byThing(rules) };
}

function byThing(rules: readonly Placed[]): Places["of"] {
  const of = { permission: new Map(), clock: new Map(), duty: new Map(), milestone: new Map() };
  for (const [at, { of: spoken }] of rules.entries())
    for (const { kind, name } of spoken) of[kind].set(name, [...(of[kind].get(name) ?? []), at]);
  return of;
}

/**
 * How each rule of every layer stands in the law of a day, for whoever reads the rules themselves; `counted` when a
 * standing of that law, at a school of that layer, would use it.
 * @throws RangeError when the day is not an ISO date
 */
export function lawOn(
  rulebook: Rulebook,
  day: string,
  supposing: readonly string[] = [],
): Map<Rule, { place: Place; counted: boolean }> {
  const lawAsOf = dayFromISO(day);
  if (lawAsOf === undefined) throw new RangeError(`${day} is not a day: write YYYY-MM-DD`);
  const state = { lawAsOf, supposing };
  const live = new Set(rulebook.rules.filter((rule) => inForce(rule, state)));
  const replaced = new Set(
    [...live].flatMap(({ layer, replaces }) => replaces.map((id) => `${layer} ${id}`)),
  );
  return new Map(
    rulebook.rules.map((rule) => {
      const counted = live.has(rule) && !replaced.has(`${rule.layer} ${rule.id}`);
      return [rule, { place: placeOf(rule, counted, state), counted }];
    }),
  );
}

/** A proposal that nobody had made on the day. */
const madeLater = ({ force }: Rule, place: Place, { lawAsOf }: LawState): boolean =>
  place === "proposed" && force.since !== undefined && lawAsOf < force.since;

const SHOWN = ["permission", "clock", "duty", "milestone"] as const;
type Shown = (typeof SHOWN)[number];

const spokenOf = ({ statements }: Rule): Spoken[] =>
  statements.flatMap(({ kind, name }) => {
    const shown = SHOWN.find((one) => one === kind);
    return shown ? [{ kind: shown, name }] : [];
  });

function placeOf(rule: Rule, counted: boolean, { lawAsOf }: LawState): Place {
  const { from, until } = rule.effective;
  const force = forceOn(rule, lawAsOf);
  if (until !== undefined && lawAsOf > until) return "superseded";
  if (force === "enjoined" || force === "proposed" || force === "superseded") return force;
  if (from !== undefined && lawAsOf < from) return "not-yet";
  // What another rule replaces is not law beside it.
  if (!counted) return "superseded";
  return force === "guidance" ? "guidance" : "in-force";
}

type Standings = Pick<Standing, "permissions" | "clocks" | "duties" | "milestones">;

/** The state of the law that a standing used, as far as it touches what the standing shows. */
export function lawStanding({ rules, of }: Places, standings: Standings): LawStanding {
  const touched = new Array<boolean>(rules.length).fill(false);
  const touch = (kind: Shown, name: string) => {
    for (const at of of[kind].get(name) ?? []) touched[at] = true;
  };
  for (const { id, verdict } of standings.permissions)
    if (verdict !== "not-applicable") touch("permission", id);
  for (const { id } of standings.clocks) touch("clock", id);
  for (const { id } of standings.duties) touch("duty", id);
  for (const { id } of standings.milestones) touch("milestone", id);
  const law: LawStanding = {
    inForce: 0,
    guidance: [],
    enjoined: [],
    proposed: [],
    superseded: [],
    notYet: [],
  };
  for (let at = 0; at < rules.length; at++) {
    if (!touched[at]) continue;
    const { rule, place, note } = rules[at]!;
    if (place === "in-force" || place === "guidance") law.inForce++;
    if (place === "guidance") law.guidance.push(rule.id);
    else if (place !== "in-force") law[place === "not-yet" ? "notYet" : place].push(note);
  }
  return law;
}

function noteOf(rule: Rule, supposed: boolean, counted: boolean): LawNote {
  const { since, why } = rule.force;
  const { from, until } = rule.effective;
  return {
    rule: rule.id,
    page: rule.page.replace(/\.md$/, ""),
    ...(since !== undefined && { since: isoFromDay(since) }),
    ...(why !== undefined && { why }),
    ...(from !== undefined && { from: isoFromDay(from) }),
    ...(until !== undefined && { until: isoFromDay(until) }),
    supposed,
    counted,
  };
}
