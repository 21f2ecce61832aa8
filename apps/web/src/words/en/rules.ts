import { some } from "../some.ts";

/** The pages of the rules. */
export const rules = {
  rules: {
    title: "Rules",
    lede: "Every rule that Sojourn can cite, as it is written and as it is run.",
    search: "Search by words or id",
    layer: "Written by",
    allLayers: "The law and every school",
    show: "Show",
    shown: { all: "All rules", law: "Those that are law", not: "Those that are not law" },
    lawOn: (n: number, day: string) => `${n} of them law on ${day}`,
    supposedNote: "It is supposed here; it is not the law.",
    supposePage: (page: string) => `Suppose that “${page}” is law`,
    seeStanding: "See your standing with it",
    found: (n: number, of: number) => (n === of ? some(n, "rule") : `${n} of ${some(of, "rule")}`),
    none: "No rule has these words. Try fewer, or part of an id.",
    back: "All rules",
    unknown: (id: string) => `There is no rule ${id} in this rulebook.`,
    runs: "runs",
    text: "text only",
    formal: "As the engine reads it",
    formalSays: "Exactly what is run, as it stands on the policy page.",
    noFormal: (why?: string) =>
      why
        ? `Nothing of this rule runs: ${why}`
        : "Nothing of this rule runs yet; it is here to be read and cited.",
    runsElsewhere: "It says again what the rule below says, which the engine runs.",
    runsAs: "Runs as",
    source: "Source",
    readOn: (day: string) => `read on ${day}`,
    force: "Force",
    since: (day: string) => `since ${day}`,
    effective: "In effect",
    effectiveWords: (from?: string, until?: string) =>
      from && until
        ? `${from} to ${until}`
        : from
          ? `since ${from}`
          : until
            ? `until ${until}`
            : "no dates given",
    consequence: "If it is not kept",
    authority: "Authority",
    appliesTo: "Applies to",
    page: "Policy page",
    examples: "Examples that run",
    examplesSays: "Run just now in this browser, with the rules as they stand.",
    given: "Given",
    on: (day: string) => `On ${day}`,
    holds: "holds",
    fails: (got: string) => `does not hold; the answer is ${got}`,
    record: "The record",
    referredBy: "Rules that refer to it",
    seeAlso: "See also",
    replaces: "Replaces",
    excepts: "Lifts",
    versions: "Versions of this rule",
  },
};
