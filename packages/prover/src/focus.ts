import type { Type } from "@sojourn/policy";
import type { Encoder } from "./encoder.ts";
import { ofOne } from "./lists.ts";
import { and, eq, FALSE, gt, INF, int, ite, le, lt, not, or, type Term } from "./terms.ts";
import { type Entry, NOTHING, type Num, type One, type Text, type Value } from "./values.ts";

/** An entry put at hand by name, or a field of it. */
export function atHand(name: string, rest: readonly string[], type: Type, on: Encoder): Value {
  const found = on.once(`@${name}`, () => focus(name, on));
  if (found.t !== "i") return NOTHING;
  return rest.length === 0 ? found : ofOne(found, rest, type, on);
}

function focus(name: string, on: Encoder): Value {
  const [what = "", kind] = name.split(":");
  const of = kind ?? on.permission;
  if (what === "program") return program(on);
  if (what === "application")
    return latest("applications", ["receivedOn", "recommendedOn", "requestedStart"], of, on);
  if (what === "authorization") return latest("authorizations", ["start"], of, on);
  if (what === "trip") return trip(on);
  return what === "request-term" ? requestTerm(on) : NOTHING;
}

const date = (list: string, at: number, key: string, on: Encoder): Num =>
  on.world.field([list, at, key], { t: "date" }) as Num;

type Keyed = { entry: Entry; when: Term; by: Term };

/** The one whose key beats all others'; `late`: of equal ones the later entry, else the earlier. */
function best(of: readonly Keyed[], more: "greatest" | "least", late: boolean): One {
  const beats = (a: Keyed, b: Keyed) => {
    const tie = of.indexOf(a) > of.indexOf(b) === late;
    const [x, y] = more === "greatest" ? [b.by, a.by] : [a.by, b.by];
    return tie ? le(x, y) : lt(x, y);
  };
  const won = of.map((one) => ({
    item: one.entry.item,
    when: and(
      one.when,
      ...of.filter((other) => other !== one).map((other) => or(not(other.when), not(beats(other, one)))),
    ),
  }));
  return {
    t: "i",
    of: won.filter(({ when }) => when !== FALSE),
    none: not(or(...of.map((one) => one.when))),
  };
}

/** The program that began last; before all begin, the first to begin. */
function program(on: Encoder): One {
  const { entries } = on.world.list("programs");
  const dated = entries.map((entry) => ({
    entry,
    when: entry.sure,
    by: date("programs", entry.item.at, "start", on).lo,
  }));
  const begun = dated.map((one) => ({ ...one, when: and(one.when, le(one.by, on.world.asOf)) }));
  const past = best(begun, "greatest", false);
  const coming = best(dated, "least", false);
  const any = not(past.none);
  return {
    t: "i",
    of: [...past.of, ...coming.of.map((one) => ({ ...one, when: and(not(any), one.when) }))],
    none: FALSE,
  };
}

/** The last of the permission's own kind; one from before the present program is over. */
function latest(
  list: "applications" | "authorizations",
  keys: readonly string[],
  kind: string | undefined,
  on: Encoder,
): Value {
  if (kind === undefined) return NOTHING;
  const start = ofOne(program(on), ["start"], { t: "date" }, on) as Num;
  const begun = ite(le(start.lo, on.world.asOf), start.lo, int(-INF));
  const own = on.world.list(list).entries.map((entry) => {
    const known = keys.map((key) => date(list, entry.item.at, key, on));
    // The first of its dates that is there.
    const by = known.reduceRight<Term>(
      (rest, one) => ite(or(one.none, not(eq(one.lo, one.hi))), rest, one.lo),
      int(-INF),
    );
    const ofKind = eq(
      (on.world.field([list, entry.item.at, "kind"], { t: "text" }) as Text).id,
      on.world.text(kind),
    );
    const over = and(gt(by, int(-INF)), lt(by, begun));
    return { entry, when: and(entry.sure, ofKind, not(over)), by };
  });
  return best(own, "greatest", true);
}

/** The trip under way or the next one; when all are over, the last. */
function trip(on: Encoder): One {
  const all = on.world.list("trips").entries.map((entry) => {
    const back = date("trips", entry.item.at, "returns", on);
    return {
      entry,
      when: entry.sure,
      by: ite(back.none, int(INF), ite(eq(back.lo, back.hi), back.lo, int(INF))),
    };
  });
  const ahead = best(
    all.map((one) => ({ ...one, when: and(one.when, le(on.world.asOf, one.by)) })),
    "least",
    false,
  );
  const last = best(all, "greatest", false);
  return {
    t: "i",
    of: [...ahead.of, ...last.of.map((one) => ({ ...one, when: and(ahead.none, one.when) }))],
    none: last.none,
  };
}

/** The term that the request names. Terms that only a school's calendar lists count when the record lists them too. */
function requestTerm(on: Encoder): One {
  const { termOfRequest } = on.world;
  const of = on.world
    .list("terms")
    .entries.map(({ item, sure }) => ({ item, when: and(sure, eq(termOfRequest, int(item.at))) }));
  return { t: "i", of, none: FALSE };
}
