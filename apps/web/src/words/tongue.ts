import type { FaultWords } from "@sojourn/record";
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
  /** Titles of the examples, and what is learned: words of the record, titles and reasons of the rules. */
  texts: Texts;
  says: Sayings;
  /** What is not needed before there is an answer. */
  learn: () => Promise<{ learned: { texts: Texts; faults: FaultWords } }>;
  /** What is wrong with a record; learned with the rest. */
  faults?: FaultWords;
};

/** By their English: a text that changes is English until it is translated anew. */
export type Texts = { readonly [english: string]: string };

const tongues: { [L in Exclude<Language, "en">]: () => Promise<{ tongue: Tongue }> } = {
  "zh-Hans": () => import("./zh-Hans/index.ts"),
  hi: () => import("./hi/index.ts"),
  ko: () => import("./ko/index.ts"),
  es: () => import("./es/index.ts"),
};

let spoken: { language: Language; tongue?: Tongue } = { language: "en" };
let learning = false;
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
  const found = language === "en" ? undefined : (await tongues[language]()).tongue;
  const tongue = found && (learning ? await learned(found) : found);
  tell({ language, ...(tongue && { tongue }) });
}

/** The words that an answer needs, now and after each change of language. Without them an answer is in English. */
export async function learn(): Promise<void> {
  learning = true;
  const { language, tongue } = spoken;
  if (!tongue) return;
  const more = await learned(tongue);
  if (spoken.language === language) spoken = { language, tongue: more };
}

async function learned(tongue: Tongue): Promise<Tongue> {
  const more = await tongue.learn().catch(() => undefined);
  if (!more) return tongue;
  const { texts, faults } = more.learned;
  return { ...tongue, faults, texts: { ...texts, ...tongue.texts } };
}

function tell(next: typeof spoken): void {
  spoken = next;
  for (const told of listeners) told();
}

export function onSpeaking(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
