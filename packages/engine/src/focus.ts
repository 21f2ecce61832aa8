import { dayFromISO } from "@sojourn/dates";
import { kebab } from "@sojourn/record";
import { askedOf, type Context, Defined } from "./context.ts";
import type { Ready } from "./eval/index.ts";
import { entriesOf, isComplete, note, noteIncomplete, noteMaybeIncomplete, noteOpen } from "./facts.ts";
import { requestTerm } from "./terms.ts";
import { NOTHING, type Nothing, type One } from "./values.ts";

/** One entry put at hand by name; without it, where its facts would stand in the record. */
export type Focus = (One & { path: string; list: string }) | Nothing;

type Entry = Readonly<Record<string, unknown>>;
function entry(list: string, at: number, context: Context): Focus {
  const item = entriesOf(list, context)[at]!;
  return { t: "i", item, path: item.path, list };
}

const day = (value: unknown): number | undefined =>
  typeof value === "string" ? dayFromISO(value) : undefined;

/** `given`: what is on record without a status is taken as approved, and the rule that asks is cited for it. */
type Way = { entry: Defined<Focus>; given?: true };

const PROGRAM = new Defined({ place: 0, personal: false }, program);

/** The ways to put an entry at hand; what stands after a colon is the kind of permission whose entry is meant. */
const WAYS: Readonly<Record<string, Way>> = {
  program: { entry: PROGRAM },
  application: {
    entry: new Defined({ place: 1, personal: true }, (context) =>
      latest("applications", ["receivedOn", "recommendedOn", "requestedStart"], context),
    ),
  },
  authorization: {
    entry: new Defined({ place: 2, personal: true }, (context) =>
      latest("authorizations", ["start"], context),
    ),
    given: true,
  },
  trip: { entry: new Defined({ place: 3, personal: false }, trip) },
  "request-term": { entry: new Defined({ place: 4, personal: true }, requestTerm) },
};

/** How to find the entry that a name puts at hand. */
export function readyFocus(name: string): Ready<Focus> {
  const [what = "", permission] = name.split(":");
  const way = WAYS[what];
  if (!way) return () => NOTHING;
  const { entry, given } = way;
  const kept: Ready<Focus> = (context) => entry.in(context);
  const find = given ? takenAsGiven(kept) : kept;
  return permission ? (context) => find(askedOf(permission, context)) : find;
}

const takenAsGiven =
  (find: Ready<Focus>): Ready<Focus> =>
  (context) => {
    const found = find(context);
    if (found.t === "i" && found.item && found.item.data.status === undefined)
      context.trace.assumes({
        fact: `${found.path}.status`,
        as: "approved",
        rule: context.speaker.id,
      });
    return found;
  };

/** The program the student is in on the day: the one that began last; before all begin, the first. */
function program(context: Context): Focus {
  const list = entriesOf("programs", context);
  const dated = list.map(({ data }, at) => ({ data, at, start: day(data.start) }));
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
  return entry("programs", found.at, context);
}

const GIVEN = new Set([undefined, "approved", "ended"]);

/**
 * The last application or authorization of the permission's own kind; one from before the present program is over,
 * and an authorization that was refused, cancelled or only asked for gives nothing.
 */
function latest(list: "applications" | "authorizations", by: readonly string[], context: Context): Focus {
  const kind = context.permission;
  const all = entriesOf(list, context).map(({ data }, at) => ({ data, at }));
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
    // A later one may exist: the last that is known stands, and the question stays open.
    if (untold) noteOpen(`${list}[${untold.at}].kind`, [list, "kind"], context);
    const undated = Number.isFinite(begun) && !Number.isFinite(when(found.data));
    for (const { data, at } of own.length > 1 || undated ? own : [])
      for (const key of by)
        if (data[key] === undefined) noteOpen(`${list}[${at}].${key}`, [list, kebab(key)], context);
    if (!isComplete(list, context)) noteMaybeIncomplete(list, context);
    return entry(list, found.at, context);
  }
  if (isComplete(list, context) && !untold) return NOTHING;
  if (untold) note(`${list}[${untold.at}].kind`, [list, "kind"], context);
  return { t: "i", item: undefined, path: `${list}[${untold?.at ?? kind ?? 0}]`, list };
}

function presentStart(context: Context): number {
  const present = PROGRAM.in(context);
  const start = present.t === "i" ? day(present.item?.data.start) : undefined;
  // Without it an entry may as well belong to an earlier program.
  if (start === undefined && present.t === "i")
    noteOpen(`${present.path}.start`, ["programs", "start"], context);
  return start !== undefined && start <= context.present ? start : Number.NEGATIVE_INFINITY;
}

/** The trip under way or the next one; when all are over, the last. */
function trip(context: Context): Focus {
  const list = entriesOf("trips", context).map(({ data }, at) => ({
    data,
    at,
    back: day(data.returns) ?? Number.POSITIVE_INFINITY,
  }));
  const ahead = list.filter(({ back }) => back >= context.present).sort((a, b) => a.back - b.back);
  const found = ahead[0] ?? list.sort((a, b) => b.back - a.back)[0];
  if (found) {
    for (const { data, at } of list.length > 1 ? list : [])
      if (data.returns === undefined) noteOpen(`trips[${at}].returns`, ["trips", "returns"], context);
    if (!isComplete("trips", context)) noteMaybeIncomplete("trips", context);
    return entry("trips", found.at, context);
  }
  if (isComplete("trips", context)) return NOTHING;
  noteIncomplete("trips", context);
  return { t: "i", item: undefined, path: "trips[0]", list: "trips" };
}
