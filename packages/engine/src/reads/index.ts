import type { Expr, Statement } from "@sojourn/policy";
import { camel } from "@sojourn/record";
import type { Law } from "../compose.ts";
import { isWork } from "../facts.ts";
import { type Fields, WHOLE } from "./fields.ts";
import { Reader } from "./reader.ts";

export { changedFields, type Fields } from "./fields.ts";

/** By the name of a thing that a standing shows: the fields of a record that can change what it says. */
export type ReadsOf = Record<"permissions" | "clocks" | "duties" | "milestones", Map<string, Fields>>;

type Look = readonly [part: string, field: string];

/** What a standing of this law looks at, thing by thing. */
export function readsOf(law: Law): ReadsOf {
  const reader = new Reader(law);
  const all = (names: Names, more: (name: string) => readonly Look[]) =>
    new Map([...names].map(([name, stated]) => [name, fieldsOf(stated, more(name), law, reader)] as const));
  return {
    permissions: all(law.permissions, (id) =>
      isWork(id) ? [...OF_PERMISSIONS, ...OF_WORK] : OF_PERMISSIONS,
    ),
    clocks: all(law.clocks, () => OF_CLOCKS),
    duties: all(law.duties, () => OF_DUTIES),
    milestones: all(law.milestones, () => []),
  };
}

type Stated = readonly { rule: { id: string }; statement: Statement }[];
type Names = ReadonlyMap<string, Stated>;

function fieldsOf(stated: Stated, more: readonly Look[], law: Law, reader: Reader): Fields {
  const found = reader.of(LEVEL);
  for (const { rule, statement } of stated) {
    found.addAll(reader.of(statement));
    for (const paper of papersIn(statement)) found.add("documents", paper);
    for (const { except } of law.lifts.get(rule.id) ?? []) found.addAll(reader.of(except));
  }
  for (const look of more) found.add(...look);
  return found;
}

/** The papers that a permission asks for, as the record names them. */
const papersIn = (statement: Statement): string[] =>
  statement.kind === "permission"
    ? statement.clauses.flatMap((clause) =>
        clause.kind === "needs" ? clause.documents.map(({ id }) => camel(id)) : [],
      )
    : [];

/** Which program is at hand and its level say which clocks count. */
const LEVEL: Expr = { k: "fact", path: ["@program", "level"], type: { t: "text" } };

const looks = (part: string, fields: string): Look[] => fields.split(" ").map((field) => [part, field]);

/** What every permission looks at, whatever its page says: the request, what was applied for, the papers. */
const OF_PERMISSIONS: readonly Look[] = [
  ["request", WHOLE],
  ...looks("status", "class i94"),
  ...looks("applications", "kind receivedOn recommendedOn requestedStart"),
  ["programs", "start"],
];
/** What can be applied for may have been given, or refused. */
const OF_WORK: readonly Look[] = [
  ["applications", "status"],
  ...looks("authorizations", "kind start end status"),
];
/** A clock kept per level stands once for each level of the record. */
const OF_CLOCKS: readonly Look[] = [...looks("programs", "level"), ...looks("authorizations", "level")];
/** What settles a duty does so by its day. */
const OF_DUTIES: readonly Look[] = [["reports", "on"]];
