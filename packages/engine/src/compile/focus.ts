import { isWork } from "../facts.ts";
import { put, type Scope } from "./scope.ts";
import { type ItemVal, NONE, type NothingVal, type Table } from "./values.ts";

/** The entry that a name puts at hand; what stands after a colon is the kind of permission whose entry is meant. */
export function focused(name: string, scope: Scope): ItemVal | NothingVal {
  const [what = "", other] = name.split(":");
  const permission = other ?? scope.permission;
  const find = WAYS[what];
  if (!find) return NONE;
  const own = what === "program" || what === "trip" ? undefined : permission;
  const inner = { ...scope, rule: undefined, permission };
  return scope.gen.once(WAY_KEYS[what]!, own, inner, (at) => find({ ...at, permission })) as ItemVal;
}

/** One key for each way, under which what it finds is kept. */
const WAY_KEYS: Readonly<Record<string, object>> = {
  program: {},
  application: {},
  authorization: {},
  trip: {},
  "request-term": {},
};

const table = (list: string, calendar = false): Table => ({ list, calendar });

const WAYS: Readonly<Record<string, (scope: Scope) => ItemVal>> = {
  program: (scope) => {
    const { columns } = scope.gen;
    const [starts, offsets] = [columns.leaf(["programs", "start"])!, columns.offsets(["programs"])];
    const at = put(scope, `program(${offsets}[r], ${offsets}[r + 1], ${starts.name}, asOf)`);
    return { t: "i", at, none: false, table: table("programs") };
  },
  trip: (scope) => {
    const { columns } = scope.gen;
    const [returns, offsets] = [columns.leaf(["trips", "returns"])!, columns.offsets(["trips"])];
    const complete = completeOf("trips", scope);
    const at = put(scope, `trip(${offsets}[r], ${offsets}[r + 1], ${returns.name}, ${complete}, asOf)`);
    return { t: "i", at, none: true, table: table("trips") };
  },
  application: (scope) => ({
    ...{ t: "i", at: latest("applications", ["receivedOn", "recommendedOn", "requestedStart"], scope).at },
    ...{ none: true, table: table("applications") },
  }),
  authorization: (scope) => ({
    ...{ t: "i", at: latest("authorizations", ["start"], scope).at },
    ...{ none: true, table: table("authorizations") },
  }),
  "request-term": (scope) => {
    scope.gen.usesTerms();
    const slot = scope.permission === undefined ? 0 : scope.gen.permissions.indexOf(scope.permission) + 1;
    return {
      ...{ t: "i", at: put(scope, `requestTerm(r, ${kindAsked(scope)}, ${slot})`) },
      ...{ none: false, table: table("terms", true) },
    };
  },
};

/** The code of the permission whose request is at hand; -1 for that of any. */
export const kindAsked = (scope: Scope): string =>
  scope.permission === undefined ? "-1" : scope.gen.code(scope.permission);

/** Whether the record says that nothing is missing from a list: 2, or 2 for all lists when that is supposed. */
export function completeOf(list: string, scope: Scope): string {
  const flag = scope.gen.columns.leaf([`${list}Complete`]);
  return flag ? `(closed || ${flag.name}[r])` : "closed";
}

/**
 * The last application or authorization of the permission's own kind, and whether another may yet be the last
 * (`doubt`, 1 or 0).
 */
export function latest(
  list: "applications" | "authorizations",
  by: readonly string[],
  scope: Scope,
): { at: string; doubt: string } {
  const { gen } = scope;
  const { columns } = gen;
  const leaf = (key: string): string => columns.leaf([list, key])!.name;
  const offsets = columns.offsets([list]);
  const present = focused("program", scope) as ItemVal;
  const starts = columns.leaf(["programs", "start"])!.name;
  const begun = put(scope, `presentStart(${present.at}, ${starts}, asOf)`);
  const kind =
    scope.permission === undefined ? "0" : isWork(scope.permission) ? gen.code(scope.permission) : "-2";
  const given = list === "authorizations" ? "GIVEN" : "undefined";
  const days = gen.arrays(by.map(leaf));
  const at = put(
    scope,
    `latest(${offsets}[r], ${offsets}[r + 1], ${leaf("kind")}, ${kind}, ${given}, ${days}, ${leaf("status")}, ${begun}, ${completeOf(list, scope)})`,
  );
  const doubt = put(scope, "out[0]");
  return { at, doubt };
}
