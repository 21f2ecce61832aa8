import { some } from "../some.ts";

/** The law that is asked about. */
export const law = {
  law: {
    lineLabel: "The law that was used",
    on: (rules: string, day: string, guidance: number) =>
      `Computed on this device from the ${rules} in force on ${day} that speak of what is shown${guidance > 0 ? `, ${guidance} of them guidance` : ""}.`,
    asideEnjoined: (n: number) => `${some(n, "rule")} left aside: blocked by a court`,
    asideProposed: (n: number) => `${some(n, "rule")} left aside: only proposed`,
    book: (version: string) => `Rulebook ${version}.`,
    advice: "Not legal advice: your DSO decides.",
    states: { enjoined: "blocked by a court", proposed: "only proposed" },
    since: (day: string) => ` since ${day}`,
    moving: "The law is moving",
    movingSays: "These rules are written, but they are not the law, so they do not count above.",
    seeIf: "See your standing as if it were law",
    other: "Ask about other law",
    otherSays: "The law of another day, or rules that are not law. The page will say so at its top.",
    dayLabel: "The law as of",
    supposeLabel: "Suppose that this is law",
    bannerLabel: "Other law than today's",
    supposing: (pages: string) => `Supposing: ${pages}`,
    lawAsOf: (day: string) => `The law as of ${day}`,
    notTheLaw: "This is not the law today.",
    otherDay: "This may not be the law of the day you ask about.",
    stop: "Back to the law in force",
    unknownPage: (name: string) => `There is no page or rule “${name}”; it changes nothing.`,
    changes: (n: number) =>
      n === 0
        ? "It would change nothing here"
        : `Compared with the law in force, ${some(n, "answer")} would change`,
    moreChanges: (n: number) => some(n, "more change"),
    notYet: (page: string, from: string, day: string) =>
      `${page} would begin on ${from}; on ${day} it changes nothing.`,
    notLawOn: (day: string) => `Not law on ${day}.`,
    places: {
      "in-force": "In force",
      guidance: "Guidance",
      enjoined: "Blocked by a court",
      proposed: "Only proposed",
      superseded: "No longer law",
      "not-yet": "Not law yet",
    },
    supposed: "Supposed",
  },
};
