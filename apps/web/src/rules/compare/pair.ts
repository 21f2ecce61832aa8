import type { Provision } from "@sojourn/engine";

/** What a layer has rules of its own on. */
export type Subjects = ReadonlyMap<string, ReadonlySet<string>>;

export const subjectsOf = (said: readonly Provision[], layer: string): Set<string> =>
  new Set(said.filter((one) => one.layer === layer).map(({ topic, about }) => `${topic} ${about}`));

const shared = (subjects: Subjects, a: string, b: string): number =>
  [...(subjects.get(a) ?? [])].filter((one) => subjects.get(b)?.has(one)).length;

/** Of the layers, the one that has most to compare with this one. */
export const partnerOf = (layer: string, subjects: Subjects): string | undefined =>
  [...subjects.keys()]
    .filter((other) => other !== layer)
    .toSorted((a, b) => shared(subjects, layer, b) - shared(subjects, layer, a))[0];

/** The two that have most in common, in their own order. */
export const closestPair = (subjects: Subjects): [string, string] | undefined =>
  [...subjects.keys()]
    .flatMap((a, at, all) => all.slice(at + 1).map((b): [string, string] => [a, b]))
    .toSorted((one, other) => shared(subjects, ...other) - shared(subjects, ...one))[0];
