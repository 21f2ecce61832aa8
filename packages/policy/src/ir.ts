/**
 * The rulebook: what policy pages become once they are read and checked. Plain JSON, so that a browser can
 * load it without the parser. Days are integers (days since 1970-01-01); names of record fields are the
 * record's own (`hoursPerWeek`), names of things a page defines stay as written (`full-time-cpt`).
 */
export type Day = number;

export type Rulebook = {
  rulebook: 1;
  /** `sha256:…` over everything below. */
  version: string;
  layers: Layer[];
  rules: Rule[];
  /** What people read between the rules of a page. */
  pages: PageText[];
  calendars: Record<string, CalendarRow[]>;
  lists: Record<string, DatedList>;
};

/** One folder of pages. The federal layer is `us`; a school's layer lies on top of it and can only narrow. */
export type Layer = { id: string; title: string; rank: number; jurisdictions: string[] };

/** One page as it is read: its heading, and its Markdown outside the rules, each piece by the line it begins at. */
export type PageText = {
  page: string;
  layer: string;
  title: string;
  texts: { line: number; text: string }[];
};

export type Force = "binding" | "guidance" | "advisory" | "proposed" | "enjoined" | "superseded";

export type Rule = {
  id: string;
  layer: string;
  page: string;
  line: number;
  title: string;
  section?: string;
  /** The normative prose, Markdown. */
  prose: string;
  force: { kind: Force; since?: Day; why?: string };
  effective: { from?: Day; until?: Day };
  /** Where the prose is from; `place`: the lines of what was read. */
  sources: { text: string; place?: string; readOn?: Day }[];
  consequence?: string;
  authority?: string;
  appliesTo?: string;
  dated?: string;
  /** Why nothing of it runs: it states no condition, time or number. */
  informational?: string;
  /** Rules that run and say the same; this one says it again. */
  runsAs: string[];
  /** Why nothing of it runs although it states a condition, a time or a number. */
  notRun?: string;
  attributes: { kind: string; arg: string }[];
  seeAlso: string[];
  referredBy: string[];
  /** The rule blocks as written. */
  formal: string;
  replaces: string[];
  excepts: Except[];
  statements: Statement[];
  examples: Example[];
};

export type Except = { rule: string; when?: Expr; because?: string };

export type Statement =
  | Let
  | Choice
  | Choose
  | Milestone
  | Clock
  | Permission
  | Duty
  | Request
  | Situation
  | Path
  | Plan
  | Comparison;

export type Let = {
  kind: "let";
  name: string;
  words?: string;
  value: Expr;
  type: Type;
  when?: Expr;
  line: number;
};
/** A number or a reading that the law leaves to the school, with the readings it permits. */
export type Choice = {
  kind: "choice";
  name: string;
  title: string;
  options: Expr[];
  silent: Expr;
  type: Type;
  line: number;
};
export type Choose = { kind: "choose"; name: string; value: Expr; line: number };

export type Milestone = {
  kind: "milestone";
  name: string;
  title?: string;
  value: Expr;
  when?: Expr;
  because?: string;
  line: number;
};

export type Clock = {
  kind: "clock";
  name: string;
  title?: string;
  perLevel: boolean;
  for?: Expr;
  counts: Expr[];
  /** Count up to the day asked about only (days without work), not what is planned (authorised CPT). */
  soFar: boolean;
  limits: Limit[];
  warn: number[];
  also: Also[];
  line: number;
};
export type Limit = { op: "at-most" | "at-least"; amount: Expr } & Tail;
export type Also = { by: string; counts: Expr; limit?: Expr; force?: Force; since?: Day };

/** What any clause may carry: when it applies, unless when, why, and what follows otherwise. */
export type Tail = { when?: Expr; unless?: Expr; because?: string; otherwise?: string; line: number };

export type Permission = {
  kind: "permission";
  name: string;
  title?: string;
  clauses: Clause[];
  line: number;
};

export type WindowKind = "file" | "begin" | "end" | "request";
export type Clause =
  | ({ kind: "for"; cond: Expr } & Tail)
  | ({ kind: "require"; cond: Expr } & Tail)
  | ({ kind: "advise"; cond: Expr } & Tail)
  | ({ kind: "window"; window: WindowKind; from?: Expr; until?: Expr; advisory?: boolean } & Tail)
  | ({ kind: "lasts"; amount: Expr; from?: Expr } & Tail)
  | ({ kind: "needs"; documents: Document[] } & Tail)
  | ({ kind: "approved"; by: Approver[] } & Tail)
  | ({ kind: "answered"; within: Expr; inOrder: boolean } & Tail)
  | ({ kind: "grants"; what: string[] } & Tail);

export type Document = { id: string; items: string[] };
export type Approver = { by: string; attests?: string };

export type Duty = {
  kind: "duty";
  name: string;
  title?: string;
  by: string;
  for?: Expr;
  each?: Expr;
  /** The day it arises; inside `each`, of that item. */
  on?: Expr;
  every?: { step: Expr; from: Expr; times: number; while?: Expr };
  within?: Expr;
  due?: Expr;
  advise?: Expr;
  settledBy?: Expr;
  settledOn?: Expr;
  holds?: Expr;
  line: number;
  when?: Expr;
  unless?: Expr;
  because?: string;
  otherwise?: string;
};

export type Request = {
  kind: "request";
  name: string;
  title?: string;
  asksFor?: string;
  needs: Document[];
  approved: Approver[];
  answered?: Expr;
  inOrder: boolean;
  grants?: string;
  reports?: string;
  line: number;
};

/** What a person may find themselves in: “I was not selected in the H-1B lottery”. */
export type Situation = {
  kind: "situation";
  name: string;
  title: string;
  /** When a record is in it; absent: whoever asks. */
  holds?: Expr;
  /** Asked of somebody without a history: what the record says of the person is left out. */
  anew?: true;
  suppose: Suppose[];
  /** Facts worth asking first of somebody of whom nothing is known. */
  asks: Expr[];
  /** Clocks, milestones and duties that matter in it. */
  watch: string[];
  /** Rules that are shown as cautions, and rules whose text explains. */
  mind: string[];
  explain: string[];
  line: number;
};

/** A way on from a situation: a permission, with what is supposed of whoever takes it. Others may add ways. */
export type Path = {
  kind: "path";
  name: string;
  situation: string;
  permission: string;
  title: string;
  suppose: Suppose[];
  /** The day it is asked about, when that is not the day asked about. */
  on?: Expr;
  /** Clocks that end it when they run out. */
  watch: string[];
  mind: string[];
  line: number;
} & Omit<Tail, "line">;

/** A choice with what it comes to in all: permissions taken one after the other, each for as long as it may last. */
export type Plan = {
  kind: "plan";
  name: string;
  situation: string;
  title: string;
  suppose: Suppose[];
  takes: { permission: string; on: Expr }[];
  mind: string[];
  line: number;
} & Omit<Tail, "line">;

/** Fields that are put down in the record: of one object, or of a new entry of a list. */
export type Suppose = {
  at: string[];
  list?: true;
  values: { path: string[]; value: Expr; type: Type }[];
};

/** Permissions side by side, row by row, in words that cite a rule. */
export type Comparison = {
  kind: "comparison";
  name: string;
  title: string;
  permissions: string[];
  rows: { title: string; cells: { permission: string; says: string; rule: string }[] }[];
  line: number;
};

/** Types of expressions. `item` and `list` name the record list they come from (`authorizations`). */
export type Type =
  | { t: "number"; unit?: string }
  | { t: "date" | "days" | "business-days" | "months" | "text" | "boolean" | "periods" | "none" }
  | { t: "enum"; values: string[] }
  | { t: "item" | "list"; of: string };

export type Unit = "days" | "business-days" | "months";
export type Compare = "<" | "<=" | ">" | ">=" | "=" | "!=";

export type Expr =
  | { k: "number"; v: number }
  | { k: "text"; v: string }
  | { k: "boolean"; v: boolean }
  | { k: "date"; v: Day }
  | { k: "none" }
  | { k: "amount"; n: number; unit: Unit }
  | { k: "as-of" }
  /** A record field; `path` starts at the record, or at one of the focus objects (program, application …). */
  | { k: "fact"; path: string[]; type: Type }
  /** A field of the item at hand, `up` levels out (0: the innermost `where`); `of`: the list it is one of. */
  | { k: "field"; path: string[]; up: number; type: Type; of?: string }
  /** Something a page defines (let, clock, milestone), or a field of an item that a let picks; `words` for people. */
  | { k: "ref"; name: string; path: string[]; type: Type; words?: string; of?: string }
  | { k: "and" | "or"; of: Expr[] }
  | { k: "not"; of: Expr }
  | { k: "compare"; op: Compare; a: Expr; b: Expr }
  | { k: "is"; a: Expr; values: Expr[]; not: boolean }
  | { k: "known"; a: Expr }
  | { k: "exceeded"; clock: string; words?: string }
  | { k: "in-list"; a: Expr; list: string; on?: Expr }
  | { k: "in-days"; a: Expr; days: Expr }
  | { k: "math"; op: "+" | "-" | "*" | "/"; a: Expr; b: Expr }
  | { k: "least" | "most"; of: Expr[] }
  | { k: "if"; cond: Expr; then: Expr; else: Expr }
  | { k: "assume"; a: Expr; b: Expr }
  | { k: "where"; list: Expr; cond: Expr }
  | { k: "any" | "no"; list: Expr }
  | { k: "every"; list: Expr; cond: Expr }
  | { k: "count"; list: Expr }
  | { k: "total"; field: Expr; list: Expr }
  | { k: "pick"; which: Expr | "first" | "last"; list: Expr; by: Expr }
  /** The item that completes the first run of `n` items, neighbours in time, that all satisfy `cond`. */
  | { k: "run"; n: Expr; list: Expr; cond: Expr; breaks: Expr }
  /** `inside`: without the first and the last day of each entry (full days abroad on a trip). */
  | { k: "days-of"; of: Expr; inside?: true }
  | { k: "days-between"; from: Expr; until: Expr }
  | { k: "days-when"; field: Expr; list: Expr; atLeast: Expr }
  | { k: "both" | "together" | "without"; a: Expr; b: Expr }
  | { k: "bridged"; of: Expr; gap: number }
  | { k: "first-day" | "last-day"; of: Expr }
  | { k: "length"; of: Expr }
  | { k: "months-of"; list: Expr; rates: { cond: Expr; rate: number }[] }
  | { k: "rolled"; a: Expr }
  /** A number without its fraction. */
  | { k: "whole"; a: Expr }
  | { k: "day-of-year"; month: number; day: number; year: Expr }
  | { k: "year"; a: Expr; fiscal: boolean }
  | { k: "term"; edge: "start" | "end"; season: string; dir: "before" | "after"; of: Expr };

/** A case on a page: a small record, a day, and what the standing must say. */
export type Example = {
  line: number;
  title?: string;
  asOf: Day;
  lawAsOf?: Day;
  supposing: string[];
  school?: string;
  record: Record<string, unknown>;
  expects: Expectation[];
};
export type Expectation = { line: number } & (
  | { what: "verdict"; permission: string; verdict: string; by?: string }
  | { what: "window"; permission: string; window: WindowKind; edge: "from" | "until"; date: Day | null }
  | {
      what: "clock";
      clock: string;
      value: number;
      months?: number;
      exceeded?: boolean;
      left?: number;
      needed?: number;
      /** It is not counted for this student at all. */
      none?: true;
    }
  | { what: "milestone"; milestone: string; date: Day | null }
  | { what: "duty"; duty: string; due?: Day; status?: string; better?: Day; none?: boolean }
  | { what: "caution"; permission: string; rule: string; not?: true }
  | { what: "documents"; permission: string; documents: Document[]; not?: true }
  | { what: "approvals"; permission: string; by: string[] }
  | { what: "grants"; permission: string; granted: string[] }
  | { what: "amount"; permission: string; months: number; days: number }
  | { what: "answered"; permission: string; within: string }
  | { what: "missing"; permission: string; fact: string }
  | { what: "situation"; situation: string; not?: true }
  | { what: "path"; situation: string; permission: string; title?: string; verdict: string }
  | { what: "plan"; situation: string; title: string; months: number }
);

export type CalendarRow = {
  kind: "term" | "session" | "break" | "holiday";
  name: string;
  season?: string;
  start: Day;
  end: Day;
  status: string;
  source: string;
};

/** A published list whose entries have dates (STEM codes). Valid from/until are inclusive. */
export type DatedList = {
  title: string;
  source: string;
  readOn: Day;
  /** Prefixes that count as a whole, later additions included. */
  prefixes: string[];
  entries: Record<string, { from?: Day; until?: Day }>;
};
