import type { FaultWords } from "@sojourn/record";
import type { Areas, first } from "./en/index.ts";
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
  /** The first view's, and then those of each area that was asked for. */
  pages: Translated<typeof first>;
  areas: { [A in keyof Areas]: () => Promise<{ [K in A]: Translated<Areas[A]> }> };
  /** Titles of the examples, and what is learned: words of the record, titles and reasons of the rules. */
  texts: Texts;
  /** What is not needed before there is an answer. */
  learn: () => Promise<{ learned: Learned }>;
} & Partial<Omit<Learned, "texts">>;

/** What engine and record say, what is wrong with a record, and the texts of both. */
type Learned = { says: Sayings; faults: FaultWords; texts: Texts };

/** By their English: a text that changes is English until it is translated anew. */
export type Texts = { readonly [english: string]: string };

const tongues: { [L in Exclude<Language, "en">]: () => Promise<{ tongue: Tongue }> } = {
  "zh-Hans": () => import("./zh-Hans/index.ts"),
  hi: () => import("./hi/index.ts"),
  ko: () => import("./ko/index.ts"),
  es: () => import("./es/index.ts"),
};

let spoken: { language: Language; tongue?: Tongue } = { language: "en" };
let wished: Language = "en";
/** What the modules that are loaded say, in whatever language. */
const needed = new Set<keyof Areas | "answers">();
const listeners = new Set<() => void>();

export const language = (): Language => spoken.language;
/** Nothing while English is spoken. */
export const tongue = (): Tongue | undefined => spoken.tongue;

/** A text of the record or of a rule page in the language spoken; as it stands where it has not been translated. */
export const text = (english: string): string => spoken.tongue?.texts[english] ?? english;

/** A paragraph of a rule page, however its lines are broken there. */
export const paragraph = (english: string): string => text(english.replace(/\s+/g, " ").trim());

const translated = new WeakMap<Texts, Set<string>>();

/** Whether a text is one of those that have been translated into the language spoken. */
export function isTranslated(said: string): boolean {
  const { tongue } = spoken;
  if (!tongue) return false;
  const known = translated.get(tongue.texts) ?? new Set(Object.values(tongue.texts));
  translated.set(tongue.texts, known);
  return known.has(said);
}

/** From now on everything is said in this language; its words are fetched first. The last wish counts. */
export async function speak(language: Language): Promise<void> {
  wished = language;
  const tongue = language === "en" ? undefined : await complete((await tongues[language]()).tongue);
  if (wished !== language) return;
  spoken = { language, ...(tongue && { tongue }) };
  for (const told of listeners) told();
}

/** An area is said on a page that is being loaded: every language fetches it from now on. */
export function need(area: keyof Areas): void {
  needed.add(area);
}

/** A part of the pages with its words in the language spoken; English where they cannot be fetched. */
export async function withWords<T>(part: Promise<T>): Promise<T> {
  const loaded = await part;
  await catchUp();
  return loaded;
}

/** The words that an answer needs, now and after each change of language. Without them an answer is in English. */
export async function learn(): Promise<void> {
  needed.add("answers");
  await catchUp();
}

async function catchUp(): Promise<void> {
  const { language, tongue } = spoken;
  if (!tongue) return;
  const more = await complete(tongue);
  if (spoken.language === language) spoken = { language, tongue: more };
}

/** With all that is needed, also what came to be needed while it was fetched. */
async function complete(tongue: Tongue): Promise<Tongue> {
  const had = needed.size;
  const missing = [...needed].filter((one) => (one === "answers" ? !tongue.says : !(one in tongue.pages)));
  const parts = await Promise.all(missing.map((one) => fetched(tongue, one).catch((): Part => ({}))));
  if (needed.size > had) return complete(tongue);
  const pages = Object.assign({}, tongue.pages, ...parts.map((part) => part.pages));
  return Object.assign({}, tongue, ...parts, { pages });
}

type Part = Partial<Learned> & { pages?: object };

async function fetched(tongue: Tongue, one: keyof Areas | "answers"): Promise<Part> {
  if (one !== "answers") return { pages: (await tongue.areas[one]())[one as never] };
  const { texts, ...more } = (await tongue.learn()).learned;
  return { ...more, texts: { ...texts, ...tongue.texts } };
}

export function onSpeaking(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
