import type { Type } from "@sojourn/policy";
import { ABSENT_DAY, camel, LAST_MARK, NOT_YET } from "@sojourn/record";
import { type Leaf, leafAt } from "./columns.ts";
import { put, type Scope } from "./scope.ts";
import { ANY_NUMBER, CannotCompile, kindOf, set, type Table, text, truth, type Val } from "./values.ts";

/** Nothing known of a value but its kind. */
export function unknownOf(type: Type): Val {
  switch (kindOf(type)) {
    case "n":
      return ANY_NUMBER;
    case "b":
      return truth("1");
    case "p":
      return set("1");
    case "m":
      return {
        ...{ t: "m", lo: { months: "-Infinity", days: "0" }, hi: { months: "Infinity", days: "0" } },
        ...{ business: "NaN", none: false },
      };
    case "l":
      return { t: "l", open: "1", none: false, table: tableOf(type), loop: () => {} };
    case "i":
      return { t: "i", at: "UNKNOWN_ITEM", none: false, table: tableOf(type) };
    default:
      return text("0");
  }
}

const tableOf = (type: Type): Table => ({ list: "of" in type ? camel(type.of) : "", calendar: false });

/** How each kind of column marks what is absent, and what is not at all. */
const ABSENT: Record<string, string> = {
  ...{ date: String(ABSENT_DAY), number: "NaN", boolean: "1", enum: "0", text: "0" },
};
const NO_VALUE: Record<string, string> = {
  ...{ date: String(NOT_YET), number: "NaN", boolean: "3", enum: "-1", text: "-1" },
};

/** A field of the record itself. */
export function rowFact(path: readonly string[], type: Type, scope: Scope): Val {
  const { columns } = scope.gen;
  if (path[0] === "request") return requestFact(path, type, scope);
  const found = columns.leaf(path);
  return found ? parsed(`${found.name}[r]`, found.leaf, type, false, scope) : unknownOf(type);
}

/** A request speaks for the permission it asks for, and for no other. */
function requestFact(path: readonly string[], type: Type, scope: Scope): Val {
  const { columns } = scope.gen;
  const outer = leafAt(path.slice(0, -1));
  const inMap = outer?.type === "map";
  const keyed = inMap ? [...path.slice(0, -1), "*"] : path;
  const found = columns.leaf(keyed);
  if (!found) return unknownOf(type);
  const absent = ABSENT[found.leaf.type]!;
  const raw = inMap ? inMapAt(path, found.name, absent, scope) : `${found.name}[r]`;
  return parsed(atHand(raw, absent, scope), found.leaf, type, false, scope);
}

function atHand(raw: string, absent: string, scope: Scope): string {
  if (scope.permission === undefined) return raw;
  const kind = scope.gen.columns.leaf(["request", "kind"])!;
  return `${kind.name}[r] === ${scope.gen.code(scope.permission)} ? ${raw} : ${absent}`;
}

/** What a map holds under a key. */
function inMapAt(path: readonly string[], values: string, absent: string, scope: Scope): string {
  const { columns } = scope.gen;
  const map = path.slice(0, -1);
  const code = scope.gen.code(path.at(-1)!);
  return `under(${columns.offsets(map)}, ${columns.keys(map)}, ${values}, r, ${code}, ${absent})`;
}

/** Where an entry lies, and how surely that is a row of its table. */
export type Placed = { at: string; table: Table; placed: boolean; none: boolean };

/** A field of an entry. */
export function itemFact(item: Placed, path: readonly string[], type: Type, scope: Scope): Val {
  const { table, at, placed, none } = item;
  const found = scope.gen.columns.leaf([table.list, ...path]);
  if (!found) return none ? lacking(at, type, scope) : unknownOf(type);
  const { leaf, name } = found;
  const absent = ABSENT[leaf.type]!;
  const listed = table.calendar ? inCalendar(path, absent, at, scope) : absent;
  const beyond = !table.calendar ? absent : placed ? listed : `${at} > UNKNOWN_ITEM ? ${listed} : ${absent}`;
  const value =
    placed && !table.calendar
      ? `${name}[${at}]`
      : none
        ? `${at} >= 0 ? ${name}[${at}] : ${at} === NO_ITEM ? ${NO_VALUE[leaf.type]} : ${beyond}`
        : `${at} >= 0 ? ${name}[${at}] : ${beyond}`;
  if (none && leaf.type === "number") return numberOrNone(value, at, scope);
  return parsed(value, leaf, type, none, scope);
}

/** Of an entry that is none nothing is known to be; the field itself is not in the schema. */
function lacking(at: string, type: Type, scope: Scope): Val {
  const unknown = unknownOf(type);
  if (unknown.t !== "n") throw new CannotCompile("a field that the record does not have");
  const lo = put(scope, `${at} === NO_ITEM ? NaN : -Infinity`);
  return { t: "n", lo, hi: `-${lo}`, none: true, exact: false };
}

function numberOrNone(value: string, at: string, scope: Scope): Val {
  const raw = put(scope, value);
  const lo = put(scope, `${raw} === ${raw} ? ${raw} : ${at} === NO_ITEM ? NaN : -Infinity`);
  const hi = put(scope, `${raw} === ${raw} ? ${raw} : ${at} === NO_ITEM ? NaN : Infinity`);
  return { t: "n", lo, hi, none: true, exact: false, fact: true };
}

/** What the school's calendar says of a term of its own. */
function inCalendar(path: readonly string[], absent: string, at: string, scope: Scope): string {
  const known: Record<string, string> = { start: "listedStarts", end: "listedEnds", season: "listedSeasons" };
  const [key = ""] = path;
  const array = key === "name" ? scope.gen.calendarNames() : known[key];
  return path.length === 1 && array ? `${array}[-1 - ${at}]` : absent;
}

/** The value of a leaf that was read. */
function parsed(value: string, leaf: Leaf, type: Type, none: boolean, scope: Scope): Val {
  const kind = kindOf(type);
  switch (leaf.type) {
    case "date":
      if (type.t === "date") return dateFrom(put(scope, value), leaf, none, scope);
      break;
    case "number":
      if (type.t === "number") return numberFrom(put(scope, value), scope);
      break;
    case "boolean":
      if (kind === "b") return truth(put(scope, value), none);
      break;
    default:
      if (kind === "s") return text(put(scope, value), none);
  }
  throw new CannotCompile(`a ${leaf.type} of the record is read as a ${type.t}`);
}

function numberFrom(raw: string, scope: Scope): Val {
  const lo = put(scope, `${raw} === ${raw} ? ${raw} : -Infinity`);
  const hi = put(scope, `${raw} === ${raw} ? ${raw} : Infinity`);
  return { t: "n", lo, hi, none: false, exact: false, fact: true };
}

function dateFrom(raw: string, leaf: Leaf, itemNone: boolean, scope: Scope): Val {
  const none = itemNone || leaf.nullable === true || (leaf.type === "date" && leaf.also !== undefined);
  const other = (endless: string) => (none ? `${raw} === ${ABSENT_DAY} ? ${endless} : NaN` : endless);
  const lo = put(scope, `${raw} > ${LAST_MARK} ? ${raw} : ${other("-Infinity")}`);
  const hi = put(scope, `${raw} > ${LAST_MARK} ? ${raw} : ${other("Infinity")}`);
  return { t: "n", lo, hi, none, exact: false, fact: true, raw };
}
