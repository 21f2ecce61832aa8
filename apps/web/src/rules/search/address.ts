/** The part of an address that asks a question; it stands behind the `#`, where no server sees it. */
export const hashOf = (question: string): string => new URLSearchParams({ q: question }).toString();

export const questionIn = (hash: string): string => new URLSearchParams(hash).get("q") ?? "";
