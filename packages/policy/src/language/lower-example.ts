import { camel, fieldAt, nearest } from "@sojourn/record";
import type { Example, Expectation } from "../ir.ts";
import type * as Ast from "./generated/ast.ts";
import { dayFrom } from "./literals.ts";
import type { Place } from "./lower-statement.ts";
import { FOCUS, fieldNames, keysOf, SINGULAR } from "./types.ts";

type Json = Record<string, unknown>;

/** An example on a page: its record is written in the record's own words, its expectations in the standing's. */
export function lowerExample(node: Ast.Example, place: Place): Example | undefined {
  const asOf = day(node.asOf, node, place);
  if (asOf === undefined) return undefined;
  const record: Json = { record: 1 };
  for (const given of node.given) addGiven(given, record, place);
  const law = node.law === undefined ? undefined : day(node.law, node, place);
  return {
    line: place.line(node),
    asOf,
    supposing: [...node.suppose],
    record,
    expects: node.expects.map((expect) => expectation(expect, place)).filter((one) => one !== undefined),
    ...(node.title && { title: node.title }),
    ...(law !== undefined && { lawAsOf: law }),
    ...(node.school && { school: node.school }),
  };
}

function day(
  text: string,
  node: Ast.Example | Ast.Expect | Ast.GivenValue,
  place: Place,
): number | undefined {
  const found = dayFrom(text);
  if (found === undefined)
    place.scope.fault(node, `${text} is not a date of the calendar`, "write an existing day as YYYY-MM-DD");
  return found;
}

const COMPLETABLE = () => fieldNames("").filter((name) => name.endsWith("-complete"));

function addGiven(given: Ast.Given, record: Json, place: Place): void {
  if (given.allComplete) {
    const open = new Set(given.open.map((name) => `${name}-complete`));
    for (const name of COMPLETABLE()) if (!open.has(name)) record[camel(name)] = true;
    return;
  }
  const target = listNamed(given.target ?? "");
  if (!target) {
    const names = [...fieldNames(""), ...Object.values(SINGULAR)];
    const near = nearest(given.target ?? "", names);
    place.scope.fault(
      given,
      `a record has nothing called “${given.target}”`,
      near ? `did you mean “${near}”?` : `use one of ${names.join(", ")}`,
    );
    return;
  }
  const entry: Json = target.list ? {} : objectAt(record, target.key);
  for (const value of given.values) setField(value, entry, target.path, place);
  if (target.list) record[target.key] = [...((record[target.key] as Json[] | undefined) ?? []), entry];
}

/** The object under a key, made if there is none. */
function objectAt(parent: Json, key: string): Json {
  const found = (parent[key] ?? {}) as Json;
  parent[key] = found;
  return found;
}

/** The record's list or object that a word of the language stands for. */
export function listNamed(name: string): { key: string; path: string[]; list: boolean } | undefined {
  const plural =
    Object.entries(SINGULAR).find(([list, one]) => one === name || list === name)?.[0] ?? FOCUS[name];
  if (plural) return { key: camel(plural), path: [plural], list: true };
  const field = fieldAt([name]);
  return field?.type === "object" ? { key: camel(name), path: [name], list: false } : undefined;
}

function setField(given: Ast.GivenValue, entry: Json, base: string[], place: Place): void {
  const path = [...given.path];
  const field = fieldAt([...base, ...path]);
  if (!field) {
    const near = nearest(path[0] ?? "", fieldNames(base.join(".")));
    place.scope.fault(
      given,
      `${base.join(".")} has no “${path.join(".")}”`,
      near ? `did you mean “${near}”?` : "see the record's fields",
    );
    return;
  }
  let at = entry;
  const keys = keysOf([...base, ...path]).slice(-path.length);
  for (const key of keys.slice(0, -1)) at = objectAt(at, key);
  at[keys.at(-1)!] = plain(given, place);
}

function plain(given: Ast.GivenValue, place: Place): unknown {
  const value = given.value;
  switch (value.$type) {
    case "Numeral":
      return Number(value.value);
    case "Flag":
      return value.value === "yes";
    case "Text":
      return value.value;
    case "DateLiteral":
      day(value.value, given, place);
      return value.value;
    case "Word":
      return value.value === "not-yet" ? null : value.value;
    default:
      return undefined;
  }
}

function expectation(node: Ast.Expect, place: Place): Expectation | undefined {
  const line = place.line(node);
  const date = (text: string | undefined, none: boolean): number | null =>
    none || !text ? null : (day(text, node, place) ?? null);
  switch (node.$type) {
    case "ExpectVerdict":
      return {
        line,
        what: "verdict",
        permission: node.permission,
        verdict: node.verdict,
        ...(node.rule && { by: node.rule }),
      };
    case "ExpectWindow":
      return {
        line,
        what: "window",
        permission: node.permission,
        window: node.window,
        edge: node.edge,
        date: date(node.date, node.none),
      };
    case "ExpectClock": {
      const months = node.unit?.startsWith("month") ? Number(node.value) : undefined;
      const value = months === undefined ? Number(node.value ?? 0) : Number(node.days ?? 0);
      const over = node.over && { exceeded: node.over === "exceeded" };
      return {
        line,
        what: "clock",
        clock: node.clock,
        value,
        ...(node.none && { none: true }),
        ...(months !== undefined && { months }),
        ...over,
        ...(node.left !== undefined && { left: Number(node.left) }),
        ...(node.needed !== undefined && { needed: Number(node.needed) }),
      };
    }
    case "ExpectMilestone":
      return { line, what: "milestone", milestone: node.milestone, date: date(node.date, node.none) };
    case "ExpectDuty": {
      const due = node.due === undefined ? undefined : day(node.due, node, place);
      return {
        line,
        what: "duty",
        duty: node.duty,
        ...(due !== undefined && { due }),
        ...(node.status && { status: node.status }),
        ...(node.better && { better: day(node.better, node, place) }),
        ...(node.none && { none: true }),
      };
    }
    case "ExpectCaution":
      return { line, what: "caution", permission: node.permission, rule: node.rule, ...negated(node) };
    case "ExpectMissing":
      return { line, what: "missing", permission: node.permission, fact: node.fact };
    case "ExpectSituation":
      return { line, what: "situation", situation: node.situation, ...negated(node) };
    case "ExpectPath": {
      const { situation, permission, title, verdict } = node;
      return { line, what: "path", situation, permission, verdict, ...(title !== undefined && { title }) };
    }
    case "ExpectPlan":
      return {
        line,
        what: "plan",
        situation: node.situation,
        title: node.title,
        months: Number(node.months),
      };
    default:
      return promise(node, line);
  }
}

type Promised =
  | Ast.ExpectDocuments
  | Ast.ExpectApprovals
  | Ast.ExpectGrants
  | Ast.ExpectAmount
  | Ast.ExpectAnswer;

const negated = ({ negated }: { negated: boolean }) => (negated ? { not: true as const } : {});

/** What a permission asks for on paper, who gives it, and what it gives. */
function promise(node: Promised, line: number): Expectation {
  const { permission } = node;
  switch (node.$type) {
    case "ExpectDocuments": {
      const documents = node.documents.map(({ id, items }) => ({ id, items: [...items] }));
      return { line, what: "documents", permission, documents, ...negated(node) };
    }
    case "ExpectApprovals":
      return { line, what: "approvals", permission, by: [...node.by] };
    case "ExpectGrants":
      return { line, what: "grants", permission, granted: [...node.what] };
    case "ExpectAmount": {
      const [value, days] = [Number(node.value), Number(node.days ?? 0)];
      const inMonths = node.unit.startsWith("month");
      return {
        line,
        what: "amount",
        permission,
        months: inMonths ? value : 0,
        days: inMonths ? days : value,
      };
    }
    case "ExpectAnswer":
      // The parser joins the words of a unit.
      return {
        line,
        what: "answered",
        permission,
        within: `${node.value} ${node.unit.replace(/business ?/, "business ")}`,
      };
  }
}
