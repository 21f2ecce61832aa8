import type { Provision, ProvisionKind } from "@sojourn/engine";

/** What two layers say of one kind of thing: each its own, what both say, and the law's for both. */
export type Row = {
  kind: ProvisionKind;
  a: Provision[];
  b: Provision[];
  same: Provision[];
  law: Provision[];
};
/** A permission, clock, duty, milestone or reading of which at least one of the two speaks. */
export type Topic = {
  about: string;
  topic: Provision["topic"];
  title: string;
  rows: Row[];
  differs: boolean;
  /** Who has rules on it. */
  by: "a" | "b" | "both";
};

/** In the order in which a student meets them: when, on what conditions, with what papers. */
const ORDER: readonly ProvisionKind[] = [
  ...([
    "for",
    "request",
    "file",
    "answered",
    "begin",
    "end",
    "lasts",
    "at-most",
    "at-least",
    "date",
    "due",
  ] as const),
  ...(["requires", "holds", "needs", "approved", "reading", "advises"] as const),
];
const TOPICS: readonly Provision["topic"][] = ["permission", "clock", "duty", "milestone", "choice"];

type Sides = { all: readonly Provision[]; a: string; b: string };

/** By topic, those that differ first; what neither of the two speaks of is left to the law. */
export function topicsOf({ all, a, b }: Sides): Topic[] {
  const groups = Map.groupBy(all, ({ topic, about }) => `${topic} ${about}`);
  return [...groups.values()]
    .map((group) => topicOf(group, a, b))
    .filter(({ rows }) => rows.length > 0)
    .sort(
      (one, other) =>
        Number(other.differs) - Number(one.differs) ||
        TOPICS.indexOf(one.topic) - TOPICS.indexOf(other.topic) ||
        other.rows.length - one.rows.length,
    );
}

function topicOf(group: Provision[], a: string, b: string): Topic {
  const { about, topic } = group[0] as Provision;
  const title = group.find(({ title }) => title !== "")?.title ?? about;
  const rows = ORDER.map((kind) =>
    rowOf(
      group.filter((one) => one.kind === kind),
      kind,
      a,
      b,
    ),
  ).filter(({ a, b, same }) => a.length + b.length + same.length > 0);
  const speaks = (side: "a" | "b") => rows.some((row) => row[side].length + row.same.length > 0);
  return {
    ...{ about, topic, title, rows, differs: rows.some(({ a, b }) => a.length + b.length > 0) },
    by: speaks("a") && speaks("b") ? "both" : speaks("a") ? "a" : "b",
  };
}

function rowOf(group: Provision[], kind: ProvisionKind, a: string, b: string): Row {
  const of = (layer: string) => unique(group.filter((one) => one.layer === layer));
  const [mine, theirs] = [of(a), of(b)];
  const shared = new Set(theirs.map(said).filter((text) => mine.some((one) => said(one) === text)));
  return {
    kind,
    a: mine.filter((one) => !shared.has(said(one))),
    b: theirs.filter((one) => !shared.has(said(one))),
    same: mine.filter((one) => shared.has(said(one))),
    law: a === "us" || b === "us" ? [] : of("us"),
  };
}

const said = ({ says, detail }: Provision): string => `${says}|${detail ?? ""}`.toLowerCase();

/** Two rules of one layer may say one thing; it is read once. */
const unique = (list: Provision[]): Provision[] =>
  list.filter((one, at) => list.findIndex((other) => said(other) === said(one)) === at);
