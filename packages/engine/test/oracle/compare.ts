import type { Rulebook } from "@sojourn/policy";
import { evaluateOnly, type When } from "../../src/evaluate.ts";
import type { ClockStanding, DutyStanding, PermissionStanding } from "../../src/index.ts";
import { type Fact, names } from "../thinner.ts";
import { first, last } from "./calendar.ts";
import type { Case, Due, Oracles, Window } from "./kit.ts";
import { level } from "./student.ts";

/** What the engine says of the names that some oracles speak of. */
export type Part = ReturnType<typeof evaluateOnly>;

const WINDOWS = ["file", "request", "begin", "end"] as const;
type Kind = (typeof WINDOWS)[number];

/** `US:F1-OPT-START-DATE post-completion-opt begin`: the rule, the name, and for a window which of them. */
const parts = (key: string) => key.split(" ") as [string, string, Kind];
const keys = (of: object | undefined) => Object.keys(of ?? {});

/** All that oracles speak of, joined into one, without some rules. */
export function joined(of: readonly Oracles[], without: readonly string[] = []): Required<Oracles> {
  const all: Required<Oracles> = {
    windows: {},
    milestones: {},
    duties: {},
    lengths: {},
    advice: {},
    answers: {},
    clocks: {},
  };
  for (const one of of)
    for (const kind of Object.keys(all) as (keyof Oracles)[]) Object.assign(all[kind], one[kind]);
  for (const kind of Object.values(all))
    for (const key of keys(kind)) if (without.includes(parts(key)[0])) delete kind[key];
  return all;
}

export function namesIn(oracles: Required<Oracles>): ReadonlySet<string> {
  return new Set(Object.values(oracles).flatMap((of) => keys(of).map((key) => parts(key)[1])));
}

export function engineSays(book: Rulebook, it: Case, when: When, names: ReadonlySet<string>): Part {
  return evaluateOnly(book, it.record, when, names);
}

/** Everything on which oracles and engine differ, in words; nothing when they agree. */
export function differences(oracles: Required<Oracles>, it: Case, part: Part): string[] {
  return [
    ...windows(oracles, it, part),
    ...milestones(oracles, it, part),
    ...duties(oracles, it, part),
    ...lengths(oracles, it, part),
    ...advice(oracles, it, part),
    ...answers(oracles, it, part),
    ...clocks(oracles, it, part),
  ];
}

const say = (what: string, engine: unknown, law: unknown): string[] =>
  JSON.stringify(engine) === JSON.stringify(law)
    ? []
    : [`${what}: the engine says ${JSON.stringify(engine)}, the oracle ${JSON.stringify(law)}`];

function grouped<T>(of: { [key: string]: T }): Map<string, [rule: string, T][]> {
  const groups = new Map<string, [string, T][]>();
  for (const [key, value] of Object.entries(of)) {
    const [rule, ...name] = key.split(" ");
    const group = name.join(" ");
    groups.set(group, [...(groups.get(group) ?? []), [rule!, value]]);
  }
  return groups;
}

const permission = (part: Part, id: string): PermissionStanding =>
  part.permissions.find((one) => one.id === id)!;

/** Of several windows the latest beginning and the earliest end count: layers and clauses only narrow. */
function narrowest(of: (Window | undefined)[]): Window {
  const [from, until] = [of.map((one) => one?.from), of.map((one) => one?.until)];
  return {
    from: from.includes(null) ? null : last(...from),
    until: until.includes(null) ? null : first(...until),
  };
}

function windows(oracles: Required<Oracles>, it: Case, part: Part): string[] {
  return [...grouped(oracles.windows)].flatMap(([name, of]) => {
    const [id, kind] = name.split(" ") as [string, Kind];
    const standing = permission(part, id);
    if (standing.verdict === "not-applicable") return [];
    const expected = narrowest(of.map(([, says]) => says(it)));
    const { from, until } = standing.windows[kind] ?? {};
    return say(`${name} window`, { from, until }, expected);
  });
}

/** Of several definitions the earliest day counts. */
function milestones(oracles: Required<Oracles>, it: Case, part: Part): string[] {
  return [...grouped(oracles.milestones)].flatMap(([id, of]) =>
    say(id, part.milestones.find((one) => one.id === id)?.date, first(...of.map(([, says]) => says(it)))),
  );
}

function duties(oracles: Required<Oracles>, it: Case, part: Part): string[] {
  return [...grouped(oracles.duties)].flatMap(([id, of]) => {
    // Where law and school name the same day for an occasion, it is looked at once.
    const school = of.some(([rule]) => !rule.startsWith("US:"));
    const days = (all: string[]) => (school ? [...new Set(all)] : all).sort();
    const expected = soonest(of.map(([rule, says]) => [rule, says(it) ?? []]));
    return say(
      id,
      days(part.duties.filter((one) => one.id === id).map(dueOf)),
      days(expected.map(({ due, better }) => words(due, better))),
    );
  });
}

const words = (due: string, better: string | undefined) =>
  better && better !== due ? `${due}, better ${better}` : due;
const dueOf = ({ due, advised }: DutyStanding) => words(due, advised);

/** Where law and school speak of the same occasion the earlier day stands; the law has the first word. */
function soonest(of: [rule: string, dues: Due[]][]): Due[] {
  const all = of.flatMap(([rule, dues]) => dues.map((one) => ({ ...one, federal: rule.startsWith("US:") })));
  const outdone = (one: (typeof all)[number]) =>
    all.some(
      (other) =>
        other.of === one.of &&
        other.federal !== one.federal &&
        (other.due < one.due || (other.federal && other.due === one.due)),
    );
  return all.filter((one) => !outdone(one));
}

function lengths(oracles: Required<Oracles>, it: Case, part: Part): string[] {
  return [...grouped(oracles.lengths)].flatMap(([id, of]) => {
    const standing = permission(part, id);
    if (standing.verdict === "not-applicable") return [];
    const found = of.map(([, says]) => says(it)).filter((one) => one !== undefined);
    const least = found.sort((a, b) => a.months * 30.44 + a.days - b.months * 30.44 - b.days)[0];
    const shown = standing.amount && { months: standing.amount.months, days: standing.amount.days };
    return say(`${id} lasts`, shown, least);
  });
}

function advice(oracles: Required<Oracles>, it: Case, part: Part): string[] {
  return Object.entries(oracles.advice).flatMap(([key, warns]) => {
    const [rule, id] = parts(key);
    const standing = permission(part, id);
    if (standing.verdict === "closed" || standing.verdict === "not-applicable") return [];
    return say(
      `${key} warns`,
      standing.cautions.some((one) => one.rule === rule),
      warns(it),
    );
  });
}

function answers(oracles: Required<Oracles>, it: Case, part: Part): string[] {
  return [...grouped(oracles.answers)].flatMap(([id, of]) => {
    const standing = permission(part, id);
    if (standing.verdict === "not-applicable") return [];
    return say(`${id} answered`, standing.answered?.by, first(...of.map(([, says]) => says(it))));
  });
}

function clocks(oracles: Required<Oracles>, it: Case, part: Part): string[] {
  return Object.entries(oracles.clocks).flatMap(([key, counts]) => {
    const [, id] = parts(key);
    const expected = counts(it);
    if (!expected) return [];
    const shown = presentLevel(
      part.clocks.filter((one) => one.id === id),
      it,
    );
    return [
      ...say(id, shown?.value, expected.value),
      ...(expected.exceeded === undefined ? [] : say(`${id} exceeded`, shown?.exceeded, expected.exceeded)),
      ...(expected.also
        ? say(
            `${id} beside`,
            shown?.also.map((one) => one.value),
            expected.also,
          )
        : []),
    ];
  });
}

/** A clock kept by level is looked at for the level of the program at hand. */
const presentLevel = (of: ClockStanding[], it: Case): ClockStanding | undefined =>
  of.find((one) => one.level === undefined || one.level === level(it));

/**
 * What the engine settles for a record that lacks some facts, and the oracles say otherwise of the whole one. What it
 * leaves open, or says to rest on one of those facts, is no contradiction; a count has to lie within its bounds.
 */
export function settledOtherwise(
  oracles: Required<Oracles>,
  whole: Case,
  part: Part,
  removed: readonly Fact[],
): string[] {
  const asks = (of: { missing?: Asked; assumed?: Asked }) =>
    names([...(of.missing ?? []), ...(of.assumed ?? [])], removed);
  // What was taken for granted moves the bounds, and so does a fact of which a page asks whether it is known;
  // everything else that is missing leaves the count within them.
  const rests = ({ bounds, assumed = [], missing }: ClockStanding) =>
    names([...assumed, ...(bounds ? missing.filter(asksWhetherKnown) : missing)], removed);
  const dates = [...grouped(oracles.milestones)].flatMap(([id, of]) => {
    const shown = part.milestones.find((one) => one.id === id);
    if (!shown?.date || asks(shown)) return [];
    return say(id, shown.date, first(...of.map(([, says]) => says(whole))));
  });
  const edges = [...grouped(oracles.windows)].flatMap(([name, of]) => {
    const [id, kind] = name.split(" ") as [string, Kind];
    const standing = permission(part, id);
    const shown = standing.windows[kind];
    if (!shown || standing.verdict === "not-applicable" || asks(standing) || asks(shown)) return [];
    const law = narrowest(of.map(([, says]) => says(whole)));
    return (["from", "until"] as const).flatMap((edge) =>
      shown[edge] ? say(`${name} ${edge}`, shown[edge], law[edge]) : [],
    );
  });
  return [...dates, ...edges, ...outOfBounds(oracles, whole, part, rests)];
}

const asksWhetherKnown = ({ fact }: { fact: string }) => fact.endsWith(".authorizedOn");

type Asked = readonly { fact: string }[];

function outOfBounds(
  oracles: Required<Oracles>,
  whole: Case,
  part: Part,
  rests: (of: ClockStanding) => boolean,
): string[] {
  return Object.entries(oracles.clocks).flatMap(([key, counts]) => {
    const shown = presentLevel(
      part.clocks.filter((one) => one.id === parts(key)[1]),
      whole,
    );
    const law = counts(whole)?.value;
    if (!shown || typeof law !== "number" || rests(shown)) return [];
    const { from, to } = shown.bounds ?? { from: shown.value, to: shown.value };
    const inside = law >= (from as number) && (to === null || law <= (to as number));
    return inside ? [] : [`${key}: ${law} is not from ${from} to ${to}`];
  });
}
