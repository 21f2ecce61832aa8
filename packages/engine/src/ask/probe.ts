import { dayFromISO, isoFromDay } from "@sojourn/dates";
import type { Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import type { When } from "../evaluate.ts";
import { permissionOf } from "../one.ts";
import { namesOf, placeOf } from "../places.ts";
import type { PermissionStanding } from "../standing.ts";
import { answer } from "./answer.ts";
import type { Question } from "./question.ts";

const MOST_DAYS = 9;
const NUMBERS: Record<string, readonly number[]> = { hours: [5, 20, 21, 40], credits: [0, 1, 3, 9, 12] };
const FEW = [0, 1, 4, 12];

export type Prospect = { settles: number; left: number };

/** What may come of a question: the share of its likely answers that settle the verdict, and what stays to ask. */
export function prospectOf(
  question: Question,
  permission: PermissionStanding,
  rulebook: Rulebook,
  record: StudentRecord,
  when: When,
): Prospect {
  const outcomes = likely(question, permission, rulebook, record, when).map(
    (value) =>
      permissionOf(rulebook, answer(record, question.fact, value, question.given), when, permission.id)!,
  );
  const settled = outcomes.filter(({ verdict }) => verdict !== "unknown").length;
  const left = outcomes.reduce(
    (sum, { verdict, missing }) => sum + (verdict === "unknown" ? missing.length : 0),
    0,
  );
  return { settles: settled / outcomes.length, left: left / outcomes.length };
}

/** Answers that may well be given, and among them those near which a verdict turns. */
function likely(
  question: Question,
  permission: PermissionStanding,
  rulebook: Rulebook,
  record: StudentRecord,
  when: When,
): readonly unknown[] {
  switch (question.type) {
    case "boolean":
      return [true, false];
    case "enum":
      return question.values ?? [];
    case "number":
      return NUMBERS[question.unit ?? ""] ?? FEW;
    case "date":
      return [...daysAround(permission, record, when), ...(question.notYet ? [null] : [])];
    default:
      return texts(namesOf(placeOf(record, question.fact)).at(-1), rulebook, record);
  }
}

/** Edges of the windows, the ends of the program, the day asked about, and days far from it. */
function daysAround({ windows }: PermissionStanding, record: StudentRecord, { asOf }: When): string[] {
  const edges = Object.values(windows).flatMap(({ from, until }) => [from, until]);
  const programs = (record.programs ?? []).flatMap(({ start, end }) => [start, end]);
  const marks = [asOf, ...edges, ...programs].flatMap((iso) => (iso ? (dayFromISO(iso) ?? []) : []));
  const now = dayFromISO(asOf) ?? 0;
  const days = [now - 400, now - 30, now + 30, now + 200, ...marks];
  return [...new Set(days)].slice(0, MOST_DAYS).map(isoFromDay);
}

function texts(name: string | undefined, rulebook: Rulebook, record: StudentRecord): string[] {
  if (name === "cip")
    return [
      ...Object.values(rulebook.lists).flatMap(({ entries }) => Object.keys(entries).slice(0, 1)),
      "00.0000",
    ];
  if (name === "program") return (record.programs ?? []).flatMap(({ id }) => id ?? []).concat("another");
  return ["one", "another"];
}
