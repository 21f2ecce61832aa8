import { bestOf, isLanguage, type Language } from "./languages.ts";
import { speak } from "./tongue.ts";

const KEY = "sojourn.language";
const PARAMETER = "lang";

/** The language to begin with: the one that the address asks for, else the one chosen before, else the browser's. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  const wished = [asked, kept()].find(isLanguage);
  return wished ?? bestOf(navigator.languages);
}

/** The choice is kept in this browser, and nothing else with it. An address that asks for another asks no longer. */
export async function choose(language: Language): Promise<void> {
  await speak(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // a full or forbidden store: it is asked for again the next time
  }
  const here = new URL(location.href);
  if (!here.searchParams.has(PARAMETER)) return;
  here.searchParams.delete(PARAMETER);
  history.replaceState(history.state, "", here);
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
