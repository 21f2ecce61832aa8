import type { Record as StudentRecord } from "@sojourn/record";

/** The shape of an oracle: what the law says in one rule about one window, date, duty, length or clock. */
export type Day = string;
export type Case = { record: StudentRecord; asOf: Day; school: string | undefined };

/** `null`: it rests on a request of this kind, and there is none. */
export type Window = { from?: Day | null | undefined; until?: Day | null | undefined };
export type Length = { months: number; days: number };
/** One time that a duty arises: by what it is known, and until when it is due. */
export type Due = { of: string; due: Day; better?: Day };
export type Count = {
  value: number | Length;
  exceeded?: boolean | undefined;
  /** Other counts beside it, in the order of the rule. */
  also?: (number | Length)[];
};

/** By the rule and the name of what it speaks of; nothing where the rule does not apply. */
type By<T> = { [ruleAndName: string]: (it: Case) => T | undefined };

export type Oracles = {
  windows?: By<Window>;
  milestones?: By<Day>;
  duties?: By<Due[]>;
  lengths?: By<Length>;
  /** Windows that only advise: whether the rule warns. */
  advice?: By<boolean>;
  /** The day by which an office answers. */
  answers?: By<Day>;
  clocks?: By<Count>;
};

/** What oracles say of some names only. */
export const pick = (of: Oracles, ...names: string[]): Oracles =>
  Object.fromEntries(
    Object.entries(of).map(([kind, by]) => [
      kind,
      Object.fromEntries(Object.entries(by).filter(([key]) => names.includes(key.split(" ")[1]!))),
    ]),
  );

type List<K extends keyof StudentRecord> = NonNullable<StudentRecord[K]>;
export type Entry<K extends keyof StudentRecord> = List<K> extends (infer E)[] ? E : never;
export type Program = Entry<"programs">;
export type Authorization = Entry<"authorizations">;
export type Job = Entry<"employment">;
export type Term = Entry<"terms">;
