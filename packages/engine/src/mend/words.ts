import { dayFromISO } from "@sojourn/dates";
import { labelOf, type Record as StudentRecord } from "@sojourn/record";
import type { PermissionStanding } from "../standing.ts";
import { sentence, shortDate } from "../words.ts";
import type { Plan } from "./plans.ts";

type Value = string | number | boolean;
type Entry = Readonly<Record<string, unknown>>;

/** “End the full time CPT at Acme by 14 August 2026”. `far`: it also works further from the present value. */
export function doThis(record: StudentRecord, { path, value, field }: Plan, to: Value, far: boolean): string {
  if (field.unit === "hours") return `Work ${to} hours a week instead of ${value}${ofWhat(record, path)}`;
  if (field.type !== "date")
    return `Change ${field.words}${ofWhat(record, path)} from ${said(value)} to ${said(to)}`;
  const later = String(to) > String(value);
  const day = shortDate(dayFromISO(String(to)) ?? 0);
  const when = !far ? `on ${day}` : later ? `on ${day} or later` : `by ${day}`;
  return `${sentence(verb(path, what(record, path), later))} ${when}`;
}

function verb(path: string, thing: string, later: boolean): string {
  if (path === "request.start" || path === "request.end") return `ask to ${path.split(".")[1]}`;
  switch (path.split(".").at(-1)) {
    case "end":
      return later ? `let ${thing} end` : `end ${thing}`;
    case "start":
      return `start ${thing}`;
    case "submittedOn":
      return "send the request";
    case "left":
      return `leave on ${thing}`;
    case "returns":
      return `come back from ${thing}`;
    case "returned":
      return "come back from the leave";
    case "requestedStart":
      return `ask for ${thing} to start`;
    case "receivedOn":
      return `have the application for ${thing} received`;
    default:
      return `have the recommendation for ${thing}`;
  }
}

function entryAt(record: StudentRecord, path: string): Entry {
  const [, list = "", at = ""] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  return ((record as Record<string, unknown>)[list] as Entry[] | undefined)?.[Number(at)] ?? {};
}

/** What the fact is of: “the full time CPT at Acme”, “the job”, “the trip to Canada”. */
function what(record: StudentRecord, path: string): string {
  const { kind, time, employer, to } = entryAt(record, path);
  const at = employer ? ` at ${employer}` : "";
  if (path.startsWith("employment")) return `the job${at}`;
  if (path.startsWith("trips")) return `the trip${to ? ` to ${to}` : ""}`;
  if (path.startsWith("leaves")) return "the leave";
  const label = kind ? labelOf(String(kind)) : "authorization";
  return path.startsWith("authorizations")
    ? `the ${time ? `${labelOf(String(time))} ` : ""}${label}${at}`
    : label;
}

const ofWhat = (record: StudentRecord, path: string): string =>
  path.startsWith("request.") ? "" : ` for ${what(record, path)}`;

const said = (value: Value): string =>
  value === true
    ? "yes"
    : value === false
      ? "no"
      : typeof value === "number"
        ? String(value)
        : labelOf(value);

/** Why it opens: what was unmet and now is not, with its numbers; else the answer itself. */
export function because(before: PermissionStanding, after: PermissionStanding): string {
  const unmet = new Set(
    before.requirements.filter(({ status }) => status === "unmet").map(({ clause }) => clause),
  );
  const met = after.requirements.find(({ clause, status }) => unmet.has(clause) && status === "met");
  return (met?.says ?? after.says).replace(/\.$/, "");
}
