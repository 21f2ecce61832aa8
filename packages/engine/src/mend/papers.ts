import { dayFromISO, isoFromDay } from "@sojourn/dates";
import { fieldAt, type Record as StudentRecord } from "@sojourn/record";
import { namesOf, placeOf, put, valueAt } from "../places.ts";
import type { PermissionStanding, Verdict } from "../standing.ts";
import { shortDate } from "../words.ts";
import { nearestOn } from "./search.ts";

/** A paper that is missing or too old: no change of plans, but a new one. */
export type Paper = {
  path: string;
  /** “travel signature” */
  words: string;
  /** Whether the day is the one on which it is signed, or the last on which it serves. */
  is: "signed" | "valid";
  from: string | null;
  /** The first day that would do; never one that is past. */
  to: string;
};

/** The papers that open it together. */
export type Papers = { papers: Paper[]; says: string; verdict: Verdict };

const KINDS: Readonly<Record<string, Paper["is"]>> = { signedOn: "signed", expires: "valid" };
/** A new one: signed at most two years from now, valid for at most ten. */
const LONGEST: Readonly<Record<Paper["is"], number>> = { signed: 730, valid: 3652 };

type Judge = (record: StudentRecord) => PermissionStanding | undefined;
type Opens = (after: Verdict | undefined) => boolean;

/** New papers in the place of those that the unmet requirements looked at, if those open it. */
export function papersThatOpen(
  record: StudentRecord,
  before: PermissionStanding,
  asOf: number,
  judge: Judge,
  opens: Opens,
): Papers | undefined {
  const lacking = papersIn(before, record);
  const best = ({ is }: Lacking) => isoFromDay(asOf + LONGEST[is]);
  const renewed = (but?: Lacking, day?: string | null) =>
    lacking.reduce((now, one) => {
      const value = one === but ? day : best(one);
      return value === undefined ? now : put(now, placeOf(now, one.path), value);
    }, record);
  const after = lacking.length > 0 ? judge(renewed()) : undefined;
  if (!after || !opens(after.verdict)) return undefined;
  const does = (one: Lacking, day: string) => opens(judge(renewed(one, day))?.verdict);
  const needed = lacking.filter((one) => !opens(judge(renewed(one, one.from))?.verdict));
  const papers = needed.map((one) => ({ ...one, to: firstDay(one, asOf, (day) => does(one, day)) }));
  return papers.length > 0 ? { papers, says: said(papers), verdict: after.verdict } : undefined;
}

type Lacking = Omit<Paper, "to">;

/** The dated papers that an unmet requirement looked at; one of which nothing is known is asked for, not mended. */
function papersIn(before: PermissionStanding, record: StudentRecord): Lacking[] {
  const facts = before.requirements.filter(({ status }) => status === "unmet").flatMap(({ facts }) => facts);
  const paths = new Set(facts.map(({ path }) => path).filter((path) => path.startsWith("documents.")));
  return [...paths].flatMap((path) => {
    const place = placeOf(record, path);
    const is = KINDS[String(place.at(-1))];
    const [from, paper] = [valueAt(record, place), fieldAt(namesOf(place.slice(0, -1)))];
    const told = typeof from === "string" || from === null;
    return is && paper && told ? [{ path, words: paper.words, is, from: from as string | null }] : [];
  });
}

/** The first day, from today or from the present one on, with which it opens. */
function firstDay({ is, from }: Lacking, asOf: number, does: (day: string) => boolean): string {
  const present = from === null ? asOf : Math.max(asOf, dayFromISO(from) ?? asOf);
  if (does(isoFromDay(present))) return isoFromDay(present);
  const found = nearestOn(1, asOf + LONGEST[is] - present, [], (days) => does(isoFromDay(present + days)));
  return isoFromDay(present + (found?.offset ?? 0));
}

/** “A new travel signature of 1 August 2027 or later, and a new visa valid until 1 September 2027 or later.” */
function said(papers: readonly Paper[]): string {
  const each = papers.map(({ words, is, to }) => {
    const day = shortDate(dayFromISO(to) ?? 0);
    return `a new ${words} ${is === "signed" ? "of" : "valid until"} ${day} or later`;
  });
  const all = each.join(", and ");
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}
