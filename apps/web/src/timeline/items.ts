import type { Standing } from "@sojourn/engine";
import { isISO } from "../lib/dates.ts";
import type { Raw } from "../lib/paths.ts";
import { words } from "../words/areas/timeline.ts";
import { derived } from "./derived.ts";

export type LaneName = keyof typeof words.timeline.lanes;
/** One thing on the picture. `until` is missing when it has no end yet; flags and diamonds are one day. */
export type Item = {
  lane: LaneName;
  look:
    | "program"
    | "term"
    | "authorised"
    | "planned"
    | "work"
    | "gap"
    | "away"
    | "window"
    | "duty"
    | "milestone"
    | "ghost";
  label: string;
  from: string;
  until?: string;
  state?: string;
  /** Where it stands in the record, when a person may change it: "employment[1]". */
  path?: string;
};

export type Name = (value: string) => string;
const t = words.timeline;

/** Everything that has a date in the record or in the standing, in the order of the lanes. */
export const itemsOf = (record: Raw, standing: Standing, name: Name): Item[] => [
  ...barsOf(record, standing, name),
  ...derived(standing),
];

/** What is told by the record itself, and so can be changed. */
export const barsOf = (record: Raw, standing: Standing, name: Name): Item[] => [
  ...studied(record, name),
  ...authorised(record, name),
  ...asked(record, standing, name),
  ...worked(record),
  ...gone(record, name),
];

const entries = (record: Raw, key: string): [Raw, string][] =>
  Array.isArray(record[key]) ? (record[key] as Raw[]).map((one, at) => [one, `${key}[${at}]`]) : [];
const text = (value: unknown) => (typeof value === "string" ? value : undefined);
const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

type Bar = Pick<Item, "lane" | "look" | "label" | "path">;

const bar = (about: Bar, from: unknown, until: unknown): Item[] =>
  isISO(from) ? [{ ...about, from, ...(isISO(until) && { until }) }] : [];

function studied(record: Raw, name: Name): Item[] {
  const programs = entries(record, "programs").flatMap(([p, path]) => {
    const label = [capital(name(text(p.level) ?? "program")), text(p.field)].filter(Boolean).join(", ");
    return bar({ lane: "study", look: "program", label, path }, p.start, p.end);
  });
  const terms = entries(record, "terms").flatMap(([term, path]) =>
    bar({ lane: "study", look: "term", label: text(term.name) ?? t.term, path }, term.start, term.end),
  );
  return [...programs, ...terms];
}

function authorised(record: Raw, name: Name): Item[] {
  return entries(record, "authorizations").flatMap(([a, path]) => {
    const look = a.status === "requested" ? "planned" : "authorised";
    const kind = name(text(a.kind) ?? t.authorisation);
    const label = capital([kind, a.time && name(String(a.time))].filter(Boolean).join(", "));
    return a.status === "denied" || a.status === "cancelled"
      ? []
      : bar({ lane: "authorised", look, label, path }, a.start, a.end);
  });
}

const over = new Set(["denied", "rejected", "withdrawn"]);

/** What is asked for and not yet given: the request, and applications without their authorization. */
function asked(record: Raw, { permissions }: Standing, name: Name): Item[] {
  const request = (record.request ?? {}) as Raw;
  const given = new Set(entries(record, "authorizations").map(([{ kind }]) => kind));
  const open = entries(record, "applications").filter(
    ([{ kind, status }]) => !given.has(kind) && !over.has(String(status)),
  );
  const end = (kind: unknown) => permissions.find(({ id }) => id === kind)?.windows.end?.until;
  const about = (kind: unknown, path: string): Bar => {
    const label = t.asked(capital(name(text(kind) ?? t.something)));
    return { lane: "authorised", look: "planned", label, path };
  };
  return [
    ...bar(about(request.kind, "request"), request.start, request.end),
    ...open.flatMap(([one, path]) => bar(about(one.kind, path), one.requestedStart, end(one.kind))),
  ];
}

const worked = (record: Raw): Item[] =>
  entries(record, "employment").flatMap(([job, path]) =>
    bar({ lane: "work", look: "work", label: text(job.employer) ?? t.job, path }, job.start, job.end),
  );

const gone = (record: Raw, name: Name): Item[] => {
  const away = (label: string, path: string): Bar => ({
    lane: "away",
    look: "away",
    label: capital(label),
    path,
  });
  return [
    ...entries(record, "leaves").flatMap(([l, path]) =>
      bar(away(name(text(l.kind) ?? t.leave), path), l.start ?? l.approvedOn, l.returned),
    ),
    ...entries(record, "trips").flatMap(([trip, path]) =>
      bar(away(text(trip.to) ?? t.trip, path), trip.left, trip.returns),
    ),
    ...entries(record, "reducedLoads").flatMap(([r, path]) =>
      bar(away(name(text(r.kind) ?? t.load), path), r.start, r.end),
    ),
  ];
};
