import type { Record as StudentRecord } from "@sojourn/record";
import type {
  ClockStanding,
  DutyStanding,
  Fact,
  MilestoneStanding,
  Missing,
  PermissionStanding,
} from "../standing.ts";

/** A situation that the pages know, and whether the record is in it: `null` when the record does not say. */
export type SituationStanding = {
  id: string;
  title: string;
  rule: string;
  layer: string;
  /** `undefined`: the page does not say when a record is in it; whoever asks is. */
  holds?: boolean | null;
};

/** A way on: the permission that it needs, as it stands for this record. */
export type PathStanding = {
  title: string;
  rule: string;
  because?: string;
  otherwise?: string;
  /** The day it was asked about, when not the day of the question. */
  on?: string;
  /** Asked of somebody else, of another status or for a later day: it is open to nobody yet. */
  hypothetical: boolean;
  /** Counts that end it when they run out, those with a day first. */
  clocks: ClockStanding[];
  /** What was supposed of the student who goes this way. */
  supposed: Fact[];
  /** The record with that in it. */
  record: StudentRecord;
  /** What is missing speaks only of the student's own record, not of what was supposed. */
  permission: PermissionStanding;
  /** Rules to be shown as cautions, whatever the verdict. */
  mind: string[];
};

export type Months = { months: number; days: number };

/** A choice and what it comes to: each permission asked on its day, after those before it were used in full. */
export type PlanStanding = {
  title: string;
  rule: string;
  because?: string;
  supposed: Fact[];
  steps: { on: string | null; permission?: PermissionStanding; comesTo: Months }[];
  comesTo: Months;
  mind: string[];
};

export type Options = SituationStanding & {
  /** What was supposed because the record is not in the situation, or does not say. */
  supposed: Fact[];
  /** Worth asking first of somebody of whom little is known, where the record lacks it. */
  asks: Missing[];
  /** What is open comes first, then what an answer could open. */
  paths: PathStanding[];
  plans: PlanStanding[];
  clocks: ClockStanding[];
  milestones: MilestoneStanding[];
  duties: DutyStanding[];
  mind: string[];
  explain: string[];
};
