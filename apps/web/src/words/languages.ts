/** The languages of the student's tool, each called as its own speakers call it. */
export const languages = {
  en: "English",
  "zh-Hans": "简体中文",
  hi: "हिन्दी",
  ko: "한국어",
  es: "Español",
} as const;

export type Language = keyof typeof languages;

export const isLanguage = (tag: unknown): tag is Language =>
  typeof tag === "string" && Object.hasOwn(languages, tag);

/** The first of the wished-for languages that the pages speak ("zh-SG" is written in the simplified script). */
export const bestOf = (wished: readonly string[]): Language =>
  wished.map(spokenFor).find((one) => one !== undefined) ?? "en";

function spokenFor(tag: string): Language | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language].find(isLanguage);
  } catch {
    return undefined;
  }
}
