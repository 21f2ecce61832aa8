import type { Standing } from "@sojourn/engine";
import { isISO, shortDate } from "../lib/dates.ts";
import type { Raw } from "../lib/paths.ts";
import { words } from "../words/index.ts";

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
    | "milestone";
  label: string;
  from: string;
  until?: string;
  state?: string;
};

type Name = (value: string) => string;
const t = words.timeline;

/** Everything that has a date in the record or in the standing, in the order of the lanes. */
export function itemsOf(record: Raw, standing: Standing, name: Name): Item[] {
  return [
    ...studied(record, name),
    ...authorised(record, name),
    ...asked(record, standing, name),
    ...worked(record),
    ...gaps(standing),
    ...gone(record, name),
    ...windows(standing),
    ...dated(standing),
  ];
}

const list = (record: Raw, key: string): Raw[] => (Array.isArray(record[key]) ? (record[key] as Raw[]) : []);
const text = (value: unknown) => (typeof value === "string" ? value : undefined);
const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

function bar(lane: LaneName, look: Item["look"], label: string, from: unknown, until: unknown): Item[] {
  if (!isISO(from)) return [];
  return [{ lane, look, label, from, ...(isISO(until) && { until }) }];
}

const studied = (record: Raw, name: Name) => [
  ...list(record, "programs").flatMap((p) =>
    bar(
      "study",
      "program",
      [capital(name(text(p.level) ?? "program")), text(p.field)].filter(Boolean).join(", "),
      p.start,
      p.end,
    ),
  ),
  ...list(record, "terms").flatMap((term) =>
    bar("study", "term", text(term.name) ?? "", term.start, term.end),
  ),
];

function authorised(record: Raw, name: Name): Item[] {
  return list(record, "authorizations").flatMap((a) => {
    const look = a.status === "requested" ? "planned" : "authorised";
    const label = capital(
      [name(text(a.kind) ?? ""), a.time && name(String(a.time))].filter(Boolean).join(", "),
    );
    return a.status === "denied" || a.status === "cancelled"
      ? []
      : bar("authorised", look, label, a.start, a.end);
  });
}

const over = new Set(["denied", "rejected", "withdrawn"]);

/** What is asked for and not yet given: the request, and applications without their authorization. */
function asked(record: Raw, { permissions }: Standing, name: Name): Item[] {
  const request = (record.request ?? {}) as Raw;
  const given = new Set(list(record, "authorizations").map(({ kind }) => kind));
  const open = list(record, "applications").filter(
    ({ kind, status }) => !given.has(kind) && !over.has(String(status)),
  );
  const label = (kind: unknown) => t.asked(capital(name(text(kind) ?? "")));
  const end = (kind: unknown) => permissions.find(({ id }) => id === kind)?.windows.end?.until;
  return [
    ...bar("authorised", "planned", label(request.kind), request.start, request.end),
    ...open.flatMap((one) =>
      bar("authorised", "planned", label(one.kind), one.requestedStart, end(one.kind)),
    ),
  ];
}

const worked = (record: Raw) =>
  list(record, "employment").flatMap((job) =>
    bar("work", "work", text(job.employer) ?? "", job.start, job.end),
  );

/** The gaps are the days that the engine counted, not a second opinion. */
const gaps = ({ clocks }: Standing): Item[] =>
  clocks
    .filter((clock) => clock.id === "unemployment")
    .flatMap((clock) =>
      clock.counted.map(([from, until]) => ({ lane: "work", look: "gap", label: t.gap, from, until })),
    );

const gone = (record: Raw, name: Name) => [
  ...list(record, "leaves").flatMap((l) =>
    bar("away", "away", capital(name(text(l.kind) ?? "")), l.start ?? l.approvedOn, l.returned),
  ),
  ...list(record, "trips").flatMap((trip) =>
    bar("away", "away", text(trip.to) ?? "", trip.left, trip.returns),
  ),
  ...list(record, "reducedLoads").flatMap((r) =>
    bar("away", "away", capital(name(text(r.kind) ?? "")), r.start, r.end),
  ),
];

/** Only what is still open or to come: what has passed is no longer a time to do anything. */
const windows = ({ permissions, asOf }: Standing): Item[] =>
  permissions
    .filter(({ verdict }) => verdict === "open" || verdict === "opens-later")
    .flatMap(({ title, windows }) =>
      (["file", "begin"] as const).flatMap((kind) =>
        windows[kind]?.from && windows[kind].until && windows[kind].until >= asOf
          ? bar(
              "windows",
              "window",
              `${t.windowKinds[kind]}: ${title}`,
              windows[kind].from,
              windows[kind].until,
            )
          : [],
      ),
    );

function dated({ duties, milestones, asOf }: Standing): Item[] {
  const flags = duties
    .filter((duty) => isISO(duty.due))
    .map(
      (duty) =>
        ({
          lane: "due",
          look: "duty",
          label: `${duty.title} ${shortDate(duty.due)}`,
          from: duty.due,
          state: duty.status,
        }) as Item,
    );
  const diamonds = milestones
    .filter((one) => one.date)
    .map(
      (one) =>
        ({
          lane: "due",
          look: "milestone",
          label: `${one.title} ${shortDate(one.date as string)}`,
          from: one.date as string,
          ...((one.date as string) < asOf && { state: "past" }),
        }) as Item,
    );
  return [...flags, ...diamonds].sort((a, b) => a.from.localeCompare(b.from));
}
