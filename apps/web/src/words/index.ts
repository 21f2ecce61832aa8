import { first } from "./en/index.ts";
import { view } from "./view.ts";

/**
 * What every page says, part by part, in the language that is spoken; what only some say is in `areas`. A module may
 * keep a part of it.
 */
export const words = view(first);

/** "1 day", "12 days", "1 month": the engine's units, in the number that is meant. */
export const countWords = (n: number, unit: string): string => words.forms.count(n, unit);

/** The record's own words, at the head of a line. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
