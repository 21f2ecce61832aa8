import { type Clause, clausesOf, textOf, type Word } from "./clauses.ts";

export type ClauseChange = {
  kind: "clause-added" | "clause-removed" | "number" | "clause" | "words";
  /** The statement it belongs to. */
  of: string;
  before?: string;
  after?: string;
};

/** What differs between two formal texts of one rule, clause by clause. */
export function compareClauses(before: string, after: string): ClauseChange[] {
  const [old, fresh] = [clausesOf(before), clausesOf(after)];
  const groups = new Set([...old, ...fresh].map(({ of }) => of));
  return [...groups].flatMap((of) => {
    const inGroup = (clauses: Clause[]) => clauses.filter((clause) => clause.of === of);
    return compareGroup(of, without(inGroup(old), inGroup(fresh)), without(inGroup(fresh), inGroup(old)));
  });
}

/** Those that the others lack, each counted as often as it stands there. */
function without(clauses: readonly Clause[], others: readonly Clause[]): Clause[] {
  const left = others.map(({ words }) => textOf(words));
  return clauses.filter(({ words }) => {
    const at = left.indexOf(textOf(words));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A clause that is gone and one that has come, of one kind and much alike, are one that changed. */
function compareGroup(of: string, gone: readonly Clause[], come: readonly Clause[]): ClauseChange[] {
  const open = [...come];
  const changed = gone.map((clause): ClauseChange => {
    const likest = open
      .filter(({ type }) => type === clause.type)
      .sort((a, b) => likeness(clause, b) - likeness(clause, a))[0];
    if (!likest || likeness(clause, likest) < LIKE_ENOUGH)
      return { kind: "clause-removed", of, before: textOf(clause.words) };
    open.splice(open.indexOf(likest), 1);
    return changeOf(of, clause.words, likest.words);
  });
  return [
    ...changed,
    ...open.map(({ words }): ClauseChange => ({ kind: "clause-added", of, after: textOf(words) })),
  ];
}

const LIKE_ENOUGH = 0.5;

/** The part of their words that the two share. */
function likeness(a: Clause, b: Clause): number {
  const left = b.words.map(({ text }) => text);
  const shared = a.words.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(a.words.length, b.words.length);
}

function changeOf(of: string, before: Word[], after: Word[]): ClauseChange {
  const first = before.findIndex(({ text }, at) => text !== after[at]?.text);
  const start = first < 0 ? before.length : first;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - start &&
    before.at(-1 - tail)!.text === after.at(-1 - tail)!.text
  )
    tail++;
  const [old, fresh] = [before.slice(start, before.length - tail), after.slice(start, after.length - tail)];
  const every = (test: (word: Word) => boolean) => [...old, ...fresh].every(test);
  const numbers = every(({ kind, text }) => kind === "number" || kind === "date" || UNITS.has(text));
  const kind = numbers ? "number" : every((word) => word.kind === "text") ? "words" : "clause";
  let from = start;
  while (from > 0 && LEADING.has(after[from - 1]!.text)) from--;
  let until = after.length - tail;
  while (until < after.length && UNITS.has(after[until]!.text)) until++;
  const shown = kind === "words" ? before : withoutReason(before);
  return {
    kind,
    of,
    before: textOf(shown),
    after: textOf(fresh.length > 0 ? after.slice(from, until) : after),
  };
}

/** The clause without its “because”, which says nothing about what changed. */
function withoutReason(words: readonly Word[]): Word[] {
  const at = words.findIndex(({ text, kind }) => kind === "keyword" && text === "because");
  return words.filter((_, place) => at < 0 || (place !== at && place !== at + 1));
}

/** What is read together with the word after it, or before it. */
const LEADING = new Set([
  "+",
  "-",
  "*",
  "/",
  "<",
  "<=",
  ">",
  ">=",
  "=",
  "!=",
  "is",
  "until",
  "from",
  "within",
  "at",
  "most",
  "least",
]);
const UNITS = new Set([
  ...[
    "day",
    "days",
    "business",
    "week",
    "weeks",
    "month",
    "months",
    "year",
    "years",
    "hours",
    "terms",
    "credits",
  ],
]);
