import type { By } from "@sojourn/prover";
import { words } from "../../words/areas/rules.ts";
import { countWords } from "../../words/index.ts";

const t = words.rules.stricter;

/** How far the law's edge and the school's lie apart, in the language of the page. */
export function bySays(by: By): string {
  const much = muchSays(by);
  return "some" in by && by.some ? t.someOnly(much) : much;
}

function muchSays(by: By): string {
  switch (by.kind) {
    case "earlier":
    case "later":
      return t[by.kind](countWords(by.days, "days"));
    case "amount":
      return by.unit ? countWords(by.n, by.unit) : String(by.n);
    // what is asked besides says it all
    case "requirement":
    case "papers":
    case "approvals":
      return whatSays(by.kind);
    default:
      return t.bys[by.kind];
  }
}

/** What a row is about. */
export const whatSays = (what: string): string => t.whats[what as keyof typeof t.whats] ?? what;
