const FORM = "[A-Za-z][A-Za-z0-9_-]*:[A-Z0-9]+(?:-[A-Z0-9]+)*";
const WHOLE = new RegExp(`^${FORM}$`);
const WITHIN = new RegExp(`(?<![\\w:-])${FORM}(?![\\w-])`, "g");

/** `ISSO:CPT-HOURS-001`: a jurisdiction, a colon, a name. A number at the end is usual, not required. */
export function isRuleId(text: string): boolean {
  return WHOLE.test(text);
}

export function ruleIdsIn(prose: string): string[] {
  return [...prose.matchAll(WITHIN)].map((found) => found[0]);
}

export function jurisdictionOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(":")));
}

/** `us` on a page and `US:` in its ids are the same jurisdiction. */
export function sameJurisdiction(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
