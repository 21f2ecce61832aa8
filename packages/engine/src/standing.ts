/** The answer: where a student stands on a day. Plain JSON, dates as ISO text (contract: `standing/1`). */
export type Verdict = "open" | "opens-later" | "closed" | "barred" | "unknown" | "not-applicable";
export type RequirementStatus = "met" | "unmet" | "unknown" | "lifted" | "not-applicable" | "conflict";

export type Standing = {
  standing: 1;
  asOf: string;
  lawAsOf: string;
  supposing: string[];
  school?: string;
  rulebook: string;
  law: LawStanding;
  permissions: PermissionStanding[];
  clocks: ClockStanding[];
  duties: DutyStanding[];
  milestones: MilestoneStanding[];
  findings: Finding[];
};

/** The state of the law that was used, as far as its rules speak of what the standing shows. */
export type LawStanding = {
  /** How many rules were in force, guidance among them. */
  inForce: number;
  guidance: string[];
  enjoined: LawNote[];
  proposed: LawNote[];
  /** Withdrawn, past their last day, or replaced by a rule that is supposed. */
  superseded: LawNote[];
  /** Published, with a first day that has not come. */
  notYet: LawNote[];
};
/** A rule that is not law on the day: since when, why, and whether it was supposed; `counted` when that had an effect. */
export type LawNote = {
  rule: string;
  page: string;
  since?: string;
  why?: string;
  from?: string;
  until?: string;
  supposed: boolean;
  counted: boolean;
};

export type Fact = { path: string; words: string; value: string };
export type Missing = { fact: string; ask: string; cost?: number };
/** Something taken for granted because the page says so (`or assume …`) and the record is silent. */
export type Assumed = { fact: string; as: string; rule: string };

export type Requirement = {
  rule: string;
  clause: string;
  layer: string;
  force: string;
  status: RequirementStatus;
  says: string;
  facts: Fact[];
  slack?: { value: number; unit: string };
  /** What happens otherwise. */
  otherwise?: string;
  /** The exception that lifts it, or the ones looked at. */
  exceptions?: { rule: string; applied: boolean | "unknown" }[];
  missing?: Missing[];
};

export type Window = {
  from?: string | null;
  until?: string | null;
  fromRule?: string;
  untilRule?: string;
  fromSays?: string;
  untilSays?: string;
  /** Facts that could still narrow it. */
  missing?: Missing[];
};
export type Amount = { months: number; days: number; rule: string };
export type Caution = { rule: string; force: string; says: string };

/** What a permission's `says` says, as data: for whoever says it in another language. */
export type PermissionTold = {
  /** The act that the days are of; `do` where it has no name of its own. */
  does: "file" | "request" | "begin" | "work" | "stay" | "do";
  done?: "filed" | "held" | "over";
  /** The day it was filed. */
  on?: string;
  from?: string;
  until?: string;
  /** `until` is the latest that the last day can have been. */
  atLatest?: true;
  /** The class of status that it is not for. */
  status?: string;
  /** Why it is barred, without saying that it is. */
  because?: string;
};

export type PermissionStanding = {
  id: string;
  title: string;
  verdict: Verdict;
  says: string;
  told: PermissionTold;
  windows: Partial<Record<"file" | "begin" | "end" | "request", Window>>;
  amount?: Amount;
  grants: string[];
  requirements: Requirement[];
  documents: { id: string; status: "present" | "missing" | "unknown"; items?: string[]; rule: string }[];
  approvals: { by: string; attests?: string; rule: string }[];
  answered?: { within: string; by?: string; rule: string };
  cautions: Caution[];
  missing: Missing[];
  assumed?: Assumed[];
};

/** Days, terms or a plain count; months clocks give months and days. */
export type ClockValue = number | { months: number; days: number };
export type ClockStanding = {
  id: string;
  title: string;
  value: ClockValue;
  /** Present when the record leaves the count open: the least and the most it can be (`null`: no bound). */
  bounds?: { from: ClockValue; to: ClockValue | null };
  unit: string;
  limit?: number;
  needed?: number;
  remaining?: ClockValue;
  /** `null`: the record does not settle it. */
  exceeded: boolean | null;
  level?: string;
  runsOutOn?: string;
  warnings?: { at: number; on?: string; passed: boolean }[];
  rule: string;
  limitRule?: string;
  says: string;
  counted: [string, string][];
  also: { by: string; value: ClockValue; limit?: number; force?: string; since?: string }[];
  missing: Missing[];
  assumed?: Assumed[];
};

export type DutyStanding = {
  id: string;
  title: string;
  by: string;
  from?: string;
  due: string;
  advised?: string;
  status: "upcoming" | "due" | "done" | "late" | "overdue" | "unknown";
  /** Done so far: it has to go on until it is due. */
  kept?: true;
  settledOn?: string;
  says: string;
  rule: string;
  otherwise?: string;
  facts: Fact[];
  missing: Missing[];
};

export type MilestoneStanding = {
  id: string;
  title: string;
  /** `null`: not settled by the record; see `missing`. */
  date: string | null;
  says: string;
  rule: string;
  facts: Fact[];
  missing: Missing[];
  assumed?: Assumed[];
  conflict?: { date: string; rule: string }[];
};

export type Finding = { rule: string; force: string; says: string };
