import { fieldAt, kebab, plainName } from "@sojourn/record";

/** What is at hand by name, and the list that it is one of. */
const LISTS: Readonly<Record<string, string>> = {
  program: "programs",
  application: "applications",
  authorization: "authorizations",
  trip: "trips",
  "request-term": "terms",
};

/** What stands at hand by name: “@application:stem-opt” is an application. */
const atHand = (step: string): string => step.slice(1).split(":")[0]!;

/** The record's words for a field, from the record or from something at hand by name. */
export function factWords(path: readonly string[]): string {
  const names = path.map((step) => (step.startsWith("@") ? (LISTS[atHand(step)] ?? step) : kebab(step)));
  const [first = ""] = path;
  if (path.length === 1 && first.startsWith("@")) return `the ${plainName(atHand(first))}`;
  return fieldAt(names)?.words ?? plainName(names.at(-1) ?? "");
}

/** The record's words for a field of an entry of a list. */
export function entryWords(of: string | undefined, path: readonly string[]): string {
  const names = path.map(kebab);
  return fieldAt([...(of?.split(".") ?? []), ...names])?.words ?? plainName(names.at(-1) ?? "");
}

/** “start” alone says nothing where no record is at hand: it is the start of something. */
export function ownedWords(path: readonly string[], said: string): string {
  const [first = ""] = path;
  const owner = path.length > 1 ? plainName(first.startsWith("@") ? atHand(first) : kebab(first)) : "";
  return owner && !said.includes(" ") ? `the ${said} of the ${owner}` : said;
}

/** A field of an entry that has a name: “first day of the leave”, of the last leave, is the “first day of last leave”. */
export function ownWords(name: string, of: string | undefined, path: readonly string[]): string {
  if (path.length === 0) return name;
  const said = entryWords(of, path);
  const { one = "" } = (fieldAt(of?.split(".") ?? []) ?? {}) as { one?: string };
  const bare = said.replace(new RegExp(`^${one} | of the ${one}$`), "");
  return /\b(is|was|were|must)\b/.test(bare) ? `${bare} (${name})` : `${bare} of ${name}`;
}
