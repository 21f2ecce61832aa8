import { dayFromISO } from "@sojourn/dates";
import { kebab } from "@sojourn/record";
import { type Context, once, turnedTo } from "./context.ts";
import type { Ready } from "./eval/index.ts";
import { isComplete, itemAt, note, noteIncomplete, noteOpen } from "./facts.ts";
import { requestTerm } from "./terms.ts";
import { NOTHING, type Nothing, type One } from "./values.ts";

/** One entry put at hand by name; without it, where its facts would stand in the record. */
export type Focus = (One & { path: string; list: string }) | Nothing;

type Entry = Readonly<Record<string, unknown>>;
const entries = (list: string, context: Context): Entry[] | undefined =>
  (context.record as Record<string, unknown>)[list] as Entry[] | undefined;
function entry(list: string, { at, data }: { at: number; data: Entry }): Focus {
  const path = `${list}[${at}]`;
  return { t: "i", item: itemAt(path, data), path, list };
}

const day = (value: unknown): number | undefined =>
  typeof value === "string" ? dayFromISO(value) : undefined;

/** `anew`: not to be kept, as the rule that asks is cited for what it assumes. */
type Way = { personal: boolean; anew?: true; find: Ready<Focus> };

/** The ways to put an entry at hand; what stands after a colon is the kind of permission whose entry is meant. */
const WAYS: Readonly<Record<string, Way>> = {
  program: { personal: false, find: program },
  application: {
    personal: true,
    find: (context) => latest("applications", ["receivedOn", "recommendedOn", "requestedStart"], context),
  },
  authorization: {
    personal: true,
    anew: true,
    find: (context) => latest("authorizations", ["start"], context),
  },
  trip: { personal: false, find: trip },
  "request-term": { personal: true, find: requestTerm },
};

const NO_WAY: Way = { personal: false, find: () => NOTHING };

/** How to find the entry that a name puts at hand. */
export function readyFocus(name: string): Way {
  const [what = "", permission] = name.split(":");
  const way = WAYS[what] ?? NO_WAY;
  const find: Ready<Focus> = way.anew ? way.find : (context) => once(way, way.personal, context, way.find);
  if (!permission) return { ...way, find };
  return { ...way, personal: false, find: (context) => find(turnedTo(context, { permission })) };
}

/** The program the student is in on the day: the one that began last; before all begin, the first. */
function program(context: Context): Focus {
  const list = entries("programs", context) ?? [];
  const dated = list.map((data, at) => ({ data, at, start: day(data.start) }));
  const undated = dated.length > 1 ? dated.find(({ start }) => start === undefined) : undefined;
  if (undated) {
    // It may be the one that began last.
    note(`programs[${undated.at}].start`, ["programs", "start"], context);
    return { t: "i", item: undefined, path: `programs[${undated.at}]`, list: "programs" };
  }
  const begun = dated
    .filter(({ start }) => start !== undefined && start <= context.present)
    .sort((a, b) => b.start! - a.start!);
  const coming = dated
    .filter(({ start }) => start !== undefined && start > context.present)
    .sort((a, b) => a.start! - b.start!);
  const found = list.length === 1 ? dated[0] : (begun[0] ?? coming[0]);
  if (!found) return { t: "i", item: undefined, path: "programs[0]", list: "programs" };
  return entry("programs", found);
}

const GIVEN = new Set([undefined, "approved", "ended"]);

/**
 * The last application or authorization of the permission's own kind; one from before the present program is over,
 * and an authorization that was refused, cancelled or only asked for gives nothing.
 */
function latest(list: "applications" | "authorizations", by: readonly string[], context: Context): Focus {
  const kind = context.permission;
  const all = (entries(list, context) ?? []).map((data, at) => ({ data, at }));
  const when = (data: Entry) =>
    by.map((key) => day(data[key])).find((found) => found !== undefined) ?? Number.NEGATIVE_INFINITY;
  const begun = presentStart(context);
  const own = all.filter(
    ({ data }) =>
      data.kind === kind &&
      !(Number.isFinite(when(data)) && when(data) < begun) &&
      (list === "applications" || GIVEN.has(data.status as string | undefined)),
  );
  const found = own.sort((a, b) => when(b.data) - when(a.data) || b.at - a.at)[0];
  const untold = all.find(({ data }) => data.kind === undefined);
  if (found) {
    if (list === "authorizations" && found.data.status === undefined)
      context.trace.assumed.push({
        fact: `${list}[${found.at}].status`,
        as: "approved",
        rule: context.rule?.id ?? "",
      });
    // A later one may exist: the last that is known stands, and the question stays open.
    if (untold) noteOpen(`${list}[${untold.at}].kind`, [list, "kind"], context);
    const undated = Number.isFinite(begun) && !Number.isFinite(when(found.data));
    for (const { data, at } of own.length > 1 || undated ? own : [])
      for (const key of by)
        if (data[key] === undefined) noteOpen(`${list}[${at}].${key}`, [list, kebab(key)], context);
    if (!isComplete(list, context)) noteOpen(`${list}Complete`, [`${list}-complete`], context);
    return entry(list, found);
  }
  if (isComplete(list, context) && !untold) return NOTHING;
  if (untold) note(`${list}[${untold.at}].kind`, [list, "kind"], context);
  return { t: "i", item: undefined, path: `${list}[${untold?.at ?? kind ?? 0}]`, list };
}

function presentStart(context: Context): number {
  const present = program(context);
  const start = present.t === "i" ? day(present.item?.data.start) : undefined;
  // Without it an entry may as well belong to an earlier program.
  if (start === undefined && present.t === "i")
    noteOpen(`${present.path}.start`, ["programs", "start"], context);
  return start !== undefined && start <= context.present ? start : Number.NEGATIVE_INFINITY;
}

/** The trip under way or the next one; when all are over, the last. */
function trip(context: Context): Focus {
  const list = (entries("trips", context) ?? []).map((data, at) => ({
    data,
    at,
    back: day(data.returns) ?? Number.POSITIVE_INFINITY,
  }));
  const ahead = list.filter(({ back }) => back >= context.present).sort((a, b) => a.back - b.back);
  const found = ahead[0] ?? list.sort((a, b) => b.back - a.back)[0];
  if (found) {
    for (const { data, at } of list.length > 1 ? list : [])
      if (data.returns === undefined) noteOpen(`trips[${at}].returns`, ["trips", "returns"], context);
    if (!isComplete("trips", context)) noteOpen("tripsComplete", ["trips-complete"], context);
    return entry("trips", found);
  }
  if (isComplete("trips", context)) return NOTHING;
  noteIncomplete("trips", context);
  return { t: "i", item: undefined, path: "trips[0]", list: "trips" };
}
