import { tongue } from "./tongue.ts";

type Tree = { readonly [key: string]: unknown };

/**
 * The English tree, each sentence in the language that is spoken when it is asked for: a module may keep a part of
 * it, and says it in another language after a change. A missing sentence is English; in unit tests it is marked.
 */
export function view<T extends object>(english: T, path: readonly string[] = []): T {
  const known = new Map<string, unknown>();
  return new Proxy(english, {
    get(tree, key) {
      const said = Reflect.get(tree, key) as unknown;
      if (typeof key !== "string" || said === undefined) return said;
      if (typeof said === "string" || Array.isArray(said)) return translated([...path, key], said);
      const live =
        known.get(key) ??
        (typeof said === "function" ? call(said, [...path, key]) : view(said as Tree, [...path, key]));
      known.set(key, live);
      return live;
    },
  });
}

const call =
  (english: unknown, path: readonly string[]) =>
  (...given: unknown[]): unknown =>
    translated(path, english, given);

function translated(path: readonly string[], english: unknown, given?: unknown[]): unknown {
  const say = (words: unknown) => (given ? (words as (...all: unknown[]) => unknown)(...given) : words);
  const pages = tongue()?.pages;
  if (!pages) return say(english);
  let found: unknown = pages;
  for (const key of path) found = (found as Tree | undefined)?.[key];
  return found === undefined ? untranslated(say(english)) : say(found);
}

const untranslated = (english: unknown): unknown =>
  import.meta.env.MODE === "test" && typeof english === "string" ? `⟦${english}⟧` : english;
