import { isISO } from "../lib/dates.ts";

/** The law that an address asks about: `?suppose=us/fixed-admission,us/proposals&law-as-of=2026-03-01`. No facts of anybody. */
export type LawSearch = { suppose?: string | undefined; "law-as-of"?: string | undefined };
/** `lawAsOf` is the day asked about unless said; `supposing` names pages or rules that are not law. */
export type LawAsked = { supposing: readonly string[]; lawAsOf?: string };

const MOST = 50;

export function readLawSearch(search: Record<string, unknown>): LawSearch {
  const names = namesIn(search.suppose);
  const day = search["law-as-of"];
  return {
    ...(names.length > 0 && { suppose: names.join(",") }),
    ...(isISO(day) && { "law-as-of": day }),
  };
}

/** Names as the command line takes them, once each; a repeated parameter comes as a list. */
function namesIn(given: unknown): string[] {
  const texts = (Array.isArray(given) ? given : [given]).filter((one) => typeof one === "string");
  const names = texts.flatMap((text) => text.split(",")).map((name) => name.trim().replace(/\.md$/i, ""));
  return [...new Set(names)].filter(Boolean).slice(0, MOST);
}

/** The router hands on what was typed beside what was read, so what it hands on is read here again. */
export function askedIn(search: Record<string, unknown>): LawAsked {
  const { suppose, "law-as-of": day } = readLawSearch(search);
  return { supposing: namesIn(suppose), ...(day && { lawAsOf: day }) };
}
