import type { Rule, Type } from "@sojourn/policy";

/**
 * What an expression is in generated code: names of variables, or literals, of the one kind of value that it gives.
 * `none`: it may also be nothing at all (known not to be, not yet), which each kind has a mark for.
 */
export type Val = NumberVal | TruthVal | TextVal | LengthVal | SetVal | ListVal | ItemVal | NothingVal;

/**
 * The least and the most; both not-a-number for nothing. `exact`: they are equal. `fact`: they are equal, or nothing is
 * known. `raw`: the variable of a day as the column has it, with its marks for what is absent and what is not yet.
 */
export type NumberVal = {
  t: "n";
  lo: string;
  hi: string;
  none: boolean;
  exact: boolean;
  fact?: true;
  raw?: string;
};
/** 0 no, 1 unknown, 2 yes, 3 nothing. */
export type TruthVal = { t: "b"; v: string; none: boolean };
/** The code of a text, 0 unknown, -1 nothing. */
export type TextVal = { t: "s"; v: string; none: boolean };
/** Months and days, least and most; months not-a-number for nothing. `business` for business days, else not-a-number. */
export type LengthVal = {
  t: "m";
  lo: { months: string; days: string };
  hi: { months: string; days: string };
  business: string;
  none: boolean;
};
/** A handle of a set of days; -1 for nothing. */
export type SetVal = { t: "p"; v: string; none: boolean };
/**
 * A list as a loop over its entries. `open`: 1 where it may lack entries, 2 where it is nothing at all.
 * `loop` writes what is to be done with each entry, which may leave by `break` of the label it is given.
 */
export type ListVal = {
  t: "l";
  open: string;
  none: boolean;
  table: Table;
  loop(scope: unknown, body: (item: Hand, label: string) => void): void;
};
/** Where an entry lies in its table: `UNKNOWN_ITEM` or `NO_ITEM` where it does not. */
export type ItemVal = {
  t: "i";
  at: string;
  table: Table;
  none: boolean;
  /** Not known which, but between what the number lies that it was picked by. */
  between?: { field: string; lo: string; hi: string };
};
export type NothingVal = { t: "x" };

/** A list of the record; `calendar`: entries of the school's calendar may be among them, by negative numbers. */
export type Table = { list: string; calendar: boolean };
/** An entry at hand; `sure` is 1 where it is surely in the list. */
export type Hand = { at: string; sure: string; table: Table };

export const NONE: NothingVal = { t: "x" };
export const number = (v: number): NumberVal => ({
  ...{ t: "n", lo: literal(v), hi: literal(v), none: false, exact: true },
});
export const ANY_NUMBER: NumberVal = {
  ...{ t: "n", lo: "-Infinity", hi: "Infinity", none: false, exact: false },
};
export const truth = (v: string, none = false): TruthVal => ({ t: "b", v, none });
export const text = (v: string, none = false): TextVal => ({ t: "s", v, none });
export const set = (v: string, none = false): SetVal => ({ t: "p", v, none });

export const [NO, MAYBE, YES] = ["0", "1", "2"] as const;

export function literal(v: number): string {
  return Object.is(v, -0) ? "0" : v < 0 ? `(${v})` : String(v);
}

/** Whether a variable's value is known when the code is written. */
export const isLiteral = (atom: string): boolean =>
  /^(\(?-?[\d.]+(e[+-]?\d+)?\)?|-?Infinity|NaN)$/.test(atom);

/** The kind of value that a type promises. */
export function kindOf(type: Type): Exclude<Val["t"], "x"> {
  switch (type.t) {
    case "date":
    case "number":
    case "days":
      return "n";
    case "boolean":
      return "b";
    case "periods":
      return "p";
    case "months":
    case "business-days":
      return "m";
    case "list":
      return "l";
    case "item":
      return "i";
    default:
      return "s";
  }
}

/** What cannot be put into code, with the rule that asks for it once that is known. */
export class CannotCompile extends Error {
  readonly placed: boolean;

  constructor(what: string, rule?: Pick<Rule, "id" | "page" | "line">) {
    super(rule ? `${rule.id} (${rule.page}:${rule.line}) cannot be compiled: ${what}` : what);
    this.placed = rule !== undefined;
  }
}
