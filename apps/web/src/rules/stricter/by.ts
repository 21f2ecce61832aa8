import { words } from "../../words/areas/rules.ts";
import { countWords } from "../../words/index.ts";

const t = words.rules.stricter;

/** How far the law's edge and the school's lie apart, as the proofs say it, in the language of the page. */
export function bySays(by: string): string {
  const [, much = by, some] = /^(.*?)(, in some cases only)?$/.exec(by) ?? [];
  const said = muchSays(much);
  return some ? t.someOnly(said) : said;
}

function muchSays(much: string): string {
  const [, n, unit, way] = /^(\d+) (\w+) (earlier|later)$/.exec(much) ?? [];
  if (n && unit) return t[way as "earlier" | "later"](countWords(Number(n), unit));
  return t.bys[much as keyof typeof t.bys] ?? much;
}

/** What a row is about. */
export const whatSays = (what: string): string => t.whats[what as keyof typeof t.whats] ?? what;
