import { dayFromISO } from "@sojourn/dates";
import { type Field, fieldAt, type Record as StudentRecord } from "@sojourn/record";
import { namesOf, type Place, placeOf, valueAt } from "../places.ts";

/** A fact that is still a plan: it lies ahead of the day asked about, and the student or the office may choose it. */
export type Plan = { path: string; place: Place; value: string | number | boolean; field: Field };

type Entry = Readonly<Record<string, unknown>>;
type ListPlans = {
  list: "authorizations" | "employment" | "applications" | "trips" | "leaves";
  /** Dates that may be moved while they lie ahead. */
  dates: readonly string[];
  /** What else may be chosen while the whole entry lies ahead. */
  choices: readonly string[];
  fits?(entry: Entry): boolean;
};

const OVER = new Set(["denied", "cancelled", "ended", "rejected", "withdrawn"]);
const FILED = new Set(["pending", "approved"]);

const LISTS: readonly ListPlans[] = [
  {
    list: "authorizations",
    dates: ["start", "end"],
    choices: ["hoursPerWeek", "time", "basis", "remoteDaysPerWeek"],
  },
  { list: "employment", dates: ["start", "end"], choices: ["hoursPerWeek", "remoteDaysPerWeek", "paid"] },
  {
    list: "applications",
    dates: ["recommendedOn", "receivedOn", "requestedStart"],
    choices: [],
    fits: ({ status, approvedOn }) => !FILED.has(String(status)) && typeof approvedOn !== "string",
  },
  { list: "trips", dates: ["left", "returns"], choices: ["appliedForVisa"] },
  { list: "leaves", dates: ["start", "returned"], choices: [] },
];

const REQUESTED = {
  dates: ["start", "end", "submittedOn"],
  choices: [
    "hoursPerWeek",
    "workDaysPerWeek",
    "remote",
    "remoteDaysPerWeek",
    "basis",
    "credits",
    "continuingInFall",
  ],
};

/** The plan facts of a record that could bear on a permission, in the order of the record. */
export function plansIn(record: StudentRecord, permission: string, asOf: number): Plan[] {
  return [...requested(record, permission, asOf), ...LISTS.flatMap((list) => listed(record, list, asOf))];
}

function requested(record: StudentRecord, permission: string, asOf: number): Plan[] {
  const { request } = record;
  if (request?.kind !== permission) return [];
  const attested = Object.keys(request.attestations ?? {}).map((id) => `attestations.${id}`);
  const ahead = REQUESTED.dates.filter((key) => isAhead((request as Entry)[key], asOf));
  return [...ahead, ...REQUESTED.choices, "course.credits", ...attested].flatMap((key) =>
    planAt(record, `request.${key}`),
  );
}

function listed(record: StudentRecord, { list, dates, choices, fits }: ListPlans, asOf: number): Plan[] {
  const entries = (record[list] ?? []) as readonly Entry[];
  return entries.flatMap((entry, at) => {
    if (OVER.has(String(entry.status)) || fits?.(entry) === false) return [];
    const whole = isAhead(entry.start ?? entry.left, asOf);
    const keys = [...dates.filter((key) => isAhead(entry[key], asOf)), ...(whole ? choices : [])];
    return keys.flatMap((key) => planAt(record, `${list}[${at}].${key}`));
  });
}

const isAhead = (value: unknown, asOf: number): boolean =>
  typeof value === "string" && (dayFromISO(value) ?? Number.NEGATIVE_INFINITY) > asOf;

/** Only what the record holds: nothing is proposed in the place of something unknown. */
function planAt(record: StudentRecord, path: string): Plan[] {
  const place = placeOf(record, path);
  const value = valueAt(record, place);
  const field = fieldAt(namesOf(place));
  const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return field && known ? [{ path, place, value, field }] : [];
}
