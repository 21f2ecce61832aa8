import type { PermissionTold } from "@sojourn/engine";

type Does = PermissionTold["does"];

/**
 * What the engine says, in another language, out of the data of a standing. Days, distances and amounts come in
 * that language's words; `undefined` where the record does not settle one.
 */
export type Sayings = {
  permission: {
    held(until: string): string;
    filed(on: string): string;
    over(until: string): string;
    open(does: Does, until?: string): string;
    opensLater(does: Does, from?: string, until?: string): string;
    closed(does: Does, until?: string, atLatest?: boolean): string;
    asks(answers: number): string;
    unsettled: string;
    notForStatus(status: string): string;
    notForYou: string;
  };
  clock: {
    alone(value: string): string;
    needed(value: string, needed: string): string;
    left(value: string, limit: string, left: string): string;
    passed(value: string, limit: string): string;
  };
  duty: {
    by(due: string, away: string): string;
    kept(until: string): string;
    open(due: string, away: string): string;
    done(due: string): string;
    late(due: string): string;
    overdue(due: string, away: string): string;
    asked(due: string): string;
    otherwise(what: string): string;
  };
  /** A rule's own reason, while the record does not say whether it is kept. */
  law: { notKnown(reason: string): string };
  milestone: { unsettled: string };
  /** The plan that would open something: "end date of the CPT: 5 June → 4 June". */
  mend(fact: string, from: string, to: string): string;
  /** A paper that is missing or too old: "travel signature: a new one of 1 August 2027 or later". */
  paper: { signed(paper: string, day: string): string; valid(paper: string, day: string): string };
  change: {
    notSettled: string;
    notCounted: string;
    fallsAway(due: string): string;
    amount(before: string, after: string): string;
    runsOut(before: string, after: string): string;
    none: string;
    newFinding(what: string): string;
    goneFinding(what: string): string;
  };
};
