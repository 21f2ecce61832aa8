/** What the worker tells a page: which build it is of, or that the rules it gave are kept ones, and since when. */
export type Message = { build: string } | { keptSince: string };
