import { pageTitle } from "../lib/rules.ts";

/** A page by its title, a rule by its id. */
export const nameOf = (name: string): string => (name.includes("/") ? pageTitle(name) : name);
