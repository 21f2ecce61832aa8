import type { Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import type { Standing } from "../src/index.ts";

type Data = { [key: string]: unknown };

/** Something that can be taken out of a record: a field, one entry of a list, or a whole list. */
export type Fact =
  | { what: "field"; path: (string | number)[] }
  | { what: "entry"; list: string; at: number }
  | { what: "list"; list: string };

/**
 * Not facts about the student: what is asked (a request's kind, the request itself), which school's rules
 * are read, how entries name each other, and the programs that the whole record is about. A term that lists no
 * breaks has none.
 */
const KEPT = new Set(["record", "school", "id", "kind of request", "breaks", "session"]);

/** Every fact of a record. */
function factsOf(record: StudentRecord): Fact[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (KEPT.has(key) || key.endsWith("Complete")) return [];
    if (!Array.isArray(value)) return fieldsOf(value as Data, [key]);
    const entries = value.flatMap((entry, at) => fieldsOf(entry as Data, [key, at]));
    if (key === "programs") return entries;
    const lists = value.map((_, at): Fact => ({ what: "entry", list: key, at }));
    return [...entries, ...lists, { what: "list", list: key }];
  });
}

function fieldsOf(data: Data, path: (string | number)[]): Fact[] {
  return Object.entries(data).flatMap(([key, value]): Fact[] => {
    if (KEPT.has(key) || (path[0] === "request" && key === "kind")) return [];
    const inner = value !== null && typeof value === "object" && !Array.isArray(value);
    return inner ? fieldsOf(value as Data, [...path, key]) : [{ what: "field", path: [...path, key] }];
  });
}

/** Some facts of a record: one, a few, or about half of them. */
export const someFacts = (record: StudentRecord): fc.Arbitrary<Fact[]> => {
  const facts = factsOf(record);
  if (facts.length === 0) return fc.constant([]);
  return fc.oneof(
    { arbitrary: fc.subarray(facts, { minLength: 1, maxLength: 1 }), weight: 3 },
    { arbitrary: fc.subarray(facts, { minLength: 1, maxLength: Math.min(4, facts.length) }), weight: 2 },
    { arbitrary: fc.subarray(facts), weight: 1 },
  );
};

/** The record without them. A list that loses an entry is no longer said to be complete. */
export function without(record: StudentRecord, facts: readonly Fact[]): StudentRecord {
  const thin = structuredClone(record) as Data;
  for (const fact of facts) if (fact.what === "field") drop(thin, fact.path);
  for (const { list, at } of entries(facts).sort((a, b) => b.at - a.at))
    (thin[list] as unknown[]).splice(at, 1);
  for (const list of listsOf(facts)) delete thin[`${list}Complete`];
  for (const fact of facts) if (fact.what === "list") delete thin[fact.list];
  return thin as StudentRecord;
}

const entries = (facts: readonly Fact[]) => facts.filter((fact) => fact.what === "entry");
const listsOf = (facts: readonly Fact[]) =>
  new Set(facts.filter((fact) => fact.what !== "field").map((fact) => fact.list));

function drop(data: Data, path: readonly (string | number)[]): void {
  let at = data;
  for (const step of path.slice(0, -1)) at = at[step] as Data;
  delete at[path.at(-1)!];
}

/** Whether one of the facts that an answer names as missing or assumed is a fact that was taken out. */
export function names(asked: readonly { fact: string }[], removed: readonly Fact[]): boolean {
  const lists = listsOf(removed);
  const fields = new Set(removed.filter((fact) => fact.what === "field").map(({ path }) => written(path)));
  const ofList = (fact: string) =>
    [...lists].some((list) => fact === `${list}Complete` || fact.startsWith(`${list}[`));
  return asked.some(
    ({ fact }) => fields.has(fact) || ofList(fact) || (lists.has("terms") && fact === "request.term"),
  );
}

const written = (path: readonly (string | number)[]): string =>
  path.map((step, at) => (typeof step === "number" ? `[${step}]` : at > 0 ? `.${step}` : step)).join("");

/** What a thinner record's standing says for sure, and the fuller one's does not say. */
export function contradictions(thin: Standing, full: Standing, removed: readonly Fact[]): string[] {
  return [
    ...verdicts(thin, full, removed),
    ...clocks(thin, full, removed),
    ...milestones(thin, full, removed),
  ];
}

const plain = (verdict: string) => (verdict === "barred" ? "closed" : verdict);

function verdicts(thin: Standing, full: Standing, removed: readonly Fact[]): string[] {
  return thin.permissions.flatMap((one) => {
    const other = full.permissions.find(({ id }) => id === one.id)!;
    if (one.verdict === "unknown" || names([...one.missing, ...(one.assumed ?? [])], removed)) return [];
    const differs = plain(one.verdict) !== plain(other.verdict);
    const verdict = differs ? [`${one.id} is ${one.verdict}, with all facts ${other.verdict}`] : [];
    return [...verdict, ...edges(one, other, removed)];
  });
}

type Permission = Standing["permissions"][number];

function edges(thin: Permission, full: Permission, removed: readonly Fact[]): string[] {
  return Object.entries(thin.windows).flatMap(([kind, window]) =>
    (["from", "until"] as const).flatMap((edge) => {
      if (names(window.missing ?? [], removed)) return [];
      const date = window[edge];
      const other = full.windows[kind as keyof Permission["windows"]]?.[edge];
      return date && full.verdict !== "not-applicable" && date !== other
        ? [`${thin.id} ${kind} ${edge} ${date}, with all facts ${other}`]
        : [];
    }),
  );
}

function clocks(thin: Standing, full: Standing, removed: readonly Fact[]): string[] {
  return thin.clocks.flatMap((one) => {
    if (one.exceeded === null || names([...one.missing, ...(one.assumed ?? [])], removed)) return [];
    const other = full.clocks.find(({ id, level }) => id === one.id && level === one.level);
    return other && one.exceeded !== other.exceeded
      ? [`${one.id} exceeded ${one.exceeded}, with all facts ${other.exceeded}`]
      : [];
  });
}

function milestones(thin: Standing, full: Standing, removed: readonly Fact[]): string[] {
  return thin.milestones.flatMap((one) => {
    if (one.date === null || names([...one.missing, ...(one.assumed ?? [])], removed)) return [];
    const other = full.milestones.find(({ id }) => id === one.id);
    return one.date === other?.date
      ? []
      : [`${one.id} on ${one.date}, with all facts ${other?.date ?? "nothing"}`];
  });
}
