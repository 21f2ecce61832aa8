import type { en } from "./en/index.ts";
import type { Language } from "./languages.ts";
import type { Sayings } from "./sayings.ts";

/** The same keys as the English, each a sentence in another language; what is left out is said in English. */
export type Translated<T> = T extends (...given: infer G) => string
  ? (...given: G) => string
  : T extends string
    ? string
    : T extends readonly unknown[]
      ? T
      : { [K in keyof T]?: Translated<T[K]> };

/** Another language: the pages' sentences, and what engine and record say. */
export type Tongue = {
  pages: Translated<typeof en>;
  /** Words of the record, titles and examples by their English: a text that changes is English until it is translated anew. */
  texts: { readonly [english: string]: string };
  says: Sayings;
};

const tongues: { [L in Exclude<Language, "en">]: () => Promise<{ tongue: Tongue }> } = {
  "zh-Hans": () => import("./zh-Hans/index.ts"),
  hi: () => import("./hi/index.ts"),
  ko: () => import("./ko/index.ts"),
  es: () => import("./es/index.ts"),
};

let spoken: { language: Language; tongue?: Tongue } = { language: "en" };
const listeners = new Set<() => void>();

export const language = (): Language => spoken.language;
/** Nothing while English is spoken. */
export const tongue = (): Tongue | undefined => spoken.tongue;

/** A text of the record or of a rule page in the language spoken; as it stands where it has not been translated. */
export const text = (english: string): string => spoken.tongue?.texts[english] ?? english;

const translated = new WeakMap<Tongue, Set<string>>();

/** Whether a text is one of those that have been translated into the language spoken. */
export function isTranslated(said: string): boolean {
  const { tongue } = spoken;
  if (!tongue) return false;
  const known = translated.get(tongue) ?? new Set(Object.values(tongue.texts));
  translated.set(tongue, known);
  return known.has(said);
}

/** From now on everything is said in this language; its words are fetched first. */
export async function speak(language: Language): Promise<void> {
  spoken = language === "en" ? { language } : { language, ...(await tongues[language]()) };
  for (const told of listeners) told();
}

export function onSpeaking(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
