import { some } from "../some.ts";

/** What a person takes along: file, calendar, papers, link. */
export const take = {
  take: {
    title: "Take it along",
    lede: "Your dates in your calendar, your papers as PDF, your record as a file or a link. All of it is made on this device.",
    none: "There is no record open yet. Open yours here, or answer a few questions first.",
    toStart: "Answer a few questions",
    whose: (who: string, day: string) => `${who}, on ${day}`,
    supposing: (pages: string) =>
      `You are supposing law that is not in force (${pages}). What you take along says so, and its dates may never come.`,

    calendar: {
      title: "Your dates in your calendar",
      says: "One file for Google Calendar, Apple Calendar or Outlook. Take it again when something changes: the same entries are brought up to date.",
      which: "Which dates",
      groups: {
        duties: "What you must do",
        windows: "First and last days to file or to ask",
        clocks: "Days on which a count runs out",
        milestones: "Dates that follow",
        other: "First and last days of work and stay",
      },
      remind: "Remind me",
      reminds: {
        "0": "Not at all",
        "1": "1 day before",
        "7": "7 days before",
        "14": "14 days before",
        "30": "30 days before",
      } as {
        [days: string]: string;
      },
      make: (n: number) => (n === 0 ? "No date chosen" : `Download ${some(n, "date")} (.ics)`),
      file: "sojourn-dates.ics",
      name: "Sojourn: my dates",
      see: (n: number) => `See ${n === 1 ? "the date" : `all ${n} dates`}`,
      how: "Open the file on your phone or computer to add the dates. In Google Calendar on the web: Settings, then Import & export.",
      past: (n: number) =>
        `${some(n, "thing")} on your list ${n === 1 ? "is" : "are"} overdue. A calendar can not remind you of ${n === 1 ? "it" : "them"}: see your standing.`,
      first: { file: "First day to file", request: "First day to ask your school", begin: "May begin" },
      last: {
        file: "Last day to file",
        request: "Last day to ask your school",
        begin: "Last day to begin",
        end: "Last day",
      },
      runsOut: (title: string) => `Runs out: ${title}`,
      entry: (what: string, title: string) => `${what}: ${title}`,
      rule: (title: string, source: string) => (source ? `Rule: ${title} (${source})` : `Rule: ${title}`),
      made: (day: string) =>
        `Worked out with the facts you gave Sojourn and the law as of ${day}. Your DSO decides. Take a new file when something changes.`,
      supposed: (pages: string) => `Supposing law that is not in force: ${pages}.`,
    },
  },
};
