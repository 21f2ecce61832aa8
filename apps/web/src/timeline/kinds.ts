import type { Field, ObjectShape } from "@sojourn/record";
import type { LaneName } from "./items.ts";

/** The fields that are the first and the last day of a bar; without `end`, the end is not the person's to set. */
export type Edges = { start: string; end?: string };
/** A part of the record that is drawn as bars: which part, what one is called, its fields, and its edges. */
export type Kind = {
  list: string;
  many: boolean;
  one: string;
  lane: LaneName;
  fields: Field[];
  edges: Edges;
};

/** What the record calls the first and the last day, by the kinds of entries it has. */
const edges: Edges[] = [
  { start: "start", end: "end" },
  { start: "left", end: "returns" },
  { start: "start", end: "returned" },
  { start: "requestedStart" },
];

/** Only where it is drawn; that it exists, and what it holds, is the schema's to say. */
const lanes: { [list: string]: LaneName } = {
  programs: "study",
  terms: "study",
  authorizations: "authorised",
  applications: "authorised",
  request: "authorised",
  employment: "work",
  leaves: "away",
  reducedLoads: "away",
  trips: "away",
};

/** Every part of the record that has a lane and a first day. */
export function kindsOf(vocabulary: ObjectShape): Kind[] {
  const fields = new Map(Object.values(vocabulary.fields).map((field) => [field.key, field]));
  return Object.entries(lanes).flatMap(([list, lane]) => {
    const field = fields.get(list);
    const entry = field?.type === "list" ? field.of : field;
    if (!field || entry?.type !== "object") return [];
    const own = Object.values(entry.fields);
    const found = edges.find((pair) => Object.values(pair).every((key) => own.some((f) => f.key === key)));
    const one = field.type === "list" ? (field.one ?? field.words) : field.words;
    return found ? [{ list, many: field.type === "list", one, lane, fields: own, edges: found }] : [];
  });
}

/** "employment[1]" is of the kind "employment". */
export const kindOf = (kinds: Kind[], path: string): Kind | undefined =>
  kinds.find(({ list }) => list === path.split("[")[0]);
