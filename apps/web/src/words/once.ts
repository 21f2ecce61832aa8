import { language } from "./tongue.ts";

const english = new WeakMap<object, object>();
let made = { language: language(), of: new WeakMap<object, object>() };

/** What the engine said itself, in English: the words that count. */
export const inEnglish = <T extends object>(one: T): T => (english.get(one) as T | undefined) ?? one;

/** Each thing is put into a language once, so that what has not changed stays the same thing. */
export function once<T extends object>(one: T, make: (one: T) => T): T {
  if (made.language !== language()) made = { language: language(), of: new WeakMap() };
  const known = made.of.get(one) as T | undefined;
  if (known) return known;
  const said = make(one);
  made.of.set(one, said);
  english.set(said, one);
  return said;
}
