import { isoFromDay } from "@sojourn/dates";
import type { Rule, Rulebook } from "../ir.ts";
import { runs } from "../runs.ts";
import { type ClauseChange, compareClauses } from "./compare-clauses.ts";
import { dataDifferences } from "./data.ts";

/** One difference between two rulebooks. `law`: it can change an answer; the others change what people read. */
export type Difference = {
  kind:
    | ClauseChange["kind"]
    | "rule-added"
    | "rule-removed"
    | "rule-renamed"
    | "force"
    | "dates"
    | "prose"
    | "examples"
    | "layer"
    | "list"
    | "calendar";
  rule?: string;
  page?: string;
  law: boolean;
  says: string;
  before?: string;
  after?: string;
};

/** What changes from one rulebook to the other, in words: rules in the order of the pages, then lists and calendars. */
export function diffRulebooks(a: Rulebook, b: Rulebook): Difference[] {
  if (a.version === b.version) return [];
  const [old, fresh] = [byId(a), byId(b)];
  const gone = a.rules.filter(({ id }) => !fresh.has(id));
  const come = b.rules.filter(({ id }) => !old.has(id));
  const renamed = new Map(gone.flatMap((rule) => pairOf(rule, come)));
  const kept = new Set(renamed.values());
  return [
    ...gone.map((rule) => goneSays(rule, renamed.get(rule))),
    ...come.filter((rule) => !kept.has(rule)).map(comeSays),
    ...b.rules.flatMap((rule) => {
      const before = old.get(rule.id);
      return before ? ruleDifferences(before, rule) : [];
    }),
    ...dataDifferences(a, b),
  ];
}

const byId = ({ rules }: Rulebook): Map<string, Rule> => new Map(rules.map((rule) => [rule.id, rule]));

const pairOf = (rule: Rule, come: readonly Rule[]): [Rule, Rule][] => {
  const twin = come.find(
    (one) => one.prose === rule.prose && one.formal === rule.formal && one.layer === rule.layer,
  );
  return twin ? [[rule, twin]] : [];
};

const goneSays = (rule: Rule, renamed: Rule | undefined): Difference =>
  renamed
    ? {
        ...at("rule-renamed", renamed, false, `${rule.id} is now called ${renamed.id}`),
        ...{ before: rule.id, after: renamed.id },
      }
    : at("rule-removed", rule, runs(rule), `${rule.id} is gone: ${rule.title}`);

const comeSays = (rule: Rule): Difference =>
  at("rule-added", rule, runs(rule), `${rule.id} is new: ${rule.title} (${stateOf(rule)})`);

const at = (kind: Difference["kind"], { id, page }: Rule, law: boolean, says: string): Difference => ({
  ...{ kind, rule: id, page, law, says },
});

function ruleDifferences(a: Rule, b: Rule): Difference[] {
  const changes = a.formal === b.formal ? [] : compareClauses(a.formal, b.formal);
  const formal = changes.map(({ kind, of, before, after }) => ({
    ...at(kind, b, kind !== "words", `${b.id}: ${clauseSays({ kind, of, ...stated({ before, after }) })}`),
    ...stated({ before, after }),
  }));
  const differs = (kind: Difference["kind"], part: (rule: Rule) => string): Difference[] =>
    part(a) === part(b)
      ? []
      : [
          {
            ...at(kind, b, true, `${b.id}: ${part(a)} → ${part(b)}`),
            ...{ before: part(a), after: part(b) },
          },
        ];
  const law = [...differs("force", forceOf), ...differs("dates", datesOf), ...formal];
  return [
    ...law,
    ...(readOf(a) === readOf(b)
      ? []
      : [
          at(
            "prose",
            b,
            false,
            `${b.id}: ${law.length > 0 ? "the text for people changed too" : "only the text for people changed"}`,
          ),
        ]),
    ...(casesOf(a) === casesOf(b) ? [] : [at("examples", b, false, `${b.id}: ${countSays(a, b)}`)]),
  ];
}

const stated = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

function clauseSays({ kind, of, before, after }: ClauseChange): string {
  if (kind === "clause-added") return `${within(of, after!)} is new`;
  if (kind === "clause-removed") return `${within(of, before!)} is gone`;
  return `${within(of, before!)} → ${after}`;
}

/** The clause, with its statement where it does not begin with it. */
const within = (of: string, text: string): string => (text.startsWith(of) ? text : `${of}: ${text}`);

const day = (value: number | undefined): string => (value === undefined ? "" : isoFromDay(value));

function forceOf({ force: { kind, since, why } }: Rule): string {
  return [kind, since === undefined ? "" : `since ${day(since)}`, why ? `(${why})` : ""]
    .filter(Boolean)
    .join(" ");
}

function datesOf({ effective: { from, until } }: Rule): string {
  if (from === undefined && until === undefined) return "in force at all times";
  if (until === undefined) return `in force from ${day(from)}`;
  return from === undefined
    ? `in force until ${day(until)}`
    : `in force from ${day(from)} until ${day(until)}`;
}

const stateOf = (rule: Rule): string =>
  [forceOf(rule), ...(rule.effective.from || rule.effective.until ? [datesOf(rule)] : [])].join(", ");

/** What people read and nothing runs: prose, title, tags. Where the rule stands on its page is left out. */
const readOf = ({ title, prose, attributes, section }: Rule): string =>
  JSON.stringify([
    title,
    prose,
    section,
    attributes.filter(({ kind }) => kind !== "FORCE" && kind !== "EFFECTIVE"),
  ]);

const casesOf = ({ examples }: Rule): string =>
  JSON.stringify(examples, (key, value: unknown) => (key === "line" ? undefined : value));

const countSays = (a: Rule, b: Rule): string =>
  a.examples.length === b.examples.length
    ? "an example changed"
    : `${a.examples.length} examples → ${b.examples.length} examples`;
