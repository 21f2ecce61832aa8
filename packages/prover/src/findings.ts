import type { Day, WindowKind } from "@sojourn/policy";

export type Proof = "never-laxer" | "no-dead-end" | "no-overlap" | "no-idle-rule" | "stricter-here";

/** How far a statement reaches. `shown`: one record shows it, and `evaluate` says so too. */
export type Certainty = "proved" | "proved-within-bounds" | "shown" | "not-decided";

/** A record, a day, and what a standing of it has to say for the finding to be true. */
export type Witness = { record: Record<string, unknown>; asOf: Day; person: string; expect: Expect };
export type Expect =
  /** Open here; under the law alone it is not. */
  | { what: "laxer"; permission: string }
  | { what: "grants"; permission: string; grants: string }
  | { what: "open" | "not-open"; permission: string }
  | { what: "conflict"; milestone: string }
  /** The standing says another thing without the first rule than without the second. */
  | { what: "depends"; on: readonly [string, string] }
  /** The edge of the window comes from another rule than this one. */
  | { what: "no-effect"; rule: string; permission: string; window: WindowKind; edge: "from" | "until" };

export type Finding = {
  proof: Proof;
  /** `bad`: the law is loosened, nobody can use it, two rules contradict. `note`: worth knowing. */
  severity: "bad" | "note";
  code: "loosens" | "beyond-the-law" | "dead-end" | "not-for" | "overlap" | "idle" | "undecided";
  certainty: Certainty;
  /** The permission, milestone, clock or name it is about. */
  about: string;
  rule?: string;
  page?: string;
  line?: number;
  /** Other rules that take part: the one that shadows, the one that contradicts. */
  with: string[];
  says: string;
  witness?: Witness;
};

/** One place where the school asks more than the law. */
export type Stricter = { about: string; what: string; rule: string; law: string; school: string; by: By };

/** How much more, as data: whoever shows it says it in their own language. */
export type By =
  /** `record`: how much depends on the record. `least`: the least counts. `some`: in some cases only. */
  | { kind: "requirement" | "bound" | "limit" | "least" | "record" | "reading"; some?: true }
  | { kind: "papers" | "approvals"; n: number }
  | { kind: "earlier" | "later"; days: number; some?: true }
  /** A limit that is so much lower, or a minimum that is so much higher. */
  | { kind: "amount"; n: number; unit?: string };

/** What was asked and found to hold. */
export type Proved = { proof: Proof; about: string; certainty: Certainty; how: string };

export type Proofs = {
  school?: string;
  lawAsOf: Day;
  supposing: string[];
  findings: Finding[];
  stricter: Stricter[];
  proved: Proved[];
  bounds: string[];
  questions: number;
};
