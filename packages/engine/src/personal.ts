import type { Law } from "./compose.ts";

/** What depends on the permission in question: its own application, authorization and request. */
const OWN = new Set(["@application", "@authorization", "@request-term", "request", "calendarTerms"]);

/** The names whose definitions speak, themselves or through other names, of the permission at hand. */
export function personalNames(law: Pick<Law, "lets" | "milestones" | "clocks">): Set<string> {
  const uses = new Map<string, Set<string>>();
  const personal = new Set<string>();
  for (const statements of [law.lets, law.milestones, law.clocks])
    for (const [name, list] of statements) {
      const found = uses.get(name) ?? new Set<string>();
      if (
        mentions(
          list.map(({ statement }) => statement),
          found,
        )
      )
        personal.add(name);
      uses.set(name, found);
    }
  for (let before = -1; before !== personal.size; ) {
    before = personal.size;
    for (const [name, found] of uses) if ([...found].some((other) => personal.has(other))) personal.add(name);
  }
  return personal;
}

/** Whether a part of a statement speaks of the permission at hand; the names it uses are collected. */
function mentions(part: unknown, names: Set<string>): boolean {
  if (part === null || typeof part !== "object") return false;
  const { k, path, name, clock } = part as { k?: string; path?: string[]; name?: string; clock?: string };
  if (k === "ref" && name) names.add(name);
  if (k === "exceeded" && clock) names.add(clock);
  const own = k === "fact" && OWN.has(path?.[0] ?? "");
  return Object.values(part).reduce((found: boolean, inner) => mentions(inner, names) || found, own);
}
